#include "teamadd.h"

#include "activitystore.h"
#include "endpoints.h"
#include "failuretext.h"
#include "writes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using TeamEnd = TeamAdd::Outcome::End;

QByteArray TeamAdd::toDetail(const Team &team, const QList<AgentId> &agents)
{
    QJsonArray ids;
    for (const AgentId &id : agents)
        ids.append(idText(id));
    return QJsonDocument(QJsonObject{{u"team"_s, idText(team.id)}, {u"name"_s, team.name}, {u"agents"_s, ids}})
        .toJson(QJsonDocument::Compact);
}

std::optional<std::pair<Team, QList<AgentId>>> TeamAdd::fromDetail(const QByteArray &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail).object();
    const auto team = parseId(object.value(u"team"_s).toString());
    const QJsonArray ids = object.value(u"agents"_s).toArray();
    QList<AgentId> agents;
    for (const auto &id : ids) {
        if (const auto agent = parseId(id.toString()))
            agents += *agent;
    }
    if (!team || agents.isEmpty() || agents.size() != ids.size())
        return std::nullopt;
    return std::pair{Team{*team, object.value(u"name"_s).toString()}, agents};
}

TeamAdd::TeamAdd(const Team &team, const QList<AgentId> &agents, const ActivityEntry &entry, ActivityStore *store,
                 const Clock &clock, const AgentWriter::Timing &timing, QObject *parent)
    : QObject(parent), m_team(team), m_agents(agents), m_entry(entry), m_store(store), m_clock(clock), m_timing(timing)
{
    m_entry.stage = ActivityStage::Sent;
    m_entry.detail = toDetail(team, agents);
}

TeamAdd::~TeamAdd() = default;

void TeamAdd::setClient(ApiClient *client)
{
    m_context.reset();
    m_client = client;
    if (client)
        m_context = std::make_unique<QObject>();
    if (m_step == Step::Sent) {
        m_doubt = tr("The connection was replaced before an answer came");
        m_step = Step::Looking;
    }
    m_silentReads = 0;
    if (m_step == Step::Waiting)
        leave();
    else if (m_step == Step::Looking)
        look();
}

/// A disk that refuses costs the trail, not the write.
void TeamAdd::start()
{
    m_entry.changedMs = m_clock.utcMs();
    const auto recorded = [this](bool) {
        m_step = Step::Waiting;
        leave();
    };
    if (m_store)
        m_store->put(m_entry, this, recorded);
    else
        QMetaObject::invokeMethod(
            this, [recorded] { recorded(false); }, Qt::QueuedConnection);
}

void TeamAdd::lookBack()
{
    m_doubt = tr("No answer came");
    look();
}

void TeamAdd::leave()
{
    if (!m_client)
        return;
    m_step = Step::Sent;
    addTeamMembers(*m_client, m_team.id, m_agents, m_context.get(),
                   [this](const Result<Done> &result) { answered(result); });
}

void TeamAdd::answered(const Result<Done> &result)
{
    if (result.ok())
        return look();
    const Failure &failure = result.failure();
    if (failure.kind == Failure::Kind::RateLimited && ++m_limited < m_timing.mostLimited) { // not applied
        m_step = Step::Waiting;
        QTimer::singleShot(int(std::max<qint64>(failure.retryAfterMs, m_timing.leastPauseMs)), m_context.get(),
                           [this] { leave(); });
        return;
    }
    if (failure.kind == Failure::Kind::Unauthorized)
        Q_EMIT tokenRefused();
    if (!failure.maybeApplied)
        return end({TeamEnd::Refused, {}, failureText(failure)});
    m_doubt = failureText(failure);
    look();
}

void TeamAdd::look()
{
    m_step = Step::Looking;
    if (m_client)
        fetchTeamMembers(*m_client, m_team.id, m_context.get(),
                         [this](const Result<QList<AgentId>> &members) { membersRead(members); });
}

void TeamAdd::membersRead(const Result<QList<AgentId>> &members)
{
    const auto again = [this](int ms) { QTimer::singleShot(ms, m_context.get(), [this] { look(); }); };
    const QString doubt = m_doubt.isEmpty() ? tr("Dixa said yes") : m_doubt;
    if (!members.ok()) {
        if (m_silentReads < m_timing.retryMs.size())
            return again(m_timing.retryMs.at(m_silentReads++));
        return end({TeamEnd::Unclear,
                    {},
                    tr("%1; the members could not be read: %2", "what happened, why")
                        .arg(doubt, failureText(members.failure()))});
    }
    QSet<AgentId> missing(m_agents.cbegin(), m_agents.cend());
    for (const AgentId &member : members.value())
        missing.remove(member);
    // The first read may have overtaken the write.
    if (!missing.isEmpty() && !std::exchange(m_missedOnce, true))
        return again(m_timing.secondReadMs);
    end({TeamEnd::Read, missing,
         missing.isEmpty() ? QString() : tr("%1; the members as read show that nothing was done").arg(doubt)});
}

void TeamAdd::end(const Outcome &outcome)
{
    m_step = Step::Ended;
    m_entry.stage = outcome.end == TeamEnd::Refused   ? ActivityStage::Failed
                    : outcome.end == TeamEnd::Unclear ? ActivityStage::Unknown
                    : outcome.missing.isEmpty()       ? ActivityStage::Seen
                                                      : ActivityStage::NoTrace;
    m_entry.words = outcome.words;
    m_entry.changedMs = m_clock.utcMs();
    if (m_store)
        m_store->put(m_entry);
    Q_EMIT finished(outcome);
}
