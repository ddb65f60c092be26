// A file that cannot be written whole leaves the old one as it was, and is told about.
#include "wholefile.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        std::signal(SIGXFSZ, SIG_IGN);
    }

    void writesForItsOwner()
    {
        const QString path = m_dir.filePath(u"one.json"_s);
        QCOMPARE(writeWholeFile(path, "old"), QString());
        QCOMPARE(read(path), QByteArray("old"));
        QCOMPARE(int(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }

    void aFullDiskIsTold()
    {
        const QString path = m_dir.filePath(u"two.json"_s);
        QCOMPARE(writeWholeFile(path, "old"), QString());
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit small = limit;
        small.rlim_cur = 100;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString error = writeWholeFile(path, QByteArray(5'000, 'x')); // fits the buffer, not the disk
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(!error.isEmpty());
        QCOMPARE(read(path), QByteArray("old"));
    }

    void aMissingFolderIsTold() { QVERIFY(!writeWholeFile(m_dir.filePath(u"no/such/file"_s), "x").isEmpty()); }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
