// Edits and downgrades of many, the downgrade of one, and drafts of forms that were not saved, on real widgets against
// a server that goes wrong (reliability H7 to H10, I1 to I6).
#include "agentdialog.h"
#include "agentjson.h"
#include "agentstage.h"
#include "downgradedialog.h"
#include "downgrademany.h"
#include "manydialog.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using Fault = FakePeople::Fault;

class TestAgentMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void downgrade()
    {
        AgentStage s;
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
        QTRY_VERIFY(s.dialog<AgentDialog>());
        auto *form = s.dialog<AgentDialog>();
        QVERIFY(form->isNew());
        QCOMPARE(line(form, u"E-mail"_s)->text(), u"astrid@example.org"_s);
    }

    void noBackupNoDowngrade()
    {
        AgentStage s;
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
        AgentStage s;
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
    void downgradeMany()
    {
        AgentStage s;
        s.people.working.insert(s.id(0));
        QTRY_COMPARE(s.live->agents()->find(s.id(0))->presence.status, PresenceStatus::Working);
        s.dialogs->openDowngradeMany({s.id(0), s.id(1), s.id(2)});
        auto *dialog = s.dialog<DowngradeManyDialog>();
        QPushButton *confirm = button(dialog, u"Downgrade"_s);
        QCOMPARE(confirm->text(), u"Downgrade 2 to end users"_s); // who works is left out
        QVERIFY(message(dialog).startsWith(u"1 is online"_s));
        QVERIFY(!confirm->isEnabled());
        QLineEdit *count = line(dialog, u"Number of agents"_s);
        QTest::keyClicks(count, u"3"_s);
        QVERIFY(!confirm->isEnabled());
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(confirm->isEnabled()); // now it is three
        dialog->findChild<QCheckBox *>()->click();
        retype(count, u"2"_s);
        QVERIFY(confirm->isEnabled());
        int backups = 0;
        s.people.script = [&](int number) {
            const QDir dir(s.dir.filePath(u"backups"_s));
            backups += int(dir.entryList(QDir::Files).size()) == number + 1;
            return Fault{};
        };
        s.people.working.insert(s.id(2)); // begins to work in the meantime
        QTRY_COMPARE(s.live->agents()->find(s.id(2))->presence.status, PresenceStatus::Working);
        QTRY_COMPARE(button(dialog, u"Downgrade"_s)->text(), u"Downgrade 1 to end user"_s);
        QVERIFY(!confirm->isEnabled()); // another number is needed
        retype(count, u"1"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"1 done"_s), 20'000);
        QCOMPARE(backups, 1);
        QCOMPARE(s.people.server.count("DELETE"), 1);
        QCOMPARE(s.people.people.size(), 2);
        QTRY_COMPARE(s.live->directory()->rowCount(), 2);
        QVERIFY(!button(dialog, u"Take"_s)); // there is no way back
    }

    void noBackupNoDowngradeOfMany()
    {
        AgentStage s;
        QFile blocker(s.dir.filePath(u"backups"_s)); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        s.dialogs->openDowngradeMany({s.id(1), s.id(2)});
        auto *dialog = s.dialog<DowngradeManyDialog>();
        QTest::keyClicks(line(dialog, u"Number of agents"_s), u"2"_s);
        QTest::mouseClick(button(dialog, u"Downgrade"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"0 done, 2 failed"_s), 20'000);
        QCOMPARE(s.people.writes(), 0);
    }

    /// Somebody may begin to work between the press and the sending.
    void beginsToWorkMeanwhile()
    {
        AgentStage s;
        s.dialogs->openDowngrade(s.id(0));
        auto *dialog = s.dialog<DowngradeDialog>();
        QTest::keyClicks(line(dialog, u"Name of the agent"_s), u"ASTRID@example.org"_s); // or the name
        QTest::mouseClick(button(dialog, u"Downgrade"_s), Qt::LeftButton);
        s.people.working.insert(s.id(0));
        QList<FloorRow> rows = s.live->agents()->rows();
        for (FloorRow &row : rows) {
            row.presence.connection = Connection::Online;
            row.presence.status = PresenceStatus::Working;
        }
        s.live->agents()->setRows(rows, s.clock.monoMs());
        QTRY_VERIFY(button(dialog, u"Cancel"_s)->isEnabled() && !line(dialog, u"Name of the agent"_s)->isReadOnly());
        QVERIFY(message(dialog).contains(u"online and working"_s));
        QCOMPARE(s.people.writes(), 0);
    }

    /// A draft of a new agent is not sent before Dixa was asked for its e-mail.
    void draftIsLookedUpFirst_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("nobody has it") << false;
        QTest::newRow("made meanwhile") << true;
    }
    void draftIsLookedUpFirst()
    {
        QFETCH(bool, there);
        AgentStage s;
        s.dialogs->openNew();
        QTest::keyClicks(line(s.dialog<AgentDialog>(), u"E-mail"_s), u"new+1@example.org"_s);
        QTest::keyClicks(line(s.dialog<AgentDialog>(), u"Display name"_s), u"New Person"_s);
        delete s.dialog<AgentDialog>(); // the program ends in the middle of typing
        QCOMPARE(s.live->profiles()->drafts().size(), 1);
        if (there)
            s.add(u"Somebody"_s, u"new+1@example.org"_s);
        s.dialogs->openDraft(s.live->profiles()->drafts().first().key());
        auto *dialog = s.dialog<AgentDialog>();
        QCOMPARE(line(dialog, u"Display name"_s)->text(), u"New Person"_s);
        ctrlEnter(line(dialog, u"Display name"_s));
        if (there) {
            QTRY_VERIFY(message(dialog).contains(u"has the e-mail"_s));
            QCOMPARE(s.people.writes(), 0);
        } else {
            QTRY_VERIFY(message(dialog).contains(u"was created"_s));
            QCOMPARE(s.people.applied, 1);
        }
        QVERIFY(s.people.server.count("GET", "/v1/agents?email=new%2B1") > 0);
        QCOMPARE(s.live->profiles()->drafts().size(), there ? 1 : 0);
    }

    /// A filled form has a draft of its own.
    void filledFormLeavesTheOtherDraft()
    {
        AgentStage s;
        s.dialogs->openNew();
        QTest::keyClicks(line(s.dialog<AgentDialog>(), u"Display name"_s), u"Typed"_s);
        delete s.dialog<AgentDialog>();
        Agent filled = s.people.people[1];
        s.dialogs->openNew(filled, u"From a backup."_s);
        auto *dialog = s.dialog<AgentDialog>();
        QCOMPARE(line(dialog, u"E-mail"_s)->text(), u"bo@example.org"_s);
        QTest::keyClicks(line(dialog, u"First name"_s), u"Bo"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::mouseClick(button(dialog, u"Keep as draft"_s), Qt::LeftButton);
        QTRY_VERIFY(!s.dialog<AgentDialog>());
        const QList<AgentDraft> drafts = s.live->profiles()->drafts();
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(s.live->profiles()->draft(u"new"_s)->typed.displayName, u"Typed"_s);
        QVERIFY(draftFromJson(draftToJson(drafts.first()))->key() == drafts.first().key());
        s.dialogs->openDraft(drafts[0].isNew() && drafts[0].slot.isEmpty() ? drafts[1].key() : drafts[0].key());
        QCOMPARE(line(s.dialog<AgentDialog>(), u"First name"_s)->text(), u"Bo"_s);
    }

    /// The window is closed while the write is on its way: what was done is no draft any more, the rest stays one.
    void closedBeforeTheAnswer_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<bool>("applies");
        QTest::newRow("edit") << false << true;
        QTest::newRow("edit, refused") << false << false;
        QTest::newRow("new") << true << true;
        QTest::newRow("new, refused") << true << false;
    }
    void closedBeforeTheAnswer()
    {
        QFETCH(bool, isNew);
        QFETCH(bool, applies);
        AgentStage s;
        QPointer<AgentDialog> dialog;
        qsizetype kept = 0;
        s.people.script = [&](int) {
            dialog->reject(); // the write is there, its answer is not
            kept = s.live->profiles()->drafts().size();
            return applies ? Fault{} : Fault{false, Reaction::json("{\"message\":\"no\"}", 400)};
        };
        isNew ? s.dialogs->openNew() : s.dialogs->openEdit(s.id(0));
        dialog = s.dialog<AgentDialog>();
        if (isNew)
            retype(line(dialog, u"E-mail"_s), u"new@example.org"_s);
        retype(line(dialog, u"Display name"_s), u"Typed"_s);
        ctrlEnter(line(dialog, u"Display name"_s));
        QTRY_VERIFY(!dialog);
        QCOMPARE(kept, 1);
        QTRY_COMPARE(s.live->profiles()->underWay(), 0);
        QTRY_COMPARE(s.live->profiles()->drafts().size(), applies ? 0 : 1);
        QCOMPARE(s.people.writes(), 1);
    }
};

QTEST_MAIN(TestAgentMany)
#include "tst_agentmany.moc"
