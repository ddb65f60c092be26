#include "importdelegate.h"

#include "icons.h"
#include "importreport.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "words.h"
#include <QAbstractProxyModel>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr Px importDelegatePad{8}, importDelegateMark{14}, importDelegateGap{10};

bool rowIsBad(RowState state)
{
    return state == RowState::Invalid || state == RowState::Duplicate || state == RowState::Taken ||
           state == RowState::Failed || state == RowState::Unknown;
}

/// The mark of a row's teams: the worst of them.
RowState joinMark(const ImportRow &row)
{
    TeamEnd worst = TeamEnd::In;
    for (const TeamStep &step : row.teams) {
        if (worst == TeamEnd::In || (worst == TeamEnd::Sending && step.end != TeamEnd::In))
            worst = step.end;
    }
    return worst == TeamEnd::In        ? RowState::Created
           : worst == TeamEnd::Sending ? RowState::Sending
           : worst == TeamEnd::Failed  ? RowState::Failed
                                       : RowState::Unknown;
}

bool isQuiet(RowState state)
{
    return state == RowState::Unchanged || state == RowState::LeftOut;
}

} // namespace

void paintRowMark(QPainter *p, const QRect &square, RowState state, const Theme &theme)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(square).adjusted(2, 2, -2, -2);
    const auto pen = [&](Token token) { p->setPen(QPen(theme.color(token), 1.75, Qt::SolidLine, Qt::RoundCap)); };
    const qreal x = box.center().x(), y = box.center().y();
    switch (state) {
    case RowState::Create:
        pen(Token::Text);
        p->drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        p->drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        break;
    case RowState::Change: {
        const QPixmap pixmap =
            icons::pixmap(u"edit"_s, importDelegateMark, theme.color(Token::Accent), p->device()->devicePixelRatioF());
        p->drawPixmap(square.topLeft(), pixmap);
        break;
    }
    case RowState::Unchanged:
        pen(Token::Text3);
        p->drawLine(QPointF(box.left(), y - 2), QPointF(box.right(), y - 2));
        p->drawLine(QPointF(box.left(), y + 2), QPointF(box.right(), y + 2));
        break;
    case RowState::LeftOut:
        pen(Token::Text3);
        p->drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        break;
    case RowState::Created:
    case RowState::Changed: {
        pen(Token::WorkText);
        p->setBrush(Qt::NoBrush);
        const QList<QPointF> tick{{box.left(), y}, {x - 1, box.bottom() - 1}, {box.right(), box.top() + 1}};
        p->drawPolyline(tick.constData(), int(tick.size()));
        break;
    }
    case RowState::Sending:
        pen(Token::Accent);
        p->setBrush(Qt::NoBrush);
        p->drawEllipse(box);
        break;
    case RowState::Unknown:
        p->setPen(theme.color(Token::AlarmText));
        p->setFont(Theme::font(13, QFont::DemiBold));
        p->drawText(square, Qt::AlignCenter, u"?"_s);
        break;
    default:
        paintAlarm(p, square, theme, false);
    }
    p->restore();
}

ImportDelegate::ImportDelegate(const Theme *theme, const ImportModel *model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_model(model),
      m_body(Theme::font(13)),
      m_note(Theme::font(12)),
      m_medium(Theme::font(13, QFont::Medium)),
      m_link(Theme::font(12, QFont::Medium))
{
}

const CellProblem *ImportDelegate::told(const ImportRow &row)
{
    const CellProblem *found = nullptr;
    for (const CellProblem &problem : row.problems) {
        if (problem.severity == Severity::Error && (!found || problem.kind == CellProblem::Kind::Server))
            found = &problem;
    }
    return found;
}

QModelIndex ImportDelegate::source(const QModelIndex &index) const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return proxy ? proxy->mapToSource(index) : index;
}

QString ImportDelegate::lineText(const ImportRow &row) const
{
    const CellProblem *problem = told(row);
    return problem ? words::isolated(problem->text.left(300)) : QString();
}

void ImportDelegate::paintLine(QPainter *p, const QRect &line, const ImportRow &row, bool rightToLeft) const
{
    const CellProblem *problem = told(row);
    if (!problem)
        return;
    const QList<Link> ends = links(line, row, rightToLeft);
    const int end = line.width() - importDelegatePad - linksWidth(ends);
    // A server's sentence says at its end what it is about.
    const QString shown = QFontMetrics(m_note).elidedText(lineText(row), Qt::ElideMiddle, end - importDelegatePad);
    listcells::paintText(p, listcells::part(line, importDelegatePad, end - importDelegatePad, rightToLeft), shown,
                         m_note, m_theme->color(Token::AlarmText), rightToLeft);
    for (const Link &link : ends)
        listcells::paintText(p, link.box, link.text, m_link, m_theme->color(Token::Accent), rightToLeft);
}

QList<ImportDelegate::Link> ImportDelegate::linkTexts(const ImportRow &row) const
{
    QList<Link> links;
    const CellProblem *problem = told(row);
    if (problem && !problem->openText.isEmpty())
        links += {words::isolated(problem->openText.left(100)), true};
    if (problem && !problem->repairText.isEmpty())
        links += {words::isolated(problem->repairText.left(100)), false};
    return links;
}

int ImportDelegate::linksWidth(const QList<Link> &links) const
{
    int width = 0;
    for (const Link &link : links)
        width += importDelegateGap + QFontMetrics(m_link).horizontalAdvance(link.text) + 4;
    return width;
}

int ImportDelegate::lineWidth(const ImportRow &row) const
{
    return importDelegatePad + QFontMetrics(m_note).horizontalAdvance(lineText(row)) + 4 + linksWidth(linkTexts(row)) +
           importDelegatePad;
}

