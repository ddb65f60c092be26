// The way to the API through a proxy, over real sockets: what goes through it, what it sees, and what it says in words.
#include "apifixture.h"
#include "failuretext.h"
#include "httperror.h"
#include "proxybook.h"
#include "proxyserver.h"
#include "proxyway.h"
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QThread>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A server that is known by a name only the proxy finds.
struct Behind
{
    Behind() : server(Tls::OtherHost), proxy(quint16(server.url().port()))
    {
        server.always(Reaction::json("{\"data\":[]}"));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(FaultServer::caCertificate());
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    QUrl url() const { return QUrl(u"https://elsewhere.example:8443"_s); }
    ProxyChoice choice(const QString &user = {}, const QString &password = {}) const
    {
        ProxyChoice choice;
        choice.kind = ProxyChoice::Kind::Manual;
        choice.host = u"127.0.0.1"_s;
        choice.port = proxy.port();
        choice.user = user;
        choice.password = password;
        return choice;
    }
    FaultServer server;
    ProxyServer proxy;
};

struct Client
{
    Client(const QUrl &url, const ProxyChoice &choice) : api(used(choice, {url, testToken, false}), clock) {}
    /// Before the client asks for the way.
    static ApiSettings used(const ProxyChoice &choice, const ApiSettings &settings)
    {
        ProxyBook::instance()->use(choice);
        return settings;
    }
    Awaited<ApiAnswer> send(const QByteArray &verb = "GET")
    {
        Awaited<ApiAnswer> answer;
        ApiRequest request;
        request.verb = verb;
        request.path = u"/v1/agents/presence"_s;
        request.priority = Priority::Person;
        api.send(request, &context, answer.handler());
        return answer;
    }
    SystemClock clock;
    ApiClient api;
    QObject context;
};

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { cleanup(); }
    void cleanup()
    {
        ProxyWay::setSystemLookUp({});
        ProxyChoice none;
        none.kind = ProxyChoice::Kind::None;
        ProxyBook::instance()->use(none);
    }
    void tunnelsAndNeverSeesTheKey();
    void asksForAUser_data();
    void asksForAUser();
    void changesWithoutANewClient();
    void troubleIsASentence_data();
    void troubleIsASentence();
    void aWriteThatWasStoppedIsNotUnknown();
    void aWriteThatHadLeftIsUnknown_data();
    void aWriteThatHadLeftIsUnknown();
    void thisComputerIsAskedWithout_data();
    void thisComputerIsAskedWithout();
    void theSystemIsAskedElsewhere();
    void aSystemThatHangsIsNotWaitedFor();
    void plainForwarding();
    void choicesAreChecked_data();
    void choicesAreChecked();
};

void TestProxy::tunnelsAndNeverSeesTheKey()
{
    Behind f;
    Client client(f.url(), f.choice());
    const auto answer = client.send();
    QTRY_VERIFY(answer.done());
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.failure().detail));
    QCOMPARE(f.proxy.heads().size(), 1);
    QVERIFY(f.proxy.heads().first().startsWith("CONNECT elsewhere.example:8443 HTTP/1."));
    QVERIFY(!f.proxy.heads().first().contains(testToken));
    QCOMPARE(f.server.requests().first().header("Authorization"), testToken);
    QVERIFY(!f.server.requests().first().hasHeader("Proxy-Authorization"));
}

void TestProxy::asksForAUser_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("through");
    QTest::newRow("right") << u"ida"_s << u"secret word"_s << true;
    QTest::newRow("wrong password") << u"ida"_s << u"guess"_s << false;
    QTest::newRow("nobody") << QString() << QString() << false;
}

void TestProxy::asksForAUser()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, through);
    Behind f;
    f.proxy.askFor("ida:secret word");
    Client client(f.url(), f.choice(user, password));
    const auto answer = client.send();
    QTRY_VERIFY(answer.done());
    QCOMPARE(answer.ok(), through);
    QCOMPARE(f.server.requests().size(), through ? 1 : 0);
    if (through)
        return;
    QCOMPARE(answer.failure().kind, Failure::Kind::Network);
    QCOMPARE(answer.failure().httpStatus, 407);
    QCOMPARE(failureText(answer.failure()), u"The proxy asks for a user and password"_s);
    QCOMPARE(ProxyBook::instance()->trouble(), u"The proxy asks for a user and password."_s);
    f.proxy.askFor({});
    const auto again = client.send();
    QTRY_VERIFY(again.ok());
    QCOMPARE(ProxyBook::instance()->trouble(), QString());
}

