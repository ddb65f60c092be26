// ImportDesk: sending, and what an earlier run of the program left.
#include "activitystore.h"
#include "agentbody.h"
#include "agentdesk.h"
#include "emailcheck.h"
#include "importdesk.h"
#include "poolwork.h"
#include "words.h"
#include <QPointer>

using namespace Qt::StringLiterals;
using State = AgentBulk::State;

void ImportDesk::send()
{
    if (!maySend())
        return;
    // Compared once more with what is known now: the number on the button is what is sent.
    const int promised = sheet().counts().sendable();
    judge([this, promised] {
        if (sheet().counts().sendable() == promised)
            return start();
        Q_EMIT told(tr("The list looks otherwise than a moment ago, so nothing was sent. Look at it once more."));
    });
}

void ImportDesk::start()
{
    QList<ImportRun::Item> items;
    int creates = 0;
    for (int i = 0; i < sheet().rowCount(); ++i) {
        if (!sheet().row(i).maySend())
            continue;
        AgentWrite write{AgentWrite::Kind::Create, sheet().before(i), sheet().wanted(i)};
        if (!write.before.id.isNull())
            write.kind = clearsScalar(write.before, write.wanted) ? AgentWrite::Kind::Put : AgentWrite::Kind::Patch;
        else
            ++creates;
        items += {i, write};
    }
    m_journal.run = QUuid::createUuid();
    m_journal.startedMs = m_live->profiles()->nowMs();
    m_journal.endedMs = noTime;
    for (const ImportRun::Item &item : std::as_const(items))
        m_model->setEnd(item.row, RowState::Sending, {});
    m_model->setLocked(true);
    const QString title = tr("%1: %2 create, %3 change", "a list and how many rows")
                              .arg(m_journal.title.left(100))
                              .arg(creates)
                              .arg(items.size() - creates);
    delete m_run;
    m_run = new ImportRun(m_live->profiles(), m_journal.run, title, items, this);
    connect(m_run, &ImportRun::rowChanged, this, &ImportDesk::rowChanged);
    connect(m_run, &ImportRun::progressed, this, &ImportDesk::changed);
    connect(m_run, &ImportRun::finished, this, [this] {
        m_journal.endedMs = m_live->profiles()->nowMs();
        m_model->setLocked(false);
        save({});
        Q_EMIT finished();
        Q_EMIT changed();
    });
    // The list is in the queue of the trail's writer before the first row is: it takes one thing after the other.
    save([run = QPointer<ImportRun>(m_run)] {
        if (run)
            run->start();
    });
}

void ImportDesk::stop()
{
    if (m_run)
        m_run->stop();
}

void ImportDesk::rowChanged(int row, State state, const QString &words, const AgentId &agent)
{
    const bool change = sheet().row(row).match != nullptr;
    switch (state) {
    case State::Waiting:
    case State::Reading:
    case State::Sent:
        return; // Sending already
    case State::Looking:
    case State::Unknown:
        return m_model->setEnd(row, RowState::Unknown, words, agent);
    case State::Done:
        return m_model->setEnd(row, change ? RowState::Changed : RowState::Created, words, agent);
    case State::Failed:
    case State::Skipped:
        return m_model->setEnd(row, RowState::Failed, words, agent);
    case State::NotSent:
        return m_model->setEnd(row, change ? RowState::Change : RowState::Create, {});
    }
}

void ImportDesk::addToTeam(const Team &team)
{
    const QList<AgentId> ids = created();
    if (ids.isEmpty())
        return;
    m_live->profiles()->addToTeam(team, ids, this, [this, team, count = int(ids.size())](const QString &error) {
        const QString name = words::isolated(team.name.left(100));
        if (error.isEmpty())
            Q_EMIT told((count == 1 ? tr("1 person is in %1 now", "%1 = a team")
                                    : tr("%n people are in %1 now", "%1 = a team", count))
                            .arg(name));
        else
            Q_EMIT told(tr("Not all are in %1: %2", "a team, why").arg(name, words::isolated(error.left(200))));
        if (error.isEmpty())
            m_live->refreshDirectory();
    });
}

// --- on disk

