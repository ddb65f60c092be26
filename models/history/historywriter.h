// The half of the history store that lives in its thread: gathers what was seen, writes it in one transaction, and goes
// on without the disk when that refuses.
#pragma once

#include "historytables.h"
#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

class HistoryWriter : public QObject
{
    Q_OBJECT
public:
    using Fault = SqliteFile::Fault;

    /// An empty path keeps nothing.
    explicit HistoryWriter(QString path);
    ~HistoryWriter() override;

    // All to be called in the writer's thread.
    void open();
    void put(const HistoryBatch &batch, quint64 ticket);
    HistoryPart read(qint64 fromMs, qint64 toMs);
    void shift(qint64 fromMs, qint64 byMs);
    void keepSince(qint64 utcMs);
    void removeAgent(const AgentId &agent);
    void finish(); ///< writes what can be written, closes, ends the thread

Q_SIGNALS:
    void stored(quint64 ticket, bool onDisk);
    void faultChanged(int fault, const QString &detail);
    void setAside(const QString &path);
    void opened();
    void everybodyWanted(); ///< what was waiting is lost: the next batch must tell of all people

private:
    void flush();
    Fault ensureOpen();
    Fault writeWaiting();
    void failed(Fault fault);
    void report(Fault fault);
    void answer(bool onDisk);

    const QString m_path;
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<HistoryTables> m_tables;
    QTimer m_flush;
    QList<HistoryBatch> m_waiting;
    QList<quint64> m_tickets;
    qsizetype m_waitingFacts = 0;
    qint64 m_keepSince = 0; ///< not done yet; 0 = nothing to do
    Fault m_fault = Fault::None;
    bool m_wasOpened = false;
    bool m_started = false; ///< everything before the first batch of this run is of others
};
