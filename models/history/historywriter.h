// The half of the history store that lives in its thread: gathers what was seen, writes it in one transaction, and goes
// on without the disk when that refuses.
#pragma once

#include "historykeeper.h"
#include "historytables.h"
#include <QElapsedTimer>
#include <QTimer>
#include <memory>

class HistoryWriter : public HistoryKeeper
{
    Q_OBJECT
public:
    /// An empty path keeps nothing.
    /// looks: it only reads, and leaves the file as it is.
    explicit HistoryWriter(QString path, bool looks = false);
    ~HistoryWriter() override;

    void open() override;
    void put(const HistoryBatch &batch, quint64 ticket) override;
    HistoryPart read(qint64 fromMs, qint64 toMs) override;
    void shift(qint64 fromMs, qint64 byMs) override;
    void keepSince(qint64 utcMs) override;
    void removeAgent(const AgentId &agent) override;
    void finish() override;

private:
    void flush();
    Fault ensureOpen();
    Fault writeWaiting();
    Fault removeForgotten();
    void failed(Fault fault);
    void report(Fault fault);
    void answer(bool onDisk);

    const QString m_path;
    const bool m_looks;
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<HistoryTables> m_tables;
    QTimer m_flush;
    QElapsedTimer m_sinceWrite;
    QList<HistoryBatch> m_waiting;
    QList<quint64> m_tickets;
    QList<AgentId> m_forgotten; ///< who is still to be taken out of the file
    qsizetype m_waitingFacts = 0;
    qint64 m_keepSince = 0; ///< not done yet; 0 = nothing to do
    Fault m_fault = Fault::None;
    bool m_wasOpened = false;
    bool m_started = false; ///< everything before the first batch of this run is of others
};
