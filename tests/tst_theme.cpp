#include "focusring.h"
#include "hatch.h"
#include "icons.h"
#include "look.h"
#include "stylesheet.h"
#include "theme.h"
#include <QApplication>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPixmapCache>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Token)

namespace {

double linear(float channel)
{
    const double c = double(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

FocusRing *visibleRing(const QWidget &window)
{
    for (FocusRing *ring : window.findChildren<FocusRing *>()) {
        if (ring->isVisible())
            return ring;
    }
    return nullptr;
}

} // namespace

class TstTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensAreThoseOfTheFile();
    void lowestContrasts_data();
    void lowestContrasts();
    void textIsReadable_data();
    void textIsReadable();
    void staleDrainsColours();
    void applicationFollows();
    void styleSheetIsFilled();
    void fontsFallBack();
    void hatchRepeats_data();
    void hatchRepeats();
    void iconsAreDrawnInTheColour();
    void missingIconIsEmpty();
    void applicationIconHasAllSizes();
    void ringFollowsTheKeyboardOnly();
    void ringOutlivesWindows();
    void seenWithOtherEyes_data();
    void seenWithOtherEyes();
    void allWindowsAreSeenWithOtherEyes();
};

void TstTheme::tokensAreThoseOfTheFile()
{
    QFile file(u":/tokens.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        const QJsonObject tokens = all.value(dark ? "dark"_L1 : "light"_L1).toObject();
        QCOMPARE(size_t(tokens.size()), tokenCount);
        for (size_t i = 0; i < tokenCount; ++i)
            QCOMPARE(theme.color(Token(i)).name().toUpper(), tokens.value(tokenName(Token(i))).toString());
    }
}

void TstTheme::lowestContrasts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<double>("ratio");
    QTest::newRow("light, text-3 on accent-soft") << false << Token::Text3 << Token::AccentSoft << 4.62;
    QTest::newRow("light, text-3 on surface-2") << false << Token::Text3 << Token::Surface2 << 4.80;
    QTest::newRow("light, strip-gap on surface-2") << false << Token::StripGap << Token::Surface2 << 3.16;
    QTest::newRow("light, control on accent-soft") << false << Token::Control << Token::AccentSoft << 3.28;
    QTest::newRow("dark, text-3 on accent-soft") << true << Token::Text3 << Token::AccentSoft << 5.15;
    QTest::newRow("dark, text-2 on flash") << true << Token::Text2 << Token::Flash << 5.23;
    QTest::newRow("dark, control on accent-soft") << true << Token::Control << Token::AccentSoft << 3.51;
    QTest::newRow("dark, strip-gap on surface-2") << true << Token::StripGap << Token::Surface2 << 3.51;
}

void TstTheme::lowestContrasts()
{
    QFETCH(bool, dark);
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    QFETCH(double, ratio);
    Theme theme;
    theme.setDark(dark);
    QCOMPARE(std::round(contrast(theme.color(ink), theme.color(ground)) * 100) / 100, ratio);
}

void TstTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("stale");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, stale") << false << true;
    QTest::newRow("dark, stale") << true << true;
}

void TstTheme::textIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(bool, stale);
    Theme theme;
    theme.setDark(dark);
    QList<Token> grounds{Token::Surface, Token::Surface2, Token::AccentSoft};
    if (stale)
        grounds = {Token::Surface, Token::Surface2, Token::Hatch};
    for (const Token ground : std::as_const(grounds)) {
        for (const Token ink : {Token::Text, Token::Text2, Token::AlarmText}) {
            const double ratio = contrast(theme.color(ink, stale), theme.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(tokenName(ink), tokenName(ground)).arg(ratio)));
        }
        if (ground == Token::Hatch)
            continue; // shapes are wider than its lines
        for (const Token shape : {Token::StWork, Token::StAwayLine, Token::StAlarm, Token::StOffLine, Token::StOdd}) {
            const double ratio = contrast(theme.color(shape, stale), theme.color(ground));
            QVERIFY2(ratio >= 3, qPrintable(u"%1 on %2: %3"_s.arg(tokenName(shape), tokenName(ground)).arg(ratio)));
        }
    }
}

