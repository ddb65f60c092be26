// Reads people one by one whom presence knows and the directory does not: once each, slowly, and rarely again.
#pragma once

#include "clock.h"
#include "endpoints.h"
#include "livetiming.h"
#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

class AgentLookup : public QObject
{
    Q_OBJECT
public:
    AgentLookup(const LiveTiming &timing, const Clock &clock, QObject *parent = nullptr);

    void setClient(ApiClient *client); ///< forgets who was asked for; null stops
    /// Everybody who is unknown now; people not among them are forgotten.
    void want(const QList<AgentId> &strangers);

Q_SIGNALS:
    void found(const Agent &agent);

private:
    void next();

    LiveTiming m_timing;
    const Clock &m_clock;
    ApiClient *m_client = nullptr;
    std::unique_ptr<QObject> m_context;
    QTimer m_timer;
    QList<AgentId> m_wanted;
    QHash<AgentId, qint64> m_askedMono; ///< when
    bool m_asking = false;
};
