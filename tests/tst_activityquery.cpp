// The activity trail as it is looked through: pages, text, filters, hostile texts, export.
#include "activityfixture.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace activityfixture;

class TestActivityQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void pagesNewestFirst();
    void findsByText_data();
    void findsByText();
    void filters();
    void hostileTextsStayText_data();
    void hostileTextsStayText();
    void exportsTheWholeTable();
    void exportThatCannotBeWrittenSaysWhy();

private:
    QString path() const { return m_dir->filePath(u"a/activity.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
};

void TestActivityQuery::pagesNewestFirst()
{
    ActivityStore store(path(), m_clock);
    QList<ActivityEntry> many;
    for (int i = 0; i < 250; ++i)
        many << entry(QString::number(i));
    QCOMPARE(putAndWait(store, many), std::optional(true));
    ActivityQuery query;
    query.limit = 100;
    QStringList all;
    QList<int> sizes;
    for (auto page = read(store, query); !page.isEmpty(); page = read(store, query)) {
        sizes << int(page.size());
        all << names(page);
        query.before = page.last().sequence;
    }
    QCOMPARE(sizes, (QList<int>{100, 100, 50}));
    QCOMPARE(all.size(), 250);
    QCOMPARE(all.first(), u"249"_s);
    QCOMPARE(all.last(), u"0"_s);
}

void TestActivityQuery::findsByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("case and accents") << u"oSTERGAARD mikkel"_s << true;
    QTest::newRow("part of a word") << u"gaard"_s << true;
    QTest::newRow("the server's words") << u"invalid value"_s << true;
    QTest::newRow("the result") << u"failed"_s << true;
    QTest::newRow("our word for the channel") << u"phone"_s << true;
    QTest::newRow("one word missing") << u"mikkel sent"_s << false;
    QTest::newRow("like pattern") << u"%"_s << false;
    QTest::newRow("statement") << u"' or 1=1 --"_s << false;
    QTest::newRow("blanks") << u"  \t "_s << true;
}

void TestActivityQuery::findsByText()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    ActivityEntry one = entry(u"Mikkel Østergaard"_s, ActivityStage::Failed);
    one.words = u"400: Invalid value in request"_s;
    ActivityQuery query;
    query.text = text;
    QCOMPARE(query.matches(one), found);
    ActivityStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, {one}), std::optional(true));
    QCOMPARE(read(store, query).size(), found ? 1 : 0);
}

void TestActivityQuery::filters()
{
    ActivityEntry batch = entry(u"batch"_s, ActivityStage::Seen);
    batch.kind = ActivityKind::Batch;
    ActivityEntry part = entry(u"part"_s, ActivityStage::Failed);
    part.batch = batch.id;
    const ActivityEntry alone = entry(u"alone"_s, ActivityStage::Seen);
    ActivityStore store(path(), m_clock);
    QCOMPARE(putAndWait(store, {batch, part, alone}), std::optional(true));
    ActivityQuery query;
    query.kinds = {ActivityKind::Switch};
    QCOMPARE(names(read(store, query)), (QStringList{u"alone"_s, u"part"_s}));
    query.parts = false;
    QCOMPARE(names(read(store, query)), QStringList{u"alone"_s});
    query = {};
    query.stages = {ActivityStage::Seen, ActivityStage::Sent};
    QCOMPARE(names(read(store, query)), (QStringList{u"alone"_s, u"batch"_s}));
    query = {};
    query.batch = batch.id;
    QCOMPARE(names(read(store, query)), QStringList{u"part"_s});
}

void TestActivityQuery::hostileTextsStayText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("statement") << u"'); DROP TABLE entries; --"_s;
    QTest::newRow("markup") << u"<b>x</b><img src=/dev/zero>"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("control characters") << u"\x01\x1b[31m\r\n\t"_s;
    QTest::newRow("right to left") << u"\u202Eabc\u202C الخطيب"_s;
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F4BB"_s;
    QTest::newRow("placeholders") << u"%1 %2 %s ? :a"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s;
    QTest::newRow("long") << QString(100'000, u'x');
    QTest::newRow("combining") << u'a' + QString(5'000, QChar(0x301));
}

void TestActivityQuery::hostileTextsStayText()
{
    QFETCH(QString, text);
    ActivityEntry one = entry(text);
    one.words = one.what = one.origin = one.asked = one.before = text;
    {
        ActivityStore store(path(), m_clock);
        QCOMPARE(putAndWait(store, {one, entry(u"other"_s)}), std::optional(true));
        store.putDocument(u"preset"_s, text, text.toUtf8());
    }
    ActivityStore store(path(), m_clock);
    const auto all = read(store);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1].agentName, text);
    QCOMPARE(all[1].words, text);
    QCOMPARE(all[1].before, text);
}

void TestActivityQuery::exportsTheWholeTable()
{
    ActivityStore store(path(), m_clock);
    QList<ActivityEntry> many;
    for (int i = 0; i < 2'300; ++i)
        many << entry(QString::number(i));
    many.last().agentName = u"=HYPERLINK(\"http://x\",\"a\nb\")"_s;
    QCOMPARE(putAndWait(store, many), std::optional(true));
    const QString file = m_dir->filePath(u"out.csv"_s);
    std::optional<QString> error;
    store.exportCsv({}, file, this, [&](const QString &e) { error = e; });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(*error, QString());
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray all = in.readAll();
    QVERIFY(all.startsWith("\xEF\xBB\xBF"
                           "asked_utc,"));
    QCOMPARE(all.count("\r\n"), 2'301);
    QVERIFY(all.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\nb\"\")\""));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestActivityQuery::exportThatCannotBeWrittenSaysWhy()
{
    ActivityStore store(path(), m_clock);
    std::optional<QString> error;
    store.exportCsv({}, m_dir->filePath(u"no/such/dir.csv"_s), this, [&](const QString &e) { error = e; });
    QTRY_VERIFY(error.has_value());
    QVERIFY(!error->isEmpty());
}

QTEST_GUILESS_MAIN(TestActivityQuery)
#include "tst_activityquery.moc"
