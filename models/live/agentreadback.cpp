#include "agentmerge.h"
#include "agentwritejob.h"
#include "emailcheck.h"
#include "endpoints.h"
#include "failuretext.h"
#include "writes.h"
#include <QTimer>
#include <algorithm>

using Kind = AgentWrite::Kind;
using End = AgentOutcome::End;

namespace {

/// Whether the fields that were to change are as asked: lists in any order, a picture under whatever address.
bool standsAsAsked(const Agent &now, const AgentWrite &write, const QList<AgentField> &fields)
{
    const QList<AgentField> other = surprisesIn(now, write.wanted, write.before);
    const bool picture = fields.contains(AgentField::AvatarUrl) && now.avatarUrl == write.before.avatarUrl;
    return !picture &&
           std::none_of(fields.begin(), fields.end(), [&](AgentField field) { return other.contains(field); });
}

bool standsAsBefore(const Agent &now, const AgentWrite &write, const QList<AgentField> &fields)
{
    const QList<AgentField> other = surprisesIn(now, write.before, write.before);
    return std::none_of(fields.begin(), fields.end(), [&](AgentField field) { return other.contains(field); });
}

} // namespace

void AgentWriter::lookBack(const AgentWrite &write, const ActivityEntry &entry, QObject *context, Handler handler)
{
    const JobPtr job = add(write, entry, context, std::move(handler));
    job->left = true;
    job->doubt = tr("No answer came");
    if (m_client)
        readBack(job);
    else
        QMetaObject::invokeMethod(
            this,
            [this, job] {
                finish(job, {End::Unclear, {}, job->doubt, 0, false, false, {}});
            },
            Qt::QueuedConnection);
}

void AgentWriter::readBack(const JobPtr &job)
{
    using Read = Result<std::optional<Agent>>;
    if (job->write.kind == Kind::Create) {
        findAgentsByEmail(*m_client, job->write.wanted.email, m_context.get(),
                          [this, job](const Result<FoundAgents> &result) {
                              if (!result.ok())
                                  return found(job, Read(result.failure()));
                              for (const Agent &agent : result.value().rows) {
                                  if (emailKey(agent.email) == emailKey(job->write.wanted.email))
                                      return found(job, Read(std::optional<Agent>(agent)));
                              }
                              if (result.value().several ||
                                  !result.value().rows.isEmpty()) // an extra e-mail of somebody else, perhaps
                                  return finish(job, {End::Unclear,
                                                      {},
                                                      tr("%1; several agents have this e-mail").arg(job->doubt),
                                                      job->status,
                                                      false,
                                                      false,
                                                      {}});
                              found(job, Read(std::optional<Agent>()));
                          });
        return;
    }
    fetchAgent(*m_client, job->write.before.id, Priority::Person, m_context.get(),
               [this, job](const Result<Agent> &result) {
                   if (result.ok() && result.value().id != job->write.before.id)
                       found(job, Read(Failure{Failure::Kind::BadAnswer, 0, {}, -1, false}));
                   else if (result.ok())
                       found(job, Read(std::optional<Agent>(result.value())));
                   else if (result.failure().kind == Failure::Kind::NotFound)
                       found(job, Read(std::optional<Agent>()));
                   else
                       found(job, Read(result.failure()));
               });
}

void AgentWriter::readAgain(const JobPtr &job, int ms)
{
    QTimer::singleShot(ms, m_context.get(), [this, job] { readBack(job); });
}

void AgentWriter::found(const JobPtr &job, const Result<std::optional<Agent>> &result)
{
    if (!result.ok()) {
        if (job->silentReads < m_timing.retryMs.size())
            return readAgain(job, m_timing.retryMs.at(job->silentReads++));
        const QString words = tr("%1; reading it back failed too: %2").arg(job->doubt, failureText(result.failure()));
        return finish(job, {End::Unclear, {}, words, job->status, false, false, {}});
    }
    const AgentWrite &write = job->write;
    const std::optional<Agent> &now = result.value();
    const QList<AgentField> fields = differingFields(write.before, write.wanted);
    const bool removal = write.kind == Kind::Downgrade, creation = write.kind == Kind::Create;
    const bool done = removal ? !now : creation ? now.has_value() : now && standsAsAsked(*now, write, fields);
    if (done) {
        AgentOutcome outcome{End::Done,
                             now.value_or(write.before),
                             tr("No clear answer; reading back shows it was done"),
                             job->status,
                             true,
                             false,
                             {}};
        if (!removal)
            outcome.surprises = surprisesIn(outcome.agent, write.wanted, write.before);
        return finish(job, outcome);
    }
    const bool unchanged = removal ? now.has_value() : creation ? !now : now && standsAsBefore(*now, write, fields);
    if (!unchanged) {
        const QString words = now ? tr("%1; reading back shows another change").arg(job->doubt)
                                  : tr("%1; the agent is no longer there").arg(job->doubt);
        return finish(job, {End::Unclear, now.value_or(Agent()), words, job->status, true, false, {}});
    }
    // The first read may have overtaken the write.
    if (!std::exchange(job->unchangedOnce, true))
        return readAgain(job, m_timing.secondReadMs);
    finish(job, {End::NotDone,
                 now.value_or(Agent()),
                 tr("%1; reading back shows that nothing was done").arg(job->doubt),
                 job->status,
                 true,
                 false,
                 {}});
}
