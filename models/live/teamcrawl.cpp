#include "teamcrawl.h"

#include "failuretext.h"
#include "presencebook.h"

static constexpr int failuresToGiveUp = 3;

static bool isRefusal(const Failure &failure)
{
    return failure.kind == Failure::Kind::Unauthorized || failure.kind == Failure::Kind::Forbidden;
}

TeamCrawl::TeamCrawl(const LiveTiming &timing, QObject *parent)
    : QObject(parent), m_timing(timing), m_backoff(timing.retryMs, 4 * timing.retryMs, timing.teamsMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TeamCrawl::listTeams);
}

void TeamCrawl::setClient(ApiClient *client)
{
    m_context.reset();
    m_timer.stop();
    m_client = client;
    m_crawling = false;
    m_refused = false;
    m_backoff.reset();
    if (client)
        listTeams();
}

void TeamCrawl::refresh()
{
    if (m_client && !m_crawling)
        listTeams();
}

void TeamCrawl::listTeams()
{
    m_timer.stop();
    m_crawling = true;
    m_next = {};
    m_queue.clear();
    m_failedOnce.clear();
    m_failedInARow = 0;
    m_unread = 0;
    m_context = std::make_unique<QObject>();
    fetchTeams(*m_client, m_context.get(), [this](const Result<QList<Team>> &result) { teamsListed(result); });
}

void TeamCrawl::teamsListed(const Result<QList<Team>> &result)
{
    if (!result.ok())
        return give(result.failure());
    m_next.teams = result.value();
    for (const Team &team : std::as_const(m_next.teams))
        m_queue.append(team.id);
    keepMissingTeams();
    nextMembers();
}

/// A team goes only after two lists without it.
void TeamCrawl::keepMissingTeams()
{
    QSet<TeamId> listed(m_queue.cbegin(), m_queue.cend());
    QHash<TeamId, quint8> missing;
    for (const Team &team : std::as_const(m_last.teams)) {
        if (listed.contains(team.id))
            continue;
        const int absences = m_missing.value(team.id) + 1;
        if (absences >= absencesToRemove)
            continue;
        missing.insert(team.id, quint8(absences));
        m_next.teams.append(team);
        m_next.members.insert(team.id, m_last.members.value(team.id));
    }
    m_missing = missing;
}

void TeamCrawl::nextMembers()
{
    if (m_queue.isEmpty())
        return complete();
    const TeamId id = m_queue.takeFirst();
    fetchTeamMembers(*m_client, id, m_context.get(),
                     [this, id](const Result<QList<AgentId>> &result) { membersListed(id, result); });
}

void TeamCrawl::membersListed(const TeamId &id, const Result<QList<AgentId>> &result)
{
    if (result.ok()) {
        m_failedInARow = 0;
        m_next.members.insert(id, result.value());
        return nextMembers();
    }
    const Failure &failure = result.failure();
    if (isRefusal(failure)) {
        m_last.teams = m_next.teams; // the names at least
        return give(failure);
    }
    // Deleted since the list was read, or the server trips over this one team: neither stops the others.
    const bool gone = failure.kind == Failure::Kind::NotFound;
    if (!gone && failure.kind != Failure::Kind::Rejected && ++m_failedInARow >= failuresToGiveUp)
        return give(failure);
    if (!gone && !m_failedOnce.contains(id)) {
        m_failedOnce.insert(id);
        m_queue.append(id);
    } else if (!gone) {
        m_next.members.insert(id, m_last.members.value(id));
        ++m_unread;
    }
    nextMembers();
}

void TeamCrawl::complete()
{
    m_crawling = false;
    m_refused = false;
    m_backoff.reset();
    m_last = m_next;
    m_timer.start(m_timing.teamsMs);
    QString note;
    if (m_unread > 0)
        note = m_unread == 1 ? tr("The members of one team could not be read")
                             : tr("The members of %n teams could not be read", nullptr, m_unread);
    setNote(note);
    Q_EMIT crawled(m_last);
}

void TeamCrawl::give(const Failure &failure)
{
    m_crawling = false;
    const bool no = isRefusal(failure) || failure.kind == Failure::Kind::NotFound;
    const qint64 wait = m_backoff.nextMs();
    m_timer.start(no ? m_timing.teamsMs : int(std::max(wait, failure.retryAfterMs)));
    //: %1 is a reason
    setNote(tr("Teams could not be read: %1").arg(failureText(failure)));
    if (no) {
        m_refused = true;
        Q_EMIT refused();
    }
}

void TeamCrawl::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    Q_EMIT noteChanged();
}
