// Who the key is shown to (reliability G): a certificate that is not in order stops the request before a byte of it
// left.
#include "apifixture.h"
#include "quoted.h"
#include "recipe.h"

#include <QDirIterator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;
using End = Reaction::End;

namespace {
const auto path = u"/v1/agents"_s;

/// The test authority is trusted while this lives.
class Trust
{
public:
    Trust()
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(FaultServer::caCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};
} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
    }

    void goodCertificate()
    {
        const Trust trust;
        FaultServer server(Tls::Good);
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        const auto answer = api.get(path);
        QTRY_VERIFY(answer.done());
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.failure().detail));
        QCOMPARE(server.requests().first().header("Authorization"), testToken);
    }

    void G1_refusedBeforeTheRequestLeft_data()
    {
        QTest::addColumn<int>("tls");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("self-signed") << int(Tls::SelfSigned) << true;
        QTest::newRow("unknown authority") << int(Tls::Good) << false;
        QTest::newRow("expired") << int(Tls::Expired) << true;
        QTest::newRow("other host") << int(Tls::OtherHost) << true;
    }
    void G1_refusedBeforeTheRequestLeft()
    {
        QFETCH(int, tls);
        QFETCH(bool, trusted);
        const auto trust = trusted ? std::make_unique<Trust>() : nullptr;
        FaultServer server{Tls(tls)};
        server.always(Reaction::json("{}"));
        ApiFixture api(server.url());
        const auto read = api.get(path);
        const auto write = api.write("POST", path, "{}");
        QTRY_VERIFY(read.failed() && write.failed());
        for (const Failure &failure : {read.failure(), write.failure()}) {
            QCOMPARE(failure.kind, Kind::Tls);
            QVERIFY(failure.detail.contains(u"certificate"_s, Qt::CaseInsensitive) ||
                    failure.detail.contains(u"host"_s, Qt::CaseInsensitive));
            QVERIFY(!failure.maybeApplied);
        }
        QCOMPARE(server.requests().size(), 0);
    }

    void serverWithoutTls()
    {
        FaultServer server;
        server.always(Reaction::json("{}"));
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        ApiFixture api(url);
        const auto write = api.write("POST", path, "{}", 3000);
        QTRY_VERIFY(write.failed());
        QVERIFY(!write.failure().maybeApplied);
        QCOMPARE(server.requests().size(), 0);
    }

    void A6_overTlsPostIsSentOnce_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("before the status line") << 0;
        QTest::newRow("in the status line") << 7;
        QTest::newRow("in the headers") << 30;
    }
    void A6_overTlsPostIsSentOnce()
    {
        QFETCH(int, cut);
        const Trust trust;
        FaultServer server(Tls::Good);
        server.answer(Reaction::json("{}"));
        server.always(Reaction::json("{}", 201).cut(cut));
        ApiFixture api(server.url());
        const auto warm = api.write("PATCH", path, "{}");
        QTRY_VERIFY(warm.ok());
        for (int i = 1; i <= 3; ++i) {
            const auto post = api.write("POST", path, "{}");
            QTRY_VERIFY(post.failed());
            QVERIFY(post.failure().maybeApplied);
            QCOMPARE(server.count("POST"), i);
        }
    }

    void G4_redirectToPlainHttpIsNotFollowed()
    {
        const Trust trust;
        FaultServer plain;
        FaultServer server(Tls::Good);
        server.always(Reaction::status(301).header("Location", plain.url().toEncoded() + "/v1/agents"));
        ApiFixture api(server.url());
        const auto answer = api.get(path);
        QTRY_VERIFY(answer.failed());
        QCOMPARE(answer.failure().kind, Kind::Redirect);
        QCOMPARE(plain.connections(), 0);
    }

    void G2_G8_recipe()
    {
        ApiRequest request;
        request.path = path;
        const auto recipe = recipeFor(ApiSettings{QUrl(u"https://dev.dixa.io"_s), testToken, false}, request);
        QCOMPARE(recipe.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(recipe.sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
        QCOMPARE(recipe.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
        QVERIFY(!recipe.peerVerifyName().size());
    }

    void G6_proxyOfTheEnvironmentIsIgnored()
    {
        FaultServer proxy, server;
        server.always(Reaction::json("{}"));
        qputenv("http_proxy", proxy.url().toEncoded());
        ApiFixture api(server.url());
        const auto answer = api.get(path);
        QTRY_VERIFY(answer.ok());
        qunsetenv("http_proxy");
        QCOMPARE(proxy.connections(), 0);
    }

    void G5_nobodyIgnoresCertificateErrors()
    {
        const QDir root(QStringLiteral(TEST_DATA "/../.."));
        const QByteArray forbidden = QByteArray("ignoreSsl") + "Errors";
        int files = 0;
        for (const QString &folder : {u"app"_s, u"ui"_s, u"models"_s, u"tests"_s}) {
            QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(forbidden), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files > 50);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
