// The drill: what goes wrong by its script, to whom, and that nobody can take it for real.
#include "alertteller.h"
#include "coverdesk.h"
#include "drill.h"
#include "drilldialog.h"
#include "floorsession.h"
#include "livepeer.h"
#include "mainwindow.h"
#include "simdrill.h"
#include "simfixture.h"
#include "simstaff.h"
#include "statusline.h"
#include "tag.h"
#include "theme.h"
#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'772'442'000'000, minute = 60'000;

struct Afternoon
{
    explicit Afternoon(quint32 seed = 1, int agents = 47) : drill(start)
    {
        SimulatorOptions options;
        options.agents = agents;
        options.seed = seed;
        simHire(options, start, organisation, timeline);
    }
    void playTo(qint64 minutes)
    {
        drill.play(&timeline, start + minutes * minute);
        timeline.advance(start + minutes * minute);
    }
    int count(SimState state) const
    {
        const auto &plans = timeline.plans();
        return int(std::count_if(plans.begin(), plans.end(), [&](const SimPlan &p) { return p.state == state; }));
    }
    int onPhone() const
    {
        const auto &plans = timeline.plans();
        return int(std::count_if(plans.begin(), plans.end(), [](const SimPlan &p) {
            return p.state == SimState::Working && p.assigned & 1 << int(Channel::Phone);
        }));
    }
    QByteArray picture() const
    {
        QByteArray all;
        for (const SimPlan &plan : timeline.plans())
            all += QByteArray::number(int(plan.state)) + '/' + QByteArray::number(plan.assigned) + ' ';
        return all;
    }
    SimOrganisation organisation;
    SimTimeline timeline;
    SimDrill drill;
};

} // namespace

