#include "joiner.h"

#include <algorithm>
#include <numeric>

namespace {

bool ascending(const QList<Presence> &list)
{
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (!idLess(list[i - 1].id, list[i].id))
            return false;
    }
    return true;
}

bool ordersStrictly(const QList<qint32> &order, const QList<Presence> &list)
{
    if (order.size() != list.size() || order.isEmpty())
        return false;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order[i] < 0 || order[i] >= list.size())
            return false;
        if (i > 0 && !idLess(list[order[i - 1]].id, list[order[i]].id))
            return false; // strictly ascending also proves that no index is there twice
    }
    return true;
}

QList<qint32> sortedOrder(const QList<Presence> &list)
{
    QList<qint32> order(list.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&list](qint32 a, qint32 b) { return idLess(list[a].id, list[b].id); });
    // Of equal ids the last one stays, which the stable sort has put behind the others.
    qsizetype kept = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i + 1 < order.size() && list[order[i]].id == list[order[i + 1]].id)
            continue;
        order[kept++] = order[i];
    }
    order.resize(kept);
    return order;
}

/// The presence list, ids ascending and unique, whatever order it came in.
class OrderedPresence
{
public:
    OrderedPresence(const QList<Presence> &list, QList<qint32> *memory) : m_list(list)
    {
        if (ascending(list))
            return;
        m_direct = false;
        if (memory && ordersStrictly(*memory, list)) {
            m_order = *memory;
            return;
        }
        m_order = sortedOrder(list);
        if (memory)
            *memory = m_order;
    }
    qsizetype size() const { return m_direct ? m_list.size() : m_order.size(); }
    const Presence &at(qsizetype i) const { return m_list[m_direct ? i : m_order[i]]; }

private:
    const QList<Presence> &m_list;
    QList<qint32> m_order;
    bool m_direct = true;
};

class Joiner
{
public:
    Joiner(const FloorInput &input, const QList<FloorRow> &previous, bool contiguous)
        : m_in(input), m_previous(previous), m_contiguous(contiguous)
    {
    }

    QList<FloorRow> run()
    {
        static const QList<Presence> nobody;
        const OrderedPresence presence(m_in.presence ? *m_in.presence : nobody, m_in.order);
        const QList<AgentId> silent = agentsWithout(presence);
        m_rows.reserve(presence.size() + silent.size());
        qsizetype p = 0, s = 0;
        while (p < presence.size() || s < silent.size()) {
            if (s == silent.size() || (p < presence.size() && idLess(presence.at(p).id, silent[s])))
                add(presence.at(p).id, &presence.at(p)), ++p;
            else
                add(silent[s], nullptr), ++s;
        }
        return std::move(m_rows);
    }

private:
    const FloorRow *previousOf(const AgentId &id)
    {
        while (m_at < m_previous.size() && idLess(m_previous[m_at].id, id))
            ++m_at;
        return m_at < m_previous.size() && m_previous[m_at].id == id ? &m_previous[m_at] : nullptr;
    }

    /// Ids of the directory that have no presence, ascending.
    QList<AgentId> agentsWithout(const OrderedPresence &presence) const
    {
        QList<AgentId> ids;
        if (m_in.sameDirectory) {
            qsizetype p = 0;
            for (const FloorRow &row : m_previous) {
                while (p < presence.size() && idLess(presence.at(p).id, row.id))
                    ++p;
                if (row.agent && (p == presence.size() || presence.at(p).id != row.id))
                    ids << row.id;
            }
            return ids;
        }
        if (!m_in.agents)
            return ids;
        qsizetype both = 0;
        for (qsizetype p = 0; p < presence.size(); ++p)
            both += m_in.agents->contains(presence.at(p).id) ? 1 : 0;
        if (both == m_in.agents->size())
            return ids;
        QList<AgentId> all;
        all.reserve(m_in.agents->size());
        for (auto it = m_in.agents->keyBegin(); it != m_in.agents->keyEnd(); ++it)
            all << *it;
        std::sort(all.begin(), all.end(), idLess);
        qsizetype p = 0;
        for (const AgentId &id : std::as_const(all)) {
            while (p < presence.size() && idLess(presence.at(p).id, id))
                ++p;
            if (p == presence.size() || presence.at(p).id != id)
                ids << id;
        }
        return ids;
    }

    void add(const AgentId &id, const Presence *presence)
    {
        const FloorRow *before = previousOf(id);
        FloorRow &row = m_rows.emplaceBack();
        row.id = id;
        if (m_in.sameDirectory && before) {
            row.agent = before->agent;
            row.teams = before->teams;
        } else {
            if (m_in.agents)
                row.agent = m_in.agents->value(id);
            if (m_in.teamsOf)
                row.teams = m_in.teamsOf->value(id);
        }
        if (!presence)
            return;
        row.presence = *presence;
        row.hasPresence = true;
        row.state = classify(*presence, row.agent || !m_in.directoryComplete);
        if (m_in.map)
            row.switches = m_in.map->derive(presence->channels);
        if (before && before->hasPresence && m_contiguous) {
            if (before->state == row.state) {
                row.since = before->since;
                row.sinceObserved = before->sinceObserved;
                return;
            }
            row.sinceObserved = before->state != AgentState::UnknownId && row.state != AgentState::UnknownId;
        }
        row.since = m_in.nowMs;
    }

    const FloorInput &m_in;
    const QList<FloorRow> &m_previous;
    const bool m_contiguous;
    qsizetype m_at = 0;
    QList<FloorRow> m_rows;
};

} // namespace

QList<FloorRow> joinFloor(const FloorInput &input, const QList<FloorRow> &previous, bool contiguous)
{
    return Joiner(input, previous, contiguous).run();
}
