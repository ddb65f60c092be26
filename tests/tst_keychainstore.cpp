// The key store of the desktop: a real secret service that works, is locked, is missing, or has stopped answering.
#include "keychainstore.h"
#include "secretservice.h"

#include <QTemporaryDir>
#include <QtTest>

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

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

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
    void keeps(const QString &home)
    {
        SecretService service(home, SecretService::Kind::Unlocked);
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
            const SecretService service(home, SecretService::Kind::Unlocked);
            QVERIFY(service.isReady());
            QVERIFY(child(u"stores one"_s));
            QVERIFY(child(u"finds one"_s));
        }
        {
            const SecretService service(home, SecretService::Kind::Locked);
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
        const SecretService service(home, SecretService::Kind::Unlocked);
        QVERIFY(service.isReady());
        QVERIFY(child(u"finds one"_s));
    }

    void fails(const QString &home, bool bus)
    {
        std::unique_ptr<SecretService> service;
        if (bus) {
            service = std::make_unique<SecretService>(home, SecretService::Kind::None);
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
        SecretService service(home, SecretService::Kind::Unlocked);
        QVERIFY(service.isReady());
        if (stopped)
            service.stop();
        QElapsedTimer time;
        time.start();
        {
            KeychainStore store(nullptr, 700);
            Answers answers;
            store.read(vendor, this, answers.take());
            QVERIFY(answers.list.isEmpty()); // asking does not wait
            QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 1, 5000);
            QCOMPARE(answers.list[0].kind, Kind::Late);
            QVERIFY(time.elapsed() >= 700);
            store.read(vendor, this, answers.take());
            QTRY_COMPARE_WITH_TIMEOUT(answers.list.size(), 2, 5000);
            QCOMPARE(answers.list[1].kind, Kind::Late);
            time.start();
        }
        QVERIFY(time.elapsed() < 15'000); // nor does ending
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
