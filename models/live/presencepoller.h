// Asks for everybody's presence again and again, one request at a time: the next is armed only by the answer before it.
#pragma once

#include "backoff.h"
#include "clock.h"
#include "endpoints.h"
#include "livetiming.h"
#include "presencereader.h"
#include <QObject>
#include <QTimer>
#include <memory>

class PresencePoller : public QObject
{
    Q_OBJECT
public:
    PresencePoller(const LiveTiming &timing, const Clock &clock, QObject *parent = nullptr);

    /// Whom to ask from now on; an answer to the one before is dropped and a refusal forgotten. Null stops.
    void setClient(ApiClient *client);
    void start();
    void setIntervalMs(int ms); ///< clamped to the timing's bounds
    void setPaused(bool paused);
    /// Asks at once unless a request is under way or the token was refused.
    void pollNow();
    /// As pollNow(), but gives a request under way up: after a suspend its connection is likely dead.
    void pollAnew();
    /// The next poll comes within ms, whatever the interval.
    void hasten(int ms);

    bool isRefused() const { return m_refused; } ///< 401: stopped until setClient()
    bool isPaused() const { return m_paused; }
    bool isAsking() const { return m_asking; }
    int attempts() const { return m_attempts; }          ///< failures since the last good answer
    qint64 dueInMs() const;                              ///< -1 = a request is under way or polling has stopped
    qint64 startedMono() const { return m_startedMono; } ///< monotonic ms, of the newest request
    int intervalMs() const;                              ///< as set, or longer when the day's quota is used up

Q_SIGNALS:
    void started();
    void answered(const PresenceList &list);
    void failed(const Failure &failure);
    void stateChanged(); ///< paused, resumed, another interval

private:
    void poll();
    void finish(const Result<PresenceList> &result);
    void arm(qint64 ms);
    qint64 delayAfter(const Failure &failure);
    Backoff freshBackoff() const;
    bool quotaSpent() const;

    LiveTiming m_timing;
    const Clock &m_clock;
    ApiClient *m_client = nullptr;
    std::shared_ptr<PresenceReader> m_reader = std::make_shared<PresenceReader>();
    std::unique_ptr<QObject> m_context; ///< of the request under way
    QTimer m_timer;
    int m_interval = 5'000;
    int m_attempts = 0;
    Backoff m_backoff;
    qint64 m_startedMono = 0;
    bool m_running = false;
    bool m_asking = false;
    bool m_paused = false;
    bool m_refused = false;
};
