#include "historydelegate.h"

#include "historymodel.h"
#include "icons.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 historyDelegateMinute = 60'000, historyDelegateHour = 60 * historyDelegateMinute;
constexpr Px historyDelegateStripHeight{14}, labelRoom{64}, signExtent{12}, nameLeft{16};

/// A line of steps from left to right; however many fall on one x, they are one stroke there.
class StepLine
{
public:
    void turnTo(double x, double y)
    {
        if (!m_drawing) {
            m_x = x;
            m_top = m_foot = y;
        } else if (x > m_x) {
            advance(x);
            m_top = std::min(m_y, y);
            m_foot = std::max(m_y, y);
        } else {
            m_top = std::min(m_top, y);
            m_foot = std::max(m_foot, y);
        }
        m_y = y;
        m_drawing = true;
    }
    void endAt(double x)
    {
        if (m_drawing)
            advance(x);
        m_drawing = false;
    }
    const QList<QLineF> &lines() const { return m_lines; }

private:
    void advance(double x)
    {
        if (m_top < m_foot)
            m_lines.append({m_x, m_top, m_x, m_foot});
        if (x > m_x)
            m_lines.append({m_x, m_y, x, m_y});
        m_x = x;
    }
    QList<QLineF> m_lines;
    double m_x = 0, m_y = 0;      ///< where it has come to
    double m_top = 0, m_foot = 0; ///< what it covers at m_x
    bool m_drawing = false;
};
} // namespace

HistoryDelegate::HistoryDelegate(const Theme *theme, const HistoryScale *scale, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_scale(scale),
      m_body(Theme::font(13)),
      m_strong(Theme::font(13, QFont::DemiBold)),
      m_small(Theme::font(12))
{
}

QList<qint64> HistoryDelegate::ticks(const HistoryScale &scale, int width)
{
    qint64 step = 6 * historyDelegateHour;
    for (const qint64 candidate : {5 * historyDelegateMinute, 15 * historyDelegateMinute, 30 * historyDelegateMinute,
                                   historyDelegateHour, 2 * historyDelegateHour, 3 * historyDelegateHour}) {
        if (double(candidate) / double(scale.to - scale.from) * width >= labelRoom) {
            step = candidate;
            break;
        }
    }
    QList<qint64> list;
    const QDate day = QDateTime::fromMSecsSinceEpoch(scale.dayFrom).date();
    // Steps of the wall clock: across a change of summer time the hours keep their names.
    for (qint64 of = 0; of < 24 * historyDelegateHour; of += step) {
        const qint64 at = QDateTime(day, QTime::fromMSecsSinceStartOfDay(int(of))).toMSecsSinceEpoch();
        if (at >= scale.from && at < scale.to)
            list.append(at);
    }
    return list;
}

const QList<qint64> &HistoryDelegate::shownTicks(int width) const
{
    if (m_ticks.from != m_scale->from || m_ticks.to != m_scale->to || m_ticks.width != width)
        m_ticks = {m_scale->from, m_scale->to, width, ticks(*m_scale, width)};
    return m_ticks.at;
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *line = static_cast<const HistoryLine *>(index.data(HistoryLineRole).value<const void *>());
    if (!line)
        return;
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool team = line->isTeam();
    painter->fillRect(option.rect, m_theme->color(team ? Token::Surface2 : Token::Surface));
    if (team)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme->color(Token::Line));
    if (index.column() == int(HistoryColumn::Shift)) {
        paintShift(painter, option.rect, *line, rtl);
    } else if (index.column() == int(HistoryColumn::Agent)) {
        paintName(painter, option.rect, index, *line, rtl);
    } else {
        painter->setFont(team ? m_strong : m_small);
        painter->setPen(m_theme->color(Token::Text));
        const int edge = index.column() == int(HistoryColumn::NotSeen) ? HistoryScale::margin : 0;
        painter->drawText(option.rect.adjusted(rtl ? edge : 0, 0, rtl ? 0 : -edge, 0), trailingText(rtl),
                          index.data(Qt::DisplayRole).toString());
    }
    if (option.state & QStyle::State_HasFocus)
        listcells::paintFocus(painter, option, *m_theme);
}

