#include "historyview.h"

#include "historydelegate.h"
#include "historymodel.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr Px historyViewLineHeight{24}, teamHeight{28}, historyViewMark{10};

} // namespace

HistoryView::HistoryView(const Theme *theme, HistoryModel *model, const HistoryScale *scale, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_lines(model), m_scale(scale)
{
    setAccessibleName(tr("History"));
    setItemDelegate(new HistoryDelegate(theme, scale, this));
    listcells::setUp(this, historyViewLineHeight, HistoryScale::margin);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setModel(model);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the axis above does not move when lines come
    horizontalHeader()->hide();
    connect(theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryView::place);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &HistoryView::place);
    connect(model, &HistoryModel::foldingChanged, this, &HistoryView::place);
}

void HistoryView::place()
{
    const int width = viewport()->width();
    setColumnWidth(int(HistoryColumn::Agent), HistoryScale::shiftLeft());
    setColumnWidth(int(HistoryColumn::Shift), HistoryScale::shiftWidth(width));
    for (int column = int(HistoryColumn::Working); column < historyColumns; ++column)
        setColumnWidth(column, HistoryScale::sumWidth());
    setColumnWidth(int(HistoryColumn::NotSeen), HistoryScale::sumWidth() + HistoryScale::margin);
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const HistoryLine &line = m_lines->lines()[row];
        setRowHeight(row, line.isTeam() ? teamHeight : historyViewLineHeight);
        setRowHidden(row, !line.isTeam() && m_lines->isFolded(line.team));
    }
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    place();
}

bool HistoryView::isInShift(const QPoint &pos) const
{
    return columnAt(pos.x()) == int(HistoryColumn::Shift) ||
           (rowAt(pos.y()) < 0 && pos.x() >= columnViewportPosition(int(HistoryColumn::Shift)));
}

bool HistoryView::turnTeam(const QModelIndex &index)
{
    if (!index.isValid() || !m_lines->lines()[index.row()].isTeam())
        return false;
    const TeamId team = m_lines->lines()[index.row()].team;
    m_lines->setFolded(team, !m_lines->isFolded(team));
    return true;
}

qint64 HistoryView::timeAt(const QPoint &pos) const
{
    const int column = int(HistoryColumn::Shift);
    const int left = columnViewportPosition(column), width = columnWidth(column);
    const int x = isRightToLeft() ? left + width - (pos.x() - left) : pos.x();
    return m_scale->at(x, left, width);
}

void HistoryView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter p(viewport());
    const int column = int(HistoryColumn::Shift);
    const int left = columnViewportPosition(column), width = columnWidth(column), height = viewport()->height();
    const auto line = [&](qint64 at, int thick, Token ink) {
        if (at < m_scale->from || at > m_scale->to)
            return;
        const double x = m_scale->x(at, left, width);
        p.fillRect(QRectF(qRound(isRightToLeft() ? 2 * left + width - x : x), 0, thick, height), m_theme->color(ink));
    };
    if (m_scale->today)
        line(m_scale->until, 1, Token::Text);
    line(m_scale->cursor, 2, Token::Accent);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = (event->modifiers() & Qt::ShiftModifier ? 10 : 1) * 60'000;
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT cursorWanted(m_scale->cursor - onwards * step);
    case Qt::Key_Right:
        return Q_EMIT cursorWanted(m_scale->cursor + onwards * step);
    case Qt::Key_Home:
        return Q_EMIT cursorWanted(m_scale->from);
    case Qt::Key_End:
        return Q_EMIT cursorWanted(std::min(m_scale->until, m_scale->to));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!turnTeam(currentIndex()))
            QTableView::keyPressEvent(event);
        return;
    case Qt::Key_P:
        return Q_EMIT playWanted();
    case Qt::Key_Plus:
        return Q_EMIT zoomWanted(1, m_scale->cursor);
    case Qt::Key_Minus:
        return Q_EMIT zoomWanted(-1, m_scale->cursor);
    default:
        QTableView::keyPressEvent(event);
    }
}

void HistoryView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (isInShift(event->pos()))
        Q_EMIT cursorWanted(timeAt(event->pos()));
    else if (columnAt(event->pos().x()) == int(HistoryColumn::Agent))
        turnTeam(indexAt(event->pos()));
}

void HistoryView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && isInShift(event->pos()))
        Q_EMIT cursorWanted(timeAt(event->pos()));
    else
        QTableView::mouseMoveEvent(event);
}

