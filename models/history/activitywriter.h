// The half of the activity store that lives in its thread: gathers what is to be written, writes it in one transaction,
// and goes on without the disk when that refuses.
#pragma once

#include "activitytables.h"
#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <memory>

class ActivityWriter : public QObject
{
    Q_OBJECT
public:
    using Fault = SqliteFile::Fault;

    /// An empty path keeps everything in memory.
    ActivityWriter(QString path, qint64 run);
    ~ActivityWriter() override;

    // All to be called in the writer's thread. A ticket other than 0 is answered by a signal.
    void open();
    void put(const QList<ActivityEntry> &entries, quint64 ticket);
    void putDocument(const QString &kind, const QString &key, const QByteArray &value);
    void query(const ActivityQuery &query, quint64 ticket);
    void leftOver(const QList<ActivityStage> &stages, quint64 ticket);
    void documents(const QString &kind, quint64 ticket);
    void exportCsv(const ActivityQuery &query, const QString &file, quint64 ticket);
    void removeBefore(qint64 utcMs);
    void removeAgent(const AgentId &agent);
    void finish(); ///< writes what can be written, closes, ends the thread

Q_SIGNALS:
    void stored(quint64 ticket, bool onDisk);
    void queried(quint64 ticket, const QList<ActivityEntry> &entries);
    void documentsRead(quint64 ticket, const QList<std::pair<QString, QByteArray>> &documents);
    void exported(quint64 ticket, const QString &error);
    void faultChanged(int fault, const QString &detail);
    void setAside(const QString &path);
    void opened();

private:
    struct Waiter
    {
        quint64 ticket = 0;
        QElapsedTimer since;
    };
    void flush();
    Fault writeWaiting();
    Fault ensureOpen();
    void failed(Fault fault);
    void answerWaiters(bool onDisk, qint64 olderThanMs);
    void report(Fault fault);
    QList<ActivityEntry> page(const ActivityQuery &query);

    const QString m_path;
    const qint64 m_run;
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<ActivityTables> m_tables;
    QTimer m_flush;
    QHash<QUuid, ActivityEntry> m_waiting; ///< newest state of what is not on disk yet
    QMap<std::pair<QString, QString>, QByteArray> m_waitingDocuments;
    QList<Waiter> m_waiters;
    Fault m_fault = Fault::None;
    bool m_wasOpened = false;
};
