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
        int looks = 0;
        Snapshot snapshot(dir.filePath(u"a.png"_s));
        QSignalSpy saved(&snapshot, &Snapshot::saved), failed(&snapshot, &Snapshot::failed);
        snapshot.watch(
            &window, [&data] { return data; },
            [&settled, &looks] {
                ++looks;
                return settled;
            });
        auto *calm = snapshot.findChild<QTimer *>(u"calm"_s);
        data = true;
        QTRY_VERIFY(looks > 2);
        QVERIFY(!calm->isActive()); // not everything is read
        // So long that it does not pass by itself, however slow the machine is; coarse timers round by 5 %.
        calm->setTimerType(Qt::PreciseTimer);
        calm->setInterval(3'600'000);
        settled = true;
        QTRY_VERIFY(calm->isActive());
        const int before = calm->remainingTime();
        QTRY_VERIFY(calm->remainingTime() < before - 20);
        const int waited = calm->remainingTime();
        snapshot.moved(); // a flash begins: the calm starts anew
        QVERIFY(calm->remainingTime() > waited);
        QCOMPARE(saved.size(), 0);
        calm->setInterval(0);
        QTRY_COMPARE(saved.size(), 1);
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
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(QFileInfo::exists(dir.filePath(u"a.png"_s)));
    }

    void looksForSoLongFirst()
    {
        QTemporaryDir dir;
        QWidget window;
        window.resize(400, 300);
        QElapsedTimer since;
        since.start();
        Snapshot snapshot(dir.filePath(u"a.png"_s), nullptr, 30'000, 400);
        QSignalSpy saved(&snapshot, &Snapshot::saved);
        snapshot.watch(
            &window, [] { return true; }, [] { return false; });
        snapshot.findChild<QTimer *>(u"calm"_s)->setInterval(0);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(since.elapsed() >= 400);
    }

    void nothingToShowIsAFailure()
    {
        QTemporaryDir dir;
        QWidget window;
        Snapshot snapshot(dir.filePath(u"a.png"_s), nullptr, 300);
        QSignalSpy saved(&snapshot, &Snapshot::saved), failed(&snapshot, &Snapshot::failed);
        snapshot.watch(
            &window, [] { return false; }, [] { return true; });
        QTRY_COMPARE(failed.size(), 1);
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
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
