#include "whatif.h"

#include "floorwords.h"
#include "rowrequest.h"
#include "switchboard.h"
#include "switchtexts.h"
#include "switchwords.h"
#include "words.h"
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTeams = 3;

struct WhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfText)
};

QString nameOf(const FloorRow *row)
{
    return row ? words::isolated(rowName(*row).left(60)) : QString();
}

QString teamName(const AgentModel &agents, const TeamId &team)
{
    if (team.isNull())
        return floorwords::noTeam();
    const QString name = agents.teamNames().value(team);
    return words::isolated(name.isEmpty() ? idText(team).left(8) : name.left(40));
}

QString changeText(const CoverEffect &effect)
{
    const QLocale l;
    const bool rtl = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return l.toString(effect.before) + (rtl ? u" ← "_s : u" → "_s) + l.toString(effect.after);
}

QString minimumText(const CoverEffect &effect)
{
    const QLocale l;
    if (effect.shortBy() > 0)
        return WhatIfText::tr("min %1, %2 short", "cover: %1 = wanted at least, %2 = how many are missing")
            .arg(l.toString(effect.minimum), l.toString(effect.shortBy()));
    if (effect.emptied())
        return WhatIfText::tr("nobody left", "cover of a channel");
    return effect.minimum < 0 ? QString()
                              : WhatIfText::tr("min %1", "cover wanted at least").arg(l.toString(effect.minimum));
}

WhatIf::Effect effectText(const CoverEffect &effect, const AgentModel &agents)
{
    //: %1 is a team or "All teams", %2 is a channel
    const QString place = WhatIfText::tr("%1, %2", "team and channel")
                              .arg(effect.team ? teamName(agents, *effect.team) : WhatIfText::tr("All teams"),
                                   floorwords::channel(effect.channel));
    return {place, changeText(effect), minimumText(effect), effect.shortBy() > 0 || effect.emptied()};
}

QString pendingText(const QList<AgentId> &pending, const AgentModel &agents)
{
    if (pending.size() == 1)
        return WhatIfText::tr("Counts your pending request for %1.", "%1 is a person")
            .arg(nameOf(agents.find(pending.first())));
    return WhatIfText::tr("Counts your pending requests for %n people.", nullptr, int(pending.size()));
}

} // namespace

QString WhatIf::spoken() const
{
    QStringList parts{title};
    for (const Effect &effect : effects) {
        QString line = effect.place + u' ' + effect.change;
        line.replace(u" → "_s, WhatIfText::tr(" to ", "between two counts, for ears"));
        line.replace(u" ← "_s, WhatIfText::tr(" to ", "between two counts, for ears"));
        parts += (effect.minimum.isEmpty() ? line : line + u", "_s + effect.minimum) + u'.';
    }
    parts += notes;
    parts += WhatIfText::tr("Click or press %1 to send.", "%1 is a key").arg(key);
    return parts.join(u' ');
}

WhatIf whatif::ofClick(const LiveFloor &live, const FloorRow &row, Channel channel)
{
    const SwitchBoard &board = *live.switches();
    const AgentModel &agents = *live.agents();
    const bool on = board.clickTarget(row.id, channel);
    const SwitchPlan plan = board.whatIf(row.id, channel, on);
    WhatIf result;
    //: A question before a click; %1 is a channel, %2 is a person
    result.title = (on ? WhatIfText::tr("Turn %1 on for %2?") : WhatIfText::tr("Turn %1 off for %2?"))
                       .arg(floorwords::channel(channel), nameOf(&row));
    result.facts = facts(live, row, channel);
    std::optional<CoverEffect> total;
    for (const CoverEffect &effect : plan.effects) {
        if (!effect.team)
            total = effect;
        else if (result.effects.size() < mostTeams)
            result.effects += effectText(effect, agents);
    }
    if (total)
        result.effects += effectText(*total, agents);
    if (!plan.people.isEmpty() && plan.people.first().note != PlanNote::None) {
        QString note = switchwords::planNote(plan.people.first().note);
        note[0] = note.at(0).toUpper();
        result.notes += note + u'.';
    }
    if (!plan.pending.isEmpty())
        result.notes += pendingText(plan.pending, agents);
    result.key = QString::number(int(channel) + 1);
    return result;
}

QString whatif::coverLine(const SwitchPlan &plan, Channel channel, const AgentModel &agents)
{
    const CoverEffect *shown = nullptr;
    for (const CoverEffect &effect : plan.effects) {
        if (effect.channel == channel && effect.before != effect.after && (!shown || (!shown->team && effect.team)))
            shown = &effect;
    }
    if (!shown)
        return {};
    const QString place = shown->team ? teamName(agents, *shown->team) : WhatIfText::tr("in all teams");
    //: %1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3
    const QString line = WhatIfText::tr("%1 cover %2 %3").arg(floorwords::channel(channel), place, changeText(*shown));
    const QString minimum = minimumText(*shown);
    return minimum.isEmpty() ? line : line + u", "_s + minimum;
}

QStringList whatif::facts(const LiveFloor &live, const FloorRow &row, Channel channel)
{
    QStringList facts;
    const SwitchRequest asked = requestOf(row, channel);
    if (asked.stage != SwitchStage::None)
        facts += switchwords::note(channel, asked) + u". "_s + words::isolated(switchwords::story(asked).left(400));
    QStringList fine;
    const QStringList ofGroup = live.channelMap().wordsOf(channel);
    for (const QString &word : row.presence.channels.words()) {
        if (ofGroup.contains(word))
            fine += words::isolated(word.left(60));
    }
    if (!fine.isEmpty())
        facts += WhatIfText::tr("On in presence: %1", "%1 = channels as Dixa calls them").arg(fine.join(u", "_s));
    return facts;
}

QString whatif::description(const LiveFloor &live, const FloorRow &row, Channel channel)
{
    QStringList parts;
    const SwitchRequest asked = requestOf(row, channel);
    if (asked.stage != SwitchStage::None)
        parts += switchwords::note(channel, asked) + u". "_s + switchwords::story(asked).left(400);
    const SwitchRefusal refusal = live.switches()->refusalFor(row.id);
    parts += refusal == SwitchRefusal::None ? ofClick(live, row, channel).spoken() : switchtexts::refusal(refusal);
    return parts.join(u' ');
}
