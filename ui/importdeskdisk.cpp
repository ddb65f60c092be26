// ImportDesk: the list on disk, and what an earlier run of the program left.
#include "activitystore.h"
#include "agentdesk.h"
#include "emailcheck.h"
#include "importdesk.h"
#include "poolwork.h"
#include "words.h"

using namespace Qt::StringLiterals;

void ImportDesk::save(const std::function<void()> &then)
{
    m_saveSoon.stop();
    const quint64 ticket = ++m_saves;
    m_saving = true;
    ImportJournal journal = m_journal;
    journal.sheet = sheet();
    const auto work = [journal] { return journalToBytes(journal); };
    inPool(QThreadPool::globalInstance(), this, work, [this, ticket, then](const QByteArray &bytes) {
        ActivityStore *trail = m_live->profiles()->trail();
        if (ticket != m_saves && then) // overtaken: what waits for the list on disk waits for the newest
            return save(then);
        if (ticket == m_saves)
            m_saving = false;
        if (trail && ticket == m_saves && sheet().rowCount() > 0) {
            trail->putDocument(u"import"_s, u"current"_s, bytes);
            m_savedMs = m_live->profiles()->nowMs();
        }
        if (then)
            then();
        Q_EMIT changed();
    });
}

void ImportDesk::restore()
{
    ActivityStore *trail = m_live->profiles()->trail();
    trail->documents(u"import columns"_s, this, [this](const QList<std::pair<QString, QByteArray>> &documents) {
        for (const auto &[key, numbers] : documents)
            m_usesOf.insert(key, numbers);
    });
    trail->documents(u"import"_s, this, [this](const QList<std::pair<QString, QByteArray>> &documents) {
        if (documents.isEmpty() || sheet().rowCount() > 0 || m_reading)
            return;
        m_reading = true;
        Q_EMIT changed();
        const auto work = [bytes = documents.first().second] { return journalFromBytes(bytes); };
        inPool(QThreadPool::globalInstance(), this, work,
               [this, reading = ++m_readings](const std::optional<ImportJournal> &journal) {
                   if (reading != m_readings)
                       return;
                   m_reading = false;
                   if (!journal) { // never half a list: what left is in the trail, and is looked up from there
                       Q_EMIT told(
                           tr("The list of an earlier run is damaged on the disk and was not read back. What it "
                              "sent stands in Activity."));
                       return Q_EMIT changed();
                   }
                   m_savedMs = m_live->profiles()->nowMs();
                   m_lookingBack = !journal->run.isNull();
                   apply(*journal);
                   if (m_lookingBack)
                       lookBack();
               });
    });
}

struct ImportDesk::Earlier
{
    struct Part
    {
        ActivityStage stage = ActivityStage::NotSent;
        bool creates = true;
        QString words;
        AgentId agent;
        qint64 changedMs = noTime;
    };
    QHash<QString, Part> byEmail;
    struct Team
    {
        TeamId team;
        QList<AgentId> agents;
        ActivityStage stage = ActivityStage::Sent;
        QString words;
    };
    QList<Team> teams;
};

/// What the trail knows of the run that stands in the list.
void ImportDesk::lookBack()
{
    ActivityStore *trail = m_live->profiles()->trail();
    ActivityQuery parts;
    const QUuid run = m_journal.run;
    parts.batch = run;
    parts.limit = 2 * mostTableRows;
    trail->query(parts, this, [this, run](const QList<ActivityEntry> &entries) {
        const auto work = [entries] {
            Earlier earlier;
            for (const ActivityEntry &entry : entries) {
                if (const auto write = AgentWriter::fromDetail(entry.detail))
                    earlier.byEmail.insert(
                        emailKey(write->wanted.email),
                        {entry.stage, entry.kind == ActivityKind::Create, entry.words, entry.agent, entry.changedMs});
                else if (const auto join = TeamAdd::fromDetail(entry.detail))
                    earlier.teams += {join->first.id, join->second, entry.stage, entry.words};
            }
            return earlier;
        };
        inPool(QThreadPool::globalInstance(), this, work, [this, run](const Earlier &earlier) {
            if (m_journal.run == run)
                return restoreRun(earlier);
            m_lookingBack = false; // another list has come meanwhile
            m_earlier.clear();
            m_earlierJoins.clear();
            Q_EMIT changed();
        });
    });
    trail->unfinished(this, [this](const QList<ActivityEntry> &entries) {
        for (const ActivityEntry &entry : entries) {
            if (entry.id == m_journal.run && entry.stage == ActivityStage::Sent)
                m_cutOff = entry;
        }
        if (!m_lookingBack)
            closeEarlier();
    });
}

