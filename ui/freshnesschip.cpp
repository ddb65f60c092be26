#include "freshnesschip.h"

#include "accessible.h"
#include "durationtext.h"
#include "icons.h"
#include "look.h"
#include "roundbox.h"
#include "textflags.h"
#include "textline.h"
#include "theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr Px freshnessChipHeight{28}, freshnessChipPad{12}, ring{14}, freshnessChipGap{6};
} // namespace

FreshnessChip::FreshnessChip(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setStatus({});
}

void FreshnessChip::setStatus(const FloorStatus &status)
{
    const QString word = m_word, detail = m_detail;
    const FloorStatus before = std::exchange(m_status, status);
    QString spoken;
    const QString age = ageText(status.ageMs);
    switch (status.freshness) {
    case Freshness::Connecting:
        m_word = tr("Connecting");
        m_detail.clear();
        spoken = tr("connecting", "connection");
        break;
    case Freshness::Live:
        m_word = tr("Live");
        m_detail = tr("%1 ago", "%1 = a span such as 2 s").arg(age);
        spoken = tr("live, %1 ago", "connection; %1 = a span such as 2 s").arg(age);
        break;
    case Freshness::Old:
        m_word = tr("%1 old", "%1 = a span such as 12 s").arg(age);
        m_detail.clear();
        spoken = m_word;
        break;
    case Freshness::Stale:
        m_word = tr("Stale");
        m_detail = age;
        spoken = tr("stale, %1", "connection; %1 = a span such as 48 s").arg(age);
        break;
    case Freshness::TokenRefused:
        m_word = tr("Token refused");
        m_detail.clear();
        spoken = tr("token refused", "connection");
        break;
    }
    if (const QString name = tr("Connection: %1").arg(spoken); name != accessibleName())
        setAccessibleName(name);
    const bool sameWords = word == m_word && detail == m_detail && before.freshness == status.freshness;
    if (!sameWords && sizeHint() != m_hint) {
        m_hint = sizeHint();
        updateGeometry();
    }
    constexpr double visibleStep = 1.0 / 32;     // of the ring: one pixel
    const bool asking = status.nextPollInMs < 0; // the ring runs full again with the answer, mostly in a moment
    if (!sameWords || (!asking && qAbs(ringLeft() - m_ring) >= visibleStep)) {
        m_ring = ringLeft();
        update();
    }
}

QFont FreshnessChip::strongFont() const
{
    QFont f = font();
    f.setWeight(QFont::DemiBold);
    return f;
}

QSize FreshnessChip::sizeHint() const
{
    // The width of the widest digit for each, so that the chip keeps still while it counts.
    QString widest = m_detail;
    std::replace_if(
        widest.begin(), widest.end(), [](QChar c) { return c.isDigit(); }, u'4');
    if (const auto key = std::tuple(m_word, widest, font()); m_measured != key) {
        m_measured = key;
        m_textWidth = QFontMetrics(strongFont()).horizontalAdvance(m_word);
        if (!widest.isEmpty())
            m_textWidth += freshnessChipGap + QFontMetrics(font()).horizontalAdvance(widest);
    }
    return {2 * freshnessChipPad + ring + freshnessChipGap + m_textWidth, freshnessChipHeight};
}

double FreshnessChip::ringLeft() const
{
    if (m_status.nextPollInMs < 0 || m_status.intervalMs <= 0)
        return 0;
    return std::clamp(double(m_status.nextPollInMs) / m_status.intervalMs, 0.0, 1.0);
}

void FreshnessChip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool inverse = m_status.freshness == Freshness::Stale || m_status.freshness == Freshness::TokenRefused;
    const QColor ink = m_theme->color(inverse ? Token::Surface : Token::Text);
    const QColor soft = m_theme->color(inverse ? Token::Surface : Token::Text2);
    roundbox::draw(&p, rect(), freshnessChipHeight / 2.0, m_theme->color(inverse ? Token::Text : Token::Line2),
                   m_theme->color(inverse ? Token::Text : Token::Surface));

    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    const QRect mark(at(freshnessChipPad, ring), (freshnessChipHeight - ring) / 2, ring, ring);
    if (inverse) {
        p.drawPixmap(mark, icons::pixmap(u"offlinelink"_s, ring, ink, devicePixelRatioF()));
    } else {
        const QRectF circle = QRectF(mark).adjusted(2, 2, -2, -2);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(m_theme->color(Token::Line2), 2));
        p.drawEllipse(circle);
        p.setPen(QPen(m_theme->color(Token::Text2), 2, Qt::SolidLine, Qt::FlatCap));
        p.drawArc(circle, 90 * 16, int(m_ring * 360 * 16));
    }
    int x = freshnessChipPad + ring + freshnessChipGap;
    p.setFont(strongFont());
    const int wordWidth = textline::width(p.font(), m_word);
    p.setPen(ink);
    textline::draw(&p, QRect(at(x, wordWidth), 0, wordWidth, freshnessChipHeight), Qt::AlignCenter, m_word);
    if (m_detail.isEmpty())
        return;
    x += wordWidth + freshnessChipGap;
    p.setFont(font());
    p.setPen(soft);
    const int rest = width() - x - 4;
    textline::draw(&p, QRect(at(x, rest), 0, rest, freshnessChipHeight), leadingText(rtl), m_detail);
}
