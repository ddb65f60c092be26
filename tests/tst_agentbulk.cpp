// Writes on many agents: each outcome is matched, doubts are looked up, nobody is dropped and nothing goes twice, also
// when answers are cut at any byte (reliability A5 to A7, A20, H10, H12, I1 to I5).
#include "agentdeskfixture.h"
#include "agentfaults.h"

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;
using End = AgentOutcome::End;
using Fault = FakePeople::Fault;
using State = AgentBulk::State;

namespace {

QList<AgentWrite> creates(int count)
{
    QList<AgentWrite> writes;
    for (int i = 0; i < count; ++i) {
        Agent agent;
        agent.displayName = u"Person %1"_s.arg(i);
        agent.email = u"p+%1@example.org"_s.arg(i);
        writes.append({Kind::Create, {}, agent});
    }
    return writes;
}

} // namespace

class TestAgentBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bulk_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *name :
             {"clean", "cut applied", "cut not applied", "500 applied", "limited", "refused", "short",
              "shuffled, no type", "both", "applied but reported failed", "gone meanwhile", "conflict", "401"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void bulk()
    {
        QFETCH(QString, fault);
        AgentDeskFixture d;
        const bool chunks = fault == u"clean"_s || fault == u"401"_s || fault == u"cut not applied"_s;
        const int count = chunks ? 30 : 6; // 30: two chunks
        QList<AgentWrite> writes;
        for (int i = 0; i < count; ++i)
            d.people.add(u"Person %1"_s.arg(i), u"p%1@example.org"_s.arg(i));
        for (const Agent &agent : std::as_const(d.people.people)) {
            AgentWrite write{Kind::Patch, agent, agent};
            write.wanted.additionalEmails += u"extra-"_s + agent.email;
            write.wanted.avatarUrl = u"https://example.org/a.png"_s;
            writes += write;
        }
        d.people.twist = [](Agent *agent) { // a copy of the picture is kept
            if (!agent->avatarUrl.isEmpty())
                agent->avatarUrl = u"https://files.example.org/copy.png"_s;
        };
        if (fault == u"gone meanwhile"_s)
            d.people.people.removeAt(3);
        if (fault == u"conflict"_s)
            d.people.people[3].additionalEmails = {u"theirs@example.org"_s};
        d.people.edit = firstAnswer(fault);
        d.people.script = firstWrite(fault);
        AgentBulk *bulk = d.desk->startBulk(Kind::Patch, writes, u"test"_s);
        QVERIFY(bulk);
        QSignalSpy finished(bulk, &AgentBulk::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        const AgentBulk::Counts counts = bulk->counts();
        QCOMPARE(counts.done + counts.failed + counts.unknown + counts.skipped + counts.notSent, count);
        const int failed = fault == u"cut not applied"_s || fault == u"401"_s ? 25 : fault == u"refused"_s ? 6 : 0;
        const int skipped = fault == u"gone meanwhile"_s || fault == u"conflict"_s ? 1 : 0;
        const int notSent = fault == u"401"_s ? 5 : 0;
        QCOMPARE(counts.failed, failed);
        QCOMPARE(counts.skipped, skipped);
        QCOMPARE(counts.notSent, notSent);
        QCOMPARE(counts.unknown, 0);
        QCOMPARE(d.people.applied, count - failed - skipped - notSent);
        for (const Agent &agent : std::as_const(d.people.people)) // never twice
            QVERIFY(agent.additionalEmails.size() <= 1);
        if (failed > 0 && fault != u"401"_s) {
            AgentBulk *again = d.desk->startBulk(Kind::Patch, bulk->again(), u"again"_s);
            QTRY_COMPARE_WITH_TIMEOUT(again->counts().done, failed, 60'000);
            QCOMPARE(d.people.applied, count);
        }
        if (fault == u"clean"_s) {
            AgentBulk *back = d.desk->startBulk(Kind::Put, bulk->reverse(), u"back"_s);
            QTRY_COMPARE_WITH_TIMEOUT(back->counts().done, count, 60'000);
            for (const Agent &agent : std::as_const(d.people.people))
                QVERIFY(agent.additionalEmails.isEmpty() && agent.avatarUrl.isEmpty());
        }
    }

    /// Bulk creates: an answer names no input, so e-mails tell; what fails says the server's words.
    void creating_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *name : {"clean", "cut applied", "cut not applied", "500 applied", "taken", "short",
                                 "shuffled, no type", "both", "applied but reported failed"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void creating()
    {
        QFETCH(QString, fault);
        AgentDeskFixture d;
        const int count = 30; // two requests
        if (fault == u"taken"_s)
            d.people.add(u"Other"_s, u"P+3@example.org"_s);
        d.people.edit = firstAnswer(fault);
        d.people.script = firstWrite(fault);
        const AgentBulk *bulk = d.desk->startBulk(Kind::Create, creates(count), u"test"_s);
        QVERIFY(bulk);
        QTRY_VERIFY_WITH_TIMEOUT(bulk->isFinished(), 60'000);
        QCOMPARE(d.people.server.count("POST", "/v1/agents/bulk"), 2);
        const int failed = fault == u"cut not applied"_s ? 25 : fault == u"taken"_s ? 1 : 0;
        QCOMPARE(bulk->counts().failed, failed);
        QCOMPARE(bulk->counts().done, count - failed);
        if (fault == u"taken"_s)
            QCOMPARE(bulk->lines()[3].words, u"EmailExists"_s);
        for (const AgentBulk::Line &line : bulk->lines()) {
            if (line.state == State::Done)
                QVERIFY(!line.write.wanted.id.isNull());
        }
        // Sent again, the failed ones become one agent each or are refused; nobody is there twice.
        if (failed > 0) {
            const AgentBulk *again = d.desk->startBulk(Kind::Create, bulk->again(), u"again"_s);
            QTRY_VERIFY_WITH_TIMEOUT(again->isFinished(), 60'000);
            QCOMPARE(again->counts().done + again->counts().failed, failed);
        }
        QSet<QString> emails;
        for (const Agent &agent : std::as_const(d.people.people))
            emails.insert(agent.email.toLower());
        QCOMPARE(emails.size(), d.people.people.size());
        QCOMPARE(emails.size(), count);
    }

    /// Downgrades go one by one, and each only through its gate.
    void downgrading()
    {
        AgentDeskFixture d;
        QList<AgentWrite> writes;
        for (int i = 0; i < 6; ++i)
            d.people.add(u"Person %1"_s.arg(i), u"p%1@example.org"_s.arg(i));
        for (const Agent &agent : std::as_const(d.people.people))
            writes.append({Kind::Downgrade, agent, agent});
        QVERIFY(!d.desk->startBulk(Kind::Downgrade, writes, u"no gate"_s));
        d.people.people[0].displayName = u"Renamed"_s;
        d.people.people.removeAt(5);
        d.people.script = [](int number) -> Fault {
            if (number == 1) // without a body it may be sent again by the network library: the second finds nobody
                return {true, Reaction::nothing(Reaction::End::Reset)};
            return {};
        };
        QStringList asked;
        const auto gate = [&](const Agent &fresh, const AgentBulk::Verdict &verdict) {
            asked += fresh.displayName;
            if (fresh.displayName == u"Person 1"_s)
                return verdict(State::Skipped, u"working"_s);
            if (fresh.displayName == u"Person 3"_s)
                return verdict(State::Failed, u"no backup"_s);
            QTimer::singleShot(1, &d.context, [verdict] { verdict(State::Sent, {}); });
        };
        const AgentBulk *bulk = d.desk->startBulk(Kind::Downgrade, writes, u"test"_s, gate);
        QVERIFY(bulk);
        QSignalSpy gone(d.desk.get(), &AgentDesk::agentGone);
        QTRY_VERIFY_WITH_TIMEOUT(bulk->isFinished(), 60'000);
        QCOMPARE(asked, (QStringList{u"Renamed"_s, u"Person 1"_s, u"Person 2"_s, u"Person 3"_s, u"Person 4"_s}));
        QList<State> states;
        for (const AgentBulk::Line &line : bulk->lines())
            states += line.state;
        QCOMPARE(states,
                 (QList<State>{State::Done, State::Skipped, State::Done, State::Failed, State::Done, State::Skipped}));
        QCOMPARE(d.people.people.size(), 2);
        QCOMPARE(gone.count(), 4); // three downgraded, one that was no agent any more
        QVERIFY(bulk->reverse().isEmpty());
        QCOMPARE(bulk->again().size(), 1);
    }

    /// 429 for ever ends with the lines failed; stopping ends the wait at once.
    void limitedForEver_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::newRow("until it gives up") << false;
        QTest::newRow("stopped while it waits") << true;
    }
    void limitedForEver()
    {
        QFETCH(bool, stops);
        AgentDeskFixture d;
        d.people.script = [](int) { return Fault{false, Reaction::status(429).header("Retry-After", "0")}; };
        AgentWriter::Timing timing = d.desk->writer().timing();
        timing.mostLimited = 3;
        d.desk->writer().setTiming(timing);
        AgentBulk *bulk = d.desk->startBulk(Kind::Create, creates(2), u"test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(d.people.writes(), 1, 20'000);
        QTRY_COMPARE(bulk->lines()[0].state, State::Waiting);
        QVERIFY(bulk->lines()[0].words.contains(u"wait"_s));
        if (stops)
            bulk->stop();
        QTRY_VERIFY_WITH_TIMEOUT(bulk->isFinished(), 60'000);
        QCOMPARE(bulk->lines()[0].state, stops ? State::NotSent : State::Failed);
        QCOMPARE(d.people.writes(), stops ? 1 : 3);
        QCOMPARE(d.people.applied, 0);
        QCOMPARE(bulk->again().size(), 2);
    }

    /// H12: the token is replaced while doubts are looked up; the look-ups go on with the new one.
    void replacedWhileLookingUp()
    {
        AgentDeskFixture d;
        d.people.script = [](int) { return Fault{true, Reaction::nothing(Reaction::End::Reset)}; };
        d.people.reads = [](const SeenRequest &) { return Reaction::hang(); };
        AgentBulk *bulk = d.desk->startBulk(Kind::Create, creates(3), u"test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bulk->lines()[0].state, State::Looking, 20'000);
        QTRY_VERIFY(d.people.server.count("GET") > 0);
        d.people.reads = nullptr;
        d.connect();
        QTRY_VERIFY_WITH_TIMEOUT(bulk->isFinished(), 20'000);
        QCOMPARE(bulk->counts().done, 3);
        QCOMPARE(d.people.writes(), 1);
    }

    /// Every offset of the answer's status line and headers, closed and reset, applied and not. ROLLCALL_CREATES=10000
    /// runs so many.
    void cutAtEveryOffset_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("bulk");
        QTest::newRow("closed") << false << false;
        QTest::newRow("reset") << true << false;
        QTest::newRow("closed, 25 in one") << false << true;
        QTest::newRow("reset, 25 in one") << true << true;
    }
    void cutAtEveryOffset()
    {
        QFETCH(bool, reset);
        QFETCH(bool, bulk);
        AgentDeskFixture d;
        const int asked = qEnvironmentVariableIntValue("ROLLCALL_CREATES");
        const int single = asked > 0 ? asked : 180, chunks = asked > 0 ? asked / AgentBulk::chunkSize : 12;
        HeadCutter cutter;
        cutter.step = bulk && asked == 0 ? 15 : 1;
        int lost = 0;
        d.people.script = [&](int number) -> Fault {
            Fault fault;
            fault.bend = [&](Reaction *reaction) {
                cutter.cut(reaction);
                if (reset)
                    reaction->thenReset();
            };
            fault.applies = number % 4 != 3;
            if (!fault.applies) {
                ++lost;
                fault.bend = nullptr;
                fault.reaction = Reaction::nothing(reset ? Reaction::End::Reset : Reaction::End::Close);
            }
            return fault;
        };
        if (bulk) {
            const QList<AgentWrite> all = creates(chunks * AgentBulk::chunkSize);
            QList<AgentWrite> left = all;
            while (!left.isEmpty()) {
                const AgentBulk *run = d.desk->startBulk(Kind::Create, left, u"test"_s);
                QVERIFY(turnUntil([run] { return run->isFinished(); }, 600'000));
                QCOMPARE(run->counts().unknown, 0);
                QCOMPARE(run->counts().done + run->counts().failed, int(left.size()));
                left = run->again();
            }
            QCOMPARE(d.people.people.size(), all.size());
        } else {
            for (const AgentWrite &write : creates(single)) {
                const int before = lost;
                const AgentOutcome outcome = d.send(write);
                QVERIFY(outcome.lookedUp || outcome.end == End::Done);
                QCOMPARE(outcome.end, lost == before ? End::Done : End::NotDone);
                while (outcome.end == End::NotDone && d.send(write).end != End::Done) {
                }
            }
            QCOMPARE(d.people.people.size(), single);
            QCOMPARE(d.people.server.count("POST"), single + lost);
        }
        QSet<QString> emails;
        for (const Agent &agent : std::as_const(d.people.people))
            emails.insert(agent.email);
        QCOMPARE(emails.size(), d.people.people.size()); // nobody twice
        if (cutter.step == 1)
            QVERIFY(cutter.seen.size() > cutter.head); // before the first byte up to behind the last one
        qInfo("%lld agents, %d requests, %d of them lost on the way, 0 doubled", d.people.people.size(),
              d.people.server.count("POST"), lost);
    }
};

QTEST_GUILESS_MAIN(TestAgentBulk)
#include "tst_agentbulk.moc"
