#include "historyslider.h"

#include "look.h"
#include "theme.h"
#include <QMouseEvent>
#include <QPainter>

static constexpr Px handle{8}; ///< half its width

HistorySlider::HistorySlider(const Theme *theme, const HistoryScale *scale, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_theme(theme), m_scale(scale)
{
    setAccessibleName(tr("Moment of the day"));
    setFixedHeight(Px{28});
    setSingleStep(1); // minutes of the day
    setPageStep(10);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QSlider::actionTriggered, this,
            [this] { Q_EMIT cursorWanted(m_scale->dayFrom + sliderPosition() * 60'000ll); });
}

void HistorySlider::setSeen(const QList<HistorySpan> &seen)
{
    m_seen = seen;
    update();
}

void HistorySlider::follow()
{
    const QSignalBlocker quiet(this);
    setRange(int((m_scale->from - m_scale->dayFrom) / 60'000),
             int((std::min(m_scale->until, m_scale->to) - m_scale->dayFrom) / 60'000));
    setValue(int((m_scale->cursor - m_scale->dayFrom) / 60'000));
    update();
}

void HistorySlider::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        p.translate(width(), 0);
        p.scale(-1, 1);
    }
    const double middle = height() / 2.0;
    const auto x = [this](qint64 ms) { return m_scale->x(std::clamp(ms, m_scale->from, m_scale->to), 0, width()); };
    const double end = x(m_scale->until), at = std::min(x(m_scale->cursor), end);
    p.fillRect(QRectF(0, middle - 2, end, 4), m_theme->color(Token::Line2));
    p.fillRect(QRectF(0, middle - 2, at, 4), m_theme->color(Token::Accent));
    qint64 from = m_scale->from;
    for (qsizetype i = 0; i <= m_seen.size(); ++i) {
        const qint64 to = i < m_seen.size() ? m_seen[i].fromMs : std::min(m_scale->until, m_scale->to);
        if (to > from && x(to) - x(from) >= 1) {
            const QRectF gap(x(from), middle - 4, x(to) - x(from), 8);
            p.fillRect(gap, m_theme->color(Token::Surface));
            p.fillRect(gap, m_theme->gapHatch(devicePixelRatioF()));
        }
        if (i < m_seen.size())
            from = std::max(from, m_seen[i].toMs);
    }
    p.setPen(QPen(m_theme->color(Token::Accent), 2));
    p.setBrush(m_theme->color(Token::Surface));
    const double knob = std::clamp<double>(at, handle, width() - handle);
    p.drawEllipse(QPointF(knob, middle), handle - 1, handle - 1);
}

void HistorySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const double x = isRightToLeft() ? width() - event->position().x() : event->position().x();
    Q_EMIT cursorWanted(m_scale->at(x, 0, width()));
}

void HistorySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const double x = isRightToLeft() ? width() - event->position().x() : event->position().x();
    Q_EMIT cursorWanted(m_scale->at(x, 0, width()));
}
