// The keeper of a history that many desks share: stands for the right to ask, writes while it has it, and follows what
// another desk leaves while it has not.
#pragma once

#include "clock.h"
#include "historykeeper.h"
#include "historytables.h"
#include "postgresconnection.h"
#include <QElapsedTimer>
#include <QTimer>

class SharedKeeper : public HistoryKeeper
{
    Q_OBJECT
public:
    explicit SharedKeeper(const Clock &clock);
    ~SharedKeeper() override;

    void open() override {} ///< join() does
    void put(const HistoryBatch &batch, quint64 ticket) override;
    HistoryPart read(qint64 fromMs, qint64 toMs) override;
    void shift(qint64 fromMs, qint64 byMs) override; ///< times here are the server's: only how far ours differ is asked
    void keepSince(qint64 utcMs) override;
    void removeAgent(const AgentId &agent) override;
    void finish() override;

    void join(const SharedPlace &place); ///< also anew, with another password
    void setIntervalMs(int ms);
    void setWilling(bool willing);          ///< false: this desk cannot or must not ask
    void share(const SharedAnswer &answer); ///< readAtMono: when the ages held
    void look();                            ///< at the newest answer, and whether the right is free

Q_SIGNALS:
    void roleChanged(SharedRole role);
    void answerCame(const SharedAnswer &answer);

private:
    void connectNow();
    void lost(Fault fault);
    void beLeader();
    void standBack();
    void setRole(SharedRole role);
    void report(Fault fault, const QString &detail = {});
    void readNewest();
    void measureClock();
    void flush();
    Fault writeWaiting();
    void removeForgotten();
    void dropWaiting();
    bool checked(Fault fault); ///< false: something failed; the connection may be gone
    int tickMs() const;
    qint64 leaseMs() const { return 2 * qint64(m_place.intervalMs); }

    const Clock &m_clock;
    SharedPlace m_place;
    std::unique_ptr<PostgresConnection> m_server;
    std::unique_ptr<HistoryTables> m_tables;
    QTimer m_tick, m_flush;
    QList<HistoryBatch> m_waiting; ///< by the server's clock
    QList<quint64> m_tickets;
    QList<AgentId> m_forgotten; ///< who is still to be taken out
    qsizetype m_waitingFacts = 0;
    QElapsedTimer m_heard;     ///< since this desk came by the right, or last had an answer
    QElapsedTimer m_stoodBack; ///< others go first for a while
    qint64 m_offset = 0;       ///< the server's clock minus ours
    qint64 m_newest = 0;       ///< number of the newest answer that was told
    qint64 m_wroteTo = 0;      ///< ms UTC, until when this desk wrote as the one that asks
    qint64 m_keepSince = 0;
    SharedRole m_role = SharedRole::Joining;
    Fault m_fault = Fault::None;
    bool m_willing = true;
    bool m_wasOpened = false;
};
