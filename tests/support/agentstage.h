// The dialogs of agents' profiles on real widgets against a server that goes wrong as scripted, and what tests do to
// them.
#pragma once

#include "agentdesk.h"
#include "agentdialogs.h"
#include "agentdirectorymodel.h"
#include "apifixture.h"
#include "fakepeople.h"
#include "theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

struct AgentStage
{
    explicit AgentStage(bool readOnly = false)
    {
        add(QStringLiteral("Astrid Lindqvist"), QStringLiteral("astrid@example.org")).phoneNumber =
            QStringLiteral("+46701740685");
        people.people.last().additionalPhoneNumbers = {QStringLiteral("+4684031277")};
        add(QStringLiteral("Bo <b>Berg</b>"), QStringLiteral("bo@example.org"));
        add(QStringLiteral("=Cara %1"), QStringLiteral("cara@example.org"));
        LiveOptions options;
        options.api = {people.server.url(), testToken, false};
        options.readOnly = readOnly;
        options.intervalMs = 1000;
        live = std::make_unique<LiveFloor>(options, clock);
        AgentWriter::Timing timing;
        timing.secondReadMs = 20;
        timing.retryMs = {20, 20};
        live->profiles()->writer().setTiming(timing);
        dialogs = std::make_unique<AgentDialogs>(&theme, live.get(), dir.filePath(QStringLiteral("backups")), &window);
        dialogs->setCountry(QStringLiteral("SE"));
        QObject::connect(dialogs.get(), &AgentDialogs::told, &window, [this](const QString &text) { told += text; });
        window.resize(1200, 800);
        window.show();
        live->start();
        [&] { QTRY_COMPARE(live->directory()->rowCount(), 3); }();
        [&] { QTRY_COMPARE(live->agents()->rowCount(), 3); }();
    }
    ~AgentStage()
    {
        for (QDialog *dialog : window.findChildren<QDialog *>())
            delete dialog;
        dialogs.reset();
    }
    Agent &add(const QString &name, const QString &email) { return people.add(name, email); }
    AgentId id(int i) const { return people.people[i].id; }
    template <typename T>
    T *dialog()
    {
        const auto all = window.findChildren<T *>();
        return all.isEmpty() ? nullptr : all.last();
    }

    SystemClock clock;
    FakePeople people;
    Theme theme;
    QTemporaryDir dir;
    QWidget window;
    std::unique_ptr<LiveFloor> live;
    std::unique_ptr<AgentDialogs> dialogs;
    QStringList told;
};

inline QLineEdit *line(QWidget *in, const QString &name)
{
    for (QLineEdit *edit : in->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

inline QPushButton *button(QWidget *in, const QString &start)
{
    for (QPushButton *b : in->findChildren<QPushButton *>()) {
        if (QString(b->text()).remove(QChar(0x2068)).startsWith(start) && !b->isHidden())
            return b;
    }
    return nullptr;
}

inline QString message(QWidget *in)
{
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->objectName() == QStringLiteral("message"))
            return label->text();
    }
    return {};
}

inline void retype(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

inline void ctrlEnter(QWidget *widget)
{
    QTest::keyClick(widget, Qt::Key_Return, Qt::ControlModifier);
}
