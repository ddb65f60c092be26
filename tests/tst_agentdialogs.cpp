// The forms for one agent, on real widgets against a server that goes wrong (interface 6.3, reliability H6 to H8).
#include "agentdialog.h"
#include "agentform.h"
#include "agentstage.h"
#include "conflictblock.h"
#include "fieldcell.h"
#include "quoted.h"
#include "sendpreview.h"
#include "tokenedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using Fault = FakePeople::Fault;

class TestAgentDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        AgentStage s;
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
        AgentStage s;
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
        AgentStage s;
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"Phone"_s), u"+46701740658"_s);
        retype(line(dialog, u"Display name"_s), u"Astrid"_s);
        // Another desk.
        s.people.people[0].phoneNumber = u"+46705550119"_s;
        s.people.people[0].lastName = u"Theirs"_s;
        ctrlEnter(line(dialog, u"Phone"_s));
        QTRY_VERIFY(dialog->findChild<ConflictBlock *>());
        QTRY_VERIFY(dialog->findChild<ConflictBlock *>()->isAncestorOf(dialog->focusWidget()));
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
        AgentStage s;
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
        AgentStage s;
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
        AgentStage s;
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"First name"_s), u"Typed"_s);
        s.people.people.removeFirst();
        ctrlEnter(line(dialog, u"First name"_s));
        QTRY_VERIFY(message(dialog).contains(u"gone"_s));
        QVERIFY(s.live->profiles()->drafts().first().why.contains(u"gone"_s));
        QVERIFY(!button(dialog, u"Save"_s));
        QCOMPARE(line(dialog, u"First name"_s)->text(), u"Typed"_s);
        QCOMPARE(s.people.writes(), 0);
    }

    void answerWithAnotherValueIsTold()
    {
        AgentStage s;
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
        AgentStage s;
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
        AgentStage s;
        s.dialogs->openNew();
        auto *dialog = s.dialog<AgentDialog>();
        QTest::keyClicks(line(dialog, u"E-mail"_s), u"one@example.org"_s);
        QTest::keyClicks(line(dialog, u"Display name"_s), u"One"_s);
        QTest::mouseClick(button(dialog, u"Create and add another"_s), Qt::LeftButton);
        QTRY_COMPARE(s.people.applied, 1);
        QTRY_VERIFY(s.dialog<AgentDialog>() && s.dialog<AgentDialog>() != dialog);
        QVERIFY(line(s.dialog<AgentDialog>(), u"E-mail"_s)->text().isEmpty());
    }

    /// Ctrl+Enter saves wherever the keyboard is, also on a button of the preview.
    void ctrlEnterSavesFromEverywhere()
    {
        AgentStage s;
        s.dialogs->openEdit(s.id(0));
        auto *dialog = s.dialog<AgentDialog>();
        retype(line(dialog, u"First name"_s), u"Typed"_s);
        QPushButton *put = button(dialog, u"PUT whole profile"_s);
        put->toggle(); // as a screen reader does
        put->setFocus();
        ctrlEnter(put);
        QTRY_COMPARE(s.people.applied, 1);
        QCOMPARE(s.people.server.count("PUT"), 1);
    }
};

QTEST_MAIN(TestAgentDialogs)
#include "tst_agentdialogs.moc"
