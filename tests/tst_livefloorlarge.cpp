#include "livefloor.h"
#include "livepeer.h"
#include "simulator.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The longest time in which the event loop did not come round.
class Gaps : public QObject
{
public:
    Gaps()
    {
        startTimer(0);
        m_last.start();
    }
    qint64 longestMs() const { return m_longest; }
    void forget() { m_longest = 0; }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_last.restart()); }

private:
    QElapsedTimer m_last;
    qint64 m_longest = 0;
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

/// Everything the live floor does with an answer stays short on this thread. The bound is generous for busy machines;
/// the median is what counts.
void tst_LiveFloorLarge::noGapWhileTenThousandChange()
{
    constexpr int people = 10'000;
    LivePeer peer;
    QList<Reaction> lists;
    for (int i = 0; i < 2; ++i) {
        QList<livebodies::Person> crew = livebodies::crew(1, people);
        for (int number = 0; i == 1 && number < people; number += 10)
            crew[number].status = u"Away"_s;
        lists.append(Reaction::json(livebodies::presence(crew)));
    }
    peer.presence = lists[0];
    peer.directoryTo = 1;
    peer.teams = Reaction::json("{}");
    LiveOptions options = peer.options(300);
    SystemClock clock;
    LiveFloor floor(options, clock);
    QSignalSpy polled(&floor, &LiveFloor::polled);
    Gaps gaps;
    QList<qint64> longest;
    connect(&floor, &LiveFloor::polled, this, [&] { peer.presence = lists[polled.size() % 2]; });
    floor.start();
    QTRY_VERIFY_WITH_TIMEOUT(polled.size() >= 1, 20'000);
    for (int i = 0; i < 6; ++i) {
        gaps.forget();
        const auto before = polled.size();
        QTRY_VERIFY_WITH_TIMEOUT(polled.size() > before, 20'000);
        longest.append(gaps.longestMs());
    }
    std::sort(longest.begin(), longest.end());
    QVERIFY(polled.last()[0].toInt() >= people / 10 - 1);
    QVERIFY2(longest[longest.size() / 2] <= 100, qPrintable(u"%1 ms"_s.arg(longest[longest.size() / 2])));
    qInfo("median of the longest gaps: %lld ms", longest[longest.size() / 2]);
}

QTEST_GUILESS_MAIN(tst_LiveFloorLarge)
#include "tst_livefloorlarge.moc"