void HistoryView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier && turned.y() != 0)
        Q_EMIT zoomWanted(turned.y() > 0 ? 1 : -1, timeAt(event->position().toPoint()));
    else if (turned.x() != 0)
        Q_EMIT panWanted(-double(turned.x()) / 1'200 * (isRightToLeft() ? -1 : 1));
    else
        return QTableView::wheelEvent(event);
    event->accept();
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT forgetWanted(index.row(),
                            keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

// --- axis

HistoryAxis::HistoryAxis(const Theme *theme, const HistoryScale *scale, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_scale(scale)
{
    setFixedHeight(Px{36});
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistoryAxis::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool rtl = isRightToLeft();
    p.fillRect(rect(), m_theme->color(Token::Surface2));
    p.fillRect(QRect(0, height() - 1, width(), 1), m_theme->color(Token::Line));
    const auto mirrored = [&](QRect box) {
        return rtl ? QRect(width() - box.left() - box.width(), box.top(), box.width(), box.height()) : box;
    };
    p.setFont(Theme::font(12));
    const QFontMetrics fm = p.fontMetrics();
    const int left = HistoryScale::shiftLeft(), shift = HistoryScale::shiftWidth(width() - m_scale->scrollBar),
              h = height() - 1;
    p.setPen(m_theme->color(Token::Text2));
    p.drawText(mirrored({HistoryScale::margin, 0, HistoryScale::nameWidth(), h}), leadingText(rtl), tr("Agent"));
    const int cursor = qRound(m_scale->x(m_scale->cursor, left, shift));
    const QString cursorText = words::timeOfDay(m_scale->cursor);
    const int cursorWidth = fm.horizontalAdvance(u"00:00"_s) + 16;
    const int now = m_scale->today ? qRound(m_scale->x(m_scale->until, left, shift)) : -1'000;
    const auto label = [&](int middle, const QString &text) {
        const int w = fm.horizontalAdvance(text) + 2;
        const bool cursorShown = m_scale->cursor >= m_scale->from && m_scale->cursor <= m_scale->to;
        if ((cursorShown && std::abs(middle - cursor) < (w + cursorWidth) / 2) || middle + w / 2 > left + shift)
            return;
        p.drawText(mirrored({std::max(left, middle - w / 2), 0, w, h}), leadingText(rtl), text);
    };
    for (const qint64 at : HistoryDelegate::ticks(*m_scale, shift)) {
        const int x = qRound(m_scale->x(at, left, shift));
        if (std::abs(x - now) >= Px{42})
            label(x, words::timeOfDay(at));
    }
    if (now >= left && now <= left + shift) {
        p.setPen(m_theme->color(Token::Text));
        label(now, tr("now"));
    }
    if (m_scale->cursor >= m_scale->from && m_scale->cursor <= m_scale->to) {
        const QRect box =
            mirrored({std::min(cursor + 1 - cursorWidth / 2, left + shift - cursorWidth), 6, cursorWidth, h - 12});
        p.setPen(Qt::NoPen);
        p.setBrush(m_theme->color(Token::Accent));
        p.drawRoundedRect(box, 4, 4);
        p.fillRect(QRect(mirrored({cursor, h - 6, 2, 7})), m_theme->color(Token::Accent));
        p.setPen(m_theme->color(Token::AccentInk));
        p.setFont(Theme::font(12, QFont::DemiBold));
        p.drawText(box, Qt::AlignCenter, cursorText);
        p.setFont(Theme::font(12));
    }
    const std::array<std::pair<AgentState, HistoryColumn>, 5> heads{{{AgentState::Working, HistoryColumn::Working},
                                                                     {AgentState::Away, HistoryColumn::Away},
                                                                     {AgentState::Offline, HistoryColumn::Offline},
                                                                     {AgentState::Ghost, HistoryColumn::Unclear},
                                                                     {AgentState::NotSeen, HistoryColumn::NotSeen}}};
    const HistoryModel words;
    // Where one of the words has no room the marks stand alone.
    const bool named = std::all_of(heads.cbegin(), heads.cend(), [&](const auto &head) {
        const QString word = words.headerData(int(head.second), Qt::Horizontal, Qt::DisplayRole).toString();
        return fm.horizontalAdvance(word) + historyViewMark + 4 <= HistoryScale::sumWidth();
    });
    int x = left + shift;
    for (const auto &[state, column] : heads) {
        const QString word = words.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect box = mirrored({x, 0, HistoryScale::sumWidth(), h});
        p.setPen(m_theme->color(Token::Text2));
        const int needed = fm.horizontalAdvance(word) + historyViewMark + 4;
        if (named)
            p.drawText(box, trailingText(rtl), word);
        const int edge = HistoryScale::sumWidth() - (named ? needed : historyViewMark);
        const QRect square = mirrored({x + edge, (h - historyViewMark) / 2, historyViewMark, historyViewMark});
        if (state != AgentState::NotSeen)
            paintMark(&p, square, state, *m_theme, false);
        else if (!named)
            p.fillRect(square, m_theme->gapHatch(devicePixelRatioF()));
        x += HistoryScale::sumWidth();
    }
}
