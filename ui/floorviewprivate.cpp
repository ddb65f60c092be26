#include "floorviewprivate.h"

#include "clock.h"
#include "look.h"
#include "picturebook.h"
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QWindow>

namespace {

/// The piece of header above the scroll bar.
class HeaderEnd : public QWidget
{
public:
    HeaderEnd(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(Look::px(32)); // else the scroll bar would share its room with it
    }
    QSize sizeHint() const override { return {10, 32}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.fillRect(rect(), m_theme->color(Token::Surface2));
        p.fillRect(QRect(0, 0, width(), 1), m_theme->color(Token::Line2));
        p.fillRect(QRect(0, height() - 1, width(), 1), m_theme->color(Token::Line2));
    }

private:
    const Theme *m_theme;
};

} // namespace

FloorView::Private::Private(FloorView *view, const Theme *theme, FloorLines *floorLines, LiveFloor *liveFloor,
                            const Clock &theClock)
    : q(view),
      lines(floorLines),
      live(liveFloor),
      clock(theClock),
      figures(texts.font(Face::Body)),
      marks(theme),
      anchor(new FloorAnchor(view, floorLines)), // before the view's model: it must hear of changes first
      flashes(new Flashes(theClock, view))
{
    model = new FloorTexts(lines, live, view);
    header = new FloorHeader(theme, &texts, view);
    headerEnd = new HeaderEnd(theme, view);
    scene.theme = theme;
    scene.agents = live->agents();
    scene.live = live;
    scene.strips = [this](const AgentId &id) { return live->strip(id); };
    scene.texts = &texts;
    scene.figures = &figures;
    scene.marks = &marks;
    scene.wallMs = scene.nowMs = clock.utcMs();
}

void FloorView::Private::setUp()
{
    hand = new HandWatch(q);
    q->setHorizontalHeader(header);
    q->setModel(model);
    q->addScrollBarWidget(headerEnd, Qt::AlignTop);
    columns = new FloorColumnLayout(header, &texts, q);
    hover = new SwitchHover(scene.theme, live, q, [this](const SwitchSpot &spot) { return switchBox(spot); });

    q->setFrameShape(QFrame::NoFrame);
    q->setShowGrid(false);
    q->setWordWrap(false);
    q->setCornerButtonEnabled(false);
    q->setTabKeyNavigation(false);
    q->setEditTriggers(NoEditTriggers);
    q->setSelectionBehavior(SelectRows);
    q->setSelectionMode(ExtendedSelection);
    q->setVerticalScrollMode(ScrollPerPixel);
    q->setHorizontalScrollMode(ScrollPerPixel);
    q->setFocusPolicy(Qt::StrongFocus);
    q->setAttribute(Qt::WA_MacShowFocusRect, false);
    q->verticalHeader()->hide();
    q->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    q->viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    q->viewport()->setMouseTracking(true);

    lines->setShownLines([this, view = QPointer(q)] { // the lines may outlive it
        return view && isOnScreen() ? std::pair(firstLine(), lastLine()) : std::pair(0, -1);
    });
    QObject::connect(header, &QHeaderView::sectionClicked, q, [this](int column) { sortBy(column); });
    QObject::connect(columns, &FloorColumnLayout::changed, q, [this] {
        q->viewport()->update();
        Q_EMIT q->columnsChanged();
    });
    QObject::connect(hand, &HandWatch::changed, q, [this](bool onTable) {
        hold(onTable);
        Q_EMIT q->handChanged(onTable);
    });
    QObject::connect(flashes, &Flashes::stepped, q, [this](const Flashes::Cells &cells) {
        // A person stands on a line of every team.
        updateCellsWhere([&](const FloorRow &row) { return cells.value(row.id); });
    });
    QObject::connect(anchor, &FloorAnchor::settling, q, [this] { q->executeDelayedItemsLayout(); });
    QObject::connect(anchor, &FloorAnchor::settled, q, [this] {
        header->setSort(lines->sortColumn(), lines->sortOrder());
        const QPoint pointer = q->viewport()->mapFromGlobal(QCursor::pos());
        setHovered(q->viewport()->underMouse() ? q->rowAt(pointer.y()) : -1);
        q->viewport()->update();
    });
    QObject::connect(scene.theme, &Theme::changed, q, [this] {
        marks.clear();
        q->viewport()->update();
        headerEnd->update();
    });
    QObject::connect(PictureBook::instance(), &PictureBook::changed, q, [this] { q->viewport()->update(); });
    updateStripTimes();
}

bool FloorView::Private::isOnScreen() const
{
    return q->isVisible() && !q->window()->isMinimized();
}

int FloorView::Private::lineHeight() const
{
    return q->verticalHeader()->defaultSectionSize();
}

