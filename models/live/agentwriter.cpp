#include "agentwriter.h"

#include "activitystore.h"
#include "agentjson.h"
#include "agentmerge.h"
#include "agentwritejob.h"
#include "emailcheck.h"
#include "failuretext.h"
#include "writes.h"
#include <QJsonDocument>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;
using End = AgentOutcome::End;

namespace {

bool isAnswerTo(const AgentWrite &write, const Agent &agent)
{
    return write.kind == Kind::Create ? emailKey(agent.email) == emailKey(write.wanted.email)
                                      : agent.id == write.before.id;
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Create:
        return u"create"_s;
    case Kind::Patch:
        return u"patch"_s;
    case Kind::Put:
        return u"put"_s;
    case Kind::Downgrade:
        return u"downgrade"_s;
    }
    return {};
}

} // namespace

AgentWriter::AgentWriter(ActivityStore *store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

AgentWriter::~AgentWriter() = default;

QByteArray AgentWriter::toDetail(const AgentWrite &write)
{
    return QJsonDocument(QJsonObject{{u"kind"_s, kindWord(write.kind)},
                                     {u"before"_s, agentToJson(write.before)},
                                     {u"wanted"_s, agentToJson(write.wanted)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<AgentWrite> AgentWriter::fromDetail(const QByteArray &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail).object();
    const auto wanted = agentFromJson(object.value(u"wanted"_s).toObject());
    if (!wanted)
        return std::nullopt;
    const Agent before = agentFromJson(object.value(u"before"_s).toObject()).value_or(Agent());
    for (const Kind kind : {Kind::Create, Kind::Patch, Kind::Put, Kind::Downgrade}) {
        if (object.value(u"kind"_s).toString() == kindWord(kind))
            return AgentWrite{kind, before, *wanted};
    }
    return std::nullopt;
}

void AgentWriter::setClient(ApiClient *client)
{
    if (client == m_client)
        return;
    m_context.reset();
    m_client = client;
    if (client)
        m_context = std::make_unique<QObject>();
    const QList<JobPtr> jobs = m_jobs;
    for (const JobPtr &job : jobs) {
        if (!job->left) {
            finish(job, {End::NotSent, {}, tr("The connection was replaced"), 0, false, false, {}});
            continue;
        }
        // It may have been applied: reading tells, with the new connection or with the next one that comes.
        if (job->doubt.isEmpty()) {
            job->doubt = tr("The connection was replaced before an answer came");
            record(job, ActivityStage::Unknown, job->doubt);
        }
        job->unchangedOnce = false;
        job->silentReads = 0;
        if (client)
            readBack(job);
    }
}

AgentWriter::JobPtr AgentWriter::add(const AgentWrite &write, const ActivityEntry &entry, QObject *context,
                                     Handler handler)
{
    auto job = std::make_shared<Job>();
    job->write = write;
    job->entry = entry;
    job->entry.detail = toDetail(write);
    job->context = context;
    job->hadContext = context != nullptr;
    job->handler = std::move(handler);
    m_jobs += job;
    Q_EMIT loadChanged();
    return job;
}

void AgentWriter::send(const AgentWrite &write, const ActivityEntry &entry, QObject *context, Handler handler)
{
    const JobPtr job = add(write, entry, context, std::move(handler));
    if (!m_client) {
        QMetaObject::invokeMethod(
            this,
            [this, job] {
                finish(job, {End::NotSent, {}, tr("There is no connection"), 0, false, false, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    if (!m_store)
        return leave(job);
    job->entry.stage = ActivityStage::Sent;
    job->entry.changedMs = m_clock.utcMs();
    // A disk that refuses costs the trail, not the write.
    m_store->put(job->entry, m_context.get(), [this, job](bool) { leave(job); });
}

void AgentWriter::leave(const JobPtr &job)
{
    job->left = true;
    const auto agent = [this, job](const Result<Agent> &result) { answered(job, result, false); };
    const auto deleted = [this, job](const Result<Deleted> &result) {
        answered(job, result.ok() ? Result<Agent>(job->write.before) : Result<Agent>(result.failure()),
                 result.ok() && result.value().alreadyGone);
    };
    switch (job->write.kind) {
    case Kind::Create:
        return createAgent(*m_client, job->write.wanted, m_context.get(), agent);
    case Kind::Patch:
        return patchAgent(*m_client, patchFor(job->write.before, job->write.wanted), m_context.get(), agent);
    case Kind::Put:
        return putAgent(*m_client, job->write.wanted, m_context.get(), agent);
    case Kind::Downgrade:
        return deleteAgent(*m_client, job->write.before.id, m_context.get(), deleted);
    }
}

void AgentWriter::answered(const JobPtr &job, const Result<Agent> &result, bool gone)
{
    const bool hasAnswer = job->write.kind != Kind::Downgrade;
    if (result.ok() && hasAnswer && !isAnswerTo(job->write, result.value())) {
        job->doubt = tr("The answer was about somebody else");
        record(job, ActivityStage::Unknown, job->doubt);
        return readBack(job);
    }
    if (result.ok()) {
        AgentOutcome outcome{End::Done, result.value(), {}, 0, false, gone, {}};
        if (hasAnswer)
            outcome.surprises = surprisesIn(outcome.agent, job->write.wanted, job->write.before);
        if (gone)
            outcome.words = tr("Was already gone");
        return finish(job, outcome);
    }
    const Failure &failure = result.failure();
    if (failure.kind == Failure::Kind::RateLimited && ++job->limited < m_timing.mostLimited) {
        // 429 = not applied: its turn comes again. The client pauses by itself meanwhile.
        job->left = false;
        QTimer::singleShot(int(std::max<qint64>(failure.retryAfterMs, m_timing.leastPauseMs)), m_context.get(),
                           [this, job] { leave(job); });
        return;
    }
    if (failure.kind == Failure::Kind::Unauthorized)
        Q_EMIT tokenRefused();
    if (!failure.maybeApplied)
        return finish(job, {End::Refused, {}, failureText(failure), failure.httpStatus, false, false, {}});
    job->doubt = failureText(failure);
    job->status = failure.httpStatus;
    record(job, ActivityStage::Unknown, job->doubt);
    readBack(job);
}

void AgentWriter::record(const JobPtr &job, ActivityStage stage, const QString &words)
{
    job->entry.stage = stage;
    job->entry.words = words;
    job->entry.changedMs = m_clock.utcMs();
    if (m_store)
        m_store->put(job->entry);
}

void AgentWriter::finish(const JobPtr &job, const AgentOutcome &outcome)
{
    if (m_jobs.removeAll(job) == 0)
        return;
    switch (outcome.end) {
    case End::Done:
        job->entry.agent = outcome.agent.id;
        record(job, ActivityStage::Seen, outcome.words);
        if (job->write.kind == Kind::Downgrade)
            Q_EMIT agentGone(job->write.before.id);
        else
            Q_EMIT agentChanged(outcome.agent);
        break;
    case End::Refused:
        record(job, ActivityStage::Failed, outcome.words);
        break;
    case End::NotDone:
        record(job, ActivityStage::NoTrace, outcome.words);
        break;
    case End::Unclear:
        record(job, ActivityStage::Unknown, outcome.words);
        break;
    case End::NotSent:
        record(job, ActivityStage::NotSent, outcome.words);
        break;
    }
    Q_EMIT loadChanged();
    if (job->handler && (!job->hadContext || job->context))
        job->handler(outcome);
}
