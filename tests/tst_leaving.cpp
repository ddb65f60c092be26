// Quitting while switches are asked for: it asks once, sends nothing more, and waits no longer than it says.
#include "deskstage.h"

#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "leaving.h"
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using Put = FakeFloor::Put;

namespace {

constexpr auto phone = Channel::Phone;

struct Quitting : DeskStage
{
    explicit Quitting(int agents, const QString &trailFile = {}, int mostMs = 5'000)
        : DeskStage(agents, false, trailFile),
          leaving(window.get(), board(), live->profiles(), nullptr, mostMs),
          done(&leaving, &Leaving::done),
          waiting(&leaving, &Leaving::waiting)
    {
        QObject::connect(window.get(), &MainWindow::quitWanted, &leaving, &Leaving::ask);
    }
    /// A batch of everybody that is under way.
    SwitchBatch *batch()
    {
        QList<AgentId> all;
        for (const FloorRow &row : live->agents()->rows())
            all << row.id;
        SwitchPreset preset;
        preset.asked[size_t(phone)] = Ask::On;
        return board()->start(board()->plan(all, preset), u"Phone on"_s);
    }
    QMessageBox *question() const { return find<QMessageBox>(); }

    Leaving leaving;
    QSignalSpy done, waiting;
};

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atOnceWhenNothingIsAskedFor();
    void asksOnceAndKeepsRunning();
    void sendsNoMore();
    void waitsForWhatIsUnderWayWithoutAsking();
    void doesNotWaitForever();
    void theSystemIsNotAsked();
    void editsOfAgentsCountToo();
    void aWriteOnAnAgentIsWaitedFor();
};

void TestLeaving::atOnceWhenNothingIsAskedFor()
{
    Quitting f(4);
    QVERIFY(f.open());
    QVERIFY(f.window->close());
    f.leaving.ask();
    QVERIFY(!f.question());
    QCOMPARE(f.done.size(), 1);
}

void TestLeaving::asksOnceAndKeepsRunning()
{
    Quitting f(20);
    QVERIFY(f.open());
    f.floor.delay(20);
    SwitchBatch *batch = f.batch();
    QTRY_VERIFY(f.floor.puts().size() >= 2);
    QVERIFY(!f.window->close());
    QVERIFY(f.question() && f.question()->isVisible());
    QVERIFY(f.question()->text().contains(u"requests have not been sent yet"_s));
    f.leaving.ask(); // again
    QCOMPARE(f.window->findChildren<QMessageBox *>().size(), 1);
    QTest::keyClick(f.question(), Qt::Key_Escape);
    QTRY_VERIFY(!f.question());
    QTRY_COMPARE_WITH_TIMEOUT(batch->counts().seen, 20, 20'000);
    QCOMPARE(f.done.size(), 0);
    QVERIFY(f.window->isVisible());
}

void TestLeaving::sendsNoMore()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"activity.sqlite"_s);
    int applied = 0;
    {
        Quitting f(40, file);
        QVERIFY(f.open());
        f.floor.delay(60);
        SwitchBatch *batch = f.batch();
        QTRY_VERIFY(f.floor.puts().size() >= 3);
        f.window->close();
        const auto before = f.floor.puts().size();
        const int flying = f.board()->load().flying;
        QVERIFY(f.press(f.question(), u"Quit, send no more"_s));
        QCOMPARE(f.board()->load().queued, 0);
        QTRY_COMPARE(f.done.size(), 1);
        QCOMPARE(f.done[0][0].toInt(), 0);
        QVERIFY(f.floor.puts().size() - before <= flying);
        applied = f.floor.applied();
        QCOMPARE(batch->counts().accepted + batch->counts().seen, applied);
        QCOMPARE(batch->counts().notSent, 40 - applied);
    }
    // And that is what the next run knows.
    DeskStage next(4, false, file);
    QVERIFY(next.open());
    int notSent = 0;
    bool answered = false;
    ActivityQuery query;
    query.stages = {ActivityStage::NotSent};
    query.limit = 100;
    next.trail->query(query, next.window.get(), [&](const QList<ActivityEntry> &entries) {
        notSent = int(std::count_if(entries.begin(), entries.end(),
                                    [](const ActivityEntry &e) { return e.kind == ActivityKind::Switch; }));
        answered = true;
    });
    QTRY_VERIFY(answered);
    QCOMPARE(notSent, 40 - applied);
    QCOMPARE(next.floor.puts().size(), 0);
}

