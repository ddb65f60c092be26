#include "floorcolumnlayout.h"

#include "floorcolumns.h"
#include "floorheader.h"
#include "look.h"
#include <QScopedValueRollback>

namespace {

constexpr int agent = int(AgentColumn::Agent), team = int(AgentColumn::Team);
constexpr Px narrowest{44}, floorColumnLayoutWidest{800};

} // namespace

FloorColumnLayout::FloorColumnLayout(FloorHeader *header, const TextCache *texts, QObject *parent)
    : QObject(parent), m_header(header), m_texts(texts)
{
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(agent, QHeaderView::Fixed);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { resized(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_laying)
            Q_EMIT changed();
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        if (m_widths.remove(column)) {
            relayout();
            Q_EMIT changed();
        }
    });
    relayout();
}

void FloorColumnLayout::apply(const UiSettings &settings)
{
    m_grouping = settings.grouping;
    m_hidden = settings.hiddenColumns;
    m_shownAnyway = settings.shownColumns;
    m_widths.clear();
    for (auto it = settings.columnWidths.cbegin(); it != settings.columnWidths.cend(); ++it) {
        if (it.key() >= 0 && it.key() < agentColumnCount && it.key() != agent)
            m_widths.insert(it.key(), qBound<int>(narrowest, Look::px(it.value()), floorColumnLayoutWidest));
    }
    setOrder(settings.columnOrder);
    relayout();
}

void FloorColumnLayout::store(UiSettings *settings) const
{
    settings->hiddenColumns = m_hidden;
    settings->shownColumns = m_shownAnyway;
    settings->columnWidths.clear(); // in px of the designs, whatever the size of texts
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        settings->columnWidths.insert(it.key(), qRound(it.value() * 100.0 / Look::instance()->textPercent()));
    QList<int> order;
    for (int visual = 0; visual < m_header->count(); ++visual)
        order << m_header->logicalIndex(visual);
    settings->columnOrder = order == floorcolumns::standardOrder() ? QList<int>() : order;
}

void FloorColumnLayout::setGrouping(FloorGrouping grouping)
{
    m_grouping = grouping;
    relayout();
}

void FloorColumnLayout::setStale(bool stale)
{
    m_stale = stale;
    relayout();
}

bool FloorColumnLayout::isShown(int column) const
{
    if (column == agent)
        return true;
    if (column == team && m_grouping == FloorGrouping::Team)
        return m_shownAnyway.contains(column);
    return !m_hidden.contains(column);
}

void FloorColumnLayout::setShown(int column, bool shown)
{
    if (column < 0 || column >= agentColumnCount || column == agent || shown == isShown(column))
        return;
    const bool byGrouping = column == team && m_grouping == FloorGrouping::Team;
    QSet<int> &set = byGrouping ? m_shownAnyway : m_hidden;
    if (shown == byGrouping)
        set.insert(column);
    else
        set.remove(column);
    relayout();
    Q_EMIT changed();
}

QSet<int> FloorColumnLayout::shown() const
{
    QSet<int> result;
    for (int column = 0; column < agentColumnCount; ++column) {
        if (isShown(column))
            result.insert(column);
    }
    return result;
}

void FloorColumnLayout::reset()
{
    m_hidden.clear();
    m_shownAnyway.clear();
    m_widths.clear();
    setOrder({});
    relayout();
    Q_EMIT changed();
}

void FloorColumnLayout::setOrder(const QList<int> &order)
{
    const QScopedValueRollback laying(m_laying, true);
    QList<int> wanted;
    for (const int column : order) {
        if (column >= 0 && column < agentColumnCount && !wanted.contains(column))
            wanted << column;
    }
    for (const int column : floorcolumns::standardOrder()) {
        if (!wanted.contains(column))
            wanted << column;
    }
    for (int visual = 0; visual < wanted.size() && visual < m_header->count(); ++visual)
        m_header->moveSection(m_header->visualIndex(wanted.at(visual)), visual);
}

bool FloorColumnLayout::isNarrow() const
{
    return isShown(team);
}

void FloorColumnLayout::fit(int width)
{
    m_room = width;
    relayout();
}

void FloorColumnLayout::relayout()
{
    if (m_laying || m_header->count() < agentColumnCount)
        return;
    const QScopedValueRollback laying(m_laying, true);
    const bool narrow = isNarrow();
    m_header->setNarrow(narrow);
    int others = 0;
    for (int column = 0; column < agentColumnCount; ++column) {
        m_header->setSectionHidden(column, !isShown(column));
        if (!isShown(column) || column == agent)
            continue;
        const int width = m_widths.value(column, floorcolumns::width(AgentColumn(column), narrow, m_stale, *m_texts));
        m_header->resizeSection(column, width);
        others += width;
    }
    // Names need room more than notes do.
    constexpr int notes = int(AgentColumn::Notes);
    const int lacking = floorcolumns::agentLeast - (m_room - others);
    if (lacking > 0 && isShown(notes) && !m_widths.contains(notes)) {
        const int wide = m_header->sectionSize(notes);
        const int left = std::max(std::min(wide, floorcolumns::notesLeast), wide - lacking);
        m_header->resizeSection(notes, left);
        others -= wide - left;
    }
    m_header->resizeSection(agent, std::max<int>(floorcolumns::agentLeast, m_room - others));
    m_header->viewport()->update();
}

void FloorColumnLayout::resized(int column, int width)
{
    if (m_laying || column == agent || width <= 0)
        return;
    m_widths.insert(column, width);
    relayout();
    Q_EMIT changed();
}
