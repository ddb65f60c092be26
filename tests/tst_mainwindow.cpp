// The main window against a server: what it shows, what its keys do, what it remembers, and how it takes trouble.
#include "alert.h"
#include "banner.h"
#include "chipbutton.h"
#include "commandpalette.h"
#include "coverstrip.h"
#include "covertile.h"
#include "filterbar.h"
#include "floorpage.h"
#include "floorview.h"
#include "freshnesschip.h"
#include "inspector.h"
#include "keysheet.h"
#include "livepeer.h"
#include "mainwindow.h"
#include "searchfield.h"
#include "statusline.h"
#include "theme.h"
#include <QAccessible>
#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using livebodies::id;

namespace {

QAbstractButton *button(const QWidget &widget, const QString &name)
{
    const QList<QAbstractButton *> all = widget.findChildren<QAbstractButton *>();
    for (QAbstractButton *b : all) {
        if (b->accessibleName() == name)
            return b;
    }
    return nullptr;
}

QAction *action(const QWidget &widget, const QString &start)
{
    const QList<QAction *> all = widget.findChildren<QAction *>();
    for (QAction *a : all) {
        if (a->text().remove(u'&').startsWith(start))
            return a;
    }
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsData();
    void namesArriveBeforeTheFirstPicture();
    void pagesThatDoNotExist();
    void search();
    void keys();
    void inspectorFolds();
    void inspectorFollows();
    void remembers();
    void whoWasLookedAtIsSelectedAgain();
    void closingMayOnlyHide_data();
    void closingMayOnlyHide();
    void tellsWhatChanged();
    void tokenRefused();
    void stale();
    void anAnswerMovesTheAges();
    void unreadableOnce();
    void noticesOneAfterAnother();
    void alertsInTheWindowLeadToTheirPerson();
    void hiddenRestsWithoutTimers();
    void menus();
    void waysToTheWall_data();
    void waysToTheWall();
    void nobodyOnTheFloor();
    void mirrored();

private:
    Theme m_theme;
};

struct Floor
{
    Floor(Theme *theme, LivePeer *peer, MainWindowOptions options = {})
        : live(peer->options(), clock), window(std::move(options), theme, &live, clock)
    {
        window.resize(1440, 900);
    }
    void open()
    {
        window.show();
        live.start();
    }
    FloorView *view() const { return window.findChild<FloorView *>(); }
    FloorLines *lines() const { return window.findChild<FloorLines *>(); }
    Inspector *inspector() const { return window.findChild<Inspector *>(); }
    SearchField *search() const { return window.findChild<SearchField *>(); }
    Banner *banner() const { return window.findChild<Banner *>(); }
    QString freshness() const { return window.findChild<FreshnessChip *>()->accessibleName(); }
    int people() const
    {
        int count = 0;
        for (int line = 0; line < lines()->rowCount(); ++line)
            count += lines()->rowAt(line) ? 1 : 0;
        return count;
    }

