#include "switchplan.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace {

using Finals = std::array<SwitchState, channelCount>;

SwitchState stateOf(bool on)
{
    return on ? SwitchState::On : SwitchState::Off;
}

/// Online, working and known: what is on counts, or will once a channel is on.
bool canCover(const FloorRow &row)
{
    return row.state == AgentState::Working || row.state == AgentState::NoChannels;
}

PlanNeed needOf(const FloorRow &row, size_t channel, Ask ask, const RowRequests *requests)
{
    if (ask == Ask::Leave)
        return PlanNeed::NotAsked;
    if (row.state == AgentState::UnknownId)
        return PlanNeed::UnknownId;
    if (!row.hasPresence)
        return PlanNeed::NoPresence;
    const bool on = ask == Ask::On;
    if (requests && isPending((*requests)[channel]))
        return (*requests)[channel].asked == on ? PlanNeed::AlreadyAsked : PlanNeed::Request;
    return row.switches[channel] == stateOf(on) ? PlanNeed::AlreadySo : PlanNeed::Request;
}

PlanNote noteOf(const PlanPerson &person, const Finals &finals)
{
    const auto &need = person.need;
    if (std::find(need.begin(), need.end(), PlanNeed::Request) == need.end())
        return PlanNote::None;
    const bool anyOn = std::find(finals.begin(), finals.end(), SwitchState::On) != finals.end();
    switch (person.row.state) {
    case AgentState::NoChannels:
        return anyOn ? PlanNote::NoLongerIdle : PlanNote::None;
    case AgentState::Working:
        return anyOn ? PlanNote::None : PlanNote::WillBeIdle;
    case AgentState::Away:
        for (size_t i = 0; i < channelCount; ++i) {
            if (need[i] == PlanNeed::Request && person.asked[i] == Ask::On)
                return PlanNote::CountsWhenBack;
        }
        return PlanNote::None;
    default:
        return PlanNote::MayNotBeSeen;
    }
}

/// Sums cover before and after over everybody, for teams and in total.
class CoverSum
{
public:
    void add(const FloorRow &row, const Finals &finals, bool touched)
    {
        std::array<Count, channelCount> one;
        for (const Channel channel : allChannels) {
            const auto i = size_t(channel);
            one[i].before = row.counts(channel);
            one[i].after = canCover(row) && finals[i] == SwitchState::On;
            add(&m_total[i], one[i]);
        }
        const auto addTeam = [&](const TeamId &id) {
            Team &team = m_teams[id];
            team.touched = team.touched || touched;
            for (size_t i = 0; i < channelCount; ++i)
                add(&team.counts[i], one[i]);
        };
        if (row.teams.isEmpty())
            addTeam({});
        for (const TeamId &id : row.teams)
            addTeam(id);
    }
    QList<CoverEffect> effects(const std::array<bool, channelCount> &channels, const CoverMinimums &minimums) const
    {
        QList<CoverEffect> result;
        for (const Channel channel : allChannels) {
            const auto i = size_t(channel);
            if (!channels[i])
                continue;
            const auto effect = [&](const std::optional<TeamId> &team, const Count &count) {
                return CoverEffect{team, channel, count.before, count.after, minimums.of(team, channel)};
            };
            result << effect(std::nullopt, m_total[i]);
            const qsizetype first = result.size();
            for (const auto &[id, team] : m_teams) {
                if (team.touched)
                    result << effect(id, team.counts[i]);
            }
            std::stable_sort(result.begin() + first, result.end(), isWorse);
        }
        return result;
    }

private:
    struct Count
    {
        int before = 0, after = 0;
    };
    struct Team
    {
        std::array<Count, channelCount> counts;
        bool touched = false;
    };
    static void add(Count *sum, const Count &one)
    {
        sum->before += one.before;
        sum->after += one.after;
    }
    std::array<Count, channelCount> m_total;
    std::map<TeamId, Team> m_teams;
};

} // namespace

bool isWorse(const CoverEffect &a, const CoverEffect &b)
{
    const auto badness = [](const CoverEffect &e) {
        return std::tuple(e.emptied(), e.after < e.before ? e.shortBy() : 0, e.before - e.after);
    };
    return badness(a) > badness(b);
}

std::optional<CoverEffect> SwitchPlan::worst() const
{
    std::optional<CoverEffect> result;
    for (const CoverEffect &effect : effects) {
        if (effect.after < effect.before && (!result || isWorse(effect, *result)))
            result = effect;
    }
    return result;
}

QList<CoverEffect> SwitchPlan::cards() const
{
    QList<CoverEffect> result;
    for (qsizetype i = 0; i < effects.size(); ++i) {
        if (effects[i].team)
            continue;
        // The total leads its channel, the worst team follows it.
        if (i + 1 < effects.size() && effects[i + 1].team)
            result << effects[i + 1];
        result << effects[i];
    }
    return result;
}

SwitchPlan makePlan(const PlanInput &input)
{
    SwitchPlan plan;
    QHash<AgentId, qsizetype> order;
    for (const AgentId &id : input.selected)
        order.insert(id, order.size());
    std::map<qsizetype, PlanPerson> people;
    std::array<bool, channelCount> channels{};
    std::vector<std::pair<AgentId, std::array<bool, channelCount>>> others;
    CoverSum sum;
    for (const FloorRow &row : *input.everybody) {
        const auto found = input.requests.constFind(row.id);
        const RowRequests *requests = found == input.requests.cend() ? nullptr : found->get();
        Finals finals = row.switches;
        std::array<bool, channelCount> pending{};
        for (size_t i = 0; requests && i < channelCount; ++i) {
            pending[i] = isPending((*requests)[i]);
            if (pending[i])
                finals[i] = stateOf((*requests)[i].asked);
        }
        const auto place = order.constFind(row.id);
        if (place == order.cend()) {
            if (pending != std::array<bool, channelCount>{})
                others.emplace_back(row.id, pending);
            sum.add(row, finals, false);
            continue;
        }
        PlanPerson person{row, input.preset.askedOf(row.id), {}, PlanNote::None};
        for (size_t i = 0; i < channelCount; ++i) {
            person.need[i] = needOf(row, i, person.asked[i], requests);
            if (person.need[i] == PlanNeed::Request)
                finals[i] = stateOf(person.asked[i] == Ask::On);
            channels[i] = channels[i] || person.need[i] != PlanNeed::NotAsked;
        }
        person.note = noteOf(person, finals);
        sum.add(row, finals, true);
        people.emplace(*place, std::move(person));
    }
    for (auto &[place, person] : people) {
        for (const Channel channel : allChannels) {
            const auto i = size_t(channel);
            if (person.need[i] == PlanNeed::Request)
                plan.requests << PlanItem{person.row.id, channel, person.row.switches[i], person.asked[i] == Ask::On};
            else if (person.need[i] != PlanNeed::NotAsked)
                ++plan.nothingToDo;
        }
        plan.people << std::move(person);
    }
    for (const auto &[id, pending] : others) {
        for (size_t i = 0; i < channelCount; ++i) {
            if (pending[i] && channels[i] && (plan.pending.isEmpty() || plan.pending.last() != id))
                plan.pending << id;
        }
    }
    plan.effects = sum.effects(channels, input.minimums);
    return plan;
}

SwitchPlan makeWhatIf(PlanInput input, const AgentId &agent, Channel channel, bool on)
{
    input.selected = {agent};
    input.preset = {};
    input.preset.asked[size_t(channel)] = on ? Ask::On : Ask::Off;
    return makePlan(input);
}
