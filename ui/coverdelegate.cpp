#include "coverdelegate.h"

#include "covermodel.h"
#include "coverwords.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {
constexpr Px coverDelegateStripHeight{40}, stripBottom{9};
} // namespace

CoverDelegate::CoverDelegate(const Theme *theme, const CoverModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

double CoverDelegate::xOf(const QRect &cell, int minute, bool rightToLeft) const
{
    const int from = m_model->fromHour() * 60, to = m_model->toHour() * 60;
    const double part = double(minute - from) / std::max(1, to - from) * (cell.width() - 2 * inset);
    return rightToLeft ? cell.right() + 1 - inset - part : cell.left() + inset + part;
}

void CoverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CoverCell *cell = m_model->cell(index);
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool bad = cell && cell->shortage && !m_stale;
    const QRect box = option.rect;
    painter->save();
    painter->fillRect(box, m_theme->color(bad                             ? Token::AlarmSoft
                                          : m_model->isTotal(index.row()) ? Token::Surface2
                                                                          : Token::Surface));
    const QColor line = m_theme->color(Token::Line);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), line);
    painter->fillRect(QRect(rtl ? box.left() : box.right(), box.top(), 1, box.height()), line);
    if (cell)
        paintCell(painter, box, index, rtl);
    else
        paintTeam(painter, box, index.row(), rtl);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (focused || option.state & QStyle::State_Selected) {
        // Chosen, and under the keyboard as well.
        const int thick = focused ? 2 : 1;
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(m_theme->color(Token::Accent), thick));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(1, 1, -thick, -thick));
    }
    painter->restore();
}

void CoverDelegate::paintTeam(QPainter *p, const QRect &box, int row, bool rtl) const
{
    const CoverModel::Line &line = m_model->line(row);
    const QRect text(box.left() + inset, 0, box.width() - inset - 8, Px{20});
    const auto draw = [&](int top, const QString &words, const QFont &font, Token ink) {
        p->setFont(font);
        p->setPen(m_theme->color(ink));
        QRect at = text.translated(0, box.top() + top);
        if (rtl)
            at.translate(8 - inset, 0);
        p->drawText(at, leadingText(rtl), p->fontMetrics().elidedText(words, Qt::ElideRight, at.width()));
    };
    draw(Px{9}, words::isolated(line.name.left(200)), Theme::font(13, QFont::DemiBold), Token::Text);
    const QLocale l;
    draw(Px{29}, CoverModel::tr("%1 of %2 working", "people").arg(l.toString(line.working), l.toString(line.total)),
         Theme::font(12), Token::Text2);
}

void CoverDelegate::paintCell(QPainter *p, const QRect &box, const QModelIndex &index, bool rtl) const
{
    const CoverCell &cell = *m_model->cell(index);
    const QLocale l;
    int x = inset;
    const auto draw = [&](const QString &text, const QFont &font, Token ink, int top) {
        p->setFont(font);
        p->setPen(m_theme->color(m_stale ? Token::Text2 : ink));
        const int width = p->fontMetrics().horizontalAdvance(text) + 2;
        p->drawText(listcells::part(QRect(box.left(), box.top() + top, box.width(), Px{28}), x, width, rtl),
                    leadingText(rtl), text);
        x += width;
    };
    draw(m_model->isKnown() ? l.toString(cell.count) : u"–"_s, Theme::font(20, QFont::DemiBold), Token::Text, Px{6});
    if (cell.minimum >= 0)
        draw(u" / "_s + l.toString(cell.minimum), Theme::font(13), Token::Text2, Px{8});

    QString note = cell.minimum < 0 ? CoverModel::tr("no minimum") : coverwords::balance(cell.count, cell.minimum);
    if (!m_model->isKnown())
        note.clear();
    else if (cell.shortage)
        note += u' ' + CoverModel::tr("since %1", "a time").arg(coverwords::timeOf(cell.shortage->sinceMs));
    const bool bad = cell.shortage.has_value();
    p->setFont(Theme::font(12, bad ? QFont::Medium : QFont::Normal));
    p->setPen(m_theme->color(bad ? Token::AlarmText : Token::Text2, m_stale));
    const int room = box.width() - inset - x - 8 - (bad ? Px{14} : 0);
    const QString shown = p->fontMetrics().elidedText(note, Qt::ElideRight, room);
    const int width = p->fontMetrics().horizontalAdvance(shown) + 2;
    const int at = box.width() - inset - width;
    p->drawText(listcells::part(QRect(box.left(), box.top() + Px{8}, box.width(), Px{26}), at, width, rtl),
                leadingText(rtl), shown);
    if (bad)
        paintAlarm(p,
                   QRectF(listcells::part(QRect(box.left(), box.top() + Px{16}, box.width(), Px{10}), at - Px{14},
                                          Px{10}, rtl)),
                   *m_theme, m_stale);
    paintDay(p, box, index, rtl);
}