void TestProxy::changesWithoutANewClient()
{
    Behind f;
    f.proxy.askFor("ida:secret word");
    Client client(f.url(), f.choice());
    auto answer = client.send();
    QTRY_VERIFY(answer.done());
    QVERIFY(!answer.ok());
    ProxyBook::instance()->use(f.choice(u"ida"_s, u"secret word"_s));
    answer = client.send();
    QTRY_VERIFY(answer.done());
    QVERIFY(answer.ok());
    // What a first proxy has led to is not gone on with.
    ProxyServer second(quint16(f.server.url().port()));
    ProxyChoice other = f.choice();
    other.port = second.port();
    ProxyBook::instance()->use(other);
    answer = client.send();
    QTRY_VERIFY(answer.done());
    QVERIFY(answer.ok());
    QCOMPARE(second.heads().size(), 1);
}

void TestProxy::troubleIsASentence_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<QString>("text");
    QTest::newRow("gone") << u"127.0.0.1"_s << 0 << true << u"The proxy cannot be reached, or refuses the connection"_s;
    QTest::newRow("no such name") << u"proxy.invalid"_s << 0 << false << u"The name of the proxy cannot be found"_s;
}

void TestProxy::troubleIsASentence()
{
    QFETCH(QString, host);
    QFETCH(bool, stopped);
    QFETCH(QString, text);
    Behind f;
    ProxyChoice choice = f.choice();
    choice.host = host;
    if (stopped)
        f.proxy.stop();
    Client client(f.url(), choice);
    const auto answer = client.send();
    QTRY_VERIFY_WITH_TIMEOUT(answer.done(), 20'000);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.failure().kind, Failure::Kind::Network);
    QCOMPARE(failureText(answer.failure()), text);
}

void TestProxy::aWriteThatWasStoppedIsNotUnknown()
{
    Behind f;
    f.proxy.askFor("ida:secret word");
    Client client(f.url(), f.choice());
    const auto answer = client.send("PUT");
    QTRY_VERIFY(answer.done());
    QVERIFY(!answer.failure().maybeApplied);
    QCOMPARE(f.server.requests().size(), 0);
}

void TestProxy::aWriteThatHadLeftIsUnknown_data()
{
    using Error = QNetworkReply::NetworkError;
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("not let through") << QNetworkReply::ProxyAuthenticationRequiredError << 407 << false << false;
    QTest::newRow("not reached") << QNetworkReply::ProxyConnectionRefusedError << 0 << false << false;
    QTest::newRow("gone after it left") << QNetworkReply::ProxyConnectionRefusedError << 0 << true << true;
    QTest::newRow("asks after it left") << QNetworkReply::ProxyAuthenticationRequiredError << 407 << true << true;
    QTest::newRow("closed after it left") << QNetworkReply::ProxyConnectionClosedError << 0 << true << true;
    QTest::newRow("network gone after it left") << QNetworkReply::UnknownNetworkError << 0 << true << true;
}

void TestProxy::aWriteThatHadLeftIsUnknown()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    QFETCH(bool, left);
    QFETCH(bool, unknown);
    Outcome outcome;
    outcome.throughProxy = true;
    outcome.error = error;
    outcome.status = status;
    outcome.requestLeft = left;
    const auto result = judge(outcome, true, testToken, 0);
    QVERIFY(!result.ok());
    QCOMPARE(result.failure().maybeApplied, unknown);
}

void TestProxy::thisComputerIsAskedWithout_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestProxy::thisComputerIsAskedWithout()
{
    QFETCH(bool, tls);
    Behind f;
    FaultServer here(tls ? Tls::Good : Tls::None);
    here.always(Reaction::json("{\"data\":[]}"));
    Client client(here.url(), f.choice());
    const auto answer = client.send();
    QTRY_VERIFY(answer.done());
    QVERIFY(answer.ok());
    QCOMPARE(f.proxy.heads().size(), 0);
}

