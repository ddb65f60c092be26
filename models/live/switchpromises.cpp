#include "switchpromises.h"

#include "activitystore.h"

using namespace Qt::StringLiterals;

void SwitchPromises::load(const QList<ActivityEntry> &entries)
{
    for (const ActivityEntry &entry : entries) {
        for (const Channel channel : allChannels) {
            if (entry.kind == ActivityKind::Switch && entry.what == channelWireName(channel))
                m_promises.append({entry, channel, entry.asked == "on"_L1, {}, true});
        }
    }
    if (!entries.isEmpty())
        Q_EMIT changed();
}

void SwitchPromises::add(const SwitchPromise &promise)
{
    m_promises.append(promise);
    if (m_store)
        m_store->put(promise.entry);
    Q_EMIT changed();
}

void SwitchPromises::cancel(const AgentId &agent, Channel channel, const QString &words, qint64 nowMs)
{
    for (qsizetype i = m_promises.size() - 1; i >= 0; --i) {
        if (m_promises[i].entry.agent == agent && m_promises[i].channel == channel)
            conclude(m_promises.takeAt(i), ActivityStage::NotSent, words, nowMs);
    }
}

void SwitchPromises::causeEnded(const QUuid &cause, const QString &words, qint64 nowMs)
{
    for (qsizetype i = m_promises.size() - 1; i >= 0; --i) {
        if (!cause.isNull() && m_promises[i].cause == cause)
            conclude(m_promises.takeAt(i), ActivityStage::NotSent, words, nowMs);
    }
}

QList<SwitchPromise> SwitchPromises::takeDue(qint64 nowMs)
{
    QList<SwitchPromise> due;
    bool offers = false;
    for (qsizetype i = m_promises.size() - 1; i >= 0; --i) {
        SwitchPromise &promise = m_promises[i];
        if (promise.offered || promise.entry.dueMs > nowMs)
            continue;
        if (nowMs - promise.entry.dueMs > patienceMs)
            promise.offered = offers = true;
        else
            due.prepend(m_promises.takeAt(i));
    }
    if (offers)
        Q_EMIT changed();
    return due;
}

void SwitchPromises::putBack(const SwitchPromise &promise)
{
    m_promises.append(promise);
}

std::optional<SwitchPromise> SwitchPromises::take(const QUuid &entry)
{
    for (qsizetype i = 0; i < m_promises.size(); ++i) {
        if (m_promises[i].entry.id != entry)
            continue;
        const SwitchPromise promise = m_promises.takeAt(i);
        Q_EMIT changed();
        return promise;
    }
    return std::nullopt;
}

void SwitchPromises::conclude(SwitchPromise promise, ActivityStage stage, const QString &words, qint64 nowMs)
{
    promise.entry.stage = stage;
    promise.entry.words = words;
    promise.entry.changedMs = nowMs;
    if (m_store)
        m_store->put(promise.entry);
    Q_EMIT changed();
}
