// One running program for a profile, over real sockets and real processes.
#include "singleinstance.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(InstanceWish)

namespace {

/// What one start ends with.
class Start
{
public:
    Start(const QString &dir, const QString &name, const InstanceWish &wish = {}) : instance(dir, name)
    {
        instance.start(wish);
    }
    int ends() const { return int(acquired.size() + handedOver.size() + unresponsive.size()); }

    SingleInstance instance;
    QSignalSpy acquired{&instance, &SingleInstance::acquired};
    QSignalSpy handedOver{&instance, &SingleInstance::handedOver};
    QSignalSpy unresponsive{&instance, &SingleInstance::unresponsive};
    QSignalSpy wished{&instance, &SingleInstance::wished};
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<InstanceWish>(); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theSecondStartHandsOver()
    {
        Start first(m_dir->path(), u"default"_s);
        QTRY_COMPARE(first.acquired.size(), 1);
        Start second(m_dir->path(), u"default"_s, {u"coverage"_s, u"gnome-shell_1"_s});
        QTRY_COMPARE(second.ends(), 1);
        QCOMPARE(second.handedOver.size(), 1);
        QCOMPARE(first.wished.size(), 1);
        const auto wish = first.wished.first().first().value<InstanceWish>();
        QCOMPARE(wish.page, u"coverage"_s);
        QCOMPARE(wish.activationToken, u"gnome-shell_1"_s);
        QVERIFY(wish.raises);
        QCOMPARE(first.ends(), 1);
    }

    void aStartInTheBackgroundRaisesNothing()
    {
        Start first(m_dir->path(), u"default"_s);
        QTRY_COMPARE(first.acquired.size(), 1);
        Start second(m_dir->path(), u"default"_s, {{}, {}, false});
        QTRY_COMPARE(second.handedOver.size(), 1);
        QVERIFY(!first.wished.first().first().value<InstanceWish>().raises);
    }

    void profilesDoNotMeet()
    {
        Start first(m_dir->path(), u"default"_s), second(m_dir->path(), u"demo"_s);
        QTRY_COMPARE(first.acquired.size(), 1);
        QTRY_COMPARE(second.acquired.size(), 1);
    }

    /// What is real never comes up where a drill was wanted, nor the other way round.
    void kindsDoNotMeet()
    {
        const auto name = [](InstanceKind kind) { return SingleInstance::nameFor(u"drill"_s, kind, false, u"/c"_s); };
        Start real(m_dir->path(), name(InstanceKind::Real)), demo(m_dir->path(), name(InstanceKind::Demo)),
            drill(m_dir->path(), name(InstanceKind::Drill)), again(m_dir->path(), name(InstanceKind::Drill));
        QTRY_COMPARE(again.handedOver.size(), 1);
        QCOMPARE(drill.wished.size(), 1);
        QTRY_COMPARE(real.acquired.size(), 1);
        QTRY_COMPARE(demo.acquired.size(), 1);
        QCOMPARE(real.wished.size() + demo.wished.size(), 0);
    }

    void fiveStartsAtOnceAreOneProgram()
    {
        std::vector<std::unique_ptr<Start>> starts;
        for (int i = 0; i < 5; ++i)
            starts.push_back(std::make_unique<Start>(m_dir->path(), u"default"_s));
        int firsts = 0, others = 0;
        for (const auto &start : starts) {
            QTRY_COMPARE(start->ends(), 1);
            firsts += int(start->acquired.size());
            others += int(start->handedOver.size());
        }
        QCOMPARE(firsts, 1);
        QCOMPARE(others, 4);
    }

    void aKilledOwnerIsSucceededAtOnce()
    {
        int ready[2];
        QVERIFY(::pipe(ready) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            // In the child only the lock and the socket matter; nothing of Qt's event loop is used.
            const QString base = m_dir->filePath(u"rollcall-default"_s);
            QLockFile lock(base + u".lock"_s);
            lock.setStaleLockTime(0);
            QLocalServer server;
            const char byte = lock.tryLock(0) && server.listen(base + u".socket"_s) ? 1 : 0;
            if (::write(ready[1], &byte, 1) != 1)
                ::_exit(1);
            for (;;)
                ::pause();
        }
        char byte = 0;
        QVERIFY(::read(ready[0], &byte, 1) == 1 && byte == 1);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(QFileInfo::exists(m_dir->filePath(u"rollcall-default.lock"_s)));

        Start next(m_dir->path(), u"default"_s);
        QTRY_COMPARE(next.acquired.size(), 1);
        Start after(m_dir->path(), u"default"_s);
        QTRY_COMPARE(after.handedOver.size(), 1);
    }

    void anOwnerThatDoesNotAnswerIsToldAbout()
    {
        QLockFile lock(m_dir->filePath(u"rollcall-default.lock"_s));
        QVERIFY(lock.tryLock(0));
        Start second(m_dir->path(), u"default"_s);
        QTRY_COMPARE(second.unresponsive.size(), 1);
        QCOMPARE(second.unresponsive.first().first().toLongLong(), qint64(::getpid()));
    }

    void theSocketIsOursAlone()
    {
        Start first(m_dir->path(), u"default"_s);
        QTRY_COMPARE(first.acquired.size(), 1);
        struct stat info = {};
        QVERIFY(::stat(QFile::encodeName(m_dir->filePath(u"rollcall-default.socket"_s)).constData(), &info) == 0);
        QCOMPARE(info.st_mode & 077, mode_t(0));
    }

    void rubbishOnTheSocketIsNoWish_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no line end") << QByteArray(5000, 'x');
        QTest::newRow("other word") << QByteArray("key please now\n");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("binary") << QByteArray("show \0\1\2 x y\n", 12);
        QTest::newRow("too many words") << QByteArray("show floor - -\n");
    }
    void rubbishOnTheSocketIsNoWish()
    {
        QFETCH(QByteArray, bytes);
        Start first(m_dir->path(), u"default"_s);
        QTRY_COMPARE(first.acquired.size(), 1);
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(m_dir->filePath(u"rollcall-default.socket"_s));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 4000);
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(first.wished.size(), 0);
    }

    void aLongPathStillMeets()
    {
        const QString name(64, u'p');
        QString deep = m_dir->path();
        while (deep.size() < 70)
            deep += u"/d"_s;
        QVERIFY(QDir().mkpath(deep));
        Start first(deep, name), second(deep, name);
        QTRY_COMPARE(first.acquired.size(), 1);
        QTRY_COMPARE(second.handedOver.size(), 1);
    }

    void withoutAPlaceToMeetItRuns_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::newRow("none") << QString();
        QTest::newRow("not there") << u"/nonexistent/dir"_s;
    }
    void withoutAPlaceToMeetItRuns()
    {
        QFETCH(QString, directory);
        Start first(directory, u"default"_s);
        QTRY_COMPARE(first.acquired.size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
