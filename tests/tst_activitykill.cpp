// A program that is killed while it writes: nothing it was told is on disk is missing afterwards, and the file is
// sound.
#include "activityfixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace activityfixture;

namespace {

// The program to be killed: writes without end, and prints the name of each entry once it is said to be on disk.
int writeForever(const QString &path)
{
    SystemClock clock;
    ActivityStore store(path, clock);
    int number = 0, open = 0;
    std::function<void()> more = [&] {
        for (; open < 8; ++open) {
            const ActivityEntry one =
                entry(u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++number), ActivityStage::Sent);
            store.put(one, &store, [&, name = one.agentName](bool onDisk) {
                if (onDisk) {
                    std::puts(name.toLatin1().constData());
                    std::fflush(stdout);
                }
                --open;
                more();
            });
        }
    };
    more();
    return QCoreApplication::exec();
}

} // namespace

class TestActivityKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

void TestActivityKill::nothingAcknowledgedIsLost()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"activity.sqlite"_s);
    QRandomGenerator random(7);
    QSet<QString> acknowledged;
    for (int round = 0; round < 60; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--writer"_s, path});
        QVERIFY(writer.waitForReadyRead(10'000));
        writer.waitForFinished(int(random.bounded(40))); // let it run a moment
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the last one may be cut
            acknowledged.insert(QString::fromLatin1(lines[i]));
    }
    SystemClock clock;
    ActivityStore store(path, clock);
    QSignalSpy aside(&store, &ActivityStore::corruptSetAside);
    QTRY_VERIFY(store.isOpened());
    std::optional<QList<ActivityEntry>> open;
    store.unfinished(this, [&](const QList<ActivityEntry> &entries) { open = entries; });
    QTRY_VERIFY(open.has_value());
    QSet<QString> found;
    for (const ActivityEntry &one : std::as_const(*open))
        found.insert(one.agentName);
    QCOMPARE(found.size(), open->size());
    QVERIFY(acknowledged.size() >= 60);
    QVERIFY2(found.contains(acknowledged), "an acknowledged entry is gone");
    QCOMPARE(aside.size(), 0);
    qInfo("%lld acknowledged, %lld found", qint64(acknowledged.size()), qint64(found.size()));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--writer") == 0)
        return writeForever(QString::fromLocal8Bit(argv[2]));
    TestActivityKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_activitykill.moc"