void TstTheme::staleDrainsColours()
{
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        for (const Token state : {Token::StWork, Token::StOdd, Token::StAlarm, Token::StAwayLine, Token::StOffLine})
            QCOMPARE(theme.color(state, true), theme.color(Token::Control));
        QCOMPARE(theme.color(Token::StAway, true), theme.color(Token::Line2));
        QCOMPARE(theme.color(Token::StOff, true), theme.color(Token::Surface));
        QCOMPARE(theme.color(Token::AlarmText, true), theme.color(Token::Text2));
        QCOMPARE(theme.color(Token::OddText, true), theme.color(Token::Text2));
        QCOMPARE(theme.color(Token::Text, true), theme.color(Token::Text2));
        QCOMPARE(theme.color(Token::On, true), theme.color(Token::Line2));
        QCOMPARE(theme.color(Token::Accent, true), theme.color(Token::Accent));
        QCOMPARE(theme.color(Token::StWork, false), theme.color(Token::StWork));
    }
}

void TstTheme::applicationFollows()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF4, 0xF5, 0xF7));
    theme.setDark(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x0E, 0x11, 0x16));
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(0x14, 0x18, 0x1F));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(0x1C, 0x27, 0x40));
    QCOMPARE(QApplication::font().pixelSize(), 13);
    theme.setDark(true);
    QCOMPARE(changed.size(), 1);
}

void TstTheme::styleSheetIsFilled()
{
    Theme theme;
    const QString sheet = styleSheetOf(theme);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(u"#2b46e0"_s));
    // A plain and a primary button look different, and so do fields in error.
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton plain(u"x"_s), primary(u"x"_s);
    primary.setProperty("class", u"primary"_s);
    layout.addWidget(&plain);
    layout.addWidget(&primary);
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(plain.height(), 32);
    const QPoint inside(10, 16);
    QCOMPARE(primary.grab().toImage().pixelColor(inside), theme.color(Token::Accent));
    QVERIFY(plain.grab().toImage().pixelColor(inside) != theme.color(Token::Accent));
}

void TstTheme::fontsFallBack()
{
    const QFont font = Theme::font(16, QFont::DemiBold);
    QCOMPARE(font.pixelSize(), 16);
    QCOMPARE(font.weight(), QFont::DemiBold);
    QCOMPARE(font.families().mid(0, 4),
             QStringList({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans CJK JP"_s, u"Noto Sans Arabic"_s}));
}

void TstTheme::hatchRepeats_data()
{
    QTest::addColumn<double>("dpr");
    for (const double dpr : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%.2f", dpr) << dpr;
}

void TstTheme::hatchRepeats()
{
    QFETCH(double, dpr);
    QImage image(qRound(100 * dpr), qRound(100 * dpr), QImage::Format_RGB32);
    image.setDevicePixelRatio(dpr);
    image.fill(Qt::white);
    QPainter painter(&image);
    Theme theme;
    painter.fillRect(QRect(0, 0, 100, 100), theme.hatch(dpr));
    painter.end();
    const int period = qRound(14 * dpr), line = qRound(2 * dpr);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            // Whole, sharp device pixels, the same along every rising diagonal.
            const bool ink = image.pixelColor(x, y) != QColor(Qt::white);
            if (x > 0 && y + 1 < image.height())
                QCOMPARE(image.pixelColor(x - 1, y + 1), image.pixelColor(x, y));
            if (x >= period)
                QCOMPARE(image.pixelColor(x - period, y), image.pixelColor(x, y));
            if (y == 0 && x < period && ink)
                ++inked;
        }
    }
    QVERIFY2(inked == line || inked == line + 1, qPrintable(QString::number(inked)));
}

void TstTheme::iconsAreDrawnInTheColour()
{
    QPixmapCache::clear();
    const QColor color(0x12, 0x34, 0x56);
    int count = 0;
    for (QDirIterator it(u":/icons"_s, {u"*.svg"_s}); it.hasNext();) {
        it.next();
        ++count;
        const QString name = it.fileInfo().completeBaseName();
        const QPixmap pixmap = icons::pixmap(name, 20, color, 2);
        QCOMPARE(pixmap.size(), QSize(40, 40));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        int solid = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                if (c.alpha() < 255)
                    continue;
                ++solid;
                QCOMPARE(c, color);
            }
        }
        QVERIFY2(solid > 10, qPrintable(name));
    }
    QVERIFY(count >= 47);
}

