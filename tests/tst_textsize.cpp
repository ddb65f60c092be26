// Large texts: on every page and in every dialog what grows has its room, in a large window and in the smallest one.
#include "dialogbody.h"
#include "look.h"
#include "pseudotexts.h"
#include "scrolledbar.h"
#include "wordydesk.h"
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
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
    void settings_data();
    void settings();
    void dialogs_data();
    void dialogs();
    void labelsStandBesideTheirFields_data();
    void labelsStandBesideTheirFields();
    void drawnLengthsGrow();
    void buttonsStayOnTheScreen_data();
    void buttonsStayOnTheScreen();
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

void TestTextSize::settings_data()
{
    QTest::addColumn<SettingsPlace>("place");
    QTest::addColumn<QSize>("size");
    const QList<std::pair<const char *, SettingsPlace>> places = settingsPlaces();
    for (const auto &[name, place] : places) {
        QTest::addRow("%s, large", name) << place << QSize(1440, 900);
        QTest::addRow("%s, smallest", name) << place << QSize(1120, 640);
    }
}

void TestTextSize::settings()
{
    QFETCH(SettingsPlace, place);
    QFETCH(QSize, size);
    const Large large;
    WordyDesk desk;
    desk.window->setProfiles({u"default"_s, u"nordics"_s}, u"default"_s);
    desk.window->resize(size);
    desk.window->openPage(PageId::Settings);
    auto *page = desk.find<SettingsPage>();
    page->openSection(place);
    QTest::qWait(0);
    QCOMPARE(desk.window->size(), size);
    QVERIFY2(faults(page).isEmpty(), qPrintable(faults(page)));
    // Lines go down, never to the side.
    const QList<QScrollArea *> areas = page->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas)
        QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0,
                 qPrintable(u"%1 px do not fit"_s.arg(area->horizontalScrollBar()->maximum())));
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

void TestTextSize::labelsStandBesideTheirFields_data()
{
    QTest::addColumn<DialogOpener>("open");
    QTest::addColumn<bool>("large");
    const QList<std::pair<const char *, DialogOpener>> openers = dialogOpeners();
    for (const auto &[name, open] : openers) {
        if (!QStringList{u"rules"_s, u"wall, set up"_s}.contains(QLatin1StringView(name)))
            continue;
        QTest::addRow("%s", name) << open << false;
        QTest::addRow("%s, large texts", name) << open << true;
    }
}

void TestTextSize::labelsStandBesideTheirFields()
{
    QFETCH(DialogOpener, open);
    QFETCH(bool, large);
    const std::unique_ptr<Large> size = large ? std::make_unique<Large>() : nullptr;
    WordyDesk desk;
    QWidget *dialog = open(desk);
    QVERIFY(dialog);
    QTest::qWait(0);
    int seen = 0;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QWidget *field = label->buddy();
        if (!field || !label->isVisible() || qobject_cast<const QAbstractScrollArea *>(field))
            continue;
        const int of = label->mapTo(dialog, label->rect().center()).y(),
                  at = field->mapTo(dialog, field->rect().center()).y();
        QVERIFY2(std::abs(of - at) <= 1, qPrintable(u"%1: %2, %3"_s.arg(label->text()).arg(of).arg(at)));
        ++seen;
    }
    QVERIFY(seen >= 5);
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

void TestTextSize::buttonsStayOnTheScreen_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("scrolled");
    QTest::addRow("all fits") << 2 << false;
    QTest::addRow("more than the screen has room for") << 60 << true;
}

/// What a dialog has to say is scrolled where it must be, by keyboard as well; what it can do is always there.
void TestTextSize::buttonsStayOnTheScreen()
{
    QFETCH(const int, lines);
    QFETCH(const bool, scrolled);
    QDialog dialog;
    dialog.setWindowTitle(u"Much to say"_s);
    auto *column = new QVBoxLayout(&dialog);
    auto *body = new DialogBody(&dialog);
    column->addWidget(body, 1);
    QList<QLabel *> labels;
    for (int i = 0; i < lines; ++i) {
        body->column()->addWidget(
            labels.emplaceBack(new QLabel(u"Line %1 of words that are wrapped "_s.arg(i).repeated(2))));
        labels.last()->setWordWrap(true);
    }
    auto *button = new QPushButton(u"Close"_s);
    column->addWidget(button);
    body->fit(300);
    dialog.show();
    QTest::qWait(0);
    const QSize room = dialog.screen()->availableSize();
    QVERIFY(dialog.height() <= room.height() && dialog.width() <= room.width());
    QVERIFY(dialog.rect().contains(button->geometry()));
    QCOMPARE(PseudoTexts::cut(&dialog), QStringList());
    QCOMPARE(body->verticalScrollBar()->maximum() > 0, scrolled);
    QCOMPARE(body->focusPolicy() != Qt::NoFocus, scrolled);
    QCOMPARE(body->accessibleName(), dialog.windowTitle());
    // What comes later makes it higher while there is room.
    const int before = dialog.height();
    labels.first()->setText(labels.first()->text().repeated(3));
    body->grow();
    QCOMPARE(dialog.height() > before, !scrolled);
    labels.first()->setText(u"Short"_s);
    body->grow();
    QVERIFY(dialog.height() >= before);
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
