#include "apiclient_p.h"

#include "httperror.h"
#include "proxybook.h"
#include "recipe.h"
#include "redact.h"

namespace {
constexpr int limitedSendsMax = 6;       // a GET answered 429 this often is given back
constexpr int libraryRepeats = 3;        // how often the network library repeats a bodiless request by itself
constexpr int connectionsPerManager = 6; // more would wait inside the library with our deadline running
constexpr int crawlsAtOnce = 3;
constexpr qint64 rateWindowMs = 10'000;
constexpr qint64 dayMs = 86'400'000;
} // namespace

bool ApiClient::Private::hasLane(const ApiCall &call) const
{
    int sameManager = 0, crawls = 0;
    for (const CallPointer &other : flying) {
        sameManager += other->isWrite() == call.isWrite();
        crawls += other->request.priority == Priority::Crawl;
    }
    if (call.request.priority == Priority::Crawl && crawls >= crawlsAtOnce)
        return false;
    return sameManager < connectionsPerManager;
}

WaitingSince ApiClient::Private::waiting() const
{
    WaitingSince result{-1, -1, -1};
    for (size_t i = 0; i < queues.size(); ++i) {
        const auto it = std::find_if(queues[i].begin(), queues[i].end(), [&](const auto &c) { return hasLane(*c); });
        if (it != queues[i].end())
            result[i] = (*it)->queuedMono;
    }
    return result;
}

CallPointer ApiClient::Private::takeNext(Priority priority)
{
    auto &queue = queues[size_t(priority)];
    const auto it = std::find_if(queue.begin(), queue.end(), [&](const auto &c) { return hasLane(*c); });
    CallPointer call = *it;
    queue.erase(it);
    return call;
}

void ApiClient::Private::pump()
{
    if (!way.isKnown()) // it pumps when it is
        return way.isLate() ? refuseWaiting() : void();
    const qint64 now = clock.monoMs();
    qint64 wait = stats.pausedUntilMono - now;
    if (wait <= 0) {
        statsDirty = std::exchange(stats.pausedUntilMono, 0) != 0 || statsDirty;
        while (const auto priority = limiter.choose(waiting(), now))
            start(takeNext(*priority));
        wait = limiter.waitMs(waiting(), now);
    }
    if (wait >= 0)
        timer.start(int(std::max<qint64>(1, wait)));
    if (std::exchange(statsDirty, false))
        Q_EMIT q->statsChanged();
}

void ApiClient::Private::start(const CallPointer &call)
{
    call->leftMono = clock.monoMs();
    call->sequence = ++sequence;
    countSent(1);
    flying.insert(call->id, call);
    const auto report = [this, id = call->id](Outcome outcome) { answered(id, std::move(outcome)); };
    call->exchange =
        std::make_unique<Exchange>(call->isWrite() ? writes : reads, settings, call->request, report, nullptr);
}

void ApiClient::Private::answered(quint64 id, Outcome outcome)
{
    const CallPointer call = flying.take(id);
    call->exchange.release()->deleteLater(); // it is calling us
    if (outcome.status == 0 && outcome.error == QNetworkReply::RemoteHostClosedError && call->request.body.isEmpty()) {
        limiter.charge(libraryRepeats);
        countSent(libraryRepeats);
    }
    const bool lost = outcome.status == 0;
    const QString trouble = proxyTrouble(outcome);
    Result<ApiAnswer> result = judge(std::move(outcome), call->isWrite(), settings.token, clock.utcMs());
    const qint64 roundTrip = clock.monoMs() - call->leftMono;
    if (!trouble.isEmpty() || !lost)
        ProxyBook::instance()->report(trouble);
    if (result.ok()) {
        result.value().roundTripMs = roundTrip;
        result.value().sequence = call->sequence;
        stats.lastRoundTripMs = roundTrip;
        limitedBackoff.reset();
    } else if (lost) {
        way.lookAgain(); // another network may have another proxy
    } else if (result.failure().kind == Failure::Kind::RateLimited) {
        pauseFor(result.failure().retryAfterMs);
        if (!call->isWrite() && ++call->limited < limitedSendsMax) {
            queues[size_t(call->request.priority)].push_front(call);
            return;
        }
    }
    conclude(call, result);
}

