#include "joiner.h"

#include "fetchsoon.h"
#include <algorithm>
#include <numeric>

namespace {

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

/// The presence list as it came, or through the order of its ids.
class OrderedPresence
{
public:
    explicit OrderedPresence(const QList<Presence> &list) : m_list(list) {}
    void sort(QList<qint32> *memory)
    {
        m_sorted = true;
        if (memory && ordersStrictly(*memory, m_list))
            m_order = *memory;
        else
            m_order = sortedOrder(m_list);
        if (memory)
            *memory = m_order;
    }
    qsizetype size() const { return m_sorted ? m_order.size() : m_list.size(); }
    const Presence &at(qsizetype i) const { return m_list[m_sorted ? m_order[i] : i]; }

private:
    const QList<Presence> &m_list;
    QList<qint32> m_order;
    bool m_sorted = false;
};

/// Ids of the directory that have no presence, ascending.
QList<AgentId> agentsWithout(const OrderedPresence &presence,
                             const QHash<AgentId, std::shared_ptr<const Agent>> &agents)
{
    qsizetype both = 0;
    for (qsizetype p = 0; p < presence.size(); ++p)
        both += agents.contains(presence.at(p).id) ? 1 : 0;
    if (both == agents.size())
        return {};
    QList<AgentId> all(agents.keyBegin(), agents.keyEnd());
    std::sort(all.begin(), all.end(), idLess);
    QList<AgentId> ids;
    qsizetype p = 0;
    for (const AgentId &id : std::as_const(all)) {
        while (p < presence.size() && idLess(presence.at(p).id, id))
            ++p;
        if (p == presence.size() || presence.at(p).id != id)
            ids << id;
    }
    return ids;
}

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
        OrderedPresence presence(m_in.presence ? *m_in.presence : nobody);
        // Lists usually come sorted. Taking that for granted until it proves false saves a pass over all.
        if (!merge(presence)) {
            presence.sort(m_in.order);
            merge(presence);
        }
        return std::move(m_rows);
    }

private:
    /// False when the presence list is not ascending.
    bool merge(const OrderedPresence &presence)
    {
        m_rows.clear();
        m_rows.reserve(std::max(presence.size(), m_previous.size()));
        QList<AgentId> silent; // unless the rows before tell them
        if (!m_in.sameDirectory && m_in.agents)
            silent = agentsWithout(presence, *m_in.agents);
        qsizetype s = 0, b = 0;
        for (qsizetype p = 0; p < presence.size(); ++p) {
            const Presence &now = presence.at(p);
            if (b + fetchAhead < m_previous.size())
                fetchSoon(m_previous[b + fetchAhead].agent.get());
            if (p > 0 && !idLess(m_rows.constLast().id, now.id))
                return false;
            for (; s < silent.size() && idLess(silent[s], now.id); ++s)
                addSilent(silent[s]);
            for (; b < m_previous.size() && idLess(m_previous[b].id, now.id); ++b)
                keepSilent(m_previous[b]);
            const bool known = b < m_previous.size() && m_previous[b].id == now.id;
            add(now, known ? &m_previous[b++] : nullptr);
        }
        for (; s < silent.size(); ++s)
            addSilent(silent[s]);
        for (; b < m_previous.size(); ++b)
            keepSilent(m_previous[b]);
        return true;
    }

    /// A row of before without presence now.
    void keepSilent(const FloorRow &before)
    {
        if (!m_in.sameDirectory || !before.agent)
            return;
        FloorRow &row = m_rows.emplaceBack();
        row.id = before.id;
        row.agent = before.agent;
        row.teams = before.teams;
    }

    void addSilent(const AgentId &id)
    {
        FloorRow &row = m_rows.emplaceBack();
        row.id = id;
        row.agent = m_in.agents->value(id);
        if (m_in.teamsOf)
            row.teams = m_in.teamsOf->value(id);
    }

    void add(const Presence &now, const FloorRow *before) { m_rows.append(joinedRow(m_in, now, before, m_contiguous)); }

    const FloorInput &m_in;
    const QList<FloorRow> &m_previous;
    const bool m_contiguous;
    QList<FloorRow> m_rows;
};

constexpr std::array<SwitchState, channelCount> unknownSwitches{SwitchState::Unknown, SwitchState::Unknown,
                                                                SwitchState::Unknown, SwitchState::Unknown};
} // namespace

FloorRow joinedRow(const FloorInput &input, const Presence &now, const FloorRow *before, bool contiguous)
{
    const bool lent = input.sameDirectory && before;
    std::shared_ptr<const Agent> agent;
    if (lent)
        agent = before->agent;
    else if (input.agents)
        agent = input.agents->value(now.id);
    const AgentState state = classify(now, agent || !input.directoryComplete);
    qint64 since = input.nowMs;
    bool observed = false;
    if (before && before->hasPresence && contiguous) {
        if (before->state == state) {
            since = before->since;
            observed = before->sinceObserved;
        } else {
            observed = before->state != AgentState::UnknownId && state != AgentState::UnknownId;
        }
    }
    return FloorRow{now.id,
                    std::move(agent),
                    now,
                    true,
                    observed,
                    state,
                    input.map ? input.map->derive(now.channels) : unknownSwitches,
                    since,
                    lent            ? before->teams
                    : input.teamsOf ? input.teamsOf->value(now.id)
                                    : QList<TeamId>()};
}

QList<FloorRow> joinFloor(const FloorInput &input, const QList<FloorRow> &previous, bool contiguous)
{
    return Joiner(input, previous, contiguous).run();
}
