// The only owner of network replies: builds requests by the recipe, paces them, bounds them in time and bytes, and
// turns whatever comes back into a value. Never follows a redirect, never sends a body twice.
#pragma once

#include "apisettings.h"
#include "clock.h"
#include "priority.h"
#include "result.h"
#include <QObject>
#include <functional>
#include <limits>
#include <memory>

struct ApiRequest
{
    QByteArray verb = "GET"; ///< GET, POST, PUT, PATCH, DELETE
    QString path;            ///< "/v1/agents", already percent-encoded, with query; resolved against the base URL
    QByteArray body;         ///< sent as application/json when not empty
    Priority priority = Priority::Crawl;
    int deadlineMs = 10'000; ///< total, from the moment it leaves our queue
    qint64 maxBytes = 64ll * 1024 * 1024;
};

/// A complete 2xx answer.
struct ApiAnswer
{
    int status = 0;
    QByteArray body;
    qint64 roundTripMs = 0;
    quint64 sequence = 0;                                     ///< of the request, ascending by the moment it left
    qint64 serverDateMs = std::numeric_limits<qint64>::min(); ///< Date header, ms UTC
};

struct ApiStats
{
    double requestsPerSecond = 0; ///< over the last 10 s
    qint64 sentToday = 0;         ///< UTC day
    int rateLimitedToday = 0;     ///< answers 429
    qint64 lastRoundTripMs = -1;
    qint64 pausedUntilMono = 0; ///< 429 pause; 0 = none
};

class ApiClient : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<ApiAnswer> &)>;

    ApiClient(ApiSettings settings, const Clock &clock, QObject *parent = nullptr);
    ~ApiClient() override;

    /// The handler is called exactly once on this thread, later, unless the context (never null) or this client dies
    /// first; the request is given up then. 429: the request waits and is sent again by itself only when it is a GET
    /// (up to five times); the whole client pauses meanwhile.
    void send(const ApiRequest &request, QObject *context, Handler handler);

    /// Text of a successful answer (a bulk item's error) made fit to be shown: key redacted, one line, 200 characters.
    QString presentable(const QString &text) const;

    ApiStats stats() const;
    QUrl baseUrl() const;
    quint64 lastSequence() const;
    quint64 takeSequence(); ///< a number no request of ours has: of something that somebody else asks for now
    qsizetype waiting(Priority priority) const; ///< requests that have not left yet

Q_SIGNALS:
    void statsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
