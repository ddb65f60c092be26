// Switches that are to be set back by themselves at a time: "off for 15 minutes". They stand in the trail; those of an
// earlier run, and those that came due while nobody could act, are offered and not done.
#pragma once

#include "activityentry.h"
#include "channel.h"
#include <QList>
#include <QObject>

class ActivityStore;

struct SwitchPromise
{
    ActivityEntry entry; ///< Promised; becomes the entry of the request that sets it back
    Channel channel = Channel::Email;
    bool restore = true; ///< the state to be asked for
    QUuid cause;         ///< entry of the wish it goes with; null for those of an earlier run
    bool offered = false;
};

class SwitchPromises : public QObject
{
    Q_OBJECT
public:
    explicit SwitchPromises(ActivityStore *store, QObject *parent = nullptr) : QObject(parent), m_store(store) {}

    /// Takes over what an earlier run promised.
    void load(const QList<ActivityEntry> &entries);
    void add(const SwitchPromise &promise);
    /// Another wish came for the channel, or the one it goes with came to nothing.
    void cancel(const AgentId &agent, Channel channel, const QString &words, qint64 nowMs);
    void causeEnded(const QUuid &cause, const QString &words, qint64 nowMs);

    const QList<SwitchPromise> &all() const { return m_promises; }
    /// Due now and not offered; those that are overdue for long become offers instead.
    QList<SwitchPromise> takeDue(qint64 nowMs);
    /// A due one that cannot be acted on yet: it is asked about again.
    void putBack(const SwitchPromise &promise);
    std::optional<SwitchPromise> take(const QUuid &entry);
    void conclude(SwitchPromise promise, ActivityStage stage, const QString &words, qint64 nowMs);

    static constexpr qint64 patienceMs = 5 * 60'000;

Q_SIGNALS:
    void changed();

private:
    ActivityStore *m_store;
    QList<SwitchPromise> m_promises;
};
