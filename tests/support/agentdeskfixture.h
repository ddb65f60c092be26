// The desk for agents' profiles with a trail on disk and a fake directory that goes wrong as scripted.
#pragma once

#include "activityfixture.h"
#include "agentdesk.h"
#include "apifixture.h"
#include "fakepeople.h"
#include "switchfixture.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTimer>

/// Events are handled as they come until it is so: QTRY_* looks every 50 ms only, which is long for thousands of
/// writes.
template <typename Condition>
bool turnUntil(Condition condition, int mostMs = 60'000)
{
    const QDeadlineTimer end(mostMs);
    QTimer wake;
    wake.start(50);
    while (!condition() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return condition();
}

struct AgentDeskFixture
{
    AgentDeskFixture() : store(dir.filePath(QStringLiteral("activity.sqlite")), clock) { restart(); }
    ~AgentDeskFixture() { desk.reset(); }
    void restart(bool readOnly = false)
    {
        desk = std::make_unique<AgentDesk>(&store, clock, readOnly);
        AgentWriter::Timing timing;
        timing.secondReadMs = 20;
        timing.leastPauseMs = 20;
        timing.retryMs = {20, 20, 20};
        desk->writer().setTiming(timing);
        connect();
    }
    void connect()
    {
        auto next = std::make_unique<ApiClient>(ApiSettings{people.server.url(), testToken, false}, clock);
        desk->setClient(next.get());
        client = std::move(next);
    }
    AgentOutcome send(const AgentWrite &write)
    {
        std::optional<AgentOutcome> got;
        desk->send(write, QStringLiteral("test"), &context, [&](const AgentOutcome &outcome) { got = outcome; });
        turnUntil([&] { return got.has_value(); });
        return got.value_or(AgentOutcome());
    }
    AgentWrite editOf(const AgentId &id, AgentWrite::Kind kind, const QString &name)
    {
        AgentWrite write{kind, *people.find(id), *people.find(id)};
        write.wanted.displayName = name;
        return write;
    }
    ActivityEntry last()
    {
        const auto all = activityfixture::read(store);
        return all.isEmpty() ? ActivityEntry() : all.first();
    }

    QTemporaryDir dir;
    FastClock clock; // pacing costs no time
    FakePeople people;
    ActivityStore store;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<AgentDesk> desk;
    QObject context;
};

inline Agent newAgent()
{
    Agent agent;
    agent.displayName = QStringLiteral("Ida Berg");
    agent.email = QStringLiteral("ida+x@example.org");
    agent.additionalEmails = {QStringLiteral("i@example.org")};
    return agent;
}

inline AgentWrite writeFor(AgentDeskFixture &d, AgentWrite::Kind kind)
{
    if (kind == AgentWrite::Kind::Create)
        return {kind, {}, newAgent()};
    Agent &agent = d.people.add(QStringLiteral("Before"), QStringLiteral("before@example.org"));
    agent.phoneNumber = QStringLiteral("+4512345678");
    agent.additionalPhoneNumbers = {QStringLiteral("+4587654321")};
    return kind == AgentWrite::Kind::Downgrade ? AgentWrite{kind, agent, agent}
                                               : d.editOf(agent.id, kind, QStringLiteral("After"));
}