void TstTheme::missingIconIsEmpty()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"icon nothing"_s));
    QVERIFY(icons::pixmap(u"nothing"_s, 16, Qt::black, 1).isNull());
    QVERIFY(icons::pixmap(u"nothing"_s, 16, Qt::black, 1).isNull()); // and complains once
}

void TstTheme::applicationIconHasAllSizes()
{
    const QIcon icon = icons::application();
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
}

void TstTheme::ringFollowsTheKeyboardOnly()
{
    Theme theme;
    QWidget window;
    QVBoxLayout layout(&window);
    layout.setContentsMargins(20, 20, 20, 20);
    QPushButton first(u"First"_s), second(u"Second"_s);
    layout.addWidget(&first);
    layout.addWidget(&second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&first, Qt::LeftButton);
    first.setFocus();
    QVERIFY(!visibleRing(window));
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    FocusRing *ring = visibleRing(window);
    QVERIFY(ring);
    QCOMPARE(ring->widget(), &second);
    QCOMPARE(ring->geometry(), second.geometry().adjusted(-4, -4, 4, 4)); // outside of the widget
    QTest::mouseClick(&second, Qt::LeftButton);
    QVERIFY(!visibleRing(window));
}

void TstTheme::ringOutlivesWindows()
{
    Theme theme;
    for (int i = 0; i < 2; ++i) {
        auto window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(window.get());
        auto *one = new QLineEdit, *two = new QLineEdit;
        layout->addWidget(one);
        layout->addWidget(two);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Tab);
        QVERIFY(visibleRing(*window));
        QCOMPARE(visibleRing(*window)->widget(), two);
    }
}

void TstTheme::seenWithOtherEyes_data()
{
    QTest::addColumn<int>("vision");
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QColor>("seen");
    const auto row = [](const char *name, ColourVision vision, const char *color, const char *seen) {
        QTest::newRow(name) << int(vision) << QColor(QLatin1StringView(color)) << QColor(QLatin1StringView(seen));
    };
    row("as it is", ColourVision::Full, "#c0392b", "#c0392b");
    row("protanopia, red is dark", ColourVision::Protanopia, "#ff0000", "#6d5f00");
    row("deuteranopia, red is brown", ColourVision::Deuteranopia, "#ff0000", "#a39000");
    row("tritanopia, red stays", ColourVision::Tritanopia, "#ff0000", "#ff000f");
    row("grey, red", ColourVision::Grey, "#ff0000", "#7f7f7f");
    row("grey, blue", ColourVision::Grey, "#0000ff", "#4c4c4c");
    for (const ColourVision vision : allColourVisions) {
        row(qPrintable(u"white stays, %1"_s.arg(int(vision))), vision, "#ffffff", "#ffffff");
        row(qPrintable(u"black stays, %1"_s.arg(int(vision))), vision, "#000000", "#000000");
        row(qPrintable(u"half seen through, %1"_s.arg(int(vision))), vision, "#80ffffff", "#80ffffff");
    }
}

void TstTheme::seenWithOtherEyes()
{
    QFETCH(int, vision);
    QFETCH(QColor, color);
    QFETCH(QColor, seen);
    QCOMPARE(seenWith(ColourVision(vision), color).name(QColor::HexArgb), seen.name(QColor::HexArgb));
}

void TstTheme::allWindowsAreSeenWithOtherEyes()
{
    Theme theme;
    const QColor work = theme.color(Token::StWork);
    const QSignalSpy changed(&theme, &Theme::changed);
    Look::instance()->setVision(ColourVision::Deuteranopia);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.color(Token::StWork), seenWith(ColourVision::Deuteranopia, work));
    QCOMPARE(theme.color(Token::StWork, true), theme.color(Token::Control)); // data that is no longer fresh drains
    theme.setDark(true);
    Look::instance()->setVision(ColourVision::Grey);
    for (const Token token : {Token::StWork, Token::StAlarm, Token::Accent}) {
        const QColor c = theme.color(token);
        QVERIFY(c.red() == c.green() && c.green() == c.blue());
    }
    theme.setDark(false);
    Look::instance()->setVision(ColourVision::Full);
    QCOMPARE(theme.color(Token::StWork), work);
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
