// The trail of what was asked from this desk, kept on disk by a thread of its own. Callers never wait: answers come
// later on their thread, and a disk that refuses costs the trail and nothing else.
#pragma once

#include "activityquery.h"
#include "clock.h"
#include "storetrouble.h"
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>

class ActivityWriter;

class ActivityStore : public QObject
{
    Q_OBJECT
public:
    using Stored = std::function<void(bool onDisk)>;
    using Entries = std::function<void(const QList<ActivityEntry> &)>;
    using Documents = std::function<void(const QList<std::pair<QString, QByteArray>> &)>;

    /// An empty path keeps the trail in memory, for this run only. Starts to open the file at once.
    ActivityStore(const QString &path, const Clock &clock, QObject *parent = nullptr);
    /// Writes what can be written and waits for that.
    ~ActivityStore() override;

    /// New entries and new states of entries, told apart by id. The whole list is written at once or not at all.
    /// `stored` is called when it is on disk to stay, even through a power cut (true), or when that cannot be had soon
    /// (false); what is not on disk then is still shown and tried again.
    void put(QList<ActivityEntry> entries, QObject *context = nullptr, Stored stored = {});
    void put(const ActivityEntry &entry, QObject *context = nullptr, Stored stored = {});

    void query(const ActivityQuery &query, QObject *context, Entries handler);
    /// From earlier runs: still waiting, sent, without a clear answer, or accepted and not seen. Oldest first; empty
    /// until opened().
    void unfinished(QObject *context, Entries handler);
    /// From earlier runs: promised and not done. Oldest first; empty until opened().
    void promised(QObject *context, Entries handler);
    /// error: empty when the file was written; formulas are made harmless.
    void exportCsv(const ActivityQuery &query, const QString &file, QObject *context,
                   std::function<void(const QString &error)> handler);

    /// Small values under a name: presets, evidence. A null value removes.
    void putDocument(const QString &kind, const QString &name, const QByteArray &value);
    void documents(const QString &kind, QObject *context, Documents handler); ///< by name

    void keepDays(int days); ///< removes what is older
    void forgetAgent(const AgentId &agent);

    StoreTrouble trouble() const { return m_trouble; }
    bool isOpened() const { return m_opened; }

Q_SIGNALS:
    void opened(); ///< the file can be read; once
    /// Told once a change; detail is the library's sentence, plain text.
    void troubleChanged(StoreTrouble trouble, const QString &detail);
    void corruptSetAside(const QString &path);
    /// What put() was given, with sequences. Inside put().
    void recorded(const QList<ActivityEntry> &entries);

private:
    template <typename Handler>
    struct Waiting
    {
        QPointer<QObject> context;
        Handler handler;
    };
    template <typename Handler>
    using Table = QHash<quint64, Waiting<Handler>>;
    template <typename Handler>
    quint64 wait(Table<Handler> *table, QObject *context, Handler handler);
    template <typename Handler, typename... Args>
    void answer(Table<Handler> *table, quint64 ticket, Args &&...args);
    template <typename Work>
    void post(Work work);

    const Clock &m_clock;
    ActivityWriter *m_writer;
    QThread m_thread;
    StoreTrouble m_trouble = StoreTrouble::None;
    bool m_opened = false;
    quint64 m_ticket = 0;
    qint64 m_sequence = 0;
    QHash<QUuid, qint64> m_sequences; ///< of this run's entries
    Table<Stored> m_stored;
    Table<Entries> m_queries;
    Table<Documents> m_documents;
    Table<std::function<void(const QString &)>> m_exports;
};
