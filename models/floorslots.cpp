// FloorArrangement: the lines a person stands on, kept while the person stays.
#include "floorarrangement.h"

#include <algorithm>

void FloorArrangement::place(qint32 person)
{
    Person &p = m_people[size_t(person)];
    FloorGroups::Indexes open; // groups that still want a slot
    qint64 key = p.key;
    if (p.row >= 0) {
        const FloorRow &r = row(p);
        key = sortKey(r);
        if (p.admitted && passesState(r))
            m_groups.groupsOf(r, m_settings.grouping, &open);
        if (m_settings.grouping == FloorGrouping::Team && !m_settings.teamFilter.isEmpty())
            open.erase(std::remove_if(open.begin(), open.end(),
                                      [this](qint32 g) { return !m_settings.teamFilter.contains(m_groups.at(g).key); }),
                       open.end());
    }
    const bool moved = p.renamed || key != p.key;
    p.key = key;
    p.renamed = false;
    // Lines that are shown are used first, and for groups that are not folded: who is selected stays selected.
    FloorGroups::Indexes shown, idle;
    for (qint32 s = p.firstSlot; s >= 0; s = m_slots[size_t(s)].next) {
        const FloorSlot &slot = m_slots[size_t(s)];
        const auto at = slot.wanted && slot.line >= 0 ? std::find(open.begin(), open.end(), slot.group) : open.end();
        if (at == open.end()) {
            (slot.line >= 0 ? shown : idle).append(s);
            continue;
        }
        open.erase(at);
        if (moved)
            setDirty(s);
    }
    if (open.size() > 1)
        std::stable_partition(open.begin(), open.end(), [this](qint32 g) { return !m_groups.at(g).folded; });
    for (const qint32 group : std::as_const(open)) {
        const auto own = std::find_if(idle.begin(), idle.end(), [this, group](qint32 s) {
            return m_slots[size_t(s)].wanted && m_slots[size_t(s)].group == group;
        });
        if (own != idle.end() && (shown.isEmpty() || m_groups.at(group).folded)) {
            if (moved)
                setDirty(*own);
            idle.erase(own);
            continue;
        }
        FloorGroups::Indexes &from = shown.isEmpty() ? idle : shown;
        qint32 s = -1;
        if (from.isEmpty()) {
            s = newSlot(person, group);
        } else {
            s = from.last();
            from.removeLast();
        }
        m_slots[size_t(s)].group = group;
        m_slots[size_t(s)].wanted = true;
        setDirty(s);
    }
    for (const qint32 s : std::as_const(shown))
        idle.append(s);
    for (const qint32 s : std::as_const(idle)) {
        FloorSlot &slot = m_slots[size_t(s)];
        if (std::exchange(slot.wanted, false)) {
            setDirty(s);
            m_leaving.push_back(s);
        }
    }
    if (p.row < 0 && p.firstSlot < 0)
        freePerson(person);
}

qint32 FloorArrangement::newSlot(qint32 person, qint32 group)
{
    qint32 s = qint32(m_slots.size());
    if (m_freeSlots.empty()) {
        m_slots.emplace_back();
    } else {
        s = m_freeSlots.back();
        m_freeSlots.pop_back();
        m_slots[size_t(s)] = {};
    }
    FloorSlot &slot = m_slots[size_t(s)];
    slot.person = person;
    slot.group = group;
    if (person >= 0) {
        slot.next = m_people[size_t(person)].firstSlot;
        m_people[size_t(person)].firstSlot = s;
    }
    return s;
}

void FloorArrangement::releaseUnused()
{
    std::erase_if(m_leaving, [this](qint32 s) {
        FloorSlot &slot = m_slots[size_t(s)];
        if (slot.wanted || slot.person < 0)
            return true; // wanted again, or listed twice and freed already
        if (slot.line >= 0)
            return false;
        Person &p = m_people[size_t(slot.person)];
        qint32 *link = &p.firstSlot;
        while (*link != s)
            link = &m_slots[size_t(*link)].next;
        *link = slot.next;
        if (p.row < 0 && p.firstSlot < 0)
            freePerson(slot.person);
        slot = {};
        m_freeSlots.push_back(s);
        return true;
    });
}