void ImportDesk::save(std::function<void()> then)
{
    m_saveSoon.stop();
    const quint64 ticket = ++m_saves;
    m_saving = true;
    ImportJournal journal = m_journal;
    journal.sheet = sheet();
    const auto work = [journal] { return journalToBytes(journal); };
    inPool(QThreadPool::globalInstance(), this, work, [this, ticket, then](const QByteArray &bytes) {
        ActivityStore *trail = m_live->profiles()->trail();
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
    trail->documents(u"import"_s, this, [this, trail](const QList<std::pair<QString, QByteArray>> &documents) {
        if (documents.isEmpty() || sheet().rowCount() > 0 || m_busy)
            return;
        const auto journal = journalFromBytes(documents.first().second);
        if (!journal)
            return;
        m_savedMs = m_live->profiles()->nowMs();
        apply(*journal);
        if (m_journal.run.isNull())
            return;
        m_lookingBack = true;
        ActivityQuery parts;
        parts.batch = m_journal.run;
        parts.limit = mostTableRows;
        trail->query(parts, this, [this](const QList<ActivityEntry> &entries) { restoreRun(entries); });
    });
}

/// Rows that were on their way take the end that the trail knows; without one they did not leave.
void ImportDesk::restoreRun(const QList<ActivityEntry> &entries)
{
    if (isRunning())
        return;
    QHash<QString, ActivityEntry> byEmail;
    for (const ActivityEntry &entry : entries) {
        if (const auto write = AgentWriter::fromDetail(entry.detail))
            byEmail.insert(emailKey(write->wanted.email), entry);
    }
    bool open = false;
    for (int i = 0; i < sheet().rowCount(); ++i) {
        const RowState state = sheet().row(i).state;
        if (state != RowState::Sending && state != RowState::Unknown)
            continue;
        const QString key = sheet().emailKeyOf(i);
        m_rowOf.insert(key, i);
        const auto it = byEmail.constFind(key);
        const ActivityStage stage = it == byEmail.cend() ? ActivityStage::NotSent : it->stage;
        const bool create = it == byEmail.cend() || it->kind == ActivityKind::Create;
        switch (stage) {
        case ActivityStage::Seen:
            m_model->setEnd(i, create ? RowState::Created : RowState::Changed, it->words, it->agent);
            break;
        case ActivityStage::Failed:
        case ActivityStage::Skipped:
            m_model->setEnd(i, RowState::Failed, it->words, it->agent);
            break;
        case ActivityStage::Sent:
        case ActivityStage::Unknown:
            m_model->setEnd(i, RowState::Unknown, tr("The program ended before an answer came; being looked up"));
            open = true;
            break;
        default:
            m_model->setEnd(i, RowState::Create, {});
        }
    }
    m_lookingBack = false;
    for (const auto &[write, outcome] : std::exchange(m_earlier, {}))
        settleEarlier(write, outcome);
    if (m_journal.endedMs == noTime) {
        m_journal.endedMs = m_live->profiles()->nowMs();
        Q_EMIT told(
            open ? tr("An import was cut off. Its list is back; rows without an answer are looked up, nothing is "
                      "sent twice.")
                 : tr("An import was cut off. Its list is back; what was not sent can be sent now."));
    }
    judge({});
}

void ImportDesk::settleEarlier(const AgentWrite &write, const AgentOutcome &outcome)
{
    if (m_lookingBack)
        return m_earlier.append({write, outcome});
    const int row = m_rowOf.value(emailKey(write.wanted.email), -1);
    if (row < 0 || row >= sheet().rowCount() || sheet().row(row).state != RowState::Unknown)
        return;
    const bool create = write.kind == AgentWrite::Kind::Create;
    switch (outcome.end) {
    case AgentOutcome::End::Done:
        return m_model->setEnd(row, create ? RowState::Created : RowState::Changed, outcome.words, outcome.agent.id);
    case AgentOutcome::End::Refused:
        return m_model->setEnd(row, RowState::Failed, outcome.words);
    case AgentOutcome::End::NotDone:
    case AgentOutcome::End::NotSent:
        return m_model->setEnd(row, RowState::Create, {});
    case AgentOutcome::End::Unclear:
        return m_model->setEnd(row, RowState::Unknown, outcome.words);
    }
}
