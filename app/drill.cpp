#include "drill.h"

#include "simdrill.h"
#include <QCoreApplication>

namespace {

struct Drill
{
    Q_DECLARE_TR_FUNCTIONS(Drill)
};

QString textOf(SimDrillEvent event, bool first)
{
    switch (event) {
    case SimDrillEvent::Calm:
        return first ? Drill::tr("A usual afternoon.") : Drill::tr("The server answers again.");
    case SimDrillEvent::Ghosts:
        return Drill::tr("One in four loses the connection and is still set to Working.");
    case SimDrillEvent::CoverBreak:
        return Drill::tr("Nearly everybody leaves the phones at once: the cover breaks.");
    case SimDrillEvent::TooMany:
        return Drill::tr("The server refuses everything: too many requests (429).");
    case SimDrillEvent::Broken:
        return Drill::tr("The server fails (503): the floor gets old.");
    case SimDrillEvent::Silent:
        return Drill::tr("The server does not answer at all: of a switch nobody knows whether it arrived.");
    case SimDrillEvent::Return:
        return Drill::tr("People come back.");
    case SimDrillEvent::Over:
        return Drill::tr("The end: nothing more goes wrong by the script.");
    }
    return {};
}

} // namespace

QList<DrillLine> drill::script()
{
    QList<DrillLine> lines;
    for (const SimDrillStep &step : SimDrill::script())
        lines += {step.atMs, textOf(step.event, lines.isEmpty())};
    return lines;
}

CoverPlans drill::plans(int agents)
{
    CoverNeed need; // of all teams together, the whole day
    need.minimum[size_t(Channel::Phone)] = std::max(1, agents / 8);
    need.minimum[size_t(Channel::Chat)] = std::max(1, agents / 8);
    CoverPlan plan;
    plan.name = Drill::tr("Drill", "name of a plan of cover");
    plan.days = 0x7f;
    plan.needs = {need};
    CoverPlans plans;
    plans.plans = {plan};
    return plans;
}