class TestDrill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, double minutes, SimFault fault) {
            QTest::newRow(name) << qint64(minutes * minute) << int(fault);
        };
        row("start", 0, SimFault::None);
        row("before the refusals", 4.99, SimFault::None);
        row("refusals", 5, SimFault::TooMany);
        row("last refusal", 6.99, SimFault::TooMany);
        row("answers again", 7, SimFault::None);
        row("fails", 8, SimFault::Broken);
        row("silence", 9, SimFault::Silent);
        row("answers at last", 10, SimFault::None);
        row("people return", 12, SimFault::None);
        row("long after", 600, SimFault::None);
    }
    void faults()
    {
        QFETCH(qint64, atMs);
        QFETCH(int, fault);
        QCOMPARE(int(SimDrill::faultAt(atMs)), fault);
    }

    void peopleFollowTheScript_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed < 9; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void peopleFollowTheScript()
    {
        QFETCH(quint32, seed);
        Afternoon drilled(seed);
        drilled.playTo(0);
        const int ghosts = drilled.count(SimState::Ghost);
        drilled.playTo(2);
        QVERIFY(drilled.count(SimState::Ghost) >= ghosts + 4);
        const int minimum = drill::plans(47).plans.first().needs.first().minimum[size_t(Channel::Phone)];
        QVERIFY2(drilled.onPhone() >= minimum, qPrintable(QString::number(drilled.onPhone())));
        drilled.playTo(4);
        QVERIFY2(drilled.onPhone() < minimum, qPrintable(QString::number(drilled.onPhone())));
        drilled.playTo(11);
        QVERIFY(drilled.onPhone() < minimum);
        drilled.playTo(13);
        QVERIFY2(drilled.onPhone() >= minimum, qPrintable(QString::number(drilled.onPhone())));
    }

    void seeds_data()
    {
        QTest::addColumn<quint32>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("same seed") << 1u << true;
        QTest::newRow("another seed") << 2u << false;
    }
    /// Looked at every second or twice in all: the same people.
    void seeds()
    {
        QFETCH(quint32, other);
        QFETCH(bool, same);
        Afternoon often, seldom(other);
        for (int s = 0; s <= 14 * 60; ++s) {
            often.drill.play(&often.timeline, start + s * 1000);
            often.timeline.advance(start + s * 1000);
        }
        seldom.playTo(7);
        seldom.playTo(14);
        QCOMPARE(often.picture() == seldom.picture(), same);
    }

    void sizes_data()
    {
        QTest::addColumn<int>("agents");
        QTest::newRow("nobody") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 5000;
    }
    void sizes()
    {
        QFETCH(int, agents);
        Afternoon drilled(1, agents);
        drilled.playTo(20);
        QCOMPARE(int(drilled.timeline.plans().size()), agents);
    }

    /// What a client meets, half a minute after the other.
    void theServerMisbehaves_data()
    {
        QTest::addColumn<bool>("drill");
        QTest::addColumn<QList<int>>("meets");
        QTest::newRow("drill") << true << QList<int>{200, 429, 200, 503, 0, 200};
        QTest::newRow("no drill") << false << QList<int>{200};
    }
    void theServerMisbehaves()
    {
        QFETCH(bool, drill);
        QFETCH(QList<int>, meets);
        std::atomic<qint64> wall = start;
        SimulatorOptions options;
        options.rateLimit = false;
        options.drill = drill;
        options.wallMs = [&wall] { return wall.load(); };
        SimFixture server(options);
        QList<int> met;
        for (int half = 0; half <= 30; ++half) {
            wall = start + half * minute / 2;
            SimPeer peer = server.newPeer();
            const int status = peer.get("/v1/agents/presence").status;
            if (met.isEmpty() || met.last() != status)
                met += status;
        }
        QCOMPARE(met, meets);
    }

    void itSaysWhatWillHappen()
    {
        const QList<DrillLine> script = drill::script();
        DrillDialog dialog(&m_theme, script);
        QSignalSpy started(&dialog, &DrillDialog::startWanted);
        dialog.show();
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts += label->text();
        for (const DrillLine &line : script)
            QVERIFY2(texts.contains(line.text) && !line.text.isEmpty(), qUtf8Printable(line.text));
        QCOMPARE(texts.filter(u"After 7 min"_s).size(), 1);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        QCOMPARE(started.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void nobodyTakesItForReal_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("simulated");
        QTest::newRow("drill") << true << true;
        QTest::newRow("real") << false << false;
        QTest::newRow("a real organisation in the program of a drill") << true << false;
    }
    void nobodyTakesItForReal()
    {
        QFETCH(bool, asked);
        QFETCH(bool, simulated);
        const bool drill = asked && simulated;
        LivePeer peer;
        TurnedClock clock;
        LiveFloor live(peer.options(), clock);
        MainWindowOptions options;
        options.simulated = simulated;
        options.drill = asked;
        MainWindow window(options, &m_theme, &live, clock);
        const QList<Tag *> tags = window.findChildren<Tag *>();
        QCOMPARE(std::any_of(tags.begin(), tags.end(), [](const Tag *t) { return t->accessibleName() == u"Drill"_s; }),
                 drill);
        QCOMPARE(window.windowTitle().startsWith(u"Drill"_s), drill);
        QCOMPARE(window.findChild<StatusLine *>()->rightTexts().contains(u"Drill"_s), drill);
        // From within a drill there is no way into another one.
        QSignalSpy wanted(&window, &MainWindow::drillWanted);
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == u"Drill..."_s)
                action->trigger();
        }
        QCOMPARE(wanted.size(), drill ? 0 : 1);
        // Nor into anything real.
        window.show();
        window.openPage(PageId::Settings);
        const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
        const auto isShown = [&window](const QPushButton *b) {
            return b->isVisibleTo(&window) &&
                   (b->text() == u"Connect to Dixa..."_s || b->text() == u"Replace token..."_s);
        };
        QCOMPARE(std::any_of(buttons.begin(), buttons.end(), isShown), !drill);
    }

    /// The whole of it: what is asked of a server, what is marked, and that nothing of a drill outlives it.
    void aSessionIsADrillOnlyWhereItIsSimulated_data()
    {
        QTest::addColumn<bool>("simulated");
        QTest::newRow("drill") << true;
        QTest::newRow("real") << false;
    }
    void aSessionIsADrillOnlyWhereItIsSimulated()
    {
        QFETCH(bool, simulated);
        QTemporaryDir dir;
        Paths paths;
        paths.cacheDir = dir.filePath(u"cache"_s);
        paths.stateDir = dir.filePath(u"state"_s);
        Options options;
        options.demo = options.demoDrill = true;
        ProfileSettings settings;
        settings.cover = drill::plans(10); // as somebody left it
        settings.cover.plans.first().name = u"Of the last time"_s;
        LivePeer peer;
        TurnedClock clock;
        ConnectionChoice choice;
        choice.simulated = simulated;
        choice.api = peer.options().api;
        {
            FloorSession session(options, settings, paths, &m_theme, clock);
            QVERIFY(session.open(choice));
            QCOMPARE(session.isDrill(), simulated);
            QCOMPARE(session.window()->windowTitle().startsWith(u"Drill"_s), simulated);
            QCOMPARE(session.cover()->plans().plans.first().name != u"Of the last time"_s, simulated);
            QSignalSpy polled(session.live(), &LiveFloor::polled);
            QTRY_VERIFY(polled.size() > 0);
        }
        QThreadPool::globalInstance()->waitForDone();
        QDirIterator files(dir.path(), QDir::Files, QDirIterator::Subdirectories);
        QCOMPARE(files.hasNext(), !simulated);
    }

    void itsAlertsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("madeUp");
        QTest::newRow("drill") << u"Drill"_s;
        QTest::newRow("simulated") << u"Simulated"_s;
        QTest::newRow("real") << QString();
    }
    void itsAlertsSayWhatTheyAre()
    {
        QFETCH(QString, madeUp);
        LivePeer peer;
        TurnedClock clock;
        LiveFloor live(peer.options(), clock);
        CoverDesk desk(&live, clock);
        AlertTeller teller(&desk, QString());
        teller.setMadeUp(madeUp);
        QSignalSpy shown(&teller, &AlertTeller::inWindowWanted); // nobody else shows notes here
        Alert alert;
        alert.fact.key.kind = AlertKind::DataStale;
        Q_EMIT desk.tellWanted({alert});
        Q_EMIT desk.tellWanted({alert, alert, alert, alert, alert, alert});
        QTRY_COMPARE(shown.size(), 2);
        for (const auto &one : shown)
            QCOMPARE(one.first().toString().startsWith(madeUp + u": "_s), !madeUp.isEmpty());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestDrill)
#include "tst_drill.moc"
