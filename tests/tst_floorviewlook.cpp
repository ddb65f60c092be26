// What the floor paints, how much of it, and what it says to assistive technology.
#include "durationtext.h"
#include "figures.h"
#include "floorstage.h"
#include "textcache.h"
#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

using S = AgentState;

QRect columnRect(const FloorView &view, AgentColumn column)
{
    return {view.columnViewportPosition(int(column)), 0, view.columnWidth(int(column)), view.viewport()->height()};
}

QImage grabbed(FloorView &view)
{
    return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int differingPixels(const QImage &a, const QImage &b, const QRect &where)
{
    int n = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            n += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return n;
}

/// Colours of the cell's corner: its ground.
QColor ground(FloorStage &stage, int line, AgentColumn column)
{
    const QRect cell = stage.view.visualRect(stage.view.model()->index(line, int(column)));
    return grabbed(stage.view).pixelColor(cell.left() + 2, cell.top() + 2);
}

QAccessibleTableInterface *table(FloorView &view)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    return interface ? interface->tableInterface() : nullptr;
}

QString cellText(FloorView &view, int line, AgentColumn column)
{
    return table(view)->cellAt(line, int(column))->text(QAccessible::Name);
}

} // namespace

class TstFloorViewLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unchangedPollPaintsNothing();
    void changePaintsItsLineOnly();
    void tickPaintsAgesOnly();
    void ticksAreNotPaintedWhereNothingAges();
    void hiddenPaintsNothing();
    void changedCellsFlashAndFade();
    void manyChangesDoNotFlash();
    void reducedMotionDoesNotFlash();
    void selectionAndHoverAreSeen();
    void focusRingIsForTheKeyboard();
    void staleLooksOld();
    void emptyFloorSaysWhy();
    void markupIsShownLiterally_data();
    void markupIsShownLiterally();
    void longAndTurnedNamesStayInTheirCell_data();
    void longAndTurnedNamesStayInTheirCell();
    void tooltipsAreHarmless();
    void figuresDoNotJiggle();
    void textsAreElidedOnce();
    void tableReadsAsTable();
    void staleIsRead();
    void rightToLeftMirrors();
    void hugeFloorPaintsFast();
};

void TstFloorViewLook::unchangedPollPaintsNothing()
{
    FloorStage stage;
    for (int i = 0; i < 50; ++i)
        stage.add(i, u"Person %1"_s.arg(i), i % 3 == 0 ? S::Away : S::Working, i % 3);
    QVERIFY(stage.show());
    stage.view.setGrouping(FloorGrouping::Team);
    QVERIFY(stage.settle());
    for (int i = 0; i < 3; ++i) {
        stage.poll(); // newer server times, the same facts
        QCoreApplication::processEvents();
    }
    QCOMPARE(stage.paints.events, 0);
}

void TstFloorViewLook::changePaintsItsLineOnly()
{
    FloorStage stage;
    for (int i = 0; i < 50; ++i)
        stage.add(i, u"Person %1"_s.arg(i, 2, 10, QChar(u'0')), S::Working);
    stage.theme.setMotionAllowed(false);
    QVERIFY(stage.show());
    QTest::mouseMove(&stage.button, QPoint(1, 1));
    stage.lines.setHeld(true);
    QVERIFY(stage.settle());
    stage.person(3).state = S::Away;
    stage.person(45).state = S::Away; // not visible
    stage.poll();
    QTRY_COMPARE(stage.paints.events, 1);
    const QRect line(0, 3 * 32, stage.view.viewport()->width(), 32);
    QVERIFY(QRegion(line).united(stage.paints.region) == QRegion(line));
}

void TstFloorViewLook::tickPaintsAgesOnly()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working, -1, 20'500);
    stage.add(2, u"Bo"_s, S::Working, -1, 2 * 3'600'000 + 90'500); // its text changes once a minute
    QVERIFY(stage.show());
    stage.view.tick();
    QVERIFY(stage.settle());
    stage.clock.pass(2'000);
    stage.view.tick();
    QTRY_COMPARE(stage.paints.events, 1);
    const int line = stage.lineOf(u"Anna"_s);
    const QRect cell = stage.view.visualRect(stage.view.model()->index(line, int(AgentColumn::InState)));
    QRegion strips = columnRect(stage.view, AgentColumn::Strip); // when a minute begins just now
    QVERIFY(stage.paints.region.subtracted(strips).boundingRect() == cell);
}

void TstFloorViewLook::ticksAreNotPaintedWhereNothingAges()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::NotSeen);
    QVERIFY(stage.show());
    stage.view.setColumnShown(int(AgentColumn::Strip), false);
    stage.view.tick();
    QVERIFY(stage.settle());
    for (int i = 0; i < 3; ++i) {
        stage.clock.pass(1'000);
        stage.view.tick();
        QCoreApplication::processEvents();
    }
    QCOMPARE(stage.paints.events, 0);
}

