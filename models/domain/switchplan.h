// A batch of switches before it is sent: who gets which request, who needs none, and what it does to cover. Pure.
#pragma once

#include "switchask.h"
#include "switchrequest.h"

/// Whether a wish for one channel of one agent makes a request.
enum class PlanNeed : quint8 {
    NotAsked,
    Request,
    AlreadySo,    ///< presence says so
    AlreadyAsked, ///< a request of ours for the same is on its way
    UnknownId,    ///< nobody in the directory has this id
    NoPresence,   ///< no presence was ever read of the person, so the outcome could not be seen
};

/// The one thing worth knowing about a person in a plan.
enum class PlanNote : quint8 {
    None,
    NoLongerIdle,   ///< has no channel on now and gets one
    WillBeIdle,     ///< loses the last channel while working
    CountsWhenBack, ///< away: on, but no cover until back
    MayNotBeSeen,   ///< offline or in doubt: presence may not show the change
};

struct PlanPerson
{
    FloorRow row;
    ChannelAsks asked{};
    std::array<PlanNeed, channelCount> need{};
    PlanNote note = PlanNote::None;
};

/// One request to be sent.
struct PlanItem
{
    AgentId agent;
    Channel channel = Channel::Email;
    SwitchState now = SwitchState::Unknown;
    bool asked = false;
    bool operator==(const PlanItem &) const = default;
};

/// Cover wanted at least; -1 = none is set.
struct CoverMinimums
{
    static constexpr std::array<int, channelCount> none{-1, -1, -1, -1};
    std::array<int, channelCount> total = none;
    QHash<TeamId, std::array<int, channelCount>> teams;

    int of(const std::optional<TeamId> &team, Channel channel) const
    {
        return (team ? teams.value(*team, none) : total)[size_t(channel)];
    }
};

/// Cover of one channel in one team, or of everybody, before and after.
struct CoverEffect
{
    std::optional<TeamId> team; ///< nothing = all teams together; a null id = people without a team
    Channel channel = Channel::Email;
    int before = 0;   ///< as read
    int after = 0;    ///< if everything pending and everything planned comes true
    int minimum = -1; ///< -1 = none

    int shortBy() const { return minimum > after ? minimum - after : 0; }
    bool emptied() const { return before > 0 && after == 0; }
    bool operator==(const CoverEffect &) const = default;
};
/// True when a is the worse news: nobody left, then most short, then the greatest loss.
bool isWorse(const CoverEffect &a, const CoverEffect &b);

struct SwitchPlan
{
    QList<PlanPerson> people;   ///< as selected
    QList<PlanItem> requests;   ///< in the order they are sent: by person, then by channel
    int nothingToDo = 0;        ///< wishes that make no request
    QList<CoverEffect> effects; ///< per touched channel: all teams together, then each touched team, worst first
    QList<AgentId> pending;     ///< other people whose requests under way count in `after` of a touched channel

    /// The worst loss of cover the plan brings; nothing when no team loses anything.
    std::optional<CoverEffect> worst() const;
    /// For every touched channel the worst touched team and all teams together.
    QList<CoverEffect> cards() const;
    int seconds() const { return (int(requests.size()) + 7) / 8; } ///< at eight requests a second
};

struct PlanInput
{
    const QList<FloorRow> *everybody = nullptr;
    QList<AgentId> selected;
    SwitchPreset preset;
    QHash<AgentId, std::shared_ptr<const RowRequests>> requests; ///< what is going on already
    CoverMinimums minimums;
};
SwitchPlan makePlan(const PlanInput &input);

/// The plan of a single click: this channel of this agent, on or off.
SwitchPlan makeWhatIf(PlanInput input, const AgentId &agent, Channel channel, bool on);