void HistoryDelegate::paintName(QPainter *p, const QRect &cell, const QModelIndex &index, const HistoryLine &line,
                                bool rtl) const
{
    const QRect box =
        rtl ? cell.adjusted(8, 0, -HistoryScale::margin, 0) : cell.adjusted(HistoryScale::margin, 0, -8, 0);
    if (!line.isTeam())
        return listcells::paintText(p, box, line.name, m_body, m_theme->color(Token::Text), rtl);
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    const QString sign = !model || !model->isFolded(line.team) ? u"down"_s : rtl ? u"left"_s : u"right"_s;
    if (!model || model->canFold())
        p->drawPixmap(listcells::part(box, 0, signExtent, rtl).left(), box.top() + (box.height() - signExtent) / 2,
                      icons::pixmap(sign, signExtent, m_theme->color(Token::Text2), p->device()->devicePixelRatioF()));
    p->setFont(m_small);
    p->setPen(m_theme->color(Token::Text2));
    const QString working = tr("working", "a line shows how many are");
    p->drawText(box, trailingText(rtl), working);
    const int end = box.width() - p->fontMetrics().horizontalAdvance(working) - 8;
    const QString people = QString::number(line.people);
    const int number = QFontMetrics(m_body).horizontalAdvance(people) + 2;
    const int wide = std::min(QFontMetrics(m_strong).horizontalAdvance(line.name) + 2, end - nameLeft - number - 6);
    listcells::paintText(p, listcells::part(box, nameLeft, wide, rtl), line.name, m_strong, m_theme->color(Token::Text),
                         rtl);
    listcells::paintText(p, listcells::part(box, nameLeft + wide + 6, number, rtl), people, m_body,
                         m_theme->color(Token::Text2), rtl);
}

void HistoryDelegate::paintShift(QPainter *p, const QRect &cell, const HistoryLine &line, bool rightToLeft) const
{
    p->save();
    p->setClipRect(cell);
    if (rightToLeft) {
        p->translate(cell.left() + cell.right() + 1, 0);
        p->scale(-1, 1);
    }
    for (const qint64 at : shownTicks(cell.width()))
        p->fillRect(QRectF(qRound(m_scale->x(at, cell.left(), cell.width())), cell.top(), 1, cell.height()),
                    m_theme->color(Token::Line));
    const qint64 until = std::min(m_scale->until, m_scale->to);
    if (line.isTeam()) {
        paintWorking(p, cell, line);
    } else if (until > m_scale->from) {
        const double end = m_scale->x(until, cell.left(), cell.width());
        const QRectF box(cell.left(), cell.top() + (cell.height() - historyDelegateStripHeight) / 2, end - cell.left(),
                         historyDelegateStripHeight);
        paintStrip(p, box, line.strip, m_scale->from, until, until, *m_theme, false);
    }
    p->restore();
}

/// How many were working, from none at the foot to all at the top; broken where nothing was seen.
void HistoryDelegate::paintWorking(QPainter *p, const QRect &cell, const HistoryLine &line) const
{
    const double foot = cell.bottom() - 5, room = cell.height() - 11;
    const qint64 until = std::min(m_scale->until, m_scale->to);
    if (until <= m_scale->from)
        return; // all of it is still to come
    const qreal dpr = p->device()->devicePixelRatioF();
    const auto xOf = [&](qint64 at) {
        const double x = m_scale->x(std::clamp(at, m_scale->from, until), cell.left(), cell.width());
        return std::round(x * dpr) / dpr;
    };
    // What holds at the left edge began before it.
    auto step = std::upper_bound(line.working.cbegin(), line.working.cend(), m_scale->from,
                                 [](qint64 at, const auto &one) { return at < one.first; });
    if (step != line.working.cbegin())
        --step;
    StepLine drawn;
    for (; step != line.working.cend() && step->first <= until; ++step) {
        if (step->second < 0)
            drawn.endAt(xOf(step->first));
        else
            drawn.turnTo(xOf(step->first), foot - room * step->second / std::max(1, line.people));
    }
    drawn.endAt(xOf(until));
    p->setPen(QPen(m_theme->color(Token::Text2), 1));
    p->drawLines(drawn.lines());
}
