// Lets the organisation of the demo live a day at high speed, sees it as the program would, and leaves it in a history.
//     bench_demo_day FILE [HOURS [AGENTS [SEED]]]
// writes the last HOURS (default 7) until now; in the middle of them a while is not seen.
#include "decode.h"
#include "historyfeed.h"
#include "historystore.h"
#include "simpresence.h"
#include "simstaff.h"
#include "simulator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 intervalMs = 5'000, hour = 3'600'000, unseenMs = 12 * 60'000;

class SetClock : public Clock
{
public:
    qint64 utcMs() const override { return now; }
    qint64 monoMs() const override { return now; }
    qint64 now = 0;
};

AgentHash profilesOf(const SimOrganisation &organisation)
{
    AgentHash agents;
    for (const SimPerson &person : organisation.people()) {
        if (person.inDirectory)
            agents.insert(person.agent.id, std::make_shared<const Agent>(person.agent));
    }
    return agents;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        qFatal("bench_demo_day FILE [HOURS [AGENTS [SEED]]]");
    SimulatorOptions options;
    const double hours = argc > 2 ? std::max(.1, atof(argv[2])) : 7;
    options.agents = argc > 3 ? atoi(argv[3]) : options.agents;
    options.seed = argc > 4 ? quint32(atoi(argv[4])) : options.seed;
    const SystemClock today;
    const qint64 end = today.utcMs(), start = end - qint64(hours * double(hour));
    SimOrganisation organisation;
    SimTimeline timeline;
    simHire(options, start, organisation, timeline);
    SimPresence presence(timeline);
    for (const SimPerson &person : organisation.people())
        presence.add(person.agent.id);

    SetClock clock;
    QThreadPool pool;
    HistoryStore store(QString::fromLocal8Bit(argv[1]), today);
    FloorStepper stepper(&pool, 1'000'000, clock);
    HistoryFeed feed(&store, stepper.model());
    stepper.setPeople(profilesOf(organisation), true);
    QObject::connect(&stepper, &FloorStepper::applied, &feed, [&](const FloorStepper::Applied &applied) {
        if (applied.outcome.fromList)
            feed.take(applied, clock.now, intervalMs);
    });
    QElapsedTimer took;
    took.start();
    const qint64 unseenFrom = start + qint64(hours * .6 * double(hour));
    bool contiguous = false;
    for (clock.now = start; clock.now < end; clock.now += intervalMs) {
        timeline.advance(clock.now);
        if (clock.now >= unseenFrom && clock.now < unseenFrom + unseenMs) {
            if (contiguous)
                feed.slept();
            contiguous = false;
            continue;
        }
        Result<PresenceList> list = decodePresenceList(presence.all(clock.now));
        if (!list.ok())
            qFatal("the presence list cannot be read");
        PresenceList taken = list.value();
        taken.sequence = quint64(clock.now - start) / intervalMs + 1;
        stepper.takeList(std::move(taken), clock.now, contiguous, false);
        contiguous = true;
    }
    std::printf("%.1f hours of %d people, seen every %lld s: %.1f s\n", hours, options.agents, intervalMs / 1000,
                double(took.elapsed()) / 1e3);
    return 0;
}
