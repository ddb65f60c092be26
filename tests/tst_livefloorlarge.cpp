#include "livefloor.h"
#include "livepeer.h"
#include "simulator.h"
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// The longest the event loop's thread worked without coming round. CPU time, so that busy machines do not matter.
class Gaps : public QObject
{
public:
    Gaps() { startTimer(0); }
    double longestMs() const { return m_longest; }
    void forget()
    {
        m_longest = 0;
        m_last = cpuMs();
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const double now = cpuMs();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

private:
    static double cpuMs()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_last = cpuMs();
    double m_longest = 0;
};

LiveOptions optionsFor(const QUrl &url, const QByteArray &token)
{
    LiveOptions options;
    options.api = {url, token, false};
    options.intervalMs = 300;
    options.timing = LivePeer::quick();
    return options;
}

} // namespace

class tst_LiveFloorLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatedOrganisation();
    void tenThousand();
    void noGapWhileTenThousandChange();
};

/// Whatever the simulated organisation tells arrives, with names and teams, and follows its day.
void tst_LiveFloorLarge::simulatedOrganisation()
{
    SimulatorOptions simulated;
    simulated.speed = 600; // ten minutes a second
    Simulator simulator(simulated);
    SystemClock clock;
    LiveFloor floor(optionsFor(simulator.start(), simulator.token()), clock);
    QSignalSpy polled(&floor, &LiveFloor::polled);
    QSignalSpy reset(floor.agents(), &QAbstractItemModel::modelReset);
    int changed = 0;
    connect(&floor, &LiveFloor::polled, this, [&](int rows, int) { changed += polled.size() > 1 ? rows : 0; });
    floor.start();
    QTRY_VERIFY(floor.agents()->rows().size() >= 46);
    QTRY_VERIFY(floor.status().directoryRows >= 46);
    QTRY_VERIFY(floor.teams().size() >= 2);
    const auto inTeams = [&] {
        qsizetype count = 0;
        for (const FloorRow &row : floor.agents()->rows())
            count += row.teams.isEmpty() ? 0 : 1;
        return count;
    };
    QTRY_VERIFY(inTeams() >= 40);
    QTRY_VERIFY(changed > 0);
    bool logged = false;
    for (const FloorRow &row : floor.agents()->rows()) {
        QVERIFY(row.agent || row.state == AgentState::UnknownId);
        const Strip strip = floor.strip(row.id);
        QVERIFY(!strip.isEmpty());
        QCOMPARE(strip.last().state, row.state);
        logged = logged || !floor.recentChanges(row.id).isEmpty();
    }
    QVERIFY(logged);
    QCOMPARE(floor.status().rateLimitedToday, 0); // our own pace keeps below the limit
    QCOMPARE(reset.size(), 0);
}

void tst_LiveFloorLarge::tenThousand()
{
    SimulatorOptions simulated;
    simulated.agents = 10'000;
    simulated.rateLimit = false;
    Simulator simulator(simulated);
    SystemClock clock;
    LiveFloor floor(optionsFor(simulator.start(), simulator.token()), clock);
    QSignalSpy polled(&floor, &LiveFloor::polled);
    floor.start();
    QTRY_VERIFY_WITH_TIMEOUT(polled.size() >= 2, 20'000);
    QVERIFY(floor.agents()->rows().size() >= 9'000);
    QCOMPARE(floor.status().unreadable, 0);
}

/// What the live floor does with an answer stays short on this thread. The bound allows for builds without
/// optimisation.
void tst_LiveFloorLarge::noGapWhileTenThousandChange()
{
    SimulatorOptions simulated;
    simulated.agents = 10'000;
    simulated.rateLimit = false;
    simulated.speed = 600; // ten minutes a second
    Simulator simulator(simulated);
    SystemClock clock;
    LiveFloor floor(optionsFor(simulator.start(), simulator.token()), clock);
    QSignalSpy polled(&floor, &LiveFloor::polled);
    floor.start();
    QTRY_VERIFY_WITH_TIMEOUT(polled.size() >= 1, 30'000);
    Gaps gaps;
    QList<double> longest;
    QList<int> changed;
    for (int i = 0; i < 6; ++i) {
        gaps.forget();
        const auto before = polled.size();
        QTRY_VERIFY_WITH_TIMEOUT(polled.size() > before, 30'000);
        longest.append(gaps.longestMs());
        changed.append(polled.last()[0].toInt());
    }
    std::sort(longest.begin(), longest.end());
    std::sort(changed.begin(), changed.end());
    const double median = longest[longest.size() / 2];
    qInfo("%d rows changed, the thread was busy for %.1f ms", changed[changed.size() / 2], median);
    QVERIFY(changed[changed.size() / 2] > 200);
    QVERIFY2(median <= 60, qPrintable(u"%1 ms"_s.arg(median)));
}

QTEST_GUILESS_MAIN(tst_LiveFloorLarge)
#include "tst_livefloorlarge.moc"
