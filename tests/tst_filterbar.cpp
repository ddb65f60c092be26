// The filter bar: what its chips and menus say, and what they ask for.
#include "chipbutton.h"
#include "filterbar.h"
#include "floorlines.h"
#include "theme.h"
#include <QAccessible>
#include <QLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

FloorCounts counts()
{
    FloorCounts c;
    c.total = 47;
    c.working = 26;
    c.away = 8;
    c.offline = 9;
    c.odd = 4;
    return c;
}

const TeamId nordic = TeamId::fromString(u"5f0c6a14-2b0e-4d8e-9d0c-2f3c6d1e8a77"_s);
const TeamId dach = TeamId::fromString(u"6f0c6a14-2b0e-4d8e-9d0c-2f3c6d1e8a77"_s);

QAbstractButton *button(QWidget *parent, const QString &name)
{
    const QList<QAbstractButton *> all = parent->findChildren<QAbstractButton *>();
    for (QAbstractButton *b : all) {
        if (b->accessibleName() == name)
            return b;
    }
    return nullptr;
}

QAction *action(QWidget *parent, const QString &text)
{
    const QList<QMenu *> menus = parent->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *a : actions) {
            if (a->text() == text)
                return a;
        }
    }
    return nullptr;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipsAreToggles();
    void chipsFilter();
    void teamsFilter();
    void teamNamesAreHarmless();
    void groups();
    void movesWaitAndHideWhileStale();
    void narrowKeepsCountsAndNames();
    void countsMoveNothing();
    void columnsAndRows();

private:
    Theme m_theme;
};

void TestFilterBar::chipsAreToggles()
{
    FilterBar bar(&m_theme);
    bar.setCounts(counts());
    for (const QString &name : {u"All 47"_s, u"Working 26"_s, u"Away 8"_s, u"Offline 9"_s, u"Contradiction 4"_s}) {
        QAbstractButton *chip = button(&bar, name);
        QVERIFY2(chip, qPrintable(name));
        QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(chip);
        QVERIFY(iface);
        QCOMPARE(iface->role(), QAccessible::CheckBox);
        QCOMPARE(iface->text(QAccessible::Name), name);
        QVERIFY(iface->state().checkable);
        QCOMPARE(bool(iface->state().checked), name == u"All 47"_s);
        QVERIFY(iface->state().focusable);
    }
}

void TestFilterBar::chipsFilter()
{
    FilterBar bar(&m_theme);
    bar.setCounts(counts());
    QSignalSpy spy(&bar, &FilterBar::stateFilterChanged);
    button(&bar, u"Away 8"_s)->click();
    QCOMPARE(spy.takeLast().at(0).toInt(), int(StateFilter::Away));
    QVERIFY(!button(&bar, u"All 47"_s)->isChecked());
    // By assistive technology too.
    QAccessibleInterface *odd = QAccessible::queryAccessibleInterface(button(&bar, u"Contradiction 4"_s));
    odd->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(spy.takeLast().at(0).toInt(), int(StateFilter::Away) | int(StateFilter::Contradiction));
    button(&bar, u"Away 8"_s)->click();
    QCOMPARE(spy.takeLast().at(0).toInt(), int(StateFilter::Contradiction));
    button(&bar, u"All 47"_s)->click();
    QCOMPARE(spy.takeLast().at(0).toInt(), 0);
    QVERIFY(button(&bar, u"All 47"_s)->isChecked());
    QVERIFY(!button(&bar, u"Contradiction 4"_s)->isChecked());
    button(&bar, u"All 47"_s)->click(); // there is no floor without anybody to choose
    QVERIFY(button(&bar, u"All 47"_s)->isChecked());
}

void TestFilterBar::teamsFilter()
{
    FilterBar bar(&m_theme);
    bar.setTeams({{dach, u"DACH"_s}, {nordic, u"Nordic"_s}});
    QSignalSpy spy(&bar, &FilterBar::teamFilterChanged);
    QVERIFY(button(&bar, u"Team: all"_s));
    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    const auto trigger = [&](const TeamId &id) {
        for (QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (QAction *a : actions) {
                if (a->data().userType() == QMetaType::QUuid && a->data().toUuid() == id) {
                    a->trigger();
                    return;
                }
            }
        }
        QFAIL("no such team in the menu");
    };
    trigger(nordic);
    QCOMPARE(spy.takeLast().at(0).value<QSet<TeamId>>(), QSet<TeamId>{nordic});
    QVERIFY(button(&bar, u"Team: \u2068Nordic\u2069"_s));
    trigger(TeamId());
    QCOMPARE(spy.takeLast().at(0).value<QSet<TeamId>>(), (QSet<TeamId>{nordic, TeamId()}));
    QVERIFY(button(&bar, u"Team: 2 of 3"_s));
    trigger(nordic);
    trigger(TeamId());
    QCOMPARE(spy.takeLast().at(0).value<QSet<TeamId>>(), QSet<TeamId>());
    QVERIFY(button(&bar, u"Team: all"_s));
}