void TstFloorViewLook::hiddenPaintsNothing()
{
    FloorStage stage;
    for (int i = 0; i < 30; ++i)
        stage.add(i, u"Person %1"_s.arg(i), S::Working);
    QVERIFY(stage.show());
    stage.window.showMinimized();
    QTRY_VERIFY(stage.window.isMinimized());
    QVERIFY(stage.settle());
    stage.person(3).state = S::Away;
    stage.poll();
    stage.clock.pass(2'000);
    stage.view.tick();
    QCoreApplication::processEvents();
    QCOMPARE(stage.paints.events, 0);
    stage.window.showNormal();
    QTRY_VERIFY(stage.paints.events > 0); // and then everything as it is now
}

void TstFloorViewLook::changedCellsFlashAndFade()
{
    FloorStage stage;
    for (int i = 0; i < 30; ++i)
        stage.add(i, u"Person %1"_s.arg(i, 2, 10, QChar(u'0')), S::Working);
    QVERIFY(stage.show());
    stage.lines.setHeld(true);
    stage.clock.pass(10);
    stage.person(2).state = S::Away;
    stage.person(2).since = stage.clock.utcMs();
    const QColor flash = stage.theme.color(Token::Flash), surface = stage.theme.color(Token::Surface);
    stage.poll();
    QCOMPARE(ground(stage, 2, AgentColumn::State), flash);
    QCOMPARE(ground(stage, 2, AgentColumn::InState), flash);
    QCOMPARE(ground(stage, 2, AgentColumn::Agent), surface); // the name has not changed
    QCOMPARE(ground(stage, 3, AgentColumn::State), surface);
    QVERIFY(stage.settle());
    QTRY_COMPARE(ground(stage, 2, AgentColumn::State), surface);
    QVERIFY(stage.paints.region.boundingRect().height() <= 32 || stage.paints.events > 0);
}

void TstFloorViewLook::manyChangesDoNotFlash()
{
    FloorStage stage;
    for (int i = 0; i < 30; ++i)
        stage.add(i, u"Person %1"_s.arg(i, 2, 10, QChar(u'0')), S::Working);
    QVERIFY(stage.show());
    stage.lines.setHeld(true);
    stage.clock.pass(10);
    QSignalSpy many(&stage.view, &FloorView::manyChanged);
    for (int i = 0; i < 3; ++i)
        stage.person(i).state = S::Away;
    stage.poll(); // 10 %: still told one by one
    QCOMPARE(many.size(), 0);
    QCOMPARE(ground(stage, 2, AgentColumn::State), stage.theme.color(Token::Flash));
    stage.clock.pass(10);
    for (int i = 10; i < 14; ++i)
        stage.person(i).state = S::Away;
    stage.poll();
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.at(0).at(0).toInt(), 4);
    QCOMPARE(ground(stage, 10, AgentColumn::State), stage.theme.color(Token::Surface));
}

void TstFloorViewLook::reducedMotionDoesNotFlash()
{
    FloorStage stage;
    for (int i = 0; i < 30; ++i)
        stage.add(i, u"Person %1"_s.arg(i, 2, 10, QChar(u'0')), S::Working);
    stage.theme.setMotionAllowed(false);
    QVERIFY(stage.show());
    stage.lines.setHeld(true);
    stage.clock.pass(10);
    stage.person(2).state = S::Away;
    stage.poll();
    QCOMPARE(ground(stage, 2, AgentColumn::State), stage.theme.color(Token::Surface));
}

