#include "simwrites.h"

using namespace Qt::StringLiterals;

static QString failure(const QString &verb, const QUuid &id, const QString &fault)
{
    return u"%1 Agent [userId=%2] in [orgId=0b5f2e64-52c1-4f0e-9d3a-7a6f3c1e8d20] failed with [errors=%3]"_s.arg(
        verb, idText(id), fault);
}

SimOutcome simCreate(SimWorld &world, const SimProfile &profile)
{
    const Agent agent = profile.applied({}, true);
    const QString fault = simProfileFault(agent, world.organisation, -2);
    if (!fault.isEmpty()) {
        const QUuid id = world.newId();
        return {SimOutcome::Validation, -1, idText(id), failure(u"Create"_s, id, fault)};
    }
    return {SimOutcome::Done, world.hire(agent), {}, {}};
}

SimOutcome simChange(SimWorld &world, const QString &text, const SimProfile &profile, bool replace)
{
    const auto id = parseId(text);
    if (!id)
        return {SimOutcome::InvalidArgument, -1, {}, u"Invalid id: a UUID is expected"_s};
    const int index = world.organisation.indexOf(*id);
    if (index < 0)
        return {SimOutcome::NotFound, -1, idText(*id), u"Agent [userId=%1] could not be found"_s.arg(idText(*id))};
    if (!replace && profile.isEmpty())
        return {SimOutcome::EmptyPatchSet, -1, idText(*id), u"The patch set is empty"_s};
    const Agent agent = profile.applied(world.organisation.people()[size_t(index)].agent, replace);
    const QString fault = simProfileFault(agent, world.organisation, index);
    if (!fault.isEmpty())
        return {SimOutcome::Validation, -1, idText(*id), failure(u"Update"_s, *id, fault)};
    world.organisation.update(index, agent);
    return {SimOutcome::Done, index, {}, {}};
}