void TestFilterBar::teamNamesAreHarmless()
{
    FilterBar bar(&m_theme);
    bar.setTeams({{nordic, u"A&B <b>x</b>\u202e"_s}});
    QVERIFY(action(&bar, u"\u2068A&&B <b>x</b>\u200b\u2069"_s)); // a single & would be taken for a key
    bar.setTeamFilter({nordic});
    QVERIFY(button(&bar, u"Team: \u2068A&B <b>x</b>\u200b\u2069"_s));
}

void TestFilterBar::groups()
{
    FilterBar bar(&m_theme);
    QSignalSpy spy(&bar, &FilterBar::groupingChanged);
    QVERIFY(button(&bar, u"Group: team"_s));
    action(&bar, u"Group by state"_s)->trigger();
    QCOMPARE(spy.takeLast().at(0).value<FloorGrouping>(), FloorGrouping::State);
    QVERIFY(button(&bar, u"Group: state"_s));
    QVERIFY(action(&bar, u"Group by state"_s)->isChecked());
    QVERIFY(!action(&bar, u"Group by team"_s)->isChecked());
    bar.setGrouping(FloorGrouping::None);
    QVERIFY(button(&bar, u"No grouping"_s));
    QVERIFY(spy.isEmpty());
}

void TestFilterBar::movesWaitAndHideWhileStale()
{
    FilterBar bar(&m_theme);
    bar.resize(1040, 48);
    bar.show();
    bar.setWaitingMoves(6);
    QAbstractButton *chip = button(&bar, u"6 moves waiting, Space"_s);
    QVERIFY(chip && chip->isVisible());
    QSignalSpy spy(&bar, &FilterBar::movesWanted);
    chip->click();
    QCOMPARE(spy.size(), 1);
    bar.setStale(true);
    QVERIFY(!chip->isVisible());
    bar.setWaitingMoves(7); // the order is frozen, so nothing offers to change it
    QVERIFY(!chip->isVisible());
    bar.setStale(false);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->accessibleName(), u"7 moves waiting, Space"_s);
    bar.setWaitingMoves(1);
    QCOMPARE(chip->accessibleName(), u"1 move waiting, Space"_s);
    bar.setWaitingMoves(0);
    QVERIFY(!chip->isVisible());
    bar.setManyChanged(37);
    QAbstractButton *changed = button(&bar, u"37 changed"_s);
    QVERIFY(changed && changed->isVisible());
}

void TestFilterBar::narrowKeepsCountsAndNames()
{
    QWidget page; // gives the room it has, not the room that is wanted
    FilterBar bar(&m_theme, &page);
    bar.setCounts(counts());
    bar.setWaitingMoves(6);
    bar.resize(1400, 48);
    page.show();
    const int wide = button(&bar, u"Working 26"_s)->sizeHint().width();
    bar.resize(720, 48);
    QTRY_VERIFY(button(&bar, u"Working 26"_s)->sizeHint().width() < wide);
    bar.resize(1400, 48);
    QTRY_COMPARE(button(&bar, u"Working 26"_s)->sizeHint().width(), wide);
}

void TestFilterBar::countsMoveNothing()
{
    QWidget page;
    FilterBar bar(&m_theme, &page);
    FloorCounts floor = counts();
    bar.setCounts(floor);
    bar.setWaitingMoves(44);
    bar.resize(1400, 48);
    page.show();
    const auto places = [&bar] {
        QList<QRect> list;
        for (const QAbstractButton *one : bar.findChildren<QAbstractButton *>())
            list += one->geometry();
        return list;
    };
    const auto settle = [&bar] {
        QCoreApplication::sendPostedEvents();
        bar.layout()->activate();
    };
    settle();
    const QList<QRect> before = places();
    floor.working = 11; // the narrowest figures
    floor.away = 1;
    floor.offline = 4;
    bar.setCounts(floor);
    bar.setWaitingMoves(11);
    QVERIFY(button(&bar, u"Working 11"_s));
    settle();
    QCOMPARE(places(), before);
    floor.offline = 10; // one digit more takes its room
    bar.setCounts(floor);
    settle();
    QVERIFY(places() != before);
}

void TestFilterBar::columnsAndRows()
{
    FilterBar bar(&m_theme);
    QVERIFY(button(&bar, u"Columns"_s));
    QVERIFY(!action(&bar, u"Agent"_s)->isEnabled()); // a floor without names is of no use
    QVERIFY(action(&bar, u"Last 2 hours"_s)->isEnabled());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
