#include "budgetmeter.h"

#include "accessible.h"
#include "look.h"
#include "textflags.h"
#include "textline.h"
#include "theme.h"
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace {
constexpr Px budgetMeterBarWidth{3}, budgetMeterBarHeight{8}, budgetMeterGap{8};
constexpr int bars = 5, barGap = 1, budgetMeterAllowedPerSecond = 10;
int barsWidth()
{
    return bars * (budgetMeterBarWidth + barGap) - barGap;
}
} // namespace

BudgetMeter::BudgetMeter(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setToolTip(tr("Requests a second over the last ten seconds, of the ten that Dixa allows."));
    setRate(0);
}

void BudgetMeter::setRate(double requestsPerSecond)
{
    const QString text =
        tr("%1 / %2 req/s", "requests a second in use / allowed")
            .arg(requestsPerSecond < 0.05 ? locale().toString(0) : locale().toString(requestsPerSecond, 'f', 1),
                 locale().toString(budgetMeterAllowedPerSecond));
    m_rate = requestsPerSecond;
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(tr("Request budget: %1").arg(text));
    // Figures of as many digits take the same room.
    QString widest = text;
    std::replace_if(
        widest.begin(), widest.end(), [](QChar c) { return c.isDigit(); }, u'4');
    if (std::exchange(m_widest, widest) != widest)
        updateGeometry();
    update();
}

QFont BudgetMeter::textFont() const
{
    QFont f = font();
    f.setPixelSize(Look::px(12));
    return f;
}

QSize BudgetMeter::sizeHint() const
{
    if (const auto key = std::pair(m_widest, textFont()); m_measured != key) {
        m_measured = key;
        m_textWidth = QFontMetrics(key.second).horizontalAdvance(m_widest);
    }
    return {barsWidth() + budgetMeterGap + m_textWidth + 2, Look::px(28)};
}

QSize BudgetMeter::minimumSizeHint() const
{
    return {barsWidth() + 2, sizeHint().height()};
}

void BudgetMeter::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const bool rtl = isRightToLeft();
    const int lit =
        m_rate < 0.05 ? 0 : std::clamp(int(std::ceil(m_rate * bars / budgetMeterAllowedPerSecond)), 1, bars);
    const int left = rtl ? width() - barsWidth() : 0;
    for (int i = 0; i < bars; ++i) {
        const int at = left + (rtl ? bars - 1 - i : i) * (budgetMeterBarWidth + barGap);
        p.fillRect(QRect(at, (height() - budgetMeterBarHeight) / 2, budgetMeterBarWidth, budgetMeterBarHeight),
                   m_theme->color(i < lit ? (lit == bars ? Token::StAlarm : Token::On) : Token::Line2));
    }
    if (width() < sizeHint().width())
        return;
    p.setFont(textFont());
    p.setPen(m_theme->color(Token::Text2));
    textline::draw(
        &p, rect().adjusted(rtl ? 0 : barsWidth() + budgetMeterGap, 0, rtl ? -barsWidth() - budgetMeterGap : 0, 0),
        leadingText(rtl), m_text);
}
