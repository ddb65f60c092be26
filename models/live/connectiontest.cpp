#include "connectiontest.h"

#include "durationtext.h"
#include "endpoints.h"
#include "failuretext.h"
#include "skewmeter.h"
#include <QSet>
#include <algorithm>

static constexpr int agentsAsked = 50;

class ConnectionTest::Private : public QObject
{
public:
    Private(ConnectionTest *test, const Clock &c) : q(test), clock(c) {}

    void start(const ApiSettings &settings);
    void stop();
    void agentsRead(const Result<AgentList> &result);
    void presenceRead(const Result<PresenceList> &result);
    void teamsRead(const Result<QList<Team>> &result);
    QString entriesText(const PresenceList &list) const;
    void tokenAccepted();
    void compareClocks(const PresenceList &list, qint64 utcMs);
    void add(TestLine::Kind kind, const QString &text, const QString &detail = {});
    void end(bool usable);

    ConnectionTest *q;
    const Clock &clock;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<QObject> context; ///< of the running test
    QList<TestLine> lines;
    Result<AgentList> agents = AgentList{};
    qint64 startedMono = 0;
    qint64 askedMono = 0;
    int requests = 0;
    bool accepted = false; ///< the line about the token stands
};

void ConnectionTest::Private::start(const ApiSettings &settings)
{
    stop();
    lines.clear();
    requests = 0;
    accepted = false;
    startedMono = askedMono = clock.monoMs();
    client = std::make_unique<ApiClient>(settings, clock);
    context = std::make_unique<QObject>();
    ++requests;
    fetchFirstAgents(*client, agentsAsked, context.get(), [this](const auto &result) { agentsRead(result); });
    Q_EMIT q->linesChanged();
}

void ConnectionTest::Private::stop()
{
    context.reset();
    if (client)
        client.release()->deleteLater(); // it may be calling us
}

void ConnectionTest::Private::add(TestLine::Kind kind, const QString &text, const QString &detail)
{
    lines.append({kind, text, detail});
    Q_EMIT q->linesChanged();
}

void ConnectionTest::Private::tokenAccepted()
{
    if (std::exchange(accepted, true))
        return;
    //: Detail of the line "Token accepted"
    add(TestLine::Kind::Ok, ConnectionTest::tr("Token accepted"),
        ConnectionTest::tr("answer in %1 ms").arg(clock.monoMs() - askedMono));
}

// Plurals are spelled out: without a translation file Qt would show "%n person(s)" as it is written.
static QString peopleText(const AgentList &list)
{
    const auto count = int(list.rows.size());
    if (list.more)
        return ConnectionTest::tr("%n or more people", nullptr, count);
    return count == 1 ? ConnectionTest::tr("1 person") : ConnectionTest::tr("%n people", nullptr, count);
}

/// Did the server look at the request at all? Then the next one says more; otherwise it would only repeat the failure.
static bool isAnswer(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Unauthorized:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::Rejected:
        return true;
    default:
        return false;
    }
}

void ConnectionTest::Private::agentsRead(const Result<AgentList> &result)
{
    agents = result;
    if (!result.ok() && !isAnswer(result.failure())) {
        add(TestLine::Kind::Failed, ConnectionTest::tr("Dixa not reached"), failureText(result.failure()));
        return end(false);
    }
    if (result.ok()) {
        tokenAccepted();
        add(TestLine::Kind::Ok, ConnectionTest::tr("Agents readable"), peopleText(result.value()));
    }
    askedMono = clock.monoMs();
    ++requests;
    fetchPresence(*client, context.get(), [this](const auto &presence) { presenceRead(presence); });
}