void TestLeaving::waitsForWhatIsUnderWayWithoutAsking()
{
    Quitting f(4);
    QVERIFY(f.open());
    f.floor.delay(150);
    f.board()->ask(f.floor.id(0), phone, true);
    QTRY_COMPARE(f.floor.puts().size(), 1);
    QVERIFY(!f.window->close());
    QVERIFY(!f.question());
    QCOMPARE(f.waiting.size(), 1);
    QCOMPARE(f.done.size(), 0);
    QTRY_COMPARE(f.done.size(), 1);
    QCOMPARE(f.done[0][0].toInt(), 0);
}

void TestLeaving::doesNotWaitForever()
{
    Quitting f(4, {}, 200);
    QVERIFY(f.open());
    f.floor.always(Put::HangApplied);
    f.board()->ask(f.floor.id(0), phone, true);
    QTRY_COMPARE(f.floor.puts().size(), 1);
    QVERIFY(!f.window->close());
    QTRY_COMPARE(f.done.size(), 1);
    QCOMPARE(f.done[0][0].toInt(), 1);
}

void TestLeaving::theSystemIsNotAsked()
{
    Quitting f(20);
    QVERIFY(f.open());
    f.floor.delay(20);
    f.batch();
    QTRY_VERIFY(f.floor.puts().size() >= 2);
    f.leaving.leave();
    QVERIFY(!f.question());
    QTRY_COMPARE(f.done.size(), 1);
    QVERIFY(f.floor.puts().size() < 20);
}

/// Bulk edits that wait are asked about and then not sent; what is under way is waited for.
void TestLeaving::editsOfAgentsCountToo()
{
    Quitting f(40);
    QVERIFY(f.open());
    QList<AgentWrite> writes;
    for (const auto &agent : f.live->directory()->all()) {
        AgentWrite write{AgentWrite::Kind::Patch, *agent, *agent};
        write.wanted.displayName += u" X"_s;
        writes += write;
    }
    const AgentBulk *bulk = f.live->profiles()->startBulk(AgentWrite::Kind::Patch, writes, u"test"_s);
    QVERIFY(!f.window->close());
    QVERIFY(f.question() && f.question()->isVisible());
    QVERIFY(f.press(f.question(), u"Quit, send no more"_s));
    QTRY_COMPARE(f.done.size(), 1);
    QVERIFY(bulk->isFinished());
    QCOMPARE(bulk->counts().notSent + bulk->counts().skipped, 40);
    QVERIFY(bulk->counts().notSent > 0);
    QCOMPARE(f.floor.server().count("PATCH"), 0);
}

void TestLeaving::aWriteOnAnAgentIsWaitedFor()
{
    Quitting f(4, {}, 300);
    QVERIFY(f.open());
    // Creates are never answered here.
    AgentWrite write;
    write.wanted.displayName = u"New"_s;
    write.wanted.email = u"new@example.org"_s;
    f.live->profiles()->send(write, u"test"_s, nullptr, [](const AgentOutcome &) {});
    QTRY_COMPARE(f.floor.server().count("POST"), 1);
    QVERIFY(!f.window->close());
    QVERIFY(!f.question());
    QCOMPARE(f.waiting.size(), 1);
    QTRY_COMPARE(f.done.size(), 1);
    QCOMPARE(f.done[0][0].toInt(), 1);
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
