// ApiClient: what waits, what flies, and by which rules.
#pragma once

#include "apiclient.h"
#include "backoff.h"
#include "exchange.h"
#include "proxyway.h"
#include "ratelimiter.h"
#include "recipe.h"
#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <deque>

/// One request from the moment it was given to the client.
struct ApiCall
{
    quint64 id = 0;
    ApiRequest request;
    QPointer<QObject> context;
    ApiClient::Handler handler;
    QMetaObject::Connection watch;
    qint64 queuedMono = 0;
    qint64 leftMono = 0;
    quint64 sequence = 0;
    int limited = 0;
    std::unique_ptr<Exchange> exchange;

    bool isWrite() const { return request.verb != "GET"; }
};
using CallPointer = std::shared_ptr<ApiCall>;

class ApiClient::Private
{
public:
    Private(ApiClient *client, ApiSettings s, const Clock &c) : q(client), settings(std::move(s)), clock(c)
    {
        refusal = refusalOf(settings);
        prepare(reads);
        prepare(writes);
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
    }

    bool hasLane(const ApiCall &call) const;
    WaitingSince waiting() const;
    CallPointer takeNext(Priority priority);
    void pump();
    void refuse(const CallPointer &call, const Failure &failure);
    void refuseWaiting();
    void pumpSoon() { timer.start(0); }
    void start(const CallPointer &call);
    void answered(quint64 id, Outcome outcome);
    void pauseFor(qint64 serverSaysMs);
    void conclude(const CallPointer &call, const Result<ApiAnswer> &result);
    void drop(quint64 id);
    void countSent(int requests);
    void rollDay();

    ApiClient *q;
    ApiSettings settings;
    const Clock &clock;
    QString refusal;
    QNetworkAccessManager reads, writes;
    ProxyWay way; ///< to the server; nothing leaves before it is known
    RateLimiter limiter;
    Backoff limitedBackoff{1000, 2000, 30'000};
    QTimer timer;
    std::array<std::deque<CallPointer>, 3> queues;
    QHash<quint64, CallPointer> flying;
    quint64 nextId = 0;
    quint64 sequence = 0;
    std::deque<qint64> sentAt;
    qint64 day = 0;
    ApiStats stats;
    bool statsDirty = false;
};
