// A history that many desks share on a PostgreSQL server. One of them asks the API for all; this tells whether it is
// this one, and what another has left. The server's absence costs the history and nothing else.
#pragma once

#include "historystore.h"
#include "sharedplace.h"

class SharedHistory : public HistoryStore
{
    Q_OBJECT
public:
    /// joinWithinMs: how long whoever asks is waited for before this desk asks by itself.
    explicit SharedHistory(const Clock &clock, int joinWithinMs = 1'500, QObject *parent = nullptr);

    void join(const SharedPlace &place); ///< also anew, with another password; until then nobody is asked
    void setIntervalMs(int ms);
    void setWilling(bool willing); ///< false: this desk cannot or must not ask
    /// What was answered just now, for the others; dropped unless this desk asks for all. askedMs: age of the request.
    void share(const QByteArray &body, qint64 askedMs, int intervalMs);
    void look(); ///< at once: is there something newer, or nobody who asks?

    SharedRole role() const { return m_role; }

Q_SIGNALS:
    void roleChanged(SharedRole role);
    void answerCame(const SharedAnswer &answer);

private:
    SharedRole m_role = SharedRole::Joining;
    QTimer m_joining;
};
