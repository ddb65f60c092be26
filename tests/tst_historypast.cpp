// What is made of what was seen: cover of the past, the floor of a moment, the hand-over note, what is usual.
#include "coverhabit.h"
#include "covertile.h"
#include "floorpage.h"
#include "floorview.h"
#include "handovertext.h"
#include "historysample.h"
#include "livepeer.h"
#include "momentpage.h"
#include "theme.h"

using namespace Qt::StringLiterals;
using namespace historyfixture;

class TestHistoryPast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Minute by minute, -1 where nothing was seen; and the whole floor at one of them.
    void coverAndRowsOfThePast()
    {
        const HistoryPart part = sample();
        const TeamId team = person(77);
        const TeamsOf teams{{person(1), {team}}};
        const HistoryCover cover = historyCover(part, start, 90, teams, ChannelMap::standard());
        const auto at = [](const CoverDay::Series &series, int m) { return QList<int>{series[m][0], series[m][3]}; };
        QCOMPARE(at(cover.all, 0), (QList<int>{1, 1}));
        QCOMPARE(at(cover.all, 20), (QList<int>{0, 1}));
        QCOMPARE(at(cover.all, 45), (QList<int>{-1, -1}));
        QCOMPARE(at(cover.all, 55), (QList<int>{0, 1}));
        QCOMPARE(at(cover.teams.value(team), 55), (QList<int>{0, 1}));
        QCOMPARE(at(cover.teams.value(TeamId()), 0), (QList<int>{1, 0}));

        FloorRow known;
        known.id = person(1);
        known.teams = {team};
        const QList<FloorRow> rows = rowsAt(part, start + 30 * minute, {known}, ChannelMap::standard());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].teams, known.teams);
        QVERIFY(rows[0].counts(Channel::Phone) && !rows[0].sinceObserved);
        QCOMPARE(int(rows[1].state), int(AgentState::Away));
        QCOMPARE(rows[1].since, start + 20 * minute);
        QVERIFY(rows[1].sinceObserved);
        QCOMPARE(rowsAt(part, start + 55 * minute, {}, ChannelMap::standard())[1].since, start + 50 * minute);
        QVERIFY(rowsAt(part, start + 45 * minute, {}, ChannelMap::standard()).isEmpty());
    }

    /// The line of a tile goes back to what earlier runs saw; what none of them saw stays a gap in it.
    void tilesKnowTheHoursBeforeThisRun()
    {
        QTemporaryDir dir;
        TurnedClock clock;
        HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
        const qint64 now = clock.utcMs();
        const quint16 phone = bitsOf(Channel::Phone);
        store.put(batch(now - 110 * minute, {fact(1, AgentState::Working, phone), fact(2, AgentState::Working, phone)},
                        HistoryGap::Off));
        store.put(batch(now - 80 * minute, {fact(1, AgentState::Away, phone)}));
        store.put(batch(now - 60 * minute, {}));
        store.put(batch(now - 40 * minute, {fact(1, AgentState::Working, phone)}, HistoryGap::Off));
        QCOMPARE(putAndWait(store, batch(now - 20 * minute, {})), true);

        LivePeer peer;
        LiveOptions options = peer.options();
        options.history = &store;
        LiveFloor live(options, clock);
        live.start();
        const auto line = [&] {
            QList<int> values;
            qint64 step = 0;
            for (const auto &counts : live.coverSeries(&step))
                values.append(counts[size_t(Channel::Phone)]);
            return values;
        };
        const auto ago = [&](int minutes) { return line()[119 - minutes]; };
        QTRY_COMPARE(ago(100), 2);
        QCOMPARE(ago(115), -1);
        QCOMPARE(ago(70), 1);
        QCOMPARE(ago(50), -1);
        QCOMPARE(ago(30), 1);
        QCOMPARE(ago(10), -1);
        QVERIFY(ago(0) >= 0);

        Theme theme;
        CoverTile tile(&theme, Channel::Phone);
        tile.setSeries(line(), 2);
        tile.resize(242, 68);
        const QImage picture = tile.grab().toImage();
        const auto drawn = [&](int minutes) {
            const int x = 242 - 13 - 106 + (119 - minutes) * 106 / 120;
            int rows = 0;
            for (int y = 26; y < 56; ++y)
                rows += picture.pixelColor(x, y) != theme.color(Token::Surface);
            return rows > 0;
        };
        QVERIFY(drawn(100) && drawn(70) && drawn(30));
        QVERIFY(!drawn(50) && !drawn(10) && !drawn(115));
    }

    /// A restart within two intervals leaves no hole.
    void tilesGoOnOverAShortRestart()
    {
        QTemporaryDir dir;
        TurnedClock clock;
        HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
        const qint64 now = clock.utcMs();
        store.put(batch(now - 30 * minute, {fact(1, AgentState::Working, bitsOf(Channel::Phone))}, HistoryGap::Off));
        QCOMPARE(putAndWait(store, batch(now - 5 * minute, {})), true);
        LivePeer peer;
        LiveOptions options = peer.options(300'000);
        options.history = &store;
        LiveFloor live(options, clock);
        live.start();
        qint64 step = 0;
        for (int minutes = 1; minutes < 30; ++minutes)
            QTRY_COMPARE(live.coverSeries(&step)[119 - minutes][size_t(Channel::Phone)], 1);
    }

    void handOverNote()
    {
        HandoverSource source;
        const TeamId team = person(77);
        source.teamNames = {{team, u"<b>Nordic</b>"_s}};
        source.teamsOf = {{person(1), {team}}, {person(2), {team}}};
        source.names = {{person(3), u"<img src='/etc/passwd'>Kim & Co"_s}};
        CoverNeed need;
        need.team = team;
        need.minimum[size_t(Channel::Email)] = 1;
        source.plans.plans = {{u"every day"_s, 127, {need}}};
        ActivityEntry deed;
        deed.askedMs = start + minute;
        deed.agentName = u"<script>x</script>"_s;
        deed.what = u"VoIP"_s;
        source.deeds = {deed};
        const HandoverNote note = handoverNote(sample(), source);
        // Short from 20 on; what the gap hides is no breach, and the same shortage after it is another line.
        QCOMPARE(note.breaches.size(), 2);
        QCOMPARE(note.breaches[0].fromMs, start + 20 * minute);
        QVERIFY(note.breaches[0].toMs > start + 40 * minute - 1 && note.breaches[0].toMs <= start + 41 * minute);
        QCOMPARE(note.breaches[1].fromMs, start + 50 * minute);
        QCOMPARE(note.breaches[0].lowest, 0);
        QCOMPARE(note.odd.size(), 2);
        QVERIFY(note.planned);
        const QString html = HandoverText::html(note, u"A & B"_s, {u"<b>Nordic</b>"_s});
        for (const QString &bad : {u"<b>"_s, u"<img"_s, u"<script"_s})
            QVERIFY2(!html.contains(bad), qPrintable(bad));
        QVERIFY(html.contains(u"&lt;b&gt;Nordic"_s) && html.contains(u"Kim &amp; Co"_s));
        QVERIFY(html.contains(u"Not seen: "_s));
        QVERIFY(HandoverText::pdf(html).startsWith("%PDF-"));
        source.plans = {};
        QVERIFY(HandoverText::html(handoverNote(sample(), source), {}, {}).contains(u"No minimums were set"_s));
    }

    void habitIsTheMiddleOfThreeDaysAtLeast()
    {
        const auto day = [](int people, bool seen) {
            HistoryCover cover;
            cover.all.fill(seen ? CoverDay::Counts{people, people, people, people} : CoverDay::Counts{-1, -1, -1, -1},
                           24 * 60);
            return cover;
        };
        QCOMPARE(middleOf({day(9, true), day(2, true), day(5, true), day(4, true)}, 3).all[600][0], 4);
        QCOMPARE(middleOf({day(9, true), day(2, true), day(5, true), day(0, false)}, 3).all[600][0], 5);
        QCOMPARE(middleOf({day(9, true), day(2, true), day(0, false)}, 3).all[600][0], -1);
    }

    void theFloorOfAMoment()
    {
        LivePeer peer;
        TurnedClock clock;
        LiveFloor live(peer.options(), clock);
        live.start();
        QTRY_COMPARE(live.agents()->rows().size(), 5);
        const int asked = peer.server.count();
        Theme theme;
        MomentPage page(&theme, &live, {sample(), start + 30 * minute, {}}, UiSettings());
        QSignalSpy back(&page, &MomentPage::liveWanted);
        page.resize(1200, 700);
        page.show();
        QTRY_COMPARE(page.floor()->peopleCount(), 3);
        QTest::keyClick(page.floor()->view(), Qt::Key_1);
        QTest::keyClick(page.floor()->view(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        for (const SeenRequest &request : peer.server.requests().mid(asked))
            QVERIFY(request.verb == "GET"); // of the live floor, which goes on
    }
};

QTEST_MAIN(TestHistoryPast)
#include "tst_historypast.moc"
