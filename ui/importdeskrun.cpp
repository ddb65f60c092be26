// ImportDesk: sending.
#include "activitystore.h"
#include "agentdesk.h"
#include "importdesk.h"
#include "poolwork.h"
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
            return begin();
        Q_EMIT told(tr("The list looks otherwise than a moment ago, so nothing was sent. Look at it once more."));
    });
}

/// What is sent is put together in the pool: of many rows that takes a while.
void ImportDesk::begin()
{
    const quint64 generation = ++m_generation;
    m_busy = true;
    m_model->setLocked(true);
    const auto work = [sheet = sheet()] {
        QList<ImportRun::Item> items;
        for (int i = 0; i < sheet.rowCount(); ++i) {
            const ImportRow &row = sheet.row(i);
            if (!row.maySend())
                continue;
            const auto kind = !row.match  ? AgentWrite::Kind::Create
                              : row.byPut ? AgentWrite::Kind::Put
                                          : AgentWrite::Kind::Patch;
            items += {i, {kind, sheet.before(i), sheet.wanted(i)}};
        }
        return items;
    };
    inPool(QThreadPool::globalInstance(), this, work, [this, generation](const QList<ImportRun::Item> &items) {
        if (generation != m_generation)
            return;
        m_busy = false;
        if (!m_reading)
            return start(items);
        m_model->setLocked(false);
        Q_EMIT told(tr("The list looks otherwise than a moment ago, so nothing was sent. Look at it once more."));
        Q_EMIT changed();
    });
}

void ImportDesk::start(const QList<ImportRun::Item> &items)
{
    int creates = 0;
    QList<ImportModel::End> sending;
    for (const ImportRun::Item &item : items) {
        creates += item.write.kind == AgentWrite::Kind::Create;
        sending += {item.row, RowState::Sending, {}, {}};
    }
    m_journal.run = QUuid::createUuid();
    m_journal.startedMs = m_live->profiles()->nowMs();
    m_journal.endedMs = noTime;
    m_journal.requests.clear();
    m_model->setEnds(sending);
    const QString title =
        tr("%1: %2 create, %3 change", "a list and how many rows")
            .arg(m_journal.title.left(100), QString::number(creates), QString::number(items.size() - creates));
    delete m_run;
    m_run = new ImportRun(m_live->profiles(), m_journal.run, title, items, this);
    connect(m_run, &ImportRun::rowChanged, this, &ImportDesk::rowChanged);
    connect(m_run, &ImportRun::progressed, this, [this] {
        noteRequests();
        Q_EMIT changed();
    });
    connect(m_run, &ImportRun::finished, this, [this] {
        if (const QList<Join> joins = joinsOfTheList(); !joins.isEmpty() && !m_run->isStopped())
            join(joins);
        else
            finish();
    });
    // The list is in the queue of the trail's writer before the first row is: it takes one thing after the other.
    save([run = QPointer<ImportRun>(m_run)] {
        if (run)
            run->start();
    });
}

void ImportDesk::finish()
{
    if (m_journal.endedMs == noTime) {
        m_journal.endedMs = m_live->profiles()->nowMs();
        m_run->close();
    }
    m_model->setLocked(false);
    save({});
    Q_EMIT finished();
    Q_EMIT changed();
}

void ImportDesk::noteRequests()
{
    static const QHash<AgentWrite::Kind, QString> names{{AgentWrite::Kind::Create, u"POST /v1/agents/bulk"_s},
                                                        {AgentWrite::Kind::Patch, u"PATCH /v1/agents"_s},
                                                        {AgentWrite::Kind::Put, u"PUT /v1/agents"_s}};
    m_journal.requests.clear();
    for (const ImportRun::Request &request : m_run->requests())
        m_journal.requests += {names.value(request.kind), request.rows, request.done, request.leftMs};
}

void ImportDesk::stop()
{
    m_joins.clear();
    if (m_run)
        m_run->stop();
}

void ImportDesk::rowChanged(int row, State state, const QString &words, const AgentId &agent, const BulkAnswer &answer)
{
    m_model->setAnswer(row, answer);
    const bool change = sheet().row(row).match != nullptr;
    const qint64 now = m_live->profiles()->nowMs();
    switch (state) {
    case State::Waiting:
    case State::Reading:
    case State::Sent:
        return; // Sending already
    case State::Looking:
    case State::Unknown:
        return m_model->setEnd(row, RowState::Unknown, words, agent, now);
    case State::Done:
        return m_model->setEnd(row, change ? RowState::Changed : RowState::Created, words, agent, now);
    case State::Failed:
    case State::Skipped:
        return m_model->setEnd(row, RowState::Failed, words, agent, now);
    case State::NotSent:
        return m_model->setEnd(row, change ? RowState::Change : RowState::Create, {});
    }
}