void TstFloorViewLook::selectionAndHoverAreSeen()
{
    FloorStage stage;
    for (int i = 0; i < 5; ++i)
        stage.add(i, u"Person %1"_s.arg(i), S::Working);
    QVERIFY(stage.show());
    stage.view.selectAgent(floorsample::id(2));
    QCOMPARE(ground(stage, 2, AgentColumn::Notes), stage.theme.color(Token::AccentSoft));
    QCOMPARE(grabbed(stage.view).pixelColor(1, 2 * 32 + 16), stage.theme.color(Token::Accent)); // the bar
    QCOMPARE(ground(stage, 1, AgentColumn::Notes), stage.theme.color(Token::Surface));
    QTest::mouseMove(stage.view.viewport(), stage.cell(1, AgentColumn::Agent));
    QTRY_COMPARE(ground(stage, 1, AgentColumn::Notes), stage.theme.color(Token::Surface2));
    stage.takeHandAway();
    QTRY_COMPARE(ground(stage, 1, AgentColumn::Notes), stage.theme.color(Token::Surface));
}

void TstFloorViewLook::focusRingIsForTheKeyboard()
{
    FloorStage stage;
    for (int i = 0; i < 5; ++i)
        stage.add(i, u"Person %1"_s.arg(i), S::Working);
    QVERIFY(stage.show());
    const auto ringed = [&] {
        const QRect cell = stage.view.visualRect(stage.view.currentIndex());
        return grabbed(stage.view).pixelColor(cell.center().x(), cell.top() + 2) == stage.theme.color(Token::Accent);
    };
    stage.click(2, AgentColumn::Agent);
    QVERIFY(!ringed());
    stage.key(Qt::Key_Down);
    QVERIFY(ringed());
    stage.button.setFocus();
    QVERIFY(!ringed());
}

