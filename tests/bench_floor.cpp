// How fast the floor is, from the bytes of an answer to the painted window. Prints one table of medians. Stages are CPU
// time of the thread that does them, so that a busy machine changes them little; painted and gap are wall clock.
#include "agentmodel.h"
#include "benchgui.h"
#include "decode.h"
#include "floorlines.h"
#include "floorstep.h"
#include <QCommandLineParser>
#include <QDateTime>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
class Times
{
public:
    void add(qint64 ns) { m_ms << double(ns) * 1e-6; }
    void addMs(double ms) { m_ms << ms; }
    QString median() const { return at(0.5); }
    QString most() const { return at(1); }

private:
    QString at(double part) const
    {
        if (m_ms.isEmpty())
            return u"-"_s;
        QList<double> sorted = m_ms;
        std::sort(sorted.begin(), sorted.end());
        return QString::number(sorted[qsizetype(part * double(sorted.size() - 1))], 'f', 2);
    }
    QList<double> m_ms;
};

struct Stages
{
    Times decode, join, flat, grouped;
};

/// Takes what fn does into account and returns its result.
template <typename Fn>
auto timed(Times &times, Fn fn)
{
    const qint64 before = threadCpuNs();
    auto result = fn();
    times.add(threadCpuNs() - before);
    return result;
}

FloorStep firstStep(const BenchFrames &frames)
{
    FloorStep step;
    const AgentPage page = decodeAgentPage(frames.directory()).value();
    for (const Agent &agent : page.rows)
        step.agents.insert(agent.id, std::make_shared<const Agent>(agent));
    const QList<Team> teams = decodeTeams(frames.teams()).value();
    for (const Team &team : teams) {
        const QList<AgentId> members = decodeTeamMembers(frames.members(idText(team.id).toLatin1())).value();
        for (const AgentId &id : members)
            step.teamsOf[id] << team.id;
    }
    step.directoryComplete = true;
    step.first = true;
    step.map = ChannelMap::standard();
    return step;
}

Stages measureStages(int agents, double churn, int polls)
{
    BenchFrames frames(agents, churn);
    FloorStep known = firstStep(frames);
    AgentModel flatModel, groupedModel;
    FloorLines flat(&flatModel), grouped(&groupedModel);
    flat.setGrouping(FloorGrouping::None);
    grouped.setGrouping(FloorGrouping::Team);
    grouped.setTeams(decodeTeams(frames.teams()).value());

    Stages stages;
    constexpr int warmUp = 2;
    for (int i = 0; i < warmUp + polls; ++i) {
        Stages ignored;
        Stages &of = i < warmUp ? ignored : stages;
        const QByteArray body = frames.next();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        PresenceList list = timed(of.decode, [&] { return decodePresenceList(body); }).value();
        FloorStep step = known;
        step.list = std::move(list);
        step.nowMs = now;
        FloorOutcome outcome = timed(of.join, [&] { return advance(std::move(step)); });
        const auto apply = [&](AgentModel &model, FloorLines &lines) {
            lines.setNow(now);
            return model.setRows(outcome.rows, now);
        };
        timed(of.flat, [&] { return apply(flatModel, flat); });
        timed(of.grouped, [&] { return apply(groupedModel, grouped); });
        known.book = std::move(outcome.book);
        known.previous = std::move(outcome.rows);
        known.first = false;
        known.sameDirectory = true;
    }
    return stages;
}

QList<double> numbers(const QString &text)
{
    QList<double> result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        result << part.toDouble();
    return result;
}
} // namespace

int main(int argc, char **argv)
{
    BenchApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"agents"_s, u"Sizes."_s, u"list"_s, u"100,1000,10000,100000"_s},
         {u"churn"_s, u"Percent of the people that change from poll to poll."_s, u"list"_s, u"1,10,100"_s},
         {u"polls"_s, u"Counted polls of each case."_s, u"n"_s, u"9"_s},
         {u"flat"_s, u"Paint without groups."_s},
         {u"no-paint"_s, u"Leave the window out."_s},
         {u"no-stages"_s, u"Only the window."_s},
         {u"names"_s, u"Tell what the longest event of each poll was."_s}});
    parser.process(app);
    const int polls = parser.value(u"polls"_s).toInt();

    QTextStream out(stdout);
    out << "ms, medians of " << polls << " polls (gap: median / most)\n"
        << " agents churn |   decode     join  apply flat  apply grouped |  painted  CPU/poll  longest event     gap\n";
    out.flush();
    for (const double agents : numbers(parser.value(u"agents"_s))) {
        for (const double churn : numbers(parser.value(u"churn"_s))) {
            Stages stages;
            if (!parser.isSet(u"no-stages"_s))
                stages = measureStages(int(agents), churn / 100, polls);
            Times painted, cpu, event, gap;
            if (!parser.isSet(u"no-paint"_s)) {
                PaintOptions options;
                options.agents = int(agents);
                options.churn = churn / 100;
                options.polls = polls;
                options.grouped = !parser.isSet(u"flat"_s);
                options.names = parser.isSet(u"names"_s);
                for (const PaintedPoll &poll : measurePainting(app, options)) {
                    if (poll.painted >= 0)
                        painted.addMs(poll.painted);
                    cpu.addMs(poll.cpu);
                    event.addMs(poll.longestEvent);
                    gap.addMs(poll.longestGap);
                }
            }
            out << u"%1 %2 % | %3 %4 %5 %6 | %7 %8 %9 %10 / %11\n"_s.arg(agents, 7, 'f', 0)
                       .arg(churn, 3, 'f', 0)
                       .arg(stages.decode.median(), 8)
                       .arg(stages.join.median(), 8)
                       .arg(stages.flat.median(), 10)
                       .arg(stages.grouped.median(), 14)
                       .arg(painted.median(), 8)
                       .arg(cpu.median(), 9)
                       .arg(event.median(), 14)
                       .arg(gap.median(), 7)
                       .arg(gap.most());
            out.flush();
        }
    }
    return 0;
}