int FloorView::Private::firstLine() const
{
    return q->verticalScrollBar()->value() / lineHeight();
}

int FloorView::Private::lastLine() const
{
    const int bottom = q->verticalScrollBar()->value() + q->viewport()->height() - 1;
    return std::min(lines->rowCount() - 1, bottom / lineHeight());
}

QRect FloorView::Private::lineRect(int line) const
{
    const int height = lineHeight();
    return {0, line * height - q->verticalScrollBar()->value(), q->viewport()->width(), height};
}

void FloorView::Private::updateCells(int first, int last, AgentColumn column)
{
    first = std::max(first, firstLine());
    last = std::min(last, lastLine());
    if (first > last || header->isSectionHidden(int(column)) || !isOnScreen())
        return;
    const int height = lineHeight();
    const QRect top = lineRect(first);
    q->viewport()->update(header->sectionViewportPosition(int(column)), top.top(), header->sectionSize(int(column)),
                          (last - first + 1) * height);
}

void FloorView::Private::updateCellsWhere(const std::function<quint16(const FloorRow &)> &bitsOf)
{
    const int end = lastLine() + 1;
    std::array<int, agentColumnCount> since; // the line where a run of cells of a column begins
    since.fill(-1);
    for (int line = firstLine(); line <= end; ++line) {
        const FloorRow *row = line < end ? lines->rowAt(line) : nullptr;
        const quint16 bits = row ? bitsOf(*row) : quint16(0);
        for (int column = 0; column < agentColumnCount; ++column) {
            int &first = since[size_t(column)];
            if (bits & (1u << column)) {
                first = first < 0 ? line : first;
            } else if (first >= 0) {
                updateCells(first, line - 1, AgentColumn(column));
                first = -1;
            }
        }
    }
}

void FloorView::Private::updateLine(int line)
{
    if (line >= 0)
        q->viewport()->update(lineRect(line));
}

void FloorView::Private::setHovered(int line)
{
    if (line == hovered)
        return;
    updateLine(std::exchange(hovered, line));
    updateLine(line);
}

void FloorView::Private::setKeyboardUsed(bool used)
{
    if (std::exchange(keyboardUsed, used) != used)
        updateLine(q->currentIndex().row());
}

void FloorView::Private::hold(bool onTable)
{
    // While stale the order is frozen, whoever's hand is where.
    if (onTable || scene.stale) {
        lines->setHeld(true);
    } else if (lines->isHeld()) {
        lines->setHeld(false);
        lines->applyMoves();
    }
}

void FloorView::Private::sortBy(int column)
{
    if (column == int(AgentColumn::Strip))
        return;
    const bool flip = column == lines->sortColumn() && lines->sortOrder() == Qt::AscendingOrder;
    lines->sort(column, flip ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->setSort(lines->sortColumn(), lines->sortOrder());
    Q_EMIT q->columnsChanged();
}

void FloorView::Private::foldAt(int line, bool folded)
{
    const FloorGroup *group = lines->groupAt(line);
    if (group && group->folded != folded)
        lines->setFolded(line, folded);
}

void FloorView::Private::toggleFold(int line)
{
    if (const FloorGroup *group = lines->groupAt(line))
        lines->setFolded(line, !group->folded);
}

void FloorView::Private::takeTouched()
{
    const QSet<AgentId> people = std::exchange(touched, {});
    if (!scene.theme->motionAllowed() || !isOnScreen() || scene.stale)
        return;
    Flashes::Cells cells;
    for (const AgentId &id : people) {
        quint16 bits = 0;
        for (int column = 0; column < agentColumnCount; ++column) {
            if (scene.agents->flashOf(id, AgentColumn(column)) > polledMono)
                bits = quint16(bits | 1u << column);
        }
        // A note that is still empty has not changed for the eye.
        const FloorRow *row = scene.agents->find(id);
        if (row && scene.agents->noteOf(*row, scene.nowMs) == NoteKind::None)
            bits = quint16(bits & ~columnBit(AgentColumn::Notes));
        if (bits)
            cells.insert(id, bits);
    }
    flashes->start(cells);
}

void FloorView::Private::refreshScene()
{
    const qreal dpr = q->devicePixelRatioF();
    marks.setDevicePixelRatio(dpr);
    scene.width = q->viewport()->width();
    scene.rightToLeft = q->isRightToLeft();
    scene.seenUntilMs = scene.stale ? scene.nowMs : scene.stripToMs;
    bool first = true;
    const bool narrow = columns->isNarrow();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        FloorScene::Column &column = scene.columns[size_t(logical)];
        if (header->isSectionHidden(logical)) {
            column = {};
            continue;
        }
        column = {header->sectionViewportPosition(logical), header->sectionSize(logical),
                  floorcolumns::insets(AgentColumn(logical), first, narrow)};
        first = false;
    }
}