void ConnectionTest::Private::presenceRead(const Result<PresenceList> &result)
{
    const bool refused = !result.ok() && result.failure().kind == Failure::Kind::Unauthorized;
    if (refused && !accepted) {
        add(TestLine::Kind::Failed, ConnectionTest::tr("Token not accepted"), failureText(result.failure()));
        return end(false);
    }
    if (result.ok())
        tokenAccepted();
    if (!agents.ok())
        add(TestLine::Kind::Warning, ConnectionTest::tr("Agents not readable, so names will be missing"),
            failureText(agents.failure()));
    if (!result.ok()) {
        add(TestLine::Kind::Failed, ConnectionTest::tr("Presence not readable"), failureText(result.failure()));
        return end(false);
    }

    const PresenceList &list = result.value();
    const QString detail = entriesText(list);
    if (list.rows.isEmpty() && list.unreadable > 0) {
        add(TestLine::Kind::Failed, ConnectionTest::tr("Presence not readable"), detail);
        return end(false);
    }
    add(list.unreadable > 0 ? TestLine::Kind::Warning : TestLine::Kind::Ok, ConnectionTest::tr("Presence readable"),
        detail);
    ++requests;
    fetchTeams(*client, context.get(), [this, list, utc = clock.utcMs()](const Result<QList<Team>> &teams) {
        teamsRead(teams);
        compareClocks(list, utc);
        add(TestLine::Kind::Info, ConnectionTest::tr("Writing is not tested, it would change something"));
        end(true);
    });
}

/// People without an agent are counted only when every agent is known.
QString ConnectionTest::Private::entriesText(const PresenceList &list) const
{
    const auto count = int(list.rows.size());
    QString text = count == 1 ? ConnectionTest::tr("1 entry") : ConnectionTest::tr("%n entries", nullptr, count);
    if (agents.ok() && !agents.value().more && agents.value().unreadable == 0) {
        QSet<AgentId> known;
        for (const Agent &agent : agents.value().rows)
            known.insert(agent.id);
        const auto strangers = std::count_if(list.rows.cbegin(), list.rows.cend(),
                                             [&](const Presence &presence) { return !known.contains(presence.id); });
        if (strangers > 0)
            //: %1 is "47 entries"
            text = ConnectionTest::tr("%1, %n without an agent", nullptr, int(strangers)).arg(text);
    }
    if (list.unreadable > 0)
        //: %1 is "47 entries"
        text = ConnectionTest::tr("%1, %n unreadable", nullptr, list.unreadable).arg(text);
    return text;
}

void ConnectionTest::Private::teamsRead(const Result<QList<Team>> &result)
{
    if (result.ok())
        add(TestLine::Kind::Ok, ConnectionTest::tr("Teams readable"),
            result.value().size() == 1 ? ConnectionTest::tr("1 team")
                                       : ConnectionTest::tr("%n teams", nullptr, int(result.value().size())));
    else if (isAnswer(result.failure()))
        add(TestLine::Kind::Warning, ConnectionTest::tr("Teams come slowly, one person at a time, and without names"),
            failureText(result.failure()));
    else
        add(TestLine::Kind::Warning, ConnectionTest::tr("Teams not read"), failureText(result.failure()));
}

void ConnectionTest::Private::compareClocks(const PresenceList &list, qint64 utcMs)
{
    if (list.serverDateMs == noTime)
        return add(TestLine::Kind::Info, ConnectionTest::tr("Clocks not compared, Dixa told no time"));
    const qint64 skew = SkewMeter::sample(list.serverDateMs, utcMs, list.roundTripMs);
    if (qAbs(skew) < SkewMeter::noticeMs)
        return add(TestLine::Kind::Ok, ConnectionTest::tr("Clock of this computer agrees with Dixa"));
    const QString span = ageText(qAbs(skew));
    //: %1 is a span such as "3 s" or "12 min"
    const QString text = skew > 0 ? ConnectionTest::tr("Clock of this computer is %1 behind Dixa").arg(span)
                                  : ConnectionTest::tr("Clock of this computer is %1 ahead of Dixa").arg(span);
    add(TestLine::Kind::Warning, text, ConnectionTest::tr("corrected in the display"));
}

void ConnectionTest::Private::end(bool usable)
{
    stop();
    Q_EMIT q->finished(usable, requests, clock.monoMs() - startedMono);
}

ConnectionTest::ConnectionTest(const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, clock))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const ApiSettings &settings)
{
    d->start(settings);
}

void ConnectionTest::cancel()
{
    d->stop();
}

bool ConnectionTest::isRunning() const
{
    return d->context != nullptr;
}

QList<TestLine> ConnectionTest::lines() const
{
    return d->lines;
}
