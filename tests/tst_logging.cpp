// What stands in the log, what never does, and how long it gets.
#include "logging.h"

#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    qint64 utcMs() const override { return utc; }
    qint64 monoMs() const override { return mono; }
    qint64 utc = 1'795'500'000'123; // 2026-11-24T06:00:00.123Z
    qint64 mono = 0;
};

QString contents(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
}

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

Q_LOGGING_CATEGORY(liveLog, "rollcall.live")

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void oneLineForAMessage()
    {
        FixedClock clock;
        Logging logging({file(), LogLevel::Info, LogLevel::Error}, clock);
        qCWarning(liveLog, "no answer");
        qInfo("started\nforged line \x1b[31m");
        logging.flush();
        QCOMPARE(contents(file()), u"2026-11-24T06:00:00.123Z W rollcall.live no answer\n"
                                   "2026-11-24T06:00:00.123Z I rollcall started␊forged line ␛[31m\n"_s);
        QCOMPARE(modeOf(file()), mode_t(0600));
    }

    void levels_data()
    {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<int>("lines");
        QTest::newRow("debug") << LogLevel::Debug << 4;
        QTest::newRow("info") << LogLevel::Info << 3;
        QTest::newRow("warning") << LogLevel::Warning << 2;
        QTest::newRow("error") << LogLevel::Error << 1;
    }
    void levels()
    {
        QFETCH(LogLevel, level);
        FixedClock clock;
        Logging logging({file(), level, LogLevel::Error}, clock);
        qDebug("a");
        qInfo("b");
        qWarning("c");
        qCritical("d");
        logging.flush();
        QTEST(int(contents(file()).count(u'\n')), "lines");
    }

    void theKeyIsTakenOut_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("alone") << u"s3cr3t-t0ken"_s;
        QTest::newRow("in a sentence") << u"server said: bad token s3cr3t-t0ken, twice s3cr3t-t0ken"_s;
        QTest::newRow("other key in a header") << u"Authorization: s3cr3t-other"_s;
        QTest::newRow("bearer in a header") << u"authorization: Bearer s3cr3t-other"_s;
        QTest::newRow("json") << uR"({"Authorization":"s3cr3t-other"})"_s.replace(u"\":\""_s, u"=\""_s);
        QTest::newRow("far behind") << QString(1995, u'x') + u"s3cr3t-t0ken"_s;
    }
    void theKeyIsTakenOut()
    {
        QFETCH(QString, message);
        FixedClock clock;
        Logging logging({file(), LogLevel::Debug, LogLevel::Error}, clock);
        logging.setSecrets({"s3cr3t-t0ken"});
        qInfo("%s", qUtf8Printable(message));
        logging.flush();
        const QString log = contents(file());
        QVERIFY(log.contains(u" I rollcall "));
        QVERIFY2(!log.contains(u"s3cr3t"), qPrintable(log));
    }

    void manyErrorsAreFewLines()
    {
        FixedClock clock;
        Logging logging({file(), LogLevel::Info, LogLevel::Error}, clock);
        for (int i = 0; i < 10'000; ++i)
            qWarning("poll %d failed", i);
        qWarning("something else");
        clock.mono += RepeatFilter::windowMs;
        qWarning("poll %d failed", 10'000);
        logging.flush();
        const QStringList lines = contents(file()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), RepeatFilter::linesPerWindow + 2);
        QVERIFY2(lines.last().endsWith(u"poll 10000 failed (9995 lines like this were left out)"),
                 qPrintable(lines.last()));
    }

    void theFileIsRotatedAndBounded()
    {
        LogFile log(file(), 1000, 5);
        const QByteArray line = QByteArray(99, 'x') + '\n';
        for (int i = 0; i < 100; ++i)
            QVERIFY(log.write(line));
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{u"a.log"_s, u"a.log.1"_s, u"a.log.2"_s, u"a.log.3"_s, u"a.log.4"_s}));
        for (const QString &name : files) {
            QVERIFY(QFileInfo(m_dir->filePath(name)).size() <= 1000);
            QCOMPARE(modeOf(m_dir->filePath(name)), mode_t(0600));
        }
    }

    void aHugeOldFileIsSetAside()
    {
        QFile old(file());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.resize(10ll * 1024 * 1024 * 1024)); // sparse
        old.close();
        LogFile log(file());
        QVERIFY(log.write("new\n"));
        QCOMPARE(contents(file()), u"new\n"_s);
    }

    void aPlaceThatCannotBeWrittenIsSilent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("device that is full") << u"/dev/full"_s;
        QTest::newRow("under a file") << u"/dev/null/x/rollcall.log"_s;
        QTest::newRow("a directory") << u"/tmp"_s;
        QTest::newRow("nowhere") << QString();
    }
    void aPlaceThatCannotBeWrittenIsSilent()
    {
        QFETCH(QString, path);
        FixedClock clock;
        Logging logging({path, LogLevel::Info, LogLevel::Error}, clock);
        for (int i = 0; i < 100; ++i)
            qInfo("line %c", 'a' + i % 26);
        logging.flush();
    }

    void messagesFromManyThreads()
    {
        FixedClock clock;
        Logging logging({file(), LogLevel::Info, LogLevel::Error}, clock);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([t] {
                for (int i = 0; i < 26; ++i)
                    qInfo("thread %c line %c", 'a' + t, 'a' + i);
            });
        for (std::thread &thread : threads)
            thread.join();
        logging.flush();
        QCOMPARE(contents(file()).count(u'\n'), 4 * 26);
    }

private:
    QString file() const { return m_dir->filePath(u"a.log"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