/// Rows that were on their way take the end that the trail knows; without one they did not leave.
void ImportDesk::restoreRun(const Earlier &earlier)
{
    QList<ImportModel::End> ends;
    bool open = false;
    for (int i = 0; i < sheet().rowCount(); ++i) {
        const RowState state = sheet().row(i).state;
        if (state != RowState::Sending && state != RowState::Unknown)
            continue;
        const QString key = sheet().emailKeyOf(i);
        m_rowOf.insert(key, i);
        const auto part = earlier.byEmail.constFind(key);
        if (part == earlier.byEmail.cend() && state == RowState::Unknown) {
            open = true; // of a run before that one: it is looked up too
            continue;
        }
        const ActivityStage stage = part == earlier.byEmail.cend() ? ActivityStage::NotSent : part->stage;
        switch (stage) {
        case ActivityStage::Seen:
            ends +=
                {i, part->creates ? RowState::Created : RowState::Changed, part->words, part->agent, part->changedMs};
            break;
        case ActivityStage::Failed:
        case ActivityStage::Skipped:
            ends += {i, RowState::Failed, part->words, part->agent, part->changedMs};
            break;
        case ActivityStage::Sent:
        case ActivityStage::Unknown:
            ends += {i, RowState::Unknown, tr("The program ended before an answer came; being looked up"), {}};
            open = true;
            break;
        default:
            ends += {i, RowState::Create, {}, {}};
        }
    }
    m_model->setEnds(ends);
    restoreTeams(earlier);
    m_lookingBack = false;
    for (const auto &[write, outcome] : std::exchange(m_earlier, {}))
        settleEarlier(write, outcome);
    for (const EarlierJoin &earlierJoin : std::exchange(m_earlierJoins, {}))
        joined(earlierJoin.team, earlierJoin.agents, earlierJoin.outcome);
    if (m_journal.endedMs == noTime) {
        m_journal.endedMs = m_live->profiles()->nowMs();
        Q_EMIT told(
            open ? tr("An import was cut off. Its list is back; rows without an answer are looked up, nothing is "
                      "sent twice.")
                 : tr("An import was cut off. Its list is back; what was not sent can be sent now."));
    }
    closeEarlier();
    judge({});
}

/// A step that the trail does not know did not leave.
void ImportDesk::restoreTeams(const Earlier &earlier)
{
    QHash<AgentId, int> rowOf;
    QHash<TeamId, QList<int>> notLeft;
    for (int i = 0; i < sheet().rowCount(); ++i) {
        if (sheet().row(i).state != RowState::Created)
            continue;
        rowOf.insert(sheet().row(i).made, i);
        for (const TeamStep &step : sheet().row(i).teams) {
            if (step.end == TeamEnd::Sending)
                notLeft[step.team] += i;
        }
    }
    for (auto it = notLeft.cbegin(); it != notLeft.cend(); ++it)
        m_model->setTeamEnd(it.value(), {it.key(), TeamEnd::Failed, tr("stopped before it was sent")});
    // Asked more than once: who was read as a member is one, whatever the clocks of the runs say of their order.
    const auto endOf = [](ActivityStage stage) {
        return stage == ActivityStage::Seen                                      ? TeamEnd::In
               : stage == ActivityStage::Sent || stage == ActivityStage::Unknown ? TeamEnd::Unknown
                                                                                 : TeamEnd::Failed;
    };
    for (const TeamEnd end : {TeamEnd::Failed, TeamEnd::Unknown, TeamEnd::In}) {
        for (const Earlier::Team &team : earlier.teams) {
            if (endOf(team.stage) != end)
                continue;
            QList<int> rows;
            for (const AgentId &agent : team.agents) {
                const auto row = rowOf.constFind(agent);
                const TeamStep *step = row == rowOf.cend() ? nullptr : sheet().row(*row).stepFor(team.team);
                if (row != rowOf.cend() && !(step && step->end == TeamEnd::In))
                    rows += *row;
            }
            m_model->setTeamEnd(rows, {team.team, end, team.words});
        }
    }
}

void ImportDesk::settleEarlier(const AgentWrite &write, const AgentOutcome &outcome)
{
    if (m_lookingBack)
        return m_earlier.append({write, outcome});
    const int row = m_rowOf.value(emailKey(write.wanted.email), -1);
    if (row < 0 || row >= sheet().rowCount() || sheet().row(row).state != RowState::Unknown)
        return;
    const bool create = write.kind == AgentWrite::Kind::Create;
    const qint64 now = m_live->profiles()->nowMs();
    switch (outcome.end) {
    case AgentOutcome::End::Done:
        m_model->setEnd(row, create ? RowState::Created : RowState::Changed, outcome.words, outcome.agent.id, now);
        break;
    case AgentOutcome::End::Refused:
        m_model->setEnd(row, RowState::Failed, outcome.words, {}, now);
        break;
    case AgentOutcome::End::NotDone:
    case AgentOutcome::End::NotSent:
        m_model->setEnd(row, RowState::Create, {});
        break;
    case AgentOutcome::End::Unclear:
        m_model->setEnd(row, RowState::Unknown, outcome.words, {}, now);
        break;
    }
    closeEarlier();
}

/// The run of an earlier program has its account in the trail once none of its rows is open.
void ImportDesk::closeEarlier()
{
    if (!m_cutOff || sheet().counts()[RowState::Unknown] + sheet().counts()[RowState::Sending] > 0)
        return;
    ActivityStore *trail = m_live->profiles()->trail();
    const ActivityEntry run = *std::exchange(m_cutOff, std::nullopt);
    trail->query(ImportRun::doneOf(run.id), this, [this, trail, run](const QList<ActivityEntry> &entries) {
        trail->put(ImportRun::ended(run, ImportRun::countDone(entries), m_live->profiles()->nowMs()));
    });
}
