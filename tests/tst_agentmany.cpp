// Edits, creates and downgrades of many, and the downgrade of one, on real widgets against a server that goes wrong
// (reliability I1 to I6).
#include "agentdialog.h"
#include "agentjson.h"
#include "agentstage.h"
#include "bulkview.h"
#include "downgradedialog.h"
#include "downgrademany.h"
#include "manydialog.h"
#include "newlistdialog.h"
#include "quoted.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>

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
    /// What a person pastes becomes a plan that tells of each line, then one request, then what became of each.
    void newList()
    {
        AgentStage s;
        s.people.edit = [](QJsonArray *outcomes) { outcomes->removeFirst(); }; // the answer says nothing of the first
        s.dialogs->openNewList();
        auto *dialog = s.dialog<NewListDialog>();
        auto *list = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(!button(dialog, u"Create"_s)->isEnabled());
        list->setPlainText(u"Ida Berg <ida@example.org>; \"Dahl, Bo\" <bo.dahl@example.org>\n"
                           "ASTRID@example.org\n<b>no address</b>\nida@EXAMPLE.org\n"
                           "Eva Lund\teva@example.org\t070-174 06 58\nAstrid Lindqvist\ta2@example.org"_s);
        QTRY_COMPARE(button(dialog, u"Create"_s)->text(), u"Create 4"_s);
        const QAbstractItemModel *rows = dialog->findChild<QTableView *>()->model();
        QStringList fates;
        for (int i = 0; i < rows->rowCount(); ++i)
            fates += rows->index(i, 3).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(fates.size(), 7);
        QCOMPARE(fates[0], u"is created"_s);
        QCOMPARE(fates[1], u"is created"_s);
        QVERIFY(fates[2].startsWith(u"left out: Astrid Lindqvist has this e-mail"_s));
        QVERIFY(fates[3].startsWith(u"left out: "_s));
        QVERIFY(fates[4].contains(u"the same e-mail is in line 1"_s));
        QVERIFY(fates[5].contains(u"country code"_s));
        QVERIFY(fates[6].contains(u"Astrid Lindqvist looks alike"_s));
        QCOMPARE(s.people.writes(), 0);
        ctrlEnter(list);
        QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"4 done"_s), 20'000);
        QCOMPARE(s.people.server.count("POST", "/v1/agents/bulk"), 1);
        QCOMPARE(s.people.applied, 4);
        QTRY_COMPARE(s.live->directory()->rowCount(), 7);
        QVERIFY(list->isReadOnly());
        ctrlEnter(list); // nothing goes twice
        QCOMPARE(s.people.writes(), 1);
        QSignalSpy told(dialog, &NewListDialog::told);
        dialog->findChild<BulkView *>()->writeReport(s.dir.filePath(u"report.csv"_s));
        QTRY_COMPARE(told.count(), 1);
        QFile report(s.dir.filePath(u"report.csv"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("bo.dahl@example.org"));
    }

    void newListLost_data()
    {
        QTest::addColumn<bool>("applies");
        QTest::newRow("applied") << true;
        QTest::newRow("not applied") << false;
    }
    void newListLost()
    {
        QFETCH(bool, applies);
        AgentStage s;
        s.people.script = [applies](int number) {
            return number == 0 ? Fault{applies, Reaction::nothing(Reaction::End::Reset)} : Fault{};
        };
        s.dialogs->openNewList();
        auto *dialog = s.dialog<NewListDialog>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"one@example.org\ntwo@example.org"_s);
        QTRY_VERIFY(button(dialog, u"Create"_s)->isEnabled());
        ctrlEnter(dialog);
        if (!applies) {
            QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"0 done, 2 failed"_s), 20'000);
            QCOMPARE(s.people.server.count("GET", "/v1/agents?email="), 4); // each looked up twice
            QTest::mouseClick(button(dialog, u"Send 2 again"_s), Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"2 done"_s), 20'000);
        QCOMPARE(s.people.applied, 2);
        QCOMPARE(s.people.people.size(), 5);
    }

    void newListIsNotThrownAwayUnasked()
    {
        AgentStage s;
        s.dialogs->openNewList();
        auto *dialog = s.dialog<NewListDialog>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"one@example.org"_s);
        QTRY_COMPARE(button(dialog, u"Create"_s)->text(), u"Create 1"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(message(dialog).contains(u"Nothing of this list was sent"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!s.dialog<NewListDialog>());
        QCOMPARE(s.people.writes(), 0);
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
};

QTEST_MAIN(TestAgentMany)
#include "tst_agentmany.moc"
