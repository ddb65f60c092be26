// The Agents page and the dialogs of the writes, on real widgets against a server that goes wrong (interface 6.3,
// reliability H6 to H8, I9, I11).
#include "agentdesk.h"
#include "agentdialog.h"
#include "agentdialogs.h"
#include "agentform.h"
#include "agentjson.h"
#include "agentspage.h"
#include "apifixture.h"
#include "conflictblock.h"
#include "csvwriter.h"
#include "directoryview.h"
#include "downgradedialog.h"
#include "fakepeople.h"
#include "fieldcell.h"
#include "lookupdialog.h"
#include "manydialog.h"
#include "quoted.h"
#include "sendpreview.h"
#include "theme.h"
#include "tokenedit.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using Fault = FakePeople::Fault;

namespace {

struct Stage
{
    explicit Stage(bool readOnly = false)
    {
        add(u"Astrid Lindqvist"_s, u"astrid@example.org"_s).phoneNumber = u"+46701740685"_s;
        people.people.last().additionalPhoneNumbers = {u"+4684031277"_s};
        add(u"Bo <b>Berg</b>"_s, u"bo@example.org"_s);
        add(u"=Cara %1"_s, u"cara@example.org"_s);
        LiveOptions options;
        options.api = {people.server.url(), testToken, false};
        options.readOnly = readOnly;
        options.intervalMs = 1000;
        live = std::make_unique<LiveFloor>(options, clock);
        AgentWriter::Timing timing;
        timing.secondReadMs = 20;
        timing.retryMs = {20, 20};
        live->profiles()->writer().setTiming(timing);
        dialogs = std::make_unique<AgentDialogs>(&theme, live.get(), dir.filePath(u"backups"_s), &window);
        dialogs->setCountry(u"SE"_s);
        QObject::connect(dialogs.get(), &AgentDialogs::told, &window, [this](const QString &text) { told += text; });
        window.resize(1200, 800);
        window.show();
        live->start();
        [&] { QTRY_COMPARE(live->directory()->rowCount(), 3); }();
        [&] { QTRY_COMPARE(live->agents()->rowCount(), 3); }();
    }
    ~Stage()
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

QLineEdit *line(QWidget *in, const QString &name)
{
    for (QLineEdit *edit : in->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QPushButton *button(QWidget *in, const QString &start)
{
    for (QPushButton *b : in->findChildren<QPushButton *>()) {
        if (QString(b->text()).remove(QChar(0x2068)).startsWith(start) && !b->isHidden())
            return b;
    }
    return nullptr;
}

QString message(QWidget *in)
{
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->objectName() == u"message"_s)
            return label->text();
    }
    return {};
}

void retype(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void ctrlEnter(QWidget *widget)
{
    QTest::keyClick(widget, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class TestAgentDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void directoryNeverResets()
    {
        AgentModel floor;
        AgentDirectoryModel model(&floor);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AgentDirectoryProxy proxy(&model);
        QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.sort(0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        QRandomGenerator random(7);
        QHash<AgentId, AgentDirectoryModel::AgentPtr> truth;
        QList<AgentId> pool;
        for (int i = 0; i < 40; ++i)
            pool += QUuid::createUuid();
        for (int round = 0; round < 200; ++round) {
            for (int i = 0; i < 5; ++i) {
                Agent agent;
                agent.id = pool[random.bounded(40)];
                agent.displayName = u"Person %1"_s.arg(random.bounded(100));
                if (random.bounded(3) == 0)
                    truth.remove(agent.id);
                else
                    truth.insert(agent.id, std::make_shared<const Agent>(agent));
            }
            model.setAgents(truth.values());
            QCOMPARE(model.rowCount(), int(truth.size()));
            for (auto it = truth.cbegin(); it != truth.cend(); ++it)
                QCOMPARE(model.find(it.key()), it.value());
            if (round == 100)
                proxy.setSearch(u"person 1"_s);
        }
        QCOMPARE(resets.count(), 0);
        changes.clear();
        model.setAgents(truth.values());
        QCOMPARE(changes.count(), 0);
        proxy.setSearch(u"nobody at all"_s);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void page()
    {
        Stage s;
        AgentsPage page(&s.theme, s.live.get(), s.dialogs.get(), &s.window);
        page.resize(1200, 600);
        page.show();
        QCOMPARE(page.view()->accessibleName(), u"Agents"_s);
        QCOMPARE(page.view()->model()->rowCount(), 3);
        page.view()->chooseAgent(s.id(1));
        // An unchanged and a changed list leave the selection where it is.
        s.people.people[0].displayName = u"Aaa"_s;
        s.add(u"Aab"_s, u"aab@example.org"_s);
        s.live->refreshDirectory();
        QTRY_COMPARE(page.view()->model()->rowCount(), 4);
        QCOMPARE(page.view()->selectedAgents(), QList<AgentId>{s.id(1)});
        QTRY_COMPARE(page.view()->model()->index(0, int(DirectoryColumn::State)).data().toString(), u"Offline"_s);
        page.setSearch(u"BERG"_s);
        QCOMPARE(page.view()->model()->rowCount(), 1);
        page.view()->copyRows();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Bo <b>Berg</b>\t"_s));
        page.setSearch({});
        const QString file = s.dir.filePath(u"out.csv"_s);
        QSignalSpy told(&page, &AgentsPage::told);
        page.writeCsv(file);
        QTRY_COMPARE(told.count(), 1);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray text = read.readAll();
        QVERIFY(text.contains("'=Cara %1")); // no formula
        QVERIFY(text.contains("'+46701740685"));
        QVERIFY(!(read.permissions() & QFileDevice::ReadOther));
        page.writeCsv(u"/nowhere/at/all.csv"_s);
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(told.last().first().toString().startsWith(u"Not exported"_s));
    }

    void tokens()
    {
        Theme theme;
        TokenEdit edit(&theme, u"Extra e-mails"_s);
        edit.show();
        QSignalSpy changed(&edit, &TokenEdit::changed);
        QTest::keyClicks(edit.line(), u"a@x.org,b@x.org"_s);
        QCOMPARE(edit.values(), (QStringList{u"a@x.org"_s, u"b@x.org"_s}));
        QVERIFY(edit.isTyping());
        QTest::keyClick(edit.line(), Qt::Key_Return);
        QVERIFY(!edit.isTyping());
        QTest::keyClick(edit.line(), Qt::Key_Backspace);
        QCOMPARE(edit.values(), QStringList{u"a@x.org"_s});
        QGuiApplication::clipboard()->setText(u"c@x.org; d@x.org\ne@x.org\n"_s);
        QTest::keySequence(edit.line(), QKeySequence::Paste);
        QCOMPARE(edit.values().size(), 4);
        QVERIFY(changed.count() > 3);
        for (QAbstractButton *chip : edit.findChildren<QAbstractButton *>()) {
            if (chip->accessibleName() == u"Remove c@x.org"_s && !chip->isHidden())
                QTest::keyClick(chip, Qt::Key_Delete);
        }
        QCOMPARE(edit.values(), (QStringList{u"a@x.org"_s, u"d@x.org"_s, u"e@x.org"_s}));
    }

    /// What was shown as the body is the body that was sent.
    void edit()
    {
        Stage s;
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        QVERIFY(dialog);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        QVERIFY(line(dialog, u"E-mail"_s)->isReadOnly());
        retype(line(dialog, u"Display name"_s), u"Astrid L"_s);
        QCOMPARE(button(dialog, u"Save"_s)->text(), u"Save 1 change"_s);
        QTest::keyClicks(line(dialog, u"Extra e-mails"_s), u"a.l@example"_s);
        QTest::keyClick(line(dialog, u"Extra e-mails"_s), Qt::Key_Return);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled()); // no ending after the @
        QVERIFY(message(dialog).contains(u"1 field needs repair"_s));
        QTest::keyClick(line(dialog, u"Extra e-mails"_s), Qt::Key_Backspace);
        QTest::keyClicks(line(dialog, u"Extra e-mails"_s), u"a.l@example.org"_s);
        QTest::keyClick(line(dialog, u"Extra e-mails"_s), Qt::Key_Return);
        QCOMPARE(button(dialog, u"Save"_s)->text(), u"Save 2 changes"_s);
        const QJsonDocument shown =
            QJsonDocument::fromJson(dialog->findChild<QPlainTextEdit *>()->toPlainText().toUtf8());
        ctrlEnter(line(dialog, u"Display name"_s));
        QTRY_COMPARE(s.people.writes(), 1);
        QTRY_VERIFY(!s.dialog<AgentDialog>());
        QList<SeenRequest> requests = s.people.server.requests();
        requests.removeIf([](const SeenRequest &r) { return r.verb == "GET"; });
        QCOMPARE(requests.first().verb, "PATCH");
        QCOMPARE(QJsonDocument::fromJson(requests.first().body), shown);
        QCOMPARE(s.people.people[0].displayName, u"Astrid L"_s);
        QCOMPARE(s.people.people[0].additionalPhoneNumbers, QStringList{u"+4684031277"_s});
        QTRY_COMPARE(s.live->directory()->find(s.id(0))->displayName, u"Astrid L"_s);
        QVERIFY(s.live->profiles()->drafts().isEmpty());
        QVERIFY(s.told.join(u' ').contains(u"was saved"_s));
    }

    void clearingGoesThroughPut()
    {
        Stage s;
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"Phone"_s), {});
        ctrlEnter(line(dialog, u"Phone"_s));
        QTRY_VERIFY(!s.dialog<AgentDialog>());
        QCOMPARE(s.people.server.count("PUT"), 1);
        QVERIFY(s.people.people[0].phoneNumber.isEmpty());
        QCOMPARE(s.people.people[0].displayName, u"Astrid Lindqvist"_s);
    }

    void lostUpdate_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QStringList>("extra");
        const QStringList old{u"+4684031277"_s};
        QTest::newRow("theirs") << u"Theirs"_s << u"+46705550119"_s << old;
        QTest::newRow("yours") << u"Yours"_s << u"+46701740658"_s << old;
        QTest::newRow("both") << u"Keep both"_s << u"+46701740658"_s << old + QStringList{u"+46705550119"_s};
    }
    void lostUpdate()
    {
        QFETCH(QString, choice);
        QFETCH(QString, phone);
        QFETCH(QStringList, extra);
        Stage s;
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"Phone"_s), u"+46701740658"_s);
        retype(line(dialog, u"Display name"_s), u"Astrid"_s);
        // Another desk.
        s.people.people[0].phoneNumber = u"+46705550119"_s;
        s.people.people[0].lastName = u"Theirs"_s;
        ctrlEnter(line(dialog, u"Phone"_s));
        QTRY_VERIFY(dialog->findChild<ConflictBlock *>());
        QCOMPARE(s.people.writes(), 0);
        QCOMPARE(line(dialog, u"Last name"_s)->text(), u"Theirs"_s);
        for (QRadioButton *radio : dialog->findChildren<QRadioButton *>()) {
            if (radio->accessibleName().startsWith(choice))
                radio->click();
        }
        ctrlEnter(line(dialog, u"Display name"_s));
        QTRY_VERIFY(!s.dialog<AgentDialog>());
        QCOMPARE(s.people.writes(), 1);
        QCOMPARE(s.people.people[0].phoneNumber, phone);
        QCOMPARE(s.people.people[0].additionalPhoneNumbers, extra);
        QCOMPARE(s.people.people[0].lastName, u"Theirs"_s);
        QCOMPARE(s.people.people[0].displayName, u"Astrid"_s);
    }

