#include "outcomebar.h"

#include "accessible.h"
#include "theme.h"
#include <QPainter>

OutcomeBar::OutcomeBar(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OutcomeBar::setCounts(const OutcomeCounts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    setAccessibleName(tr("%1 of %2 answered", "requests").arg(counts.done()).arg(counts.total));
    update();
}

void OutcomeBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface3));
    if (m_counts.total <= 0)
        return;
    const bool rtl = isRightToLeft();
    int done = 0;
    const auto add = [&](int count, Token token) {
        // From sum to sum, so that rounding leaves no gap.
        const int from = done * width() / m_counts.total;
        done += count;
        const int to = done * width() / m_counts.total;
        p.fillRect(QRect(rtl ? width() - to : from, 0, to - from, height()), m_theme->color(token));
    };
    add(m_counts.seen, Token::On);
    add(m_counts.accepted + m_counts.unconfirmed, Token::Control);
    add(m_counts.unknown + m_counts.noTrace, Token::Accent);
    add(m_counts.skipped + m_counts.notSent, Token::Line2);
    add(m_counts.failed, Token::StAlarm);
}
