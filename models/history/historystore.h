// What was seen of everybody, kept on disk by a thread of its own. Callers never wait: answers come later on their
// thread, and a disk that refuses costs the history and nothing else.
#pragma once

#include "clock.h"
#include "historyfact.h"
#include "storetrouble.h"
#include <QHash>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

class HistoryKeeper;

class HistoryStore : public QObject
{
    Q_OBJECT
public:
    using Stored = std::function<void(bool onDisk)>;

    /// An empty path keeps nothing. Starts to open the file at once.
    HistoryStore(const QString &path, const Clock &clock, QObject *parent = nullptr);
    /// Only reads what is there: nothing is made, changed or set aside, and no trouble is told.
    static std::unique_ptr<HistoryStore> toLook(const QString &path, const Clock &clock);
    /// Writes what can be written and waits for that; not long for a server that does not answer.
    ~HistoryStore() override;

    /// Batches in the order they were seen. `stored` is called when it and all before are in the file, which then
    /// stand there even when the program is killed; false: not yet, it is tried again.
    void put(const HistoryBatch &batch, QObject *context = nullptr, Stored stored = {});
    /// [fromMs, toMs), ms UTC, and of each person what held at fromMs. Empty where nothing can be read.
    void read(qint64 fromMs, qint64 toMs, QObject *context, std::function<void(const HistoryPart &)> handler);
    /// Work on a part in the store's thread: files are written there.
    void readForFile(qint64 fromMs, qint64 toMs, std::function<QString(const HistoryPart &)> work, QObject *context,
                     std::function<void(const QString &error)> handler);
    /// Our clock was wrong by -byMs since fromMs.
    void clockSet(qint64 fromMs, qint64 byMs);

    void keepDays(int days); ///< removes what is older, now and each day again
    int keptDays() const { return m_days; }
    void forgetAgent(const AgentId &agent);

    StoreTrouble trouble() const { return m_trouble; }
    bool isOpened() const { return m_opened; }

Q_SIGNALS:
    void opened(); ///< the file can be read; once
    /// Told once a change; detail is the library's sentence, plain text.
    void troubleChanged(StoreTrouble trouble, const QString &detail);
    void corruptSetAside(const QString &path);
    void everybodyWanted(); ///< the next batch must tell of all people
    void agentForgotten(const AgentId &agent);

protected:
    /// endWithinMs: how long the end waits for the keeper; -1 = as long as it takes.
    HistoryStore(HistoryKeeper *keeper, int endWithinMs, const Clock &clock, QObject *parent);
    /// In the store's thread, in the order of all calls.
    void post(std::function<void(HistoryKeeper &)> work);
    const HistoryKeeper *keeper() const { return m_keeper; }
    const Clock &clock() const { return m_clock; }

private:
    template <typename Work, typename Handler>
    void ask(QObject *context, Work work, Handler handler);
    void removeOld();

    const Clock &m_clock;
    HistoryKeeper *m_keeper;
    QThread *m_thread;
    const int m_endWithinMs;
    std::shared_ptr<std::atomic_bool> m_alive = std::make_shared<std::atomic_bool>(true);
    QTimer m_daily;
    StoreTrouble m_trouble = StoreTrouble::None;
    bool m_opened = false, m_readOnly = false;
    int m_days = 0;
    quint64 m_ticket = 0;
    QHash<quint64, std::pair<QPointer<QObject>, Stored>> m_stored;
};