QList<ImportDelegate::Link> ImportDelegate::links(const QRect &line, const ImportRow &row, bool rightToLeft) const
{
    QList<Link> links = linkTexts(row);
    int from = std::min(importDelegatePad + QFontMetrics(m_note).horizontalAdvance(lineText(row)) + 4,
                        std::max(0, line.width() - linksWidth(links) - importDelegatePad));
    for (Link &link : links) {
        const int width = QFontMetrics(m_link).horizontalAdvance(link.text) + 4;
        link.box = listcells::part(line, from + importDelegateGap, width, rightToLeft);
        from += importDelegateGap + width;
    }
    return links;
}

void ImportDelegate::paintState(QPainter *p, const QRect &box, RowState state, bool rightToLeft) const
{
    const QRect square = listcells::part(box, importDelegatePad, importDelegateMark, rightToLeft);
    paintRowMark(
        p, QRect(square.left(), box.center().y() - importDelegateMark / 2 + 1, importDelegateMark, importDelegateMark),
        state, *m_theme);
    const Token ink = rowIsBad(state) ? Token::AlarmText : isQuiet(state) ? Token::Text3 : Token::Text;
    const int from = importDelegatePad + importDelegateMark + 9;
    listcells::paintText(p, listcells::part(box, from, box.width() - from, rightToLeft), importreport::stateWord(state),
                         isQuiet(state) ? m_body : m_medium, m_theme->color(ink), rightToLeft);
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex at = source(index);
    const ImportRow &row = m_model->sheet().row(at.row());
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool lined = told(row) != nullptr;
    QRect box = option.rect;
    painter->fillRect(box, m_theme->color(Token::Surface));
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_theme->color(Token::Line));
    box.setHeight(rowHeight - 1);
    if (!lined || at.column() < ImportModel::firstColumn)
        painter->fillRect(QRect(rtl ? box.left() : box.right(), box.top(), 1, box.height()),
                          m_theme->color(Token::Line));
    const bool quiet = isQuiet(row.state);
    if (at.column() == ImportModel::numberColumn) {
        painter->setFont(m_note);
        painter->setPen(m_theme->color(Token::Text3));
        painter->drawText(box.adjusted(4, 0, -importDelegatePad, 0), trailingText(rtl), index.data().toString());
    } else if (at.column() == ImportModel::stateColumn) {
        paintState(painter, box, row.state, rtl);
    } else {
        const int column = at.column() - ImportModel::firstColumn;
        const CellProblem *problem = row.problemAt(column);
        if (problem && row.state != RowState::LeftOut) {
            const bool error = problem->severity == Severity::Error;
            painter->fillRect(box, m_theme->color(error ? Token::AlarmSoft : Token::AwaySoft));
            painter->setPen(m_theme->color(error ? Token::StAlarm : Token::StAwayLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(box.adjusted(0, 0, -1, 0));
        }
        const bool unused = m_model->sheet().uses().value(column).kind == ColumnUse::Kind::Unused;
        const QColor ink = m_theme->color(quiet || unused ? Token::Text3 : Token::Text);
        QRect text = listcells::part(box, importDelegatePad, box.width() - 2 * importDelegatePad, rtl);
        if (column == m_model->sheet().teamColumn() && !row.teams.isEmpty()) {
            const QRect square = listcells::part(text, 0, importDelegateMark, rtl);
            paintRowMark(painter,
                         QRect(square.left(), box.center().y() - importDelegateMark / 2 + 1, importDelegateMark,
                               importDelegateMark),
                         joinMark(row), *m_theme);
            text = listcells::part(text, importDelegateMark + 6, text.width() - importDelegateMark - 6, rtl);
        }
        const QString old = m_model->replaced(at.row(), column);
        if (!old.isEmpty()) {
            QFont struck = m_body;
            struck.setStrikeOut(true);
            const QString shown = words::isolated(old.left(100));
            const int width = std::min(QFontMetrics(struck).horizontalAdvance(shown) + 2, text.width() / 2);
            listcells::paintText(painter, listcells::part(text, 0, width, rtl), shown, struck,
                                 m_theme->color(Token::Text3), rtl);
            text = listcells::part(text, width + 6, text.width() - width - 6, rtl);
        }
        const QString shown = index.data().toString();
        listcells::paintText(painter, text, shown.isEmpty() ? u"–"_s : shown, m_body,
                             shown.isEmpty() ? m_theme->color(Token::Text3) : ink, rtl);
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionViewItem ring = option;
        ring.rect.setHeight(rowHeight);
        listcells::paintFocus(painter, ring, *m_theme);
    }
}

QWidget *ImportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    edit->setProperty("small", true);
    edit->setMaxLength(int(longestTableField));
    return edit;
}

void ImportDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect box = option.rect;
    box.setHeight(rowHeight);
    editor->setGeometry(box);
}

bool ImportDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QModelIndex at = source(index);
    const ImportRow &row = m_model->sheet().row(at.row());
    const CellProblem *problem = row.problemAt(at.column() - ImportModel::firstColumn);
    if (at.column() == ImportModel::stateColumn && !index.data(Qt::ToolTipRole).toString().isEmpty()) {
        QToolTip::showText(event->globalPos(), words::toolTip(index.data(Qt::ToolTipRole).toString()));
        return true;
    }
    if (problem && problem->severity == Severity::Warning) {
        QToolTip::showText(event->globalPos(), words::toolTip(problem->text));
        return true;
    }
    return listcells::showCutText(event, view, index, m_body, option.rect.width() - 2 * importDelegatePad);
}
