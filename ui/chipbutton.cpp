#include "chipbutton.h"

#include "accessible.h"
#include "icons.h"
#include "look.h"
#include "marks.h"
#include "roundbox.h"
#include "textline.h"
#include "theme.h"
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr Px chipButtonHeight{28}, chipButtonPad{12}, chipButtonGap{6}, markExtent{10}, chipButtonIconExtent{16},
    capHeight{20}, capPad{6};
} // namespace

ChipButton::ChipButton(const Theme *theme, Look look, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_look(look)
{
    setCheckable(look == Look::Filter);
    accessible::setRole(this, look == Look::Filter ? QAccessible::CheckBox : QAccessible::Button);
    setProperty("focusRadius", chipButtonHeight / 2);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipButton::setMark(AgentState state)
{
    m_mark = state;
    updateGeometry();
}

void ChipButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

void ChipButton::setUrgency(Urgency urgency)
{
    m_urgency = urgency;
    setIconName(u"alert"_s);
}

void ChipButton::setKeyCap(const QString &text)
{
    m_keyCap = text;
    updateGeometry();
}

void ChipButton::setContent(const QString &word, int count)
{
    if (word == m_word && count == m_count)
        return;
    const QSize before = sizeHint();
    m_word = word;
    m_count = count;
    setAccessibleName(count < 0 ? word : word + u' ' + countText());
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void ChipButton::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        update();
}

void ChipButton::setShort(bool isShort)
{
    if (std::exchange(m_short, isShort) == isShort)
        return;
    updateGeometry();
    update();
}

QString ChipButton::shownWord() const
{
    return m_short && m_mark && m_count >= 0 ? QString() : m_word;
}

QString ChipButton::shownCap() const
{
    return m_short ? QString() : m_keyCap;
}

QString ChipButton::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

int ChipButton::leadWidth() const
{
    return m_mark ? markExtent + 6 : m_iconName.isEmpty() ? 0 : chipButtonIconExtent + 4;
}

QFont ChipButton::capFont() const
{
    QFont f = font();
    f.setPixelSize(Px{12});
    return f;
}

/// Layouts ask again and again; measuring text is most of what a chip costs.
void ChipButton::measure() const
{
    // Counts of as many digits take the same room: nothing beside a chip moves while it counts.
    const auto widest = [](QString text) {
        std::replace_if(
            text.begin(), text.end(), [](QChar c) { return c.isDigit(); }, u'4');
        return text;
    };
    const auto key = std::tuple(widest(m_word), widest(countText()), m_keyCap, font());
    if (m_widths.key == key)
        return;
    const QFontMetrics fm(font());
    m_widths = {key, fm.horizontalAdvance(std::get<0>(key)), fm.horizontalAdvance(std::get<1>(key)),
                m_keyCap.isEmpty() ? 0 : QFontMetrics(capFont()).horizontalAdvance(m_keyCap) + 2 * capPad};
}

QSize ChipButton::sizeHintAs(bool isShort) const
{
    measure();
    const bool withWord = !(isShort && m_mark && m_count >= 0);
    int width = 2 * chipButtonPad + leadWidth() + (withWord ? m_widths.word : 0);
    if (m_count >= 0)
        width += (withWord ? chipButtonGap : 0) + m_widths.count;
    if (!isShort && m_widths.cap > 0)
        width += chipButtonGap + m_widths.cap - chipButtonPad / 2;
    return {width, chipButtonHeight};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool offer = m_look == Look::Offer;
    const bool strong = offer || isChecked();
    const bool hot = underMouse() || hasFocus();
    const QColor edge = m_theme->color(strong ? Token::Accent : hot ? Token::Control : Token::Line2);
    const QColor fill = m_theme->color(isChecked() ? Token::AccentSoft : hot ? Token::Surface2 : Token::Surface);
    roundbox::draw(&p, rect(), chipButtonHeight / 2.0, edge, fill);

    const bool rtl = isRightToLeft();
    int x = chipButtonPad;
    const auto place = [&](int width, int h) {
        const QRect r(rtl ? this->width() - x - width : x, (this->height() - h) / 2, width, h);
        x += width;
        return r;
    };
    const QColor word = m_theme->color(offer ? Token::Accent : Token::Text);
    if (m_mark) {
        paintMark(&p, QRectF(place(markExtent, markExtent)), *m_mark, *m_theme, m_stale);
        x += 6;
    } else if (m_urgency == Urgency::Alarm) {
        paintAlarm(&p, QRectF(place(chipButtonIconExtent, chipButtonIconExtent)).adjusted(2, 2, -2, -2), *m_theme,
                   m_stale);
        x += 4;
    } else if (!m_iconName.isEmpty()) {
        const QColor ink = m_urgency == Urgency::Warning ? m_theme->color(Token::AwayText) : word;
        p.drawPixmap(place(chipButtonIconExtent, chipButtonIconExtent),
                     icons::pixmap(m_iconName, chipButtonIconExtent, ink, devicePixelRatioF()));
        x += 4;
    }
    measure();
    p.setPen(word);
    if (!shownWord().isEmpty())
        textline::draw(&p, place(m_widths.word, chipButtonHeight), Qt::AlignCenter, shownWord());
    if (m_count >= 0) {
        x += shownWord().isEmpty() ? 0 : chipButtonGap;
        p.setPen(m_theme->color(Token::Text2));
        textline::draw(&p, place(m_widths.count, chipButtonHeight), Qt::AlignCenter, countText());
    }
    if (!shownCap().isEmpty()) {
        x += chipButtonGap;
        p.setFont(capFont());
        const QRect cap = place(m_widths.cap, capHeight);
        roundbox::draw(&p, cap, 4, m_theme->color(Token::Line2), m_theme->color(Token::Surface));
        p.setPen(m_theme->color(Token::Text2));
        textline::draw(&p, cap, Qt::AlignCenter, m_keyCap);
    }
}