    void refusedKeepsWhatWasTyped()
    {
        Stage s;
        s.people.script = [](int) {
            return Fault{false, Reaction::json(q("{'message':'failed with [errors=<b>X</b>]'}"), 400)};
        };
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"First name"_s), u"Typed"_s);
        ctrlEnter(line(dialog, u"First name"_s));
        QTRY_VERIFY(message(dialog).contains(u"<b>X</b>"_s));
        QCOMPARE(line(dialog, u"First name"_s)->text(), u"Typed"_s);
        QVERIFY(button(dialog, u"Save"_s)->isEnabled());
        QCOMPARE(s.live->profiles()->drafts().size(), 1);
        delete dialog; // a crash
        s.dialogs->openEdit(s.id(0));
        dialog = s.dialog<AgentDialog>();
        QCOMPARE(line(dialog, u"First name"_s)->text(), u"Typed"_s);
        // Changed by others since: the draft is compared before it is sent.
        s.people.people[0].firstName = u"Others"_s;
        s.people.script = {};
        ctrlEnter(line(dialog, u"First name"_s));
        QTRY_VERIFY(dialog->findChild<ConflictBlock *>());
        QCOMPARE(s.people.applied, 0);
    }

    void escAsksOnlyWhenChanged()
    {
        Stage s;
        s.dialogs->openEdit(s.id(0));
        QTest::keyClick(s.dialog<AgentDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!s.dialog<AgentDialog>());
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"First name"_s), u"Typed"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(button(dialog, u"Throw away"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QCOMPARE(line(dialog, u"First name"_s)->text(), u"Typed"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::mouseClick(button(dialog, u"Throw away"_s), Qt::LeftButton);
        QTRY_VERIFY(!s.dialog<AgentDialog>());
        QVERIFY(s.live->profiles()->drafts().isEmpty());
        QCOMPARE(s.people.writes(), 0);
    }

    void goneWhileOpen()
    {
        Stage s;
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"First name"_s), u"Typed"_s);
        s.people.people.removeFirst();
        ctrlEnter(line(dialog, u"First name"_s));
        QTRY_VERIFY(message(dialog).contains(u"gone"_s));
        QVERIFY(!button(dialog, u"Save"_s));
        QCOMPARE(line(dialog, u"First name"_s)->text(), u"Typed"_s);
        QCOMPARE(s.people.writes(), 0);
    }

    void answerWithAnotherValueIsTold()
    {
        Stage s;
        s.people.twist = [](Agent *agent) { agent->additionalPhoneNumbers.clear(); };
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"First name"_s), u"Typed"_s);
        ctrlEnter(line(dialog, u"First name"_s));
        QTRY_VERIFY(message(dialog).contains(u"Extra phones"_s));
    }

    void create_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addColumn<bool>("applies");
        QTest::newRow("answered") << false << true;
        QTest::newRow("cut, applied") << true << true;
        QTest::newRow("cut, not applied") << true << false;
    }
    void create()
    {
        QFETCH(bool, cut);
        QFETCH(bool, applies);
        Stage s;
        s.people.script = [=](int number) {
            return cut && number == 0 ? Fault{applies, Reaction::nothing(Reaction::End::Reset)} : Fault{};
        };
        s.dialogs->openNew();
        auto *dialog = s.dialog<AgentDialog>();
        ctrlEnter(line(dialog, u"E-mail"_s));
        QVERIFY(!message(dialog).isEmpty());
        QTest::keyClicks(line(dialog, u"E-mail"_s), u"ASTRID@example.org"_s);
        QVERIFY([&] { // the radar sees the same mailbox
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->text().contains(u"Astrid Lindqvist"_s) && !label->isHidden())
                    return true;
            }
            return false;
        }());
        retype(line(dialog, u"E-mail"_s), u"new+1@example.org"_s);
        QTest::keyClicks(line(dialog, u"Display name"_s), u"New Person"_s);
        QTest::keyClicks(line(dialog, u"Phone"_s), u"070-174 06 58"_s);
        QTest::mouseClick(button(dialog, u"Use +46701740658"_s), Qt::LeftButton);
        QCOMPARE(line(dialog, u"Phone"_s)->text(), u"+46701740658"_s);
        ctrlEnter(line(dialog, u"Display name"_s));
        if (!applies) {
            QTRY_VERIFY(message(dialog).contains(u"may be sent again"_s));
            QCOMPARE(s.people.applied, 0);
            ctrlEnter(line(dialog, u"Display name"_s));
        }
        QTRY_VERIFY(message(dialog).contains(u"was created"_s));
        QCOMPARE(s.people.applied, 1);
        QCOMPARE(s.people.server.count("POST"), applies ? 1 : 2);
        QTRY_COMPARE(s.live->directory()->rowCount(), 4);
        QCOMPARE(s.people.people.last().email, u"new+1@example.org"_s);
        QVERIFY(s.live->profiles()->drafts().isEmpty());
    }

    void createAndAddAnother()
    {
        Stage s;
        s.dialogs->openNew();
        auto *dialog = s.dialog<AgentDialog>();
        QTest::keyClicks(line(dialog, u"E-mail"_s), u"one@example.org"_s);
        QTest::keyClicks(line(dialog, u"Display name"_s), u"One"_s);
        QTest::mouseClick(button(dialog, u"Create and add another"_s), Qt::LeftButton);
        QTRY_COMPARE(s.people.applied, 1);
        QTRY_VERIFY(s.dialog<AgentDialog>() && s.dialog<AgentDialog>() != dialog);
        QVERIFY(line(s.dialog<AgentDialog>(), u"E-mail"_s)->text().isEmpty());
    }

    void downgrade()
    {
        Stage s;
        s.people.working.insert(s.id(0));
        QTRY_COMPARE(s.live->agents()->find(s.id(0))->presence.status, PresenceStatus::Working);
        s.dialogs->openDowngrade(s.id(0));
        auto *dialog = s.dialog<DowngradeDialog>();
        QPushButton *confirm = button(dialog, u"Downgrade"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(line(dialog, u"Name of the agent"_s), u"Astrid Lindqvist"_s);
        QVERIFY(!confirm->isEnabled()); // online and working
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(confirm->isEnabled());
        const QString file = dialog->backupFile();
        bool savedFirst = false;
        s.people.script = [&](int) {
            savedFirst = QFile::exists(file);
            return Fault{};
        };
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(!s.dialog<DowngradeDialog>());
        QVERIFY(savedFirst);
        QCOMPARE(s.people.server.count("DELETE"), 1);
        QTRY_COMPARE(s.live->directory()->rowCount(), 2);
        QFile backup(file);
        QVERIFY(backup.open(QIODevice::ReadOnly));
        const auto read = backupFromFile(backup.readAll());
        QVERIFY(read);
        QCOMPARE(read->agent.email, u"astrid@example.org"_s);
        QCOMPARE(read->agent.additionalPhoneNumbers, QStringList{u"+4684031277"_s});
        s.dialogs->recreate(file);
        auto *form = s.dialog<AgentDialog>();
        QVERIFY(form && form->isNew());
        QCOMPARE(line(form, u"E-mail"_s)->text(), u"astrid@example.org"_s);
    }

    void noBackupNoDowngrade()
    {
        Stage s;
        QFile blocker(s.dir.filePath(u"backups"_s)); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        s.dialogs->openDowngrade(s.id(1));
        auto *dialog = s.dialog<DowngradeDialog>();
        QTest::keyClicks(line(dialog, u"Name of the agent"_s), u"Bo <b>Berg</b>"_s);
        QTest::mouseClick(button(dialog, u"Downgrade"_s), Qt::LeftButton);
        QTRY_VERIFY(message(dialog).contains(u"backup"_s));
        QCOMPARE(s.people.writes(), 0);
    }

    void many()
    {
        Stage s;
        s.dialogs->openMany({s.id(0), s.id(1), s.id(2)});
        auto *dialog = s.dialog<ManyDialog>();
        const auto combos = dialog->findChildren<QComboBox *>();
        combos[0]->setCurrentIndex(2); // add an entry
        combos[1]->setCurrentIndex(combos[1]->findText(u"Extra e-mails"_s));
        QVERIFY(!button(dialog, u"Send"_s)->isEnabled());
        QTest::keyClicks(line(dialog, u"Value"_s), u"desk@example.org"_s);
        QCOMPARE(button(dialog, u"Send"_s)->text(), u"Send 3"_s);
        s.people.people.removeAt(1); // gone meanwhile
        QTest::mouseClick(button(dialog, u"Send"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"2 done, 1 skipped"_s), 20'000);
        QCOMPARE(s.people.server.count("PATCH"), 1);
        QCOMPARE(s.people.people[0].additionalEmails, QStringList{u"desk@example.org"_s});
        QSignalSpy told(dialog, &ManyDialog::told);
        dialog->writeReport(s.dir.filePath(u"report.csv"_s));
        QTRY_COMPARE(told.count(), 1);
        QFile report(s.dir.filePath(u"report.csv"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QCOMPARE(report.readAll().count("\r\n"), 4);
        // And back.
        QTest::mouseClick(button(dialog, u"Take 2 back"_s), Qt::LeftButton);
        QTest::mouseClick(button(dialog, u"Send 2"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"2 done"_s), 20'000);
        QVERIFY(s.people.people[0].additionalEmails.isEmpty());
    }

    void manyRules_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("capitals") << int(ManyRule::Kind::RecaseNames) << u"IDA BERG-HOLM"_s << u"Ida Berg-Holm"_s;
        QTest::newRow("mixed stays") << int(ManyRule::Kind::RecaseNames) << u"Ida McKay"_s << u"Ida McKay"_s;
        QTest::newRow("shortened word") << int(ManyRule::Kind::RecaseNames) << u"daan VAN 't hoff"_s
                                        << u"Daan Van 't Hoff"_s;
        QTest::newRow("small") << int(ManyRule::Kind::RecaseNames) << u"ida o'neill"_s << u"Ida O'Neill"_s;
    }
    void manyRules()
    {
        QFETCH(int, kind);
        QFETCH(QString, before);
        Agent agent;
        agent.displayName = before;
        agent.phoneNumber = u"070-174 06 58"_s;
        QTEST(applied({ManyRule::Kind(kind), {}, {}, {}}, agent).displayName, "after");
        const Agent plain = applied({ManyRule::Kind::PlainPhones, {}, {}, u"SE"_s}, agent);
        QCOMPARE(plain.phoneNumber, u"+46701740658"_s);
    }

    void lookUp()
    {
        Stage s;
        s.dialogs->openLookUp();
        auto *dialog = s.dialog<LookUpDialog>();
        QTest::keyClicks(line(dialog, u"Exact e-mail or phone number"_s), u"bo@example.org"_s);
        QTest::mouseClick(button(dialog, u"Look up"_s), Qt::LeftButton);
        QTRY_VERIFY(button(dialog, u"Show in the list"_s)->isEnabled());
        QSignalSpy chosen(s.dialogs.get(), &AgentDialogs::chosen);
        QTest::mouseClick(button(dialog, u"Show in the list"_s), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
    }

    void watchOnly()
    {
        Stage s(true);
        s.dialogs->openNew();
        s.dialogs->openEdit(s.id(0));
        s.dialogs->openDowngrade(s.id(0));
        QVERIFY(!s.dialog<QDialog>());
        AgentsPage page(&s.theme, s.live.get(), s.dialogs.get(), &s.window);
        page.show();
        QVERIFY(!button(&page, u"New agent"_s));
        QVERIFY(!button(&page, u"Downgrade"_s));
        QVERIFY(button(&page, u"Export CSV"_s));
    }
};

QTEST_MAIN(TestAgentDialogs)
#include "tst_agentdialogs.moc"
