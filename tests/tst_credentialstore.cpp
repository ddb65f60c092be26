// Where the token is kept: in memory, in a file that is only read, in the key store of the desktop.
#include "filesource.h"
#include "keychainstore.h"
#include "sessionstore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialAnswer::Kind;

const CredentialName vendor{u"default"_s, QUrl(u"https://dev.dixa.io"_s)};

/// Everything a store answered to one request.
class Answers
{
public:
    CredentialStore::Answer take()
    {
        return [this](const CredentialAnswer &answer) { list += answer; };
    }
    QList<CredentialAnswer> list;
};

/// A secret service in a session of its own, started and ended by this test; "unlocked" or not.
class SecretService
{
public:
    explicit SecretService(const QString &home, bool unlocked, bool daemon = true)
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            return;
        // Without service files nothing is started behind the test's back.
        QFile config(home + u"/bus.conf"_s);
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                     "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
                     "<listen>unix:dir=" +
                     QFile::encodeName(home) +
                     "</listen><policy context=\"default\"><allow "
                     "send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
                     "own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.setProcessChannelMode(QProcess::SeparateChannels);
        m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(), u"--print-address"_s, u"--nofork"_s});
        if (!m_bus.waitForReadyRead(5000))
            return;
        m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home));
        qputenv("XDG_DATA_HOME", QFile::encodeName(home));
        if (!daemon) {
            m_ready = true;
            return;
        }
        QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
        if (unlocked)
            arguments += u"--unlock"_s;
        m_daemon.start(u"gnome-keyring-daemon"_s, arguments);
        if (!m_daemon.waitForStarted(5000))
            return;
        if (unlocked)
            m_daemon.write("test\n");
        m_daemon.closeWriteChannel();
        m_ready = QTest::qWaitFor(
            [] {
                QProcess ask;
                ask.start(u"dbus-send"_s,
                          {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                           u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
                return ask.waitForFinished(5000) && ask.readAllStandardOutput().contains("true");
            },
            10'000);
    }
    ~SecretService()
    {
        for (QProcess *process : {&m_daemon, &m_bus}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(3000))
                process->kill(); // a stopped one
        }
        m_daemon.waitForFinished(3000);
    }
    bool isReady() const { return m_ready; }
    void stop() { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }

private:
    QProcess m_bus, m_daemon;
    QString m_address;
    bool m_ready = false;
};

} // namespace

class TestCredentialStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void anEntryBelongsToOneServer()
    {
        QCOMPARE(vendor.text(), u"default@https://dev.dixa.io"_s);
        SessionStore store;
        store.keep(vendor, "t0ken-of-dixa");
        QCOMPARE(store.token(vendor), "t0ken-of-dixa");
        QCOMPARE(store.token({u"default"_s, QUrl(u"https://evil.example"_s)}), QByteArray());
        QCOMPARE(store.token({u"other"_s, QUrl(u"https://dev.dixa.io"_s)}), QByteArray());
    }

    void memoryAnswersLaterAndForgets()
    {
        SessionStore store;
        Answers answers;
        store.write(vendor, "t0ken-of-dixa", this, answers.take());
        QCOMPARE(answers.list.size(), 0); // never from within the call
        store.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[1].kind, Kind::Found);
        QCOMPARE(answers.list[1].token, "t0ken-of-dixa");
        store.remove(vendor, this, answers.take());
        store.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 4);
        QCOMPARE(answers.list[3].kind, Kind::Absent);
    }

    void noAnswerToSomebodyWhoIsGone()
    {
        SessionStore store;
        Answers answers;
        auto *context = new QObject;
        store.read(vendor, context, answers.take());
        delete context;
        Answers other;
        store.read(vendor, this, other.take());
        QTRY_COMPARE(other.list.size(), 1);
        QCOMPARE(answers.list.size(), 0);
    }

    void aKeyIsOverwrittenWhenItGoes()
    {
        const char *place = nullptr;
        {
            Secret secret(QByteArray(64, 'k'));
            place = secret.bytes().constData();
            const QByteArray shared = secret.bytes();
            secret.wipe();
            QCOMPARE(shared, QByteArray(64, 'k')); // somebody still needs it
            secret = Secret(shared);
            QCOMPARE(static_cast<const void *>(secret.bytes().constData()), static_cast<const void *>(place));
        }
    }

    void theFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("abcdefgh12345678") << QByteArray("abcdefgh12345678");
        QTest::newRow("with a line end") << QByteArray("abcdefgh12345678\n") << QByteArray("abcdefgh12345678");
        QTest::newRow("with CR LF") << QByteArray("abcdefgh12345678\r\n") << QByteArray("abcdefgh12345678");
        QTest::newRow("first line only") << QByteArray("abcdefgh12345678\nuser: me\n")
                                         << QByteArray("abcdefgh12345678");
        QTest::newRow("with the word Bearer")
            << QByteArray("Bearer abcdefgh12345678\n") << QByteArray("abcdefgh12345678");
        QTest::newRow("blanks around") << QByteArray("  abcdefgh12345678 \n") << QByteArray("abcdefgh12345678");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("blank line first") << QByteArray("\nabcdefgh12345678\n") << QByteArray();
        QTest::newRow("blank inside") << QByteArray("abcdefgh 12345678") << QByteArray();
        QTest::newRow("NUL inside") << QByteArray("abcdefgh\0", 9) << QByteArray();
        QTest::newRow("too short") << QByteArray("abc") << QByteArray();
        QTest::newRow("too long") << QByteArray(FileSource::maxBytes + 1, 'a') << QByteArray();
    }
    void theFileIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, token);
        FileSource source(write(bytes, 0600));
        Answers answers;
        source.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].token, token);
        QCOMPARE(answers.list[0].kind, token.isEmpty() ? Kind::Unavailable : Kind::Found);
        QCOMPARE(answers.list[0].why.isEmpty(), !token.isEmpty());
        QVERIFY2(!answers.list[0].why.contains(u"abc"), qPrintable(answers.list[0].why));
    }

    void aFileThatOthersCanReadIsTold()
    {
        FileSource source(write("abcdefgh12345678", 0644));
        Answers answers;
        source.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].kind, Kind::Found);
        QVERIFY2(answers.list[0].why.contains(u"chmod 600"), qPrintable(answers.list[0].why));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/nonexistent/token"_s;
        QTest::newRow("directory") << u"/tmp"_s;
        QTest::newRow("endless") << u"/dev/zero"_s;
        QTest::newRow("nothing") << u"/dev/null"_s;
    }
    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        FileSource source(path);
        Answers answers;
        source.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].kind, Kind::Unavailable);
        QVERIFY(!answers.list[0].why.isEmpty());
    }

    void aSlowPipeStopsNothing()
    {
        const QString path = m_dir->filePath(u"pipe"_s);
        QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        FileSource source(path);
        Answers answers;
        QElapsedTimer time;
        time.start();
        source.read(vendor, this, answers.take()); // nobody has opened the other end
        QVERIFY(time.elapsed() < 500);
        const int writer = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK);
        QVERIFY(writer >= 0);
        QVERIFY(::write(writer, "abcdefgh", 8) == 8);
        QCoreApplication::processEvents();
        QCOMPARE(answers.list.size(), 0); // the line is not complete
        QVERIFY(::write(writer, "12345678\nrest", 13) == 13);
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].token, "abcdefgh12345678");
        ::close(writer);
    }

    void aFileIsNeverWritten()
    {
        const QString path = write("abcdefgh12345678", 0600);
        FileSource source(path);
        Answers answers;
        source.write(vendor, "other-token-xyz", this, answers.take());
        source.remove(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[0].kind, Kind::Unavailable);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "abcdefgh12345678");
    }

    /// The key store cases run in processes of their own: QtKeychain and libsecret choose their bus once.
    void theKeyStore_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *name : {"keeps", "locked", "no service", "no bus", "hangs", "without glib"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theKeyStore()
    {
        QFETCH(QString, what);
        QProcess self;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROLLCALL_KEYSTORE_CASE"_s, what);
        environment.insert(u"HOME"_s, m_dir->path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"XDG_DATA_HOME"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir->path());
        if (what == u"without glib")
            environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
        self.setProcessEnvironment(environment);
        self.setProcessChannelMode(QProcess::MergedChannels);
        self.start(QCoreApplication::applicationFilePath(), QStringList{u"keyStoreCase"_s});
        QTRY_VERIFY_WITH_TIMEOUT(self.state() == QProcess::NotRunning, 30'000);
        const QByteArray output = self.readAll();
        QVERIFY2(self.exitStatus() == QProcess::NormalExit && self.exitCode() == 0, output.constData());

        // Whatever happened, the key is in no file in clear.
        QProcess grep;
        grep.start(u"grep"_s, {u"-rl"_s, u"t0ken-of-dixa"_s, m_dir->path()});
        QVERIFY(grep.waitForFinished(10'000));
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    }

    void keyStoreCase()
    {
        const QString what = qEnvironmentVariable("ROLLCALL_KEYSTORE_CASE");
        if (what.isEmpty())
            return; // runs in the child only
        const QString home = qEnvironmentVariable("HOME");
        if (what == u"keeps")
            keeps(home);
        else if (what == u"locked")
            locked(home);
        else if (what == u"stores one")
            storesOne();
        else if (what == u"finds one")
            findsOne();
        else if (what == u"no service")
            fails(home, true);
        else if (what == u"no bus")
            fails(home, false);
        else
            hangs(home, what == u"hangs");
    }

private:
    QString write(const QByteArray &bytes, mode_t mode)
    {
        const QString path = m_dir->filePath(u"token"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

    void keeps(const QString &home)
    {
        SecretService service(home, true);
        QVERIFY2(service.isReady(), "gnome-keyring is needed for this test");
        KeychainStore store;
        Answers answers;
        store.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].kind, Kind::Absent);
        store.write(vendor, "t0ken-of-dixa", this, answers.take());
        store.read(vendor, this, answers.take()); // asked while the other is under way
        QTRY_COMPARE(answers.list.size(), 3);
        QCOMPARE(answers.list[1].kind, Kind::Done);
        QCOMPARE(answers.list[2].kind, Kind::Found);
        QCOMPARE(answers.list[2].token, "t0ken-of-dixa");
        store.read({u"default"_s, QUrl(u"https://evil.example"_s)}, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 4);
        QCOMPARE(answers.list[3].kind, Kind::Absent);
        store.remove(vendor, this, answers.take());
        store.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 6);
        QCOMPARE(answers.list[5].kind, Kind::Absent);
    }

    /// In a process of its own, on the bus of this one.
    static bool child(const QString &what)
    {
        QProcess self;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROLLCALL_KEYSTORE_CASE"_s, what);
        self.setProcessEnvironment(environment);
        self.setProcessChannelMode(QProcess::ForwardedChannels);
        self.start(QCoreApplication::applicationFilePath(), QStringList{u"keyStoreCase"_s});
        return self.waitForFinished(10'000) && self.exitCode() == 0;
    }

    void storesOne()
    {
        KeychainStore store;
        Answers answers;
        store.write(vendor, "t0ken-of-dixa", this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].kind, Kind::Done);
    }

    void findsOne()
    {
        KeychainStore store;
        Answers answers;
        store.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].token, "t0ken-of-dixa");
    }

    void locked(const QString &home)
    {
        {
            const SecretService service(home, true);
            QVERIFY(service.isReady());
            QVERIFY(child(u"stores one"_s));
            QVERIFY(child(u"finds one"_s));
        }
        {
            const SecretService service(home, false);
            QVERIFY(service.isReady());
            KeychainStore store;
            Answers answers;
            store.read(vendor, this, answers.take());
            QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 1, 10'000);
            QVERIFY(answers.list[0].kind != Kind::Found);
            store.write(vendor, "0ther-token-xyz", this, answers.take());
            QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 2, 10'000);
            QVERIFY(answers.list[1].kind == Kind::Unavailable || answers.list[1].kind == Kind::Late);
        }
        // Unlocked again, the entry is the one that was there.
        const SecretService service(home, true);
        QVERIFY(service.isReady());
        QVERIFY(child(u"finds one"_s));
    }

    void fails(const QString &home, bool bus)
    {
        std::unique_ptr<SecretService> service;
        if (bus) {
            service = std::make_unique<SecretService>(home, false, false);
            QVERIFY(service->isReady());
        }
        KeychainStore store;
        Answers answers;
        store.read(vendor, this, answers.take());
        store.write(vendor, "t0ken-of-dixa", this, answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 2, 10'000);
        for (const CredentialAnswer &answer : std::as_const(answers.list)) {
            QCOMPARE(answer.kind, Kind::Unavailable);
            QVERIFY(!answer.why.isEmpty());
        }
    }

    /// A service that does not say a word any more, or an event loop in which libsecret never hears it.
    void hangs(const QString &home, bool stopped)
    {
        SecretService service(home, true);
        QVERIFY(service.isReady());
        if (stopped)
            service.stop();
        QElapsedTimer time;
        time.start();
        {
            KeychainStore store(nullptr, 700);
            Answers answers;
            store.read(vendor, this, answers.take());
            QVERIFY(time.elapsed() < 300); // asking does not wait
            QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 1, 5000);
            QCOMPARE(answers.list[0].kind, Kind::Late);
            QVERIFY(time.elapsed() >= 700);
            store.read(vendor, this, answers.take());
            QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 2, 5000);
            QCOMPARE(answers.list[1].kind, Kind::Late);
            time.start();
        }
        QVERIFY(time.elapsed() < 2500); // nor does ending
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
