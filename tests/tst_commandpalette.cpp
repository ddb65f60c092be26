// The command palette: what it finds, how fast, and that the keyboard alone is enough.
#include "agentdialog.h"
#include "batchdialog.h"
#include "commandpalette.h"
#include "deskstage.h"
#include "directoryview.h"
#include "floorview.h"
#include "minimumsdialog.h"
#include "rulesdialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Directory
{
    Directory() : model(&floor) {}
    AgentId add(const QString &name, const QString &email)
    {
        auto agent = std::make_shared<Agent>();
        agent->id = QUuid::createUuid();
        agent->displayName = name;
        agent->email = email;
        all += agent;
        model.setAgents(all);
        return agent->id;
    }
    AgentModel floor;
    AgentDirectoryModel model;
    QList<AgentDirectoryModel::AgentPtr> all;
};

QList<Command> commands()
{
    Command edit{u"Edit..."_s, u"change"_s, {}, u"edit"_s}, copy{u"Copy e-mail"_s, {}, {}, u"copy"_s};
    edit.ofAgent = copy.ofAgent = true;
    copy.needsEmail = true;
    return {edit, copy, {u"New agent..."_s, u"create"_s, u"N"_s, u"plus"_s}, {u"Theme: dark"_s, {}, {}, u"eye"_s}};
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("command"); // -1: the agent
        QTest::addColumn<QString>("name");
        QTest::newRow("a command by its start") << u"ne"_s << 2 << QString();
        QTest::newRow("a command by another word of it") << u"dark"_s << 3 << QString();
        QTest::newRow("a command by a word that is not shown") << u"create"_s << 2 << QString();
        QTest::newRow("an agent") << u"liv"_s << -1 << u"Liv Torvaldsen"_s;
        QTest::newRow("an agent by the end of the name") << u"torv"_s << -1 << u"Liv Torvaldsen"_s;
        QTest::newRow("without accents") << u"soren"_s << -1 << u"Søren Bjerregaard"_s;
        QTest::newRow("by the e-mail") << u"sb@"_s << -1 << u"Søren Bjerregaard"_s;
        QTest::newRow("a command with a name") << u"edit liv"_s << 0 << u"Liv Torvaldsen"_s;
        QTest::newRow("a name with a command") << u"liv edit"_s << 0 << u"Liv Torvaldsen"_s;
        QTest::newRow("two words of a name") << u"copy liv torv"_s << 1 << u"Liv Torvaldsen"_s;
        QTest::newRow("capitals and dots") << u"EDIT... Liv"_s << 0 << u"Liv Torvaldsen"_s;
        QTest::newRow("Arabic") << u"edit الخطيب"_s << 0 << u"الخطيب"_s;
        QTest::newRow("Japanese") << u"高橋"_s << -1 << u"高橋 美咲"_s;
        QTest::newRow("nothing") << u"xyzzy"_s << -2 << QString();
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(int, command);
        QFETCH(QString, name);
        Directory d;
        d.add(u"Olivia Berg"_s, u"ob@example.org"_s);
        d.add(u"Liv Torvaldsen"_s, u"lt@example.org"_s);
        d.add(u"Søren Bjerregaard"_s, u"sb@example.org"_s);
        d.add(u"الخطيب"_s, u"k@example.org"_s);
        d.add(u"高橋 美咲"_s, u"m@example.org"_s);
        const CommandFinder finder(commands(), &d.model);
        const QList<CommandHit> hits = finder.find(typed);
        if (command == -2) {
            QVERIFY(hits.isEmpty());
            return;
        }
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().command, command);
        QCOMPARE(d.model.plainText(d.model.rowOf(hits.first().agent), DirectoryColumn::Agent), name);
    }

    void offersForWhomItIsOpened()
    {
        Directory d;
        const AgentId liv = d.add(u"Liv"_s, u"liv@example.org"_s), nobody = d.add(u"No Mail"_s, {});
        CommandFinder finder(commands(), &d.model);
        QCOMPARE(finder.find({}), (QList<CommandHit>{{2, {}}, {3, {}}}));
        finder.setCurrent(liv);
        QCOMPARE(finder.find({}), (QList<CommandHit>{{0, liv}, {1, liv}, {2, {}}, {3, {}}}));
        QCOMPARE(finder.find({}, nobody), (QList<CommandHit>{{0, nobody}})); // there is no e-mail to copy
        QCOMPARE(finder.find(u"copy"_s, liv), (QList<CommandHit>{{1, liv}}));
    }

    /// The list changes in place, also at 10,000 agents; the time is told, not judged.
    void manyAgents()
    {
        Directory d;
        QList<AgentDirectoryModel::AgentPtr> all;
        for (int i = 0; i < 10'000; ++i) {
            auto agent = std::make_shared<Agent>();
            agent->id = QUuid::createUuid();
            agent->displayName = u"Person %1 of the floor"_s.arg(i);
            agent->email = u"person.%1@example.org"_s.arg(i);
            all += agent;
        }
        d.model.setAgents(all);
        const CommandFinder finder(commands(), &d.model);
        CommandHitModel model(&finder, &d.model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QElapsedTimer timer;
        qint64 longest = 0;
        const QString typed = u"edit person 77"_s;
        for (qsizetype i = 0; i <= typed.size(); ++i) {
            timer.start();
            model.setHits(finder.find(typed.left(i)));
            longest = std::max(longest, timer.nsecsElapsed());
            QVERIFY(model.rowCount() <= CommandFinder::most);
        }
        for (qsizetype i = typed.size(); i >= 0; --i)
            model.setHits(finder.find(typed.left(i)));
        QCOMPARE(resets.count(), 0);
        qInfo("longest search among 10,000: %.1f ms", double(longest) / 1e6);
        QCOMPARE(d.model.plainText(d.model.rowOf(finder.find(typed).first().agent), DirectoryColumn::Agent),
                 u"Person 77 of the floor"_s);
    }

    /// From the key that opens it to the dialog it was for; who was chosen and the focus stay.
    void byKeyboard()
    {
        DeskStage stage(6);
        QVERIFY(stage.open());
        stage.window->activateWindow();
        const QString name = stage.live->agents()->rows()[2].agent->displayName;
        QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = stage.find<CommandPalette>();
        QVERIFY(palette && palette->isVisible());
        QCOMPARE(palette->windowTitle(), u"Commands"_s);
        QCOMPARE(palette->list()->accessibleName(), u"Commands"_s);
        QTest::keyClicks(palette->field(), name);
        QCOMPARE(palette->list()->currentIndex().row(), 0);
        QVERIFY(palette->field()->accessibleDescription().startsWith(name));
        QTest::keyClick(palette->field(), Qt::Key_Return); // the agent: what can be done with them
        QVERIFY(palette->isVisible());
        QVERIFY(palette->field()->text().isEmpty());
        QCOMPARE(palette->list()->currentIndex().data().toString(), u"Edit..."_s);
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QCOMPARE(palette->list()->currentIndex().data().toString(), u"Set channels..."_s);
        QTest::keyClick(palette->field(), Qt::Key_Escape); // back
        QVERIFY(palette->isVisible());
        QTest::keyClicks(palette->field(), u"edit "_s + name);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_VERIFY(stage.find<AgentDialog>());
        QCOMPARE(stage.find<AgentDialog>()->agent(), stage.live->agents()->rows()[2].id);
        QTRY_VERIFY(!stage.find<CommandPalette>());
    }

    void runs_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"new agent", "set channels", "copy e-mail", "go to agents", "theme: dark", "look up",
                                  "downgrade", "quit", "staffing", "alert rules", "language"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void runs()
    {
        QFETCH(QString, typed);
        DeskStage stage(4);
        QVERIFY(stage.open());
        QGuiApplication::clipboard()->clear();
        QSignalSpy themes(stage.window.get(), &MainWindow::themeChosen),
            quits(stage.window.get(), &MainWindow::quitWanted);
        stage.find<FloorView>()->selectAgent(stage.floor.id(1));
        QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = stage.find<CommandPalette>();
        QTest::keyClicks(palette->field(), typed);
        const CommandHit hit = static_cast<CommandHitModel *>(palette->list()->model())->at(0);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_VERIFY(!stage.find<CommandPalette>());
        if (typed.startsWith(u"new"_s)) {
            QTRY_VERIFY(stage.find<AgentDialog>() && stage.find<AgentDialog>()->isNew());
        } else if (typed.startsWith(u"set"_s)) {
            QTRY_VERIFY(stage.find<BatchDialog>() && stage.find<BatchDialog>()->isVisible());
        } else if (typed.startsWith(u"copy"_s)) {
            QTRY_COMPARE(QGuiApplication::clipboard()->text(), stage.live->agents()->find(hit.agent)->agent->email);
        } else if (typed.startsWith(u"go"_s)) {
            QTRY_COMPARE(stage.window->currentPage(), PageId::Agents);
        } else if (typed.startsWith(u"theme"_s)) {
            QTRY_COMPARE(themes.count(), 1);
        } else if (typed.startsWith(u"quit"_s)) {
            QTRY_COMPARE(quits.count(), 1);
        } else if (typed == u"staffing"_s) {
            QTRY_VERIFY(stage.find<MinimumsDialog>() && stage.find<MinimumsDialog>()->isVisible());
        } else if (typed == u"alert rules"_s) {
            QTRY_VERIFY(stage.find<RulesDialog>() && stage.find<RulesDialog>()->isVisible());
        } else if (typed == u"language"_s) {
            QTRY_COMPARE(stage.window->currentPage(), PageId::Settings);
        } else if (typed.startsWith(u"downgrade"_s)) { // for the person who is chosen in the table
            QCOMPARE(hit.agent, stage.floor.id(1));
        }
        if (typed.startsWith(u"look"_s) || typed.startsWith(u"downgrade"_s)) {
            QTRY_VERIFY(stage.window->findChild<QDialog *>());
        }
    }

    void watchOnlyOffersNoWrites()
    {
        DeskStage stage(4, false, {}, true);
        QVERIFY(stage.open());
        stage.find<FloorView>()->selectAgent(stage.floor.id(1));
        QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
        const QAbstractItemModel *list = stage.find<CommandPalette>()->list()->model();
        QVERIFY(list->rowCount() > 5);
        for (int i = 0; i < list->rowCount(); ++i) {
            const QString title = list->index(i, 0).data().toString();
            QVERIFY2(!title.startsWith(u"Edit"_s) && !title.startsWith(u"New"_s) && !title.startsWith(u"Downgrade"_s) &&
                         !title.startsWith(u"Set channels"_s),
                     qPrintable(title));
        }
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