    TurnedClock clock;
    LiveFloor live;
    MainWindow window;
};

void TestMainWindow::showsData()
{
    LivePeer peer;
    MainWindowOptions options;
    options.organisationName = u"Halvorsen & <b>Rey</b>"_s;
    Floor floor(&m_theme, &peer, options);
    QSignalSpy shown(&floor.window, &MainWindow::firstDataShown);
    QVERIFY(!floor.window.showsData());
    floor.open();
    QCOMPARE(floor.freshness(), u"Connection: connecting"_s);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(floor.window.showsData());
    QTRY_VERIFY(floor.freshness().startsWith(u"Connection: live, "_s));
    QTRY_VERIFY(button(floor.window, u"All 5"_s));
    QVERIFY(button(floor.window, u"Working 5"_s));
    QVERIFY(button(floor.window, u"Contradiction 0"_s));
    QCOMPARE(floor.window.findChild<CoverStrip *>()->counts(), (QList<int>{5, 0, 0, 0}));
    QCOMPARE(floor.window.findChild<CoverTile *>()->accessibleName(), u"Email cover: 5"_s);
    QVERIFY(!floor.banner()->isVisible());
    QVERIFY(floor.window.windowTitle().contains(u"Halvorsen & <b>Rey</b>"_s));
    const auto *status = floor.window.findChild<StatusLine *>();
    QTRY_VERIFY(status->rightTexts().join(u' ').contains(u"5 people"_s));
    QVERIFY(status->rightTexts().join(u' ').contains(u"Halvorsen & <b>Rey</b>"_s));
    QTRY_COMPARE(floor.live.teams().size(), 2);
    QTest::qWait(0);
    QCOMPARE(shown.size(), 1);
}

void TestMainWindow::namesArriveBeforeTheFirstPicture()
{
    LivePeer peer;
    peer.directory = Reaction::json(livebodies::agents(1, 5)).after(300);
    Floor floor(&m_theme, &peer);
    QSignalSpy shown(&floor.window, &MainWindow::firstDataShown);
    int named = -2;
    connect(&floor.window, &MainWindow::firstDataShown, this, [&] { named = floor.live.status().directoryRows; });
    floor.open();
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(named, 5);

    // A directory that never comes holds the picture up for a moment only.
    LivePeer mute;
    mute.directory = Reaction::hang();
    Floor second(&m_theme, &mute);
    QSignalSpy secondShown(&second.window, &MainWindow::firstDataShown);
    QSignalSpy secondPolled(&second.live, &LiveFloor::polled);
    second.open();
    QTRY_VERIFY(!secondPolled.isEmpty());
    second.clock.pass(3'100);
    QTRY_COMPARE(secondShown.size(), 1);
    QVERIFY(second.people() >= 5); // who is in two teams may stand in both by now
}

void TestMainWindow::pagesThatDoNotExist()
{
    LivePeer peer;
    MainWindowOptions options;
    options.startPage = PageId::Wall; // a window of its own
    Floor floor(&m_theme, &peer, options);
    floor.open();
    QCOMPARE(floor.window.currentPage(), PageId::Floor);
    QAbstractButton *rail = button(floor.window, u"Floor"_s);
    QVERIFY(rail && rail->isChecked());

    auto *page = new QWidget;
    floor.window.addPage({PageId::Agents, u"Agents"_s, u"agents"_s, [page] { return page; }});
    button(floor.window, u"Agents"_s)->click();
    QCOMPARE(floor.window.currentPage(), PageId::Agents);
    QVERIFY(page->isVisible());
    QVERIFY(!floor.inspector()->isVisible()); // it belongs to the floor
    QVERIFY(!floor.search()->isVisible());
    floor.window.openPage(PageId::Wall);
    QCOMPARE(floor.window.currentPage(), PageId::Agents);
    floor.window.openPage(PageId::Floor);
    QVERIFY(floor.inspector()->isVisible());
}

void TestMainWindow::search()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_COMPARE(floor.live.status().directoryRows, 5);
    floor.search()->setText(u"person 3"_s);
    QTRY_COMPARE(floor.people(), 1);
    QVERIFY(button(floor.window, u"All 1"_s));
    floor.search()->setText(u"nobody like this"_s);
    QTRY_COMPARE(floor.people(), 0);
    QVERIFY(floor.view()->emptyText().contains(u"Nobody matches"_s));
    QTest::keyClick(floor.search(), Qt::Key_Escape);
    QVERIFY(floor.search()->text().isEmpty());
    QTRY_VERIFY(floor.people() >= 5);
    floor.search()->setText(u"p4@example"_s);
    QTest::keyClick(floor.search(), Qt::Key_Return); // at once, and the table has the keyboard
    QCOMPARE(floor.people(), 1);
}

void TestMainWindow::keys()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QApplication::setActiveWindow(&floor.window);
    QVERIFY(QTest::qWaitForWindowActive(&floor.window));
    QTRY_COMPARE(floor.live.status().directoryRows, 5);
    QTRY_VERIFY(floor.view()->hasFocus());
    QTest::keyClick(floor.view(), Qt::Key_Slash);
    QTRY_VERIFY(floor.search()->hasFocus());
    QTest::keyClicks(floor.search(), u"f/g?"_s); // letters are letters while somebody writes
    QCOMPARE(floor.search()->text(), u"f/g?"_s);
    QTest::keyClick(floor.search(), Qt::Key_Escape);
    QTest::keyClick(floor.search(), Qt::Key_Escape);
    QTRY_VERIFY(floor.view()->hasFocus());
    QTest::keyClick(floor.view(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(floor.search()->hasFocus());
    QTest::keyClick(floor.search(), Qt::Key_Down);
    QTRY_VERIFY(floor.view()->hasFocus());
    QTest::keyClick(floor.view(), Qt::Key_F);
    QTRY_VERIFY(button(floor.window, u"All 5"_s)->hasFocus());
    QTest::keyClick(button(floor.window, u"All 5"_s), Qt::Key_Right);
    QVERIFY(button(floor.window, u"Working 5"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(!QApplication::activePopupWidget());
    floor.window.activateWindow(); // without a window manager nobody gives the keyboard back after a menu
    floor.view()->setFocus();
    QTRY_VERIFY(floor.view()->hasFocus());

    floor.live.setIntervalMs(60'000);
    QTRY_VERIFY(floor.live.status().nextPollInMs > 10'000);
    const int polls = peer.polls();
    QTest::keyClick(&floor.window, Qt::Key_F5);
    QTRY_VERIFY(peer.polls() > polls);
    QSignalSpy quit(&floor.window, &MainWindow::quitWanted);
    QTest::keyClick(&floor.window, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
    QTest::keyClick(&floor.window, Qt::Key_Question, Qt::ShiftModifier);
    QTRY_VERIFY(floor.window.findChild<KeySheet *>());
    floor.window.findChild<KeySheet *>()->close();
}

void TestMainWindow::inspectorFolds()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_COMPARE(floor.live.status().directoryRows, 5);
    QTRY_VERIFY(floor.people() >= 5);
    QVERIFY(floor.inspector()->isVisible());
    const int beside = floor.view()->width();
    floor.window.resize(1200, 800);
    QTRY_VERIFY(!floor.inspector()->isVisible());
    QVERIFY(floor.view()->width() > beside);
    const int whole = floor.view()->width();
    floor.view()->selectAgent(id(3));
    QTest::keyClick(floor.view(), Qt::Key_Return);
    QVERIFY(floor.inspector()->isVisible());
    QCOMPARE(floor.inspector()->agent(), id(3));
    QCOMPARE(floor.view()->width(), whole); // over the table, which keeps its columns
    QTest::keyClick(floor.view(), Qt::Key_Escape);
    QVERIFY(!floor.inspector()->isVisible());
    floor.window.resize(1440, 900);
    QTRY_VERIFY(floor.inspector()->isVisible());
    button(floor.window, u"Close the inspector"_s)->click();
    QVERIFY(!floor.inspector()->isVisible());
    QVERIFY(!floor.window.settings().inspectorOpen);
    QCOMPARE(floor.window.minimumSize(), QSize(1120, 640));
}

void TestMainWindow::inspectorFollows()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_COMPARE(floor.live.status().directoryRows, 5);
    QTRY_VERIFY(floor.people() >= 5);
    floor.view()->selectAgent(id(2));
    QCOMPARE(floor.inspector()->agent(), id(2));
    QTRY_VERIFY(floor.window.findChild<StatusLine *>()->rightTexts().join(u' ').contains(u"1 selected"_s));
    const int polls = peer.polls();
    QTRY_VERIFY(peer.polls() > polls + 2);
    QCOMPARE(floor.inspector()->agent(), id(2)); // survives every answer
    QCOMPARE(floor.view()->currentAgent(), id(2));
}

void TestMainWindow::remembers()
{
    UiSettings before;
    {
        LivePeer peer;
        Floor floor(&m_theme, &peer);
        floor.open();
        QTRY_COMPARE(floor.live.teams().size(), 2);
        QTRY_VERIFY(button(floor.window, u"Away 0"_s));
        button(floor.window, u"Away 0"_s)->click();
        action(floor.window, u"Group by state"_s)->trigger();
        action(floor.window, u"Roomy rows"_s)->trigger();
        action(floor.window, u"Last seen"_s)->trigger();
        action(floor.window, u"Dark"_s)->trigger();
        floor.inspector()->closeWanted();
        floor.window.resize(1120, 701); // within the screen: Qt 6.8 restores no more than that
        before = floor.window.settings();
    }
    QCOMPARE(before.stateFilter, int(StateFilter::Away));
    QCOMPARE(before.grouping, FloorGrouping::State);
    QCOMPARE(before.density, Density::Roomy);
    QCOMPARE(before.theme, ThemeChoice::Dark);
    QVERIFY(before.hiddenColumns.contains(int(AgentColumn::LastSeen)));
    QVERIFY(!before.inspectorOpen);

    LivePeer peer;
    MainWindowOptions options;
    options.settings = before;
    TurnedClock clock;
    LiveFloor live(peer.options(), clock);
    MainWindow window(options, &m_theme, &live, clock);
    window.show();
    live.start();
    QTRY_VERIFY(button(window, u"Away 0"_s));
    QVERIFY(button(window, u"Away 0"_s)->isChecked());
    QVERIFY(!window.findChild<Inspector *>()->isVisible());
    QVERIFY(!window.findChild<FloorView *>()->shownColumns().contains(int(AgentColumn::LastSeen)));
    QCOMPARE(window.size(), QSize(1120, 701));
    UiSettings after = window.settings();
    after.geometry = before.geometry; // holds more than the size, such as the screen
    QCOMPARE(after, before);
}

void TestMainWindow::whoWasLookedAtIsSelectedAgain()
{
    UiSettings before;
    LivePeer peer;
    {
        Floor floor(&m_theme, &peer);
        floor.open();
        QTRY_VERIFY(floor.people() >= 5);
        floor.view()->selectAgents({id(2), id(3)}, id(3));
        floor.window.openPage(PageId::Agents);
        before = floor.window.settings();
    }
    QCOMPARE(PageId(before.page), PageId::Agents);
    QCOMPARE(before.current, id(3));

    MainWindowOptions options;
    options.settings = before;
    options.startPage = PageId(before.page);
    Floor floor(&m_theme, &peer, options);
    QCOMPARE(floor.window.settings().current, id(3)); // an end before the first answer forgets nobody
    floor.open();
    QCOMPARE(floor.window.currentPage(), PageId::Agents);
    QTRY_COMPARE(floor.view()->currentAgent(), id(3));
    QCOMPARE(floor.view()->selectedAgents(), QList<AgentId>{id(3)}); // of many only the one that was looked at
    QTRY_COMPARE(floor.inspector()->agent(), id(3));
}

void TestMainWindow::closingMayOnlyHide_data()
{
    QTest::addColumn<bool>("hides");
    QTest::newRow("into the tray") << true;
    QTest::newRow("no tray") << false;
}

void TestMainWindow::closingMayOnlyHide()
{
    QFETCH(bool, hides);
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    floor.window.setHidesOnClose([hides] { return hides; });
    QCOMPARE(floor.window.close(), !hides);
    QVERIFY(!floor.window.isVisible());
    QSignalSpy up(&floor.window, &MainWindow::cameUp);
    floor.window.show();
    QCOMPARE(up.size(), 1);
}

void TestMainWindow::tellsWhatChanged()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    QSignalSpy spy(&floor.window, &MainWindow::settingsChanged);
    floor.open();
    QTRY_COMPARE(floor.live.status().directoryRows, 5);
    spy.clear();
    action(floor.window, u"Group by state"_s)->trigger();
    action(floor.window, u"Group by team"_s)->trigger();
    action(floor.window, u"Group by state"_s)->trigger();
    QTRY_VERIFY(!spy.isEmpty());
    QVERIFY(spy.size() <= 2); // not one for every click
    spy.clear();
    action(floor.window, u"No grouping"_s)->trigger();
    floor.window.close(); // the last change is not lost
    QVERIFY(!spy.isEmpty());
}

void TestMainWindow::tokenRefused()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_COMPARE(floor.live.teams().size(), 2); // who is in two teams stands on two lines
    QTRY_COMPARE(floor.people(), 6);
    const int people = floor.people();
    peer.presence = Reaction::json(R"({"message":"Unauthorized"})", 401);
    QTRY_VERIFY(floor.banner()->isVisible());
    QVERIFY(floor.banner()->accessibleName().startsWith(u"Banner: Token refused"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(floor.banner())->role(), QAccessible::AlertMessage);
    QCOMPARE(floor.freshness(), u"Connection: token refused"_s);
    QCOMPARE(floor.people(), people); // the floor keeps what was read
    QSignalSpy token(&floor.window, &MainWindow::tokenWanted);
    const QList<QAbstractButton *> buttons = floor.banner()->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.constFirst()->click();
    QCOMPARE(token.size(), 1);
    const int polls = peer.polls();
    floor.clock.pass(60'000);
    QTest::qWait(50); // nothing may come: there is no signal to wait for
    QCOMPARE(peer.polls(), polls);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestMainWindow::stale()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_COMPARE(floor.people() >= 5, true);
    peer.server.stop();
    floor.clock.pass(48'000);
    QTRY_VERIFY(floor.banner()->isVisible());
    QVERIFY(floor.banner()->accessibleName().startsWith(u"Banner: No answer for 4"_s));
    QVERIFY(floor.freshness().startsWith(u"Connection: stale, 4"_s));
    QVERIFY(floor.lines()->isHeld());
    QVERIFY(floor.window.findChild<CoverTile *>()->accessibleName().startsWith(u"Email cover was 5"_s));
    QVERIFY(floor.people() >= 5);
    // Trouble shows in one place and goes by itself.
    peer.server.start();
    QTRY_VERIFY(!floor.banner()->isVisible());
    QTRY_VERIFY(floor.freshness().startsWith(u"Connection: live, "_s));
    QTRY_VERIFY(floor.window.findChild<CoverTile *>()->accessibleName().startsWith(u"Email cover: 5"_s));
}

/// The second that passes is drawn with the answer, not once more after it.
void TestMainWindow::anAnswerMovesTheAges()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.live.setIntervalMs(30'000);
    floor.open();
    QTRY_COMPARE(floor.people() >= 5, true);
    int line = 0;
    while (!floor.lines()->rowAt(line))
        ++line;
    const auto age = [&] { return floor.lines()->index(line, int(AgentColumn::InState)).data().toString(); };
    QTRY_VERIFY(floor.window.findChild<FreshnessChip *>()->accessibleName().contains(u"live"_s));
    const QString before = age();
    QString shown;
    connect(&floor.live, &LiveFloor::polled, &floor.window, [&] { shown = age(); });
    floor.clock.pass(20'000); // within two intervals: no gap
    floor.live.retryNow();
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY2(shown != before, qPrintable(shown));
}

void TestMainWindow::unreadableOnce()
{
    LivePeer peer;
    peer.presence = Reaction::json(R"([{"userId":17}])" + QByteArray());
    QByteArray body = livebodies::presence(peer.people);
    body.insert(1, R"({"userId":"no id"},)");
    peer.presence = Reaction::json(body);
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_VERIFY(floor.banner()->isVisible());
    QVERIFY(floor.banner()->accessibleName().startsWith(u"Banner: 1 record unreadable"_s));
    floor.banner()->findChild<QAbstractButton *>()->click();
    QVERIFY(!floor.banner()->isVisible());
    const int polls = peer.polls();
    QTRY_VERIFY(peer.polls() > polls + 1);
    QVERIFY(!floor.banner()->isVisible()); // said once
}

void TestMainWindow::noticesOneAfterAnother()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.window.tell(u"The first <b>notice</b>."_s);
    floor.window.tell(u"The second."_s);
    floor.open();
    QTRY_VERIFY(floor.window.showsData());
    for (const QString &text :
         {u"Banner: \u2068The first <b>notice</b>.\u2069"_s, u"Banner: \u2068The second.\u2069"_s}) {
        QTRY_VERIFY(floor.banner()->isVisible());
        QCOMPARE(floor.banner()->accessibleName(), text);
        const QList<QAbstractButton *> buttons = floor.banner()->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.first()->click();
    }
    QVERIFY(!floor.banner()->isVisible());
    // What is over is not shown any longer, nor later.
    floor.window.tell(u"Waiting."_s);
    floor.window.tell(u"Waiting too."_s);
    QCOMPARE(floor.banner()->accessibleName(), u"Banner: \u2068Waiting.\u2069"_s);
    floor.window.tellNoMore(u"Waiting too."_s);
    QVERIFY(floor.banner()->isVisible());
    floor.window.tellNoMore(u"Waiting."_s);
    QVERIFY(!floor.banner()->isVisible());
}

/// Where no desktop shows notifications.
void TestMainWindow::alertsInTheWindowLeadToTheirPerson()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_VERIFY(floor.window.showsData());
    const AgentId person = floor.live.agents()->rows().at(2).id;
    const auto about = [](const AgentId &id) {
        return AlertFact{{AlertKind::AwayLong, id, Channel::Email}, u"Somebody"_s, 0, true};
    };
    floor.window.tellAlert(u"Away too long. Somebody else."_s, about(floor.live.agents()->rows().at(1).id));
    QTRY_COMPARE(floor.banner()->accessibleName(), u"Banner: \u2068Away too long. Somebody else.\u2069"_s);
    floor.window.tellAlert(u"Away too long. Somebody."_s, about(person));
    QTRY_COMPARE(floor.banner()->accessibleName(), u"Banner: \u2068Away too long. Somebody.\u2069"_s);
    auto *button = floor.banner()->findChild<QAbstractButton *>();
    QCOMPARE(button->text(), u"Show"_s);
    button->click();
    QCOMPARE(floor.window.findChild<FloorView *>()->currentAgent(), person);
    QVERIFY(!floor.banner()->isVisible()); // the older one stands in the list of alerts
}

void TestMainWindow::hiddenRestsWithoutTimers()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QTRY_COMPARE(floor.live.status().directoryRows, 5);
    const auto ticking = [&] {
        const QList<QTimer *> timers = floor.window.findChildren<QTimer *>();
        for (const QTimer *timer : timers) {
            if (timer->isActive() && timer->interval() == 1000)
                return true;
        }
        return false;
    };
    QVERIFY(ticking());
    floor.window.hide();
    QVERIFY(!ticking());
    floor.window.show();
    QVERIFY(ticking());
    floor.window.setWindowState(Qt::WindowMinimized);
    QTRY_VERIFY(!ticking());
    floor.window.setWindowState(Qt::WindowNoState);
    QTRY_VERIFY(ticking());
}

void TestMainWindow::menus()
{
    LivePeer peer;
    MainWindowOptions options;
    options.settings.theme = ThemeChoice::Light;
    Floor floor(&m_theme, &peer, options);
    floor.open();
    QVERIFY(action(floor.window, u"Light"_s)->isChecked());
    QSignalSpy theme(&floor.window, &MainWindow::themeChosen);
    action(floor.window, u"Dark"_s)->trigger();
    QCOMPARE(theme.takeFirst().at(0).value<ThemeChoice>(), ThemeChoice::Dark);
    QCOMPARE(floor.window.settings().theme, ThemeChoice::Dark);
    QSignalSpy token(&floor.window, &MainWindow::tokenWanted);
    action(floor.window, u"Replace token"_s)->trigger();
    QCOMPARE(token.size(), 1);
    const QList<QAction *> all = floor.window.findChildren<QAction *>();
    action(floor.window, u"Compact"_s)->trigger();
    QCOMPARE(floor.window.settings().density, Density::Compact);
    action(floor.window, u"About"_s)->trigger();
    QTRY_VERIFY(floor.window.findChild<QDialog *>());
    floor.window.findChild<QDialog *>()->close();

    MainWindowOptions simulated;
    simulated.simulated = true;
    Floor demo(&m_theme, &peer, simulated);
    QVERIFY(!action(demo.window, u"Replace token"_s)); // there is none
    QVERIFY(demo.window.findChild<StatusLine *>()->rightTexts().contains(u"Simulated"_s));
}

void TestMainWindow::waysToTheWall_data()
{
    QTest::addColumn<bool>("setUp");
    QTest::newRow("F11") << false;
    QTest::newRow("rail") << false;
    QTest::newRow("palette: show the wall") << false;
    QTest::newRow("palette: set up the wall") << true;
    QTest::newRow("menu") << true;
}

void TestMainWindow::waysToTheWall()
{
    QFETCH(bool, setUp);
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.open();
    QApplication::setActiveWindow(&floor.window);
    QVERIFY(QTest::qWaitForWindowActive(&floor.window));
    QSignalSpy wall(&floor.window, &MainWindow::wallWanted), form(&floor.window, &MainWindow::wallSetUpWanted);
    if (way == u"F11") {
        QTest::keyClick(&floor.window, Qt::Key_F11);
    } else if (way == u"rail") {
        button(floor.window, u"Wall"_s)->click();
        QCOMPARE(floor.window.currentPage(), PageId::Floor);
        QVERIFY(!button(floor.window, u"Wall"_s)->isChecked());
    } else if (way == u"menu") {
        action(floor.window, u"Set up the wall"_s)->trigger();
    } else {
        QTest::keyClick(&floor.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = floor.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QTest::keyClicks(palette->field(), way.section(u": "_s, 1));
        QTest::keyClick(palette->field(), Qt::Key_Return);
    }
    QTRY_COMPARE(wall.size() + form.size(), 1);
    QCOMPARE(form.size(), setUp ? 1 : 0);
}

void TestMainWindow::nobodyOnTheFloor()
{
    LivePeer peer;
    peer.people.clear();
    peer.directory = Reaction::json(R"({"data":[]})");
    peer.teams = Reaction::json(R"({"data":[]})");
    Floor floor(&m_theme, &peer);
    QSignalSpy shown(&floor.window, &MainWindow::firstDataShown);
    floor.open();
    QTRY_COMPARE(shown.size(), 1);
    QTRY_COMPARE(floor.view()->emptyText(), u"The server reports no agents."_s);
    QVERIFY(button(floor.window, u"All 0"_s));
    QVERIFY(!floor.window.grab().isNull());
}

void TestMainWindow::mirrored()
{
    LivePeer peer;
    Floor floor(&m_theme, &peer);
    floor.window.setLayoutDirection(Qt::RightToLeft);
    floor.open();
    QTRY_COMPARE(floor.live.status().directoryRows, 5);
    const auto left = [&](const QWidget *w) { return w->mapTo(&floor.window, QPoint(0, 0)).x(); };
    QTRY_VERIFY(left(floor.inspector()) < left(floor.view()));
    QVERIFY(left(button(floor.window, u"Floor"_s)) > left(floor.view()));
    QVERIFY(!floor.window.grab().isNull());
    floor.window.setLayoutDirection(Qt::LeftToRight);
    QTRY_VERIFY(left(floor.inspector()) > left(floor.view()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
