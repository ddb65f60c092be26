// Large texts: on every page and in every dialog what grows has its room, in a large window and in the smallest one.
#include "look.h"
#include "pseudotexts.h"
#include "scrolledbar.h"
#include "wordydesk.h"
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Until the end of a test all texts are as large as they can be.
struct Large
{
    Large() { Look::instance()->setTextPercent(Look::most); }
    ~Large() { Look::instance()->setTextPercent(Look::least); }
};

bool isScrolled(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
}

/// Shown words and buttons that stand partly outside of what holds them.
QStringList outside(const QWidget *in)
{
    QStringList all;
    const QList<QWidget *> widgets = in->findChildren<QWidget *>();
    for (const QWidget *one : widgets) {
        const auto *label = qobject_cast<const QLabel *>(one);
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        if (!one->isVisible() || one->isWindow() || one->width() <= 1 || isScrolled(one) || (!label && !button))
            continue;
        if (!one->parentWidget()->rect().contains(one->geometry()))
            all += u"%1 “%2” at %3,%4 %5x%6 in %7 %8x%9"_s
                       .arg(QLatin1StringView(one->metaObject()->className()), label ? label->text() : button->text())
                       .arg(one->x())
                       .arg(one->y())
                       .arg(one->width())
                       .arg(one->height())
                       .arg(QLatin1StringView(one->parentWidget()->metaObject()->className()))
                       .arg(one->parentWidget()->width())
                       .arg(one->parentWidget()->height());
    }
    return all;
}

QString faults(const QWidget *in)
{
    QStringList all = PseudoTexts::cut(in) + outside(in);
    all.removeIf([](const QString &one) { return one.startsWith(u"MenuButton:"_s); }); // it elides, with a tooltip
    return all.isEmpty() ? QString() : u'\n' + all.join(u'\n');
}

} // namespace

class TestTextSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
    void drawnLengthsGrow();
    void barsScroll_data();
    void barsScroll();
};

Q_DECLARE_METATYPE(DialogOpener)

void TestTextSize::pages_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QSize>("size");
    const QList<std::pair<const char *, PageId>> pages{{"floor", PageId::Floor},       {"agents", PageId::Agents},
                                                       {"coverage", PageId::Coverage}, {"history", PageId::History},
                                                       {"import", PageId::Import},     {"activity", PageId::Activity},
                                                       {"settings", PageId::Settings}};
    for (const auto &[name, page] : pages) {
        QTest::addRow("%s, large", name) << page << QSize(1440, 900);
        QTest::addRow("%s, smallest", name) << page << QSize(1120, 640);
    }
}

void TestTextSize::pages()
{
    QFETCH(PageId, page);
    QFETCH(QSize, size);
    const Large large;
    WordyDesk desk;
    desk.window->resize(size);
    desk.window->openPage(page);
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    QCOMPARE(desk.window->size(), size); // what grows does not push it
    QTRY_VERIFY2_WITH_TIMEOUT(faults(desk.window.get()).isEmpty(), qPrintable(faults(desk.window.get())), 1000);
}

void TestTextSize::dialogs_data()
{
    QTest::addColumn<DialogOpener>("open");
    const QList<std::pair<const char *, DialogOpener>> openers = dialogOpeners();
    for (const auto &[name, open] : openers)
        QTest::addRow("%s", name) << open;
}

void TestTextSize::dialogs()
{
    QFETCH(DialogOpener, open);
    const Large large;
    WordyDesk desk;
    QWidget *dialog = open(desk);
    QVERIFY(dialog);
    QTest::qWait(0);
    QVERIFY2(faults(dialog).isEmpty(), qPrintable(faults(dialog)));
    const QSize room = dialog->screen()->availableSize();
    QVERIFY2(dialog->width() <= std::max(room.width(), 1440) && dialog->height() <= std::max(room.height(), 900),
             qPrintable(u"%1 x %2"_s.arg(dialog->width()).arg(dialog->height())));
}

void TestTextSize::drawnLengthsGrow()
{
    QCOMPARE(Look::px(28), 28);
    QCOMPARE(Look::sidePx(320), 320);
    const Large large;
    QCOMPARE(Look::px(28), 56);
    QCOMPARE(Look::sidePx(320), 480); // it stands beside something that needs the width as well
    QCOMPARE(int(Px{13}), 26);
}

void TestTextSize::barsScroll_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("from the left") << Qt::LeftToRight;
    QTest::addRow("from the right") << Qt::RightToLeft;
}

/// A bar without room shows what the keyboard comes to, and follows the wheel.
void TestTextSize::barsScroll()
{
    QFETCH(const Qt::LayoutDirection, direction);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    QList<QPushButton *> buttons;
    for (int i = 0; i < 12; ++i)
        row->addWidget(buttons.emplaceBack(new QPushButton(u"Button %1"_s.arg(i))));
    ScrolledBar scrolled(bar, 40);
    scrolled.setLayoutDirection(direction);
    scrolled.resize(260, 60);
    scrolled.show();
    scrolled.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scrolled));
    const auto isSeen = [&](const QWidget *one) {
        const int left = one->mapTo(scrolled.viewport(), QPoint()).x();
        return left >= 0 && left + one->width() <= scrolled.viewport()->width();
    };
    QVERIFY(isSeen(buttons.first()) && !isSeen(buttons.last()));
    for (const int i : {11, 10, 5, 6, 7, 8, 1, 0}) {
        buttons.at(i)->setFocus();
        QVERIFY2(isSeen(buttons.at(i)), qPrintable(buttons.at(i)->text()));
    }
    const auto turn = [&](QPoint delta) {
        QWheelEvent event(QPointF(5, 5), scrolled.mapToGlobal(QPointF(5, 5)), {}, delta, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(scrolled.viewport(), &event);
        return scrolled.horizontalScrollBar()->value();
    };
    scrolled.horizontalScrollBar()->setValue(0);
    QCOMPARE(turn({0, -120}), 120);
    QCOMPARE(turn({1, -60}), 180); // the smaller one of both is a finger that is not quite straight
    const int sideways = direction == Qt::LeftToRight ? -30 : 30; // what stands there moves with the finger
    QCOMPARE(turn({sideways, 1}), 210);
    QCOMPARE(turn({0, 120}), 90);
}

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