void TestProxy::theSystemIsAskedElsewhere()
{
    Behind f;
    static QSemaphore asked, answer;
    static QThread *in = nullptr;
    const QNetworkProxy way(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, f.proxy.port());
    ProxyWay::setSystemLookUp([way](const QUrl &url) {
        in = QThread::currentThread();
        asked.release();
        answer.acquire(); // a look-up that takes its time
        return url.host() == u"elsewhere.example"_s ? way : QNetworkProxy(QNetworkProxy::NoProxy);
    });
    Client client(f.url(), {}); // as the system
    const auto result = client.send();
    QTRY_VERIFY(asked.available() > 0); // this thread goes on meanwhile
    QVERIFY(in != QThread::currentThread());
    QVERIFY(!result.done());
    answer.release();
    QTRY_VERIFY(result.done());
    QVERIFY(result.ok());
    QCOMPARE(f.proxy.heads().size(), 1);
}

void TestProxy::aSystemThatHangsIsNotWaitedFor()
{
    Behind f;
    static QSemaphore answer;
    const QNetworkProxy way(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, f.proxy.port());
    const auto hanging = [way](const QUrl &) {
        answer.acquire();
        return way;
    };
    ProxyWay::setSystemLookUp(hanging, 50);
    Client client(f.url(), {}); // as the system
    const auto first = client.send(), write = client.send("PUT");
    QTRY_VERIFY(first.done() && write.done());
    QCOMPARE(int(write.failure().kind), int(Failure::Kind::Network));
    QVERIFY(!write.failure().maybeApplied);
    QVERIFY(!ProxyBook::instance()->trouble().isEmpty());
    const auto later = client.send();
    QTRY_VERIFY(later.done());
    QVERIFY(!later.ok());
    QCOMPARE(f.proxy.heads().size(), 0);
    answer.release(); // it has found it after all
    const auto last = [&] {
        const auto result = client.send();
        [&] { QTRY_VERIFY(result.done()); }();
        return result.ok();
    };
    QTRY_VERIFY(last());
    QVERIFY(ProxyBook::instance()->trouble().isEmpty());
}

/// The program has no plain request that may leave this computer; the proxy of these tests is shown to tell the two
/// apart.
void TestProxy::plainForwarding()
{
    FaultServer server;
    server.always(Reaction::json("[]"));
    ProxyServer proxy(quint16(server.url().port()));
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(u"http://elsewhere.example/x"_s)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("[]"));
    QVERIFY(proxy.heads().first().startsWith("GET http://elsewhere.example/x HTTP/1.1"));
    QCOMPARE(server.requests().first().target, QByteArray("/x"));
    reply->deleteLater();
    // The program refuses such an address before any proxy hears of it.
    QString error;
    QVERIFY(checkedBaseUrl(u"http://elsewhere.example"_s, &error).isEmpty());
}

void TestProxy::choicesAreChecked_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QStringList{u"kind=none"_s} << true;
    QTest::newRow("by hand") << QStringList{u"kind=manual"_s, u"type=socks5"_s, u"host=proxy.example"_s, u"port=1080"_s,
                                            u"user=ida"_s}
                             << true;
    QTest::newRow("IPv6") << QStringList{u"kind=manual"_s, u"host=fe80::1"_s} << true;
    QTest::newRow("no host") << QStringList{u"kind=manual"_s} << false;
    QTest::newRow("address with a scheme") << QStringList{u"kind=manual"_s, u"host=http://proxy"_s} << false;
    QTest::newRow("line break") << QStringList{u"kind=manual"_s, u"host=a\r\nX: y"_s} << false;
    QTest::newRow("port 0") << QStringList{u"kind=manual"_s, u"host=a"_s, u"port=0"_s} << false;
    QTest::newRow("unknown kind") << QStringList{u"kind=magic"_s} << false;
    QTest::newRow("a password does not belong here") << QStringList{u"kind=none"_s, u"password=x"_s} << false;
    QTest::newRow("user with a colon") << QStringList{u"kind=manual"_s, u"host=a"_s, u"user=a:b"_s} << false;
}

void TestProxy::choicesAreChecked()
{
    QFETCH(QStringList, list);
    QFETCH(bool, good);
    ProxyChoice read;
    QCOMPARE(ProxyChoice::fromList(list, &read), good);
    if (!good) {
        QCOMPARE(read, ProxyChoice());
        return;
    }
    read.password = u"secret"_s;
    QVERIFY(!read.toList().join(u' ').contains(u"secret"_s));
    ProxyChoice again;
    QVERIFY(ProxyChoice::fromList(read.toList(), &again));
    read.password.clear();
    QCOMPARE(again, read);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