void TstFloorViewLook::staleLooksOld()
{
    FloorStage stage;
    for (int i = 0; i < 3; ++i)
        stage.add(i, u"Person %1"_s.arg(i), i == 0 ? S::Ghost : S::Working);
    QVERIFY(stage.show());
    const qint64 answered = stage.clock.utcMs();
    stage.clock.pass(48'000);
    stage.view.setStale(true, answered);
    const QImage old = grabbed(stage.view);
    QSet<QRgb> colours;
    for (int y = 0; y < old.height(); ++y) {
        for (int x = 0; x < old.width(); ++x)
            colours.insert(old.pixel(x, y) | 0xff000000);
    }
    QVERIFY(colours.contains(stage.theme.color(Token::Hatch).rgb()));
    QVERIFY(!colours.contains(stage.theme.color(Token::StWork).rgb()));
    QVERIFY(!colours.contains(stage.theme.color(Token::StOdd).rgb()));
    QCOMPARE(stage.view.model()->headerData(int(AgentColumn::InState), Qt::Horizontal, Qt::DisplayRole).toString(),
             u"At "_s + clockText(answered));
    // The time in state stands still.
    const QRect ages = columnRect(stage.view, AgentColumn::InState);
    stage.clock.pass(5'000);
    stage.view.tick();
    QCoreApplication::processEvents();
    QCOMPARE(differingPixels(old, grabbed(stage.view), ages), 0);
    stage.view.setStale(false, 0);
    QVERIFY(differingPixels(old, grabbed(stage.view), ages) > 0);
}

void TstFloorViewLook::emptyFloorSaysWhy()
{
    FloorStage stage;
    stage.view.setEmptyText(u"Nobody matches <b>x</b>"_s);
    QVERIFY(stage.show());
    QCOMPARE(stage.view.emptyText(), u"Nobody matches <b>x</b>"_s);
    QCOMPARE(stage.view.accessibleDescription(), u"Nobody matches <b>x</b>"_s);
    const QImage with = grabbed(stage.view);
    stage.view.setEmptyText({});
    const QImage without = grabbed(stage.view);
    QVERIFY(differingPixels(with, without, with.rect()) > 100);
}

void TstFloorViewLook::markupIsShownLiterally_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("bold") << u"<b>Anna</b>"_s;
    QTest::newRow("entity") << u"Anna &amp; Bo"_s;
    QTest::newRow("image") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("ampersand") << u"Anna & Bo"_s;
}

void TstFloorViewLook::markupIsShownLiterally()
{
    QFETCH(QString, name);
    // As wide as its letters are: nothing was taken for markup.
    TextCache texts;
    const qreal width = QFontMetricsF(texts.font(Face::Body)).horizontalAdvance(name);
    QVERIFY(qAbs(texts.item(name, Face::Body, 10'000).width - width) < 2);
    FloorStage stage;
    stage.add(1, name, S::Working);
    QVERIFY(stage.show());
    QCOMPARE(cellText(stage.view, 0, AgentColumn::Agent), name);
}

void TstFloorViewLook::longAndTurnedNamesStayInTheirCell_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("long") << QString(200, u'W');
    QTest::newRow("very long") << QString(20'000, u'x');
    QTest::newRow("Arabic") << u"يوسف بن عبد الله"_s;
    QTest::newRow("Japanese") << u"田中 健二"_s;
    QTest::newRow("turned") << (u"Anna "_s + QChar(0x202e) + u"gnp.exe"_s);
    QTest::newRow("lines") << u"Anna\nBo\r\nCe"_s;
    QTest::newRow("emoji") << u"😀👩‍👩‍👧 Anna"_s;
    QTest::newRow("half a pair") << (u"Anna"_s + QChar(0xd83d));
    QTest::newRow("nothing but blanks") << u"\u200b\u00a0"_s;
}

void TstFloorViewLook::longAndTurnedNamesStayInTheirCell()
{
    QFETCH(QString, name);
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    stage.add(2, u"Bo"_s, S::Working);
    QVERIFY(stage.show());
    const QImage before = grabbed(stage.view);
    auto agent = std::make_shared<Agent>(*stage.person(1).agent);
    agent->displayName = name;
    stage.person(1).agent = agent;
    stage.lines.setHeld(true);
    stage.theme.setMotionAllowed(false);
    stage.poll();
    const QImage after = grabbed(stage.view);
    const QRect cell = stage.view.visualRect(stage.view.model()->index(0, int(AgentColumn::Agent)));
    QVERIFY(differingPixels(before, after, cell) > 0);
    QCOMPARE(differingPixels(before, after, before.rect()), differingPixels(before, after, cell));
}

void TstFloorViewLook::tooltipsAreHarmless()
{
    FloorStage stage;
    stage.add(1, u"<b>"_s + QString(200, u'W'), S::Working);
    QVERIFY(stage.show());
    const QPoint at = stage.cell(0, AgentColumn::Agent);
    QHelpEvent help(QEvent::ToolTip, at, stage.view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(stage.view.viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;"_s));
    QVERIFY(!QToolTip::text().contains(u"<b>"_s));
    QToolTip::hideText();
}

void TstFloorViewLook::figuresDoNotJiggle()
{
    Figures figures(Theme::font(13));
    QCOMPARE(figures.width(u"11:11"), figures.width(u"44:44"));
    QVERIFY(figures.width(u"≥ 2 h 27") > 0);
    QVERIFY(figures.width(u"يوم") < 0); // joined letters are laid out as text
    const QFontMetricsF metrics(Theme::font(13));
    QVERIFY(!qFuzzyCompare(metrics.horizontalAdvance(u"11:11"_s), metrics.horizontalAdvance(u"44:44"_s)));
}

void TstFloorViewLook::textsAreElidedOnce()
{
    TextCache texts;
    const QString name = QString(200, u'W');
    const TextCache::Item &item = texts.item(name, Face::Body, 120);
    QVERIFY(item.elided);
    QVERIFY(item.width <= 120);
    texts.item(name, Face::Body, 120);
    QCOMPARE(texts.size(), 1);
    for (int i = 0; i < 10'000; ++i)
        texts.item(QString::number(i), Face::Body, 100);
    QVERIFY(texts.size() <= 5'000); // it does not grow with uptime
}

void TstFloorViewLook::tableReadsAsTable()
{
    FloorStage stage;
    stage.add(1, u"Liv Torvaldsen"_s, S::Away, 0, 18 * 60'000 + 40'000);
    stage.add(2, u"Anna"_s, S::Working, 0);
    QVERIFY(stage.show());
    stage.view.setGrouping(FloorGrouping::Team);
    QTRY_COMPARE(stage.lines.rowCount(), 3);
    stage.view.tick();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&stage.view);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Floor"_s);
    QCOMPARE(interface->role(), QAccessible::Table);
    QCOMPARE(table(stage.view)->rowCount(), 3);
    const QStringList titles{u"State"_s,     u"Agent"_s, u"Team"_s,      u"In state"_s,     u"Email"_s, u"Chat"_s,
                             u"Messaging"_s, u"Phone"_s, u"Last seen"_s, u"Last 2 hours"_s, u"Notes"_s};
    for (int column = 0; column < titles.size(); ++column)
        QCOMPARE(stage.view.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 titles.at(column));
    QVERIFY(cellText(stage.view, 0, AgentColumn::State).contains(u"Team 00"_s));
    QCOMPARE(cellText(stage.view, 1, AgentColumn::State), u"Away"_s);
    QCOMPARE(cellText(stage.view, 1, AgentColumn::Agent), u"Liv Torvaldsen"_s);
    QCOMPARE(cellText(stage.view, 1, AgentColumn::Email), u"on, not counting"_s);
    QCOMPARE(cellText(stage.view, 1, AgentColumn::Chat), u"off"_s);
    QCOMPARE(cellText(stage.view, 1, AgentColumn::Notes), u"Over 15 min"_s);
    QCOMPARE(cellText(stage.view, 2, AgentColumn::Email), u"on"_s);
}

void TstFloorViewLook::staleIsRead()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working);
    stage.add(2, u"Bo"_s, S::Away);
    FloorRow foreign = floorsample::row(3, u"Ce"_s, S::NoStatus, stage.clock.utcMs());
    foreign.presence.status = PresenceStatus::Other;
    foreign.presence.statusWord = u"Lunch"_s;
    stage.rows << foreign;
    QVERIFY(stage.show());
    const qint64 answered = stage.clock.utcMs();
    stage.clock.pass(48'000);
    stage.view.setStale(true, answered);
    const int anna = stage.lineOf(u"Anna"_s), bo = stage.lineOf(u"Bo"_s);
    QCOMPARE(cellText(stage.view, anna, AgentColumn::State), u"was working"_s);
    QCOMPARE(cellText(stage.view, bo, AgentColumn::State), u"was away"_s);
    QCOMPARE(cellText(stage.view, stage.lineOf(u"Ce"_s), AgentColumn::State), u"was Lunch"_s);
    QCOMPARE(cellText(stage.view, anna, AgentColumn::Email), u"on, disarmed"_s);
    QCOMPARE(cellText(stage.view, anna, AgentColumn::Chat), u"off, disarmed"_s);
    QVERIFY(cellText(stage.view, anna, AgentColumn::LastSeen).startsWith(u"≥ "_s));
    stage.view.setStale(false, 0);
    QCOMPARE(cellText(stage.view, anna, AgentColumn::State), u"Working"_s);
}

void TstFloorViewLook::rightToLeftMirrors()
{
    FloorStage stage;
    stage.add(1, u"Anna"_s, S::Working, 0);
    stage.window.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(stage.show());
    stage.view.setGrouping(FloorGrouping::Team);
    QTRY_COMPARE(stage.lines.rowCount(), 2);
    const int width = stage.view.viewport()->width();
    QVERIFY(stage.view.columnViewportPosition(int(AgentColumn::State)) > width / 2);
    const QImage image = grabbed(stage.view);
    QCOMPARE(image.pixelColor(width - 16 - 6, 32 + 16),
             stage.theme.color(Token::StWork)); // the mark, 16 px from the edge
    stage.view.selectAgent(floorsample::id(1));
    QCOMPARE(grabbed(stage.view).pixelColor(width - 2, 32 + 16), stage.theme.color(Token::Accent));
    stage.view.setFocus();
    stage.key(Qt::Key_Home);
    stage.key(Qt::Key_Right); // away from the text's beginning: folds
    QTRY_COMPARE(stage.lines.rowCount(), 1);
}

void TstFloorViewLook::hugeFloorPaintsFast()
{
    FloorStage stage;
    for (int i = 0; i < 3'000; ++i)
        stage.add(i, u"Person %1"_s.arg(i), i % 5 == 0 ? S::Away : S::Working, i % 3);
    QVERIFY(stage.show());
    stage.view.verticalScrollBar()->setValue(stage.view.verticalScrollBar()->maximum() / 2);
    QVERIFY(stage.settle());
    stage.view.viewport()->repaint();
    QCOMPARE(stage.paints.events, 1);
    QVERIFY(stage.view.rowAt(5) > 1'000);
}

QTEST_MAIN(TstFloorViewLook)
#include "tst_floorviewlook.moc"
