// The activity trail on disk: what is kept, found, paged and exported.
#include "activityfixture.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace activityfixture;

class TestActivityStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void keepsEveryFieldOverARestart();
    void newStagesReplaceOldOnes();
    void isReadableByTheUserOnly();
    void tellsWhatAnEarlierRunLeftOpen();
    void documentsAreKept();
    void oldEntriesAndForgottenPeopleGo();
    void answersOnlyWhileTheContextLives();
    void orderSurvivesAClockSetBack();
    void withoutAFileEverythingIsThereForThisRun();

private:
    QString path() const { return m_dir->filePath(u"a/activity.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
};

void TestActivityStore::keepsEveryFieldOverARestart()
{
    ActivityEntry full = entry(u"Mikkel Østergaard"_s, ActivityStage::Failed);
    full.batch = QUuid::createUuid();
    full.kind = ActivityKind::BulkEdit;
    full.dueMs = 1'780'000'001'000;
    full.words = u"Invalid value in request"_s;
    full.detail = QByteArrayLiteral("{\"a\":1}");
    ActivityEntry bare;
    bare.id = QUuid::createUuid();
    {
        ActivityStore store(path(), m_clock);
        QSignalSpy recorded(&store, &ActivityStore::recorded);
        QCOMPARE(putAndWait(store, {full, bare}), std::optional(true));
        QCOMPARE(recorded.size(), 1);
        const auto entries = recorded[0][0].value<QList<ActivityEntry>>();
        full.sequence = entries[0].sequence;
        bare.sequence = entries[1].sequence;
        QVERIFY(0 < full.sequence && full.sequence < bare.sequence);
        QCOMPARE(read(store), (QList<ActivityEntry>{bare, full}));
    }
    ActivityStore store(path(), m_clock);
    QCOMPARE(read(store), (QList<ActivityEntry>{bare, full}));
    QVERIFY(store.isOpened());
    QCOMPARE(store.trouble(), StoreTrouble::None);
}

void TestActivityStore::newStagesReplaceOldOnes()
{
    ActivityStore store(path(), m_clock);
    ActivityEntry one = entry(u"one"_s);
    ActivityEntry two = entry(u"two"_s);
    store.put(one);
    store.put(two);
    for (const auto stage : {ActivityStage::Sent, ActivityStage::Accepted, ActivityStage::Seen}) {
        one.stage = stage;
        QCOMPARE(putAndWait(store, {one}), std::optional(true));
    }
    const auto all = read(store);
    QCOMPARE(names(all), (QStringList{u"two"_s, u"one"_s})); // a new stage does not move it
    QCOMPARE(all[1].stage, ActivityStage::Seen);
}

void TestActivityStore::isReadableByTheUserOnly()
{
    ActivityStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, {entry(u"x"_s)}), std::optional(true));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFileInfo::exists(path() + suffix), qPrintable(suffix));
        QVERIFY2(!(QFile::permissions(path() + suffix) & others), qPrintable(suffix));
    }
    QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & (others | QFile::ExeGroup | QFile::ExeOther)));
}

