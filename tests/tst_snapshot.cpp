// When the picture of --screenshot is taken, and when it is not.
#include "snapshot.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForDataAndThenForCalm()
    {
        QTemporaryDir dir;
        QWidget window;
        window.resize(400, 300);
        window.show();
        bool data = false, settled = false;
        Snapshot snapshot(dir.filePath(u"a.png"_s));
        QSignalSpy saved(&snapshot, &Snapshot::saved), failed(&snapshot, &Snapshot::failed);
        snapshot.watch(
            &window, [&data] { return data; }, [&settled] { return settled; });
        QTimer::singleShot(200, this, [&data] { data = true; });
        QTimer::singleShot(400, this, [&settled] { settled = true; });
        QElapsedTimer moved;
        QTimer::singleShot(700, this, [&snapshot, &moved] {
            snapshot.moved(); // a flash begins
            moved.start();
        });
        QVERIFY(saved.wait(8000));
        QVERIFY(moved.isValid() && moved.elapsed() >= Snapshot::calmMs - 50);
        QCOMPARE(QImage(dir.filePath(u"a.png"_s)).size(), QSize(400, 300));
        QCOMPARE(failed.size(), 0);
    }

    void takesWhatThereIsAtTheDeadline()
    {
        QTemporaryDir dir;
        QWidget window;
        window.resize(400, 300);
        Snapshot snapshot(dir.filePath(u"a.png"_s), nullptr, 300);
        QSignalSpy saved(&snapshot, &Snapshot::saved);
        snapshot.watch(
            &window, [] { return true; }, [] { return false; });
        QVERIFY(saved.wait(3000));
        QVERIFY(QFileInfo::exists(dir.filePath(u"a.png"_s)));
    }

    void nothingToShowIsAFailure()
    {
        QTemporaryDir dir;
        QWidget window;
        Snapshot snapshot(dir.filePath(u"a.png"_s), nullptr, 300);
        QSignalSpy saved(&snapshot, &Snapshot::saved), failed(&snapshot, &Snapshot::failed);
        snapshot.watch(
            &window, [] { return false; }, [] { return true; });
        QVERIFY(failed.wait(3000));
        QCOMPARE(saved.size(), 0);
        QVERIFY(!QFileInfo::exists(dir.filePath(u"a.png"_s)));
    }

    void aFileThatCannotBeWrittenIsAFailure()
    {
        QWidget window;
        Snapshot snapshot(u"/nonexistent/a.png"_s, nullptr, 200);
        QSignalSpy failed(&snapshot, &Snapshot::failed);
        snapshot.watch(
            &window, [] { return true; }, [] { return false; });
        QVERIFY(failed.wait(3000));
    }
};

QTEST_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
