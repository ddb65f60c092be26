// The Import page on a fake organisation.
#pragma once

#include "activitystore.h"
#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "apifixture.h"
#include "deskstage.h"
#include "fakepeople.h"
#include "importpage.h"
#include "livefloor.h"
#include "theme.h"
#include <QSignalSpy>
#include <QTemporaryDir>

/// A page that can be taken away and come back with the same files on disk.
struct ImportStage
{
    explicit ImportStage(const QString &trail = {}, const QStringList &teams = {}) : path(trail)
    {
        for (const QString &team : teams)
            people.addTeam(team);
        people.add(QStringLiteral("Anna Known"), QStringLiteral("anna@x.dk")).phoneNumber =
            QStringLiteral("+4520550100");
        people.add(QStringLiteral("Bo Other"), QStringLiteral("bo@x.dk")).additionalEmails = {
            QStringLiteral("extra@x.dk")};
        start();
    }
    ~ImportStage() { end(); }
    void start()
    {
        store = std::make_unique<ActivityStore>(path, clock);
        LiveOptions options;
        options.api = {people.server.url(), testToken, false};
        options.intervalMs = 1000;
        options.activity = store.get();
        live = std::make_unique<LiveFloor>(options, clock);
        AgentWriter::Timing timing;
        timing.secondReadMs = 20;
        timing.leastPauseMs = 20;
        timing.retryMs = {20, 20, 20};
        live->profiles()->writer().setTiming(timing);
        window = std::make_unique<QWidget>();
        window->resize(1440, 800);
        page = new ImportPage(&theme, live.get(), window.get());
        page->resize(1440, 800);
        page->desk()->setCountry(QStringLiteral("DK"));
        QObject::connect(page, &ImportPage::told, window.get(), [this](const QString &text) { told += text; });
        window->show();
        live->start();
        [&] { QTRY_VERIFY(live->directory()->rowCount() >= 2); }();
    }
    void end()
    {
        window.reset();
        live.reset();
        store.reset();
    }
    void take(const QString &text)
    {
        page->desk()->takeText(text);
        [&] { QTRY_VERIFY(!page->desk()->isBusy() && page->desk()->sheet().rowCount() > 0); }();
    }
    void send()
    {
        QSignalSpy finished(page->desk(), &ImportDesk::finished);
        page->desk()->send();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000); }();
        [&] { QTRY_VERIFY(!page->desk()->isBusy()); }();
    }
    const ImportSheet &sheet() const { return page->desk()->sheet(); }
    int count(RowState state) const { return sheet().counts()[state]; }
    int onServer(const QString &email) const
    {
        return int(std::count_if(people.people.cbegin(), people.people.cend(), [&](const Agent &agent) {
            return agent.email.compare(email, Qt::CaseInsensitive) == 0;
        }));
    }

    QString path;
    HurriedClock clock;
    FakePeople people;
    Theme theme;
    std::unique_ptr<ActivityStore> store;
    std::unique_ptr<LiveFloor> live;
    std::unique_ptr<QWidget> window;
    ImportPage *page = nullptr;
    QStringList told;
};

inline QString listOf(int people)
{
    QString text = QStringLiteral("Name\tE-mail\n");
    for (int i = 0; i < people; ++i)
        text += QStringLiteral("Person %1\tp%1@x.dk\n").arg(i);
    return text;
}
