#include "floorarrangement.h"

#include <algorithm>
#include <limits>

FloorArrangement::FloorArrangement(const AgentModel *source) : m_source(source), m_rows(source->rows())
{
    m_personOfRow.resize(size_t(m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_personOfRow[size_t(i)] = newPerson(m_rows.at(i).id);
        enter(m_personOfRow[size_t(i)], qint32(i));
    }
    m_names.commit();
    rearrange();
}

void FloorArrangement::setSettings(const Settings &settings)
{
    m_query = SearchQuery(settings.search);
    if (m_query.isEmpty())
        m_searchTexts = {};
    m_settings = settings;
    rearrange();
}

void FloorArrangement::rearrange()
{
    m_counts = {};
    m_groups.clearCounts();
    for (const qint32 person : m_personOfRow) {
        Person &p = m_people[size_t(person)];
        const FloorRow &r = row(p);
        m_groups.count(r, m_settings.grouping, true);
        p.admitted = admits(person, r);
        if (p.admitted)
            m_counts.add(r);
    }
    for (const qint32 person : m_personOfRow)
        place(person);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (m_slots[i].person >= 0 && m_slots[i].wanted)
            setDirty(qint32(i));
    }
    m_groups.takePositionsMoved();
    reorder(false);
}

void FloorArrangement::apply(const FloorDiff &diff)
{
    const QList<FloorRow> before = std::exchange(m_rows, m_source->rows());
    std::vector<qint32> touched;
    for (const qint32 r : diff.removed) {
        const qint32 person = m_personOfRow[size_t(r)];
        leave(person, before[r]);
        touched.push_back(person);
    }
    const bool otherPeople = !diff.removed.isEmpty() || !diff.inserted.isEmpty();
    if (otherPeople)
        remapRows(diff);
    for (const qint32 r : diff.inserted) {
        const qint32 person = newPerson(m_rows.at(r).id);
        m_personOfRow[size_t(r)] = person;
        enter(person, r);
        touched.push_back(person);
    }
    const ColumnBits placing = columnBit(AgentColumn::State) | columnBit(AgentColumn::Team) |
                               columnBit(AgentColumn::Agent) | columnBit(m_settings.sortColumn) | profileBit;
    const bool inPlace = !diff.was.isEmpty(); // then the rows from before are those of now
    for (qsizetype i = 0; i < diff.changed.size(); ++i) {
        const FloorDiff::Change &c = diff.changed[i];
        change(c, inPlace ? diff.was[i] : before[c.before]);
        if (c.columns & placing)
            touched.push_back(m_personOfRow[size_t(c.after)]);
    }
    const bool ranked = m_names.commit();
    for (const qint32 person : touched)
        place(person);
    reorder(otherPeople || ranked || m_groups.takePositionsMoved());
}

void FloorArrangement::touchRows(const QList<qint32> &rows)
{
    for (const qint32 r : rows)
        place(m_personOfRow[size_t(r)]);
    reorder(false);
}

void FloorArrangement::change(const FloorDiff::Change &change, const FloorRow &was)
{
    const qint32 person = m_personOfRow[size_t(change.after)];
    Person &p = m_people[size_t(person)];
    const FloorRow &is = m_rows.at(change.after);
    constexpr ColumnBits counted = columnBit(AgentColumn::State) | columnBit(AgentColumn::Team) |
                                   columnBit(AgentColumn::Email) | columnBit(AgentColumn::Chat) |
                                   columnBit(AgentColumn::Messaging) | columnBit(AgentColumn::Phone);
    constexpr ColumnBits admitting = columnBit(AgentColumn::Team) | columnBit(AgentColumn::Agent) | profileBit;
    bool admitted = p.admitted;
    if (change.columns & admitting) {
        if (size_t(person) < m_searchTexts.size())
            m_searchTexts[size_t(person)].clear();
        admitted = admits(person, is);
    }
    if ((change.columns & counted) || admitted != p.admitted) {
        m_groups.count(was, m_settings.grouping, false);
        m_groups.count(is, m_settings.grouping, true);
        if (p.admitted)
            m_counts.remove(was);
        if (admitted)
            m_counts.add(is);
        p.admitted = admitted;
    }
    if (change.columns & columnBit(AgentColumn::Agent)) {
        m_names.set(person, hasName(is) ? rowName(is) : QString());
        p.renamed = true;
    }
}

void FloorArrangement::setDirty(qint32 slot)
{
    FloorSlot &s = m_slots[size_t(slot)];
    if (!std::exchange(s.dirty, true))
        m_dirty.push_back(slot);
}

FloorArrangement::Placed FloorArrangement::placed(qint32 slot) const
{
    const FloorSlot &s = m_slots[size_t(slot)];
    const Person &p = m_people[size_t(s.person)];
    quint32 rank = m_names.rank(s.person);
    if (m_settings.sortColumn == AgentColumn::Agent && m_settings.sortOrder == Qt::DescendingOrder)
        rank = std::numeric_limits<quint32>::max() - rank;
    return {p.key, m_groups.position(s.group), rank, p.row, slot};
}

void FloorArrangement::reorder(bool refreshAll)
{
    if (m_dirty.empty() && !refreshAll)
        return;
    std::erase_if(m_order, [this](const Placed &o) { return m_slots[size_t(o.slot)].dirty; });
    if (refreshAll) {
        for (Placed &o : m_order)
            o = placed(o.slot);
    }
    const auto middle = std::ptrdiff_t(m_order.size());
    for (const qint32 slot : m_dirty) {
        m_slots[size_t(slot)].dirty = false;
        if (m_slots[size_t(slot)].wanted)
            m_order.push_back(placed(slot));
    }
    m_dirty.clear();
    std::sort(m_order.begin() + middle, m_order.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end());
    chooseLines();
}

void FloorArrangement::chooseLines()
{
    m_wanted.clear();
    m_wanted.reserve(m_order.size());
    const bool grouped = m_settings.grouping != FloorGrouping::None;
    qint32 group = -1;
    bool folded = false;
    for (const Placed &o : m_order) {
        const qint32 own = m_slots[size_t(o.slot)].group;
        if (grouped && own != group) {
            group = own;
            folded = m_groups.at(group).folded;
            qint32 &header = m_groups.headerOf(group);
            if (header < 0)
                header = newSlot(-1, group);
            m_wanted.push_back(header);
        }
        if (!folded)
            m_wanted.push_back(o.slot);
    }
}