/// What is usual of the hours to come: no fact, so it is faint and thin.
void CoverDelegate::paintHabit(QPainter *p, const QRect &cell, const CoverPlace &place,
                               const std::function<double(int)> &yOf, bool rtl) const
{
    const QList<int> usual = m_model->habit(place);
    QPainterPath path;
    bool drawing = false;
    const int from = std::clamp(m_model->nowMinute(), m_model->fromHour() * 60, m_model->toHour() * 60);
    for (int minute = from; minute < m_model->toHour() * 60; ++minute) {
        const int people = usual.value(minute, -1);
        if (people < 0) {
            drawing = false;
            continue;
        }
        const QPointF at(xOf(cell, minute, rtl), yOf(people));
        drawing ? path.lineTo(at) : path.moveTo(at);
        path.lineTo(xOf(cell, minute + 1, rtl), yOf(people));
        drawing = true;
    }
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(Qt::NoBrush);
    p->setPen(QPen(m_theme->color(Token::Control), 1));
    p->setOpacity(.6);
    p->drawPath(path);
    p->setOpacity(1);
    p->setRenderHint(QPainter::Antialiasing, false);
}

void CoverDelegate::paintDay(QPainter *p, const QRect &cell, const QModelIndex &index, bool rtl) const
{
    const CoverPlace place = m_model->cell(index)->place;
    const QList<int> counts = m_model->series(place), wanted = m_model->minimums(place);
    const int from = m_model->fromHour() * 60, to = m_model->toHour() * 60;
    const int now = std::clamp(m_model->nowMinute(), from, to);
    const double bottom = cell.bottom() - stripBottom,
                 step = double(coverDelegateStripHeight - 4) / m_model->scaleOf(index.row());
    const auto yOf = [&](int people) { return std::round(bottom - people * step) - .5; };
    const auto span = [&](int a, int b, double top, double height) {
        const double xa = xOf(cell, a, rtl), xb = xOf(cell, b, rtl);
        return QRectF(std::min(xa, xb), top, std::abs(xb - xa), height);
    };
    const auto runs = [&](int end, const auto &same, const auto &each) {
        for (int start = from; start < end;) {
            int next = start + 1;
            while (next < end && same(start, next))
                ++next;
            each(start, next);
            start = next;
        }
    };
    p->setRenderHint(QPainter::Antialiasing, false);
    p->fillRect(span(from, to, bottom, 1), m_theme->color(Token::Line2));

    const QColor ink = m_theme->color(m_stale ? Token::Control : Token::Text2);
    QPainterPath path;
    bool drawing = false;
    runs(
        now,
        [&](int a, int b) {
            return counts.value(a, -1) == counts.value(b, -1) && wanted.value(a, -1) == wanted.value(b, -1);
        },
        [&](int a, int b) {
            const int count = counts.value(a, -1), minimum = wanted.value(a, -1);
            if (count < 0) {
                drawing = false;
                return;
            }
            if (count < minimum)
                p->fillRect(span(a, b, yOf(minimum), yOf(count) - yOf(minimum)),
                            m_theme->color(Token::StAlarm, m_stale));
            const QPointF start(xOf(cell, a, rtl), yOf(count));
            drawing ? path.lineTo(start) : path.moveTo(start);
            path.lineTo(xOf(cell, b, rtl), yOf(count));
            drawing = true;
        });
    paintHabit(p, cell, place, yOf, rtl);
    p->setOpacity(.4);
    runs(
        now, [&](int a, int b) { return (counts.value(a, -1) < 0) == (counts.value(b, -1) < 0); },
        [&](int a, int b) {
            if (counts.value(a, -1) < 0)
                p->fillRect(span(a, b, bottom - coverDelegateStripHeight, coverDelegateStripHeight),
                            m_theme->gapHatch(p->device()->devicePixelRatioF()));
        });
    p->setOpacity(1);
    QPen dashes(m_theme->color(Token::Text3), 1);
    dashes.setDashPattern({2, 3});
    p->setPen(dashes);
    runs(
        to, [&](int a, int b) { return wanted.value(a, -1) == wanted.value(b, -1); },
        [&](int a, int b) {
            const int minimum = wanted.value(a, -1);
            if (minimum >= 0)
                p->drawLine(QPointF(xOf(cell, a, rtl), yOf(minimum)), QPointF(xOf(cell, b, rtl), yOf(minimum)));
        });
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(Qt::NoBrush);
    p->setPen(QPen(ink, 1.5));
    p->drawPath(path);
    p->setRenderHint(QPainter::Antialiasing, false);
    p->fillRect(QRectF(xOf(cell, now, rtl), bottom - coverDelegateStripHeight, 1, coverDelegateStripHeight),
                m_theme->color(Token::Text));
}
