// The half of a history store that lives in its thread. All calls are made there.
#pragma once

#include "historyfact.h"
#include "sqlconnection.h"
#include <QObject>

class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    using Fault = SqlConnection::Fault;

    virtual void open() = 0;
    /// A ticket other than 0 is answered by stored().
    virtual void put(const HistoryBatch &batch, quint64 ticket) = 0;
    virtual HistoryPart read(qint64 fromMs, qint64 toMs) = 0;
    virtual void shift(qint64 fromMs, qint64 byMs) = 0;
    virtual void keepSince(qint64 utcMs) = 0;
    virtual void removeAgent(const AgentId &agent) = 0;
    virtual void finish() = 0; ///< writes what can be written, closes, ends the thread

Q_SIGNALS:
    void stored(quint64 ticket, bool onDisk);
    void faultChanged(int fault, const QString &detail);
    void setAside(const QString &path);
    void opened();
    void everybodyWanted(); ///< what was waiting is lost: the next batch must tell of all people
};
