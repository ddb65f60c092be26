#include "directoryview.h"

#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Px directoryViewLineHeight{32}, directoryViewPad{8};

class DirectoryDelegate : public QStyledItemDelegate
{
public:
    DirectoryDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool rtl = option.direction == Qt::RightToLeft;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (selected)
            p->fillRect(option.rect, m_theme->color(Token::AccentSoft));
        p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                    m_theme->color(Token::Line));
        QRect room = option.rect.adjusted(directoryViewPad, 0, -directoryViewPad, 0);
        if (index.column() == int(DirectoryColumn::State)) {
            const Px mark{10};
            QRectF square(rtl ? room.right() - mark : room.left(), room.center().y() - mark / 2 + .5, mark, mark);
            paintMark(p, square, AgentState(index.data(DirectoryStateRole).toInt()), *m_theme, false);
            rtl ? room.adjust(0, 0, -mark - 6, 0) : room.adjust(mark + 6, 0, 0, 0);
        }
        const bool first = index.column() == int(DirectoryColumn::Agent);
        p->setFont(Theme::font(13, first ? QFont::Medium : QFont::Normal));
        p->setPen(m_theme->color(first ? Token::Text : Token::Text2));
        const QString text = words::isolated(index.data().toString().left(400));
        p->drawText(room, leadingText(rtl), p->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        if (option.state & QStyle::State_HasFocus) {
            p->setPen(QPen(m_theme->color(Token::Accent), 2));
            p->setBrush(Qt::NoBrush);
            p->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
        }
        p->restore();
    }

private:
    const Theme *m_theme;
};

} // namespace

DirectoryView::DirectoryView(const Theme *theme, AgentDirectoryProxy *proxy, QWidget *parent)
    : QTableView(parent), m_proxy(proxy), m_theme(theme)
{
    setAccessibleName(tr("Agents"));
    setModel(proxy);
    setItemDelegate(new DirectoryDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(directoryViewLineHeight);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(Px{32});
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    static constexpr std::array<int, directoryColumnCount> widths{208, 104, 232, 132, 120, 124, 176, 112, 100};
    for (int i = 0; i < directoryColumnCount; ++i)
        header->resizeSection(i, Look::px(widths[size_t(i)]));
    sortByColumn(int(DirectoryColumn::Agent), Qt::AscendingOrder);
    connect(theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::doubleClicked, this, &DirectoryView::editWanted);
}

AgentId DirectoryView::currentAgent() const
{
    return m_proxy->idAt(currentIndex());
}

QList<AgentId> DirectoryView::selectedAgents() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<AgentId> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_proxy->idAt(row));
    return ids;
}

void DirectoryView::chooseAgent(const AgentId &id)
{
    const int row = m_proxy->directory()->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_proxy->directory()->index(row, 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void DirectoryView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

/// Tab-separated, as spreadsheets and chats take it.
void DirectoryView::copyRows()
{
    QStringList lines;
    const QList<AgentId> ids = selectedAgents();
    for (const AgentId &id : ids) {
        const int row = m_proxy->directory()->rowOf(id);
        QStringList cells;
        for (int i = 0; i < directoryColumnCount; ++i)
            cells += m_proxy->directory()->plainText(row, DirectoryColumn(i)).replace(u'\t', u' ').simplified();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DirectoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editWanted();
    else if (event->key() == Qt::Key_Slash)
        Q_EMIT searchWanted();
    else
        QTableView::keyPressEvent(event);
}

void DirectoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void DirectoryView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_proxy->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter p(viewport());
    p.setFont(Theme::font(13));
    p.setPen(m_theme->color(Token::Text3));
    p.drawText(viewport()->rect(), Qt::AlignCenter, m_emptyText);
}

void DirectoryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedByHand();
}
