// The corpus of the fuzz targets and seeded mutations of it, through the same functions: a short run of what the preset
// "fuzz" does at length. ROLLCALL_MUTATIONS: how many a target.
#include "importfuzz.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// One to four changes: bits, bytes that readers care about, pieces cut, doubled or taken from another file.
QByteArray mutated(QByteArray bytes, const QByteArrayList &corpus, QRandomGenerator *random)
{
    static const QByteArray telling("\0\r\n\t\",;|@=+-'<>\xFF\xFE\xEF\xBB\xBF\x80\xC3 a0", 30);
    for (int i = 1 + int(random->bounded(4)); i > 0; --i) {
        const qsizetype at = qsizetype(random->bounded(quint32(bytes.size()) + 1));
        const qsizetype length = qsizetype(random->bounded(20u));
        switch (random->bounded(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << random->bounded(8)));
            break;
        case 1:
            bytes.insert(at, telling[qsizetype(random->bounded(quint32(telling.size())))]);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(qsizetype(random->bounded(quint32(bytes.size()) + 1)), length));
            break;
        case 4: {
            const QByteArray &other = corpus[qsizetype(random->bounded(quint32(corpus.size())))];
            bytes = bytes.left(at) + other.mid(qsizetype(random->bounded(quint32(other.size()) + 1)));
            break;
        }
        default:
            if (at + 4 <= bytes.size())
                bytes.replace(at, 4, QByteArray(4, random->bounded(2) == 0 ? '\xFF' : '\0'));
        }
    }
    return bytes.left(50'000);
}

} // namespace

class TestImportCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void corpus_data();
    void corpus();
};

void TestImportCorpus::corpus_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("mutations");
    QTest::newRow("table") << u"table"_s << 1500;
    QTest::newRow("mapping") << u"mapping"_s << 3000;
    QTest::newRow("journal") << u"journal"_s << 6000;
}

void TestImportCorpus::corpus()
{
    QFETCH(QString, folder);
    QFETCH(int, mutations);
    const auto run = folder == u"table"     ? importfuzz::table
                     : folder == u"mapping" ? importfuzz::mapping
                                            : importfuzz::journal;
    QByteArrayList seeds;
    const QDir dir(QStringLiteral(TEST_DATA "/fuzz/") + folder);
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        seeds += file.readAll();
        run(seeds.last());
    }
    QVERIFY(seeds.size() >= 5);
    if (const int wanted = qEnvironmentVariableIntValue("ROLLCALL_MUTATIONS"); wanted > 0)
        mutations = wanted;
    QRandomGenerator random(3);
    for (int i = 0; i < mutations; ++i)
        run(mutated(seeds[i % seeds.size()], seeds, &random));
}

QTEST_GUILESS_MAIN(TestImportCorpus)
#include "tst_importcorpus.moc"
