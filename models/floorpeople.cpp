// FloorArrangement: people who come, go and belong to groups.
#include "floorarrangement.h"

#include <algorithm>
#include <limits>

qint32 FloorArrangement::newPerson(const AgentId &id)
{
    if (const auto it = m_goneIds.constFind(id); it != m_goneIds.constEnd()) {
        const qint32 person = *it; // back while its line still stands
        m_goneIds.erase(it);
        m_gone.erase(person);
        for (qint32 s = m_people[size_t(person)].firstSlot; s >= 0; s = m_slots[size_t(s)].next)
            m_replaced.push_back(s);
        return person;
    }
    if (!m_freePeople.empty()) {
        const qint32 person = m_freePeople.back();
        m_freePeople.pop_back();
        return person;
    }
    m_people.emplace_back();
    return qint32(m_people.size()) - 1;
}

void FloorArrangement::enter(qint32 person, qint32 row)
{
    const FloorRow &r = m_rows.at(row);
    Person &p = m_people[size_t(person)];
    p.row = row;
    p.renamed = true;
    m_names.set(person, hasName(r) ? rowName(r) : QString());
    m_groups.count(r, m_settings.grouping, true);
    p.admitted = admits(person, r);
    if (p.admitted)
        m_counts.add(r);
}

void FloorArrangement::leave(qint32 person, const FloorRow &last)
{
    Person &p = m_people[size_t(person)];
    m_groups.count(last, m_settings.grouping, false);
    if (std::exchange(p.admitted, false))
        m_counts.remove(last);
    p.row = -1;
    if (size_t(person) < m_searchTexts.size())
        m_searchTexts[size_t(person)].clear();
    for (qint32 s = p.firstSlot; s >= 0; s = m_slots[size_t(s)].next) {
        if (m_slots[size_t(s)].line < 0)
            continue;
        m_replaced.push_back(s);
        if (m_gone.contains(person))
            continue;
        auto copy = std::make_unique<FloorRow>(last);
        copy->state = AgentState::NotSeen;
        copy->since = noTime;
        copy->sinceObserved = false;
        m_gone.emplace(person, std::move(copy));
        m_goneIds.insert(last.id, person);
    }
}

void FloorArrangement::remapRows(const FloorDiff &diff)
{
    std::vector<qint32> next(size_t(m_rows.size()), -1);
    qsizetype inserted = 0, removed = 0;
    qint32 before = 0;
    for (qint32 after = 0; after < qint32(m_rows.size()); ++after) {
        if (inserted < diff.inserted.size() && diff.inserted[inserted] == after) {
            ++inserted;
            continue;
        }
        while (removed < diff.removed.size() && diff.removed[removed] == before) {
            ++removed;
            ++before;
        }
        const qint32 person = m_personOfRow[size_t(before++)];
        next[size_t(after)] = person;
        m_people[size_t(person)].row = after;
    }
    m_personOfRow = std::move(next);
}

bool FloorArrangement::admits(qint32 person, const FloorRow &row)
{
    const QSet<TeamId> &teams = m_settings.teamFilter;
    if (!teams.isEmpty()) {
        const bool in = row.teams.isEmpty()
                            ? teams.contains(TeamId())
                            : std::any_of(row.teams.begin(), row.teams.end(),
                                          [&teams](const TeamId &team) { return teams.contains(team); });
        if (!in)
            return false;
    }
    if (m_query.isEmpty())
        return true;
    if (size_t(person) >= m_searchTexts.size())
        m_searchTexts.resize(m_people.size());
    QByteArray &text = m_searchTexts[size_t(person)];
    if (text.isEmpty())
        text = searchText(row.id, row.agent.get());
    return m_query.matches(text);
}

bool FloorArrangement::passesState(const FloorRow &row) const
{
    if (m_settings.stateFilter == 0)
        return true;
    StateFilter bit = StateFilter::Contradiction;
    switch (row.state) {
    case AgentState::Working:
        bit = StateFilter::Working;
        break;
    case AgentState::Away:
        bit = StateFilter::Away;
        break;
    case AgentState::Offline:
        bit = StateFilter::Offline;
        break;
    case AgentState::NotSeen:
        return false; // none of the chips counts them
    case AgentState::UnknownId:
    case AgentState::NoStatus:
    case AgentState::Ghost:
    case AgentState::NoChannels:
        break;
    }
    return m_settings.stateFilter & int(bit);
}

void FloorArrangement::freePerson(qint32 person)
{
    if (const auto it = m_gone.find(person); it != m_gone.end()) {
        m_goneIds.remove(it->second->id);
        m_gone.erase(it);
    }
    m_names.remove(person);
    m_people[size_t(person)] = {};
    m_freePeople.push_back(person);
}

std::vector<qint32> FloorArrangement::takeReplaced()
{
    return std::exchange(m_replaced, {});
}

const FloorRow *FloorArrangement::rowOf(const FloorSlot &slot) const
{
    if (slot.person < 0)
        return nullptr;
    const Person &p = m_people[size_t(slot.person)];
    return p.row >= 0 ? &m_rows.at(p.row) : m_gone.at(slot.person).get();
}

qint32 FloorArrangement::firstSlotOf(const AgentId &id) const
{
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                     [](const FloorRow &r, const AgentId &wanted) { return idLess(r.id, wanted); });
    if (it != m_rows.end() && it->id == id)
        return firstSlotOfRow(qint32(it - m_rows.begin()));
    const auto gone = m_goneIds.constFind(id);
    return gone == m_goneIds.constEnd() ? -1 : m_people[size_t(*gone)].firstSlot;
}

qint64 FloorArrangement::sortKey(const FloorRow &row) const
{
    constexpr qint64 missing = std::numeric_limits<qint64>::max(); // last in both directions
    const AgentColumn column = m_settings.sortColumn;
    qint64 key = 0;
    switch (column) {
    case AgentColumn::Agent:
    case AgentColumn::Strip:
        return 0; // the name alone decides
    case AgentColumn::Team:
        key = m_groups.teamKey(row);
        break;
    case AgentColumn::InState:
        key = row.since == noTime ? missing : -row.since; // shortest first
        break;
    case AgentColumn::LastSeen: {
        // Newest first. Who reads "now" is one tie, else everybody would move at every poll; the others go by the
        // moment itself, which stands still while they are away.
        const qint64 age = lastSeenAge(row);
        key = age < 0 ? missing : age < lastSeenNowMs ? -missing / 2 : -row.presence.lastSeen;
        break;
    }
    case AgentColumn::State: {
        const qint64 rank = m_source->sortValue(row, column).toInt();
        key = rank > int(AgentState::NotSeen) ? missing : rank;
        break;
    }
    case AgentColumn::Notes: {
        // Without a note by state, so that the list reads on sensibly below what needs a look.
        const NoteKind note = m_source->noteOf(row, m_source->now());
        key = note == NoteKind::None ? 256 + int(row.state) : int(note);
        break;
    }
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone: {
        const size_t channel = size_t(column) - size_t(AgentColumn::Email);
        key = row.switches[channel] == SwitchState::Unknown ? missing : m_source->sortValue(row, column).toInt();
        break;
    }
    }
    return key == missing || m_settings.sortOrder == Qt::AscendingOrder ? key : -key;
}