void TestActivityStore::tellsWhatAnEarlierRunLeftOpen()
{
    using enum ActivityStage;
    {
        ActivityStore store(path(), m_clock);
        QList<ActivityEntry> all;
        for (const auto stage :
             {Requested, Promised, Sent, Accepted, Seen, Unconfirmed, Failed, Unknown, Skipped, NotSent})
            all << entry(activityStageWord(stage), stage);
        QCOMPARE(putAndWait(store, all), std::optional(true));
    }
    ActivityStore store(path(), m_clock);
    QTRY_VERIFY(store.isOpened());
    QCOMPARE(putAndWait(store, {entry(u"of this run"_s, Sent)}), std::optional(true));
    QList<ActivityEntry> open, promised;
    bool answered = false;
    store.unfinished(this, [&](const QList<ActivityEntry> &entries) { open = entries; });
    store.promised(this, [&](const QList<ActivityEntry> &entries) { promised = entries, answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(names(open), (QStringList{u"requested"_s, u"sent"_s, u"accepted"_s, u"unknown"_s}));
    QCOMPARE(names(promised), QStringList{u"promised"_s});
    // Resolved, it keeps its place and is not asked about again.
    open[1].stage = Seen;
    QCOMPARE(putAndWait(store, {open[1]}), std::optional(true));
    QCOMPARE(read(store).last().agentName, u"requested"_s);
    QCOMPARE(read(store)[8].sequence, open[1].sequence);
}

void TestActivityStore::documentsAreKept()
{
    const auto all = [this](ActivityStore &store) {
        std::optional<QList<std::pair<QString, QByteArray>>> result;
        store.documents(u"preset"_s, this, [&](const auto &documents) { result = documents; });
        [&] { QTRY_VERIFY(result.has_value()); }();
        return result.value_or(QList<std::pair<QString, QByteArray>>());
    };
    {
        ActivityStore store(path(), m_clock);
        store.putDocument(u"preset"_s, u"b"_s, "2");
        store.putDocument(u"preset"_s, u"a"_s, "1");
        store.putDocument(u"preset"_s, u"gone"_s, "3");
        store.putDocument(u"other"_s, u"c"_s, "4");
        QCOMPARE(all(store).size(), 3); // before it is on disk
        store.putDocument(u"preset"_s, u"gone"_s, {});
    }
    ActivityStore store(path(), m_clock);
    const QList<std::pair<QString, QByteArray>> expected{{u"a"_s, "1"}, {u"b"_s, "2"}};
    QTRY_COMPARE(all(store), expected);
}

void TestActivityStore::oldEntriesAndForgottenPeopleGo()
{
    ActivityStore store(path(), m_clock);
    ActivityEntry old = entry(u"old"_s);
    old.askedMs = m_clock.utcMs() - 31ll * 86'400'000;
    ActivityEntry young = entry(u"young"_s), person = entry(u"person"_s);
    young.askedMs = person.askedMs = m_clock.utcMs() - 29ll * 86'400'000;
    QCOMPARE(putAndWait(store, {old, young, person}), std::optional(true));
    store.keepDays(30);
    QCOMPARE(names(read(store)), (QStringList{u"person"_s, u"young"_s}));
    store.forgetAgent(person.agent);
    QCOMPARE(names(read(store)), QStringList{u"young"_s});
}

void TestActivityStore::answersOnlyWhileTheContextLives()
{
    ActivityStore store(path(), m_clock);
    bool called = false;
    {
        QObject context;
        store.put(entry(u"x"_s), &context, [&](bool) { called = true; });
        store.query({}, &context, [&](const auto &) { called = true; });
    }
    QCOMPARE(read(store).size(), 1);
    QVERIFY(!called);
}

void TestActivityStore::orderSurvivesAClockSetBack()
{
    struct Turned : Clock
    {
        qint64 utcMs() const override { return utc; }
        qint64 monoMs() const override { return 0; }
        qint64 utc = 2'000'000'000'000;
    } clock;
    ActivityStore store(path(), clock);
    store.put(entry(u"first"_s));
    clock.utc -= 86'400'000;
    store.put(entry(u"second"_s));
    QCOMPARE(names(read(store)), (QStringList{u"second"_s, u"first"_s}));
}

void TestActivityStore::withoutAFileEverythingIsThereForThisRun()
{
    ActivityStore store(QString(), m_clock);
    QCOMPARE(putAndWait(store, {entry(u"one"_s), entry(u"two"_s)}), std::optional(false));
    QCOMPARE(store.trouble(), StoreTrouble::NoAccess);
    QVERIFY(!store.isOpened());
    ActivityQuery query;
    query.limit = 1;
    const auto first = read(store, query);
    QCOMPARE(names(first), QStringList{u"two"_s});
    query.before = first[0].sequence;
    QCOMPARE(names(read(store, query)), QStringList{u"one"_s});
}

QTEST_GUILESS_MAIN(TestActivityStore)
#include "tst_activitystore.moc"