void ApiClient::Private::pauseFor(qint64 serverSaysMs)
{
    rollDay();
    ++stats.rateLimitedToday;
    statsDirty = true;
    const qint64 now = clock.monoMs();
    // Answers to requests that left before the pause began say nothing new.
    const bool already = stats.pausedUntilMono > now;
    const qint64 wait = serverSaysMs >= 0 ? serverSaysMs : already ? 0 : limitedBackoff.nextMs();
    stats.pausedUntilMono = std::max(stats.pausedUntilMono, now + wait);
    pumpSoon();
}

void ApiClient::Private::conclude(const CallPointer &call, const Result<ApiAnswer> &result)
{
    QObject::disconnect(call->watch);
    statsDirty = true;
    pumpSoon();
    if (call->context)
        call->handler(result); // may delete the client: nothing after this
}

void ApiClient::Private::drop(quint64 id)
{
    for (auto &queue : queues)
        std::erase_if(queue, [&](const CallPointer &call) { return call->id == id; });
    flying.remove(id);
    pumpSoon();
}

void ApiClient::Private::rollDay()
{
    const qint64 today = clock.utcMs() / dayMs;
    if (std::exchange(day, today) == today)
        return;
    stats.sentToday = 0;
    stats.rateLimitedToday = 0;
}

void ApiClient::Private::countSent(int requests)
{
    rollDay();
    stats.sentToday += requests;
    const qint64 now = clock.monoMs();
    sentAt.insert(sentAt.end(), size_t(requests), now);
    while (sentAt.front() < now - rateWindowMs)
        sentAt.pop_front();
    statsDirty = true;
}

ApiClient::ApiClient(ApiSettings settings, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(settings), clock))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump(); });
    connect(&d->way, &ProxyWay::found, this, [this](const QNetworkProxy &proxy) {
        // Kept connections are found by their proxy: those of the way before are not gone on with.
        for (QNetworkAccessManager *manager : {&d->reads, &d->writes})
            manager->setProxy(proxy);
        d->pumpSoon();
    });
    connect(&d->way, &ProxyWay::late, this, [this] { d->pumpSoon(); });
    // From the next connection on; what is under way ends as it began.
    const auto choose = [this] { d->way.choose(ProxyBook::instance()->choice(), d->settings.baseUrl); };
    connect(ProxyBook::instance(), &ProxyBook::changed, this, choose);
    choose();
}

ApiClient::~ApiClient() = default;

void ApiClient::send(const ApiRequest &request, QObject *context, Handler handler)
{
    Q_ASSERT(context);
    auto call = std::make_shared<ApiCall>();
    call->id = ++d->nextId;
    call->request = request;
    call->context = context;
    call->handler = std::move(handler);
    call->queuedMono = d->clock.monoMs();
    if (!d->refusal.isEmpty() || !urlOf(d->settings, request.path).isValid()) {
        Failure failure;
        failure.kind = Failure::Kind::Cancelled;
        failure.detail = d->refusal.isEmpty() ? tr("This address cannot be asked for.") : d->refusal;
        return d->refuse(call, failure);
    }
    if (context != this)
        call->watch = connect(context, &QObject::destroyed, this, [this, id = call->id] { d->drop(id); });
    d->queues[size_t(request.priority)].push_back(std::move(call));
    d->pumpSoon();
}

QString ApiClient::presentable(const QString &text) const
{
    return ::presentable(text, d->settings.token);
}

ApiStats ApiClient::stats() const
{
    ApiStats result = d->stats;
    const qint64 since = d->clock.monoMs() - rateWindowMs;
    const auto recent = std::count_if(d->sentAt.begin(), d->sentAt.end(), [&](qint64 at) { return at > since; });
    result.requestsPerSecond = double(recent) * 1000 / double(rateWindowMs);
    if (d->day != d->clock.utcMs() / dayMs)
        result.sentToday = result.rateLimitedToday = 0;
    return result;
}

QUrl ApiClient::baseUrl() const
{
    return d->settings.baseUrl;
}

quint64 ApiClient::lastSequence() const
{
    return d->sequence;
}

quint64 ApiClient::takeSequence()
{
    return ++d->sequence;
}

qsizetype ApiClient::waiting(Priority priority) const
{
    return qsizetype(d->queues[size_t(priority)].size());
}
