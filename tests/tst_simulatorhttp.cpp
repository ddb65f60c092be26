// The simulated server as a server: connections, limits, paging, odd bytes, stopping.
#include "simfixture.h"
#include <QElapsedTimer>
#include <QImage>
#include <QNetworkInterface>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLoopback();
    void rateLimit();
    void refusedTokensCostNothing();
    void picturesOfMost();
    void picturesAreAsTheirSeed();
    void whatIsNoPicture_data();
    void whatIsNoPicture();
    void paging_data();
    void paging();
    void pagingBackwards();
    void pagingWhilePeopleGo();
    void pagedTeamPresence();
    void pipelining();
    void connectionClose_data();
    void connectionClose();
    void slowRequest();
    void continueIsTold();
    void malformed_data();
    void malformed();
    void stops();
};

static QByteArray head(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + SimulatorOptions().token + "\r\n" + more +
           "\r\n";
}

/// "/pictures/N.png" of everybody who has one, by id.
static QMap<QString, QByteArray> picturesOf(SimFixture &sim)
{
    QMap<QString, QByteArray> pictures;
    const QJsonArray agents = sim.peer.get("/v1/agents?pageLimit=1000").data();
    for (const auto &one : agents) {
        const QUrl url(one.toObject().value(u"avatarUrl"_s).toString());
        if (!url.isEmpty() && url.host() == sim.url.host() && url.port() == sim.url.port())
            pictures.insert(one.toObject().value(u"id"_s).toString(), url.path().toLatin1());
    }
    return pictures;
}

static QByteArray nextOf(const SimReply &reply, const QString &direction = u"next"_s)
{
    return reply.object().value(u"meta"_s).toObject().value(direction).toString().toLatin1();
}

void TestSimulatorHttp::onlyLoopback()
{
    SimFixture sim;
    QCOMPARE(sim.url.scheme(), u"http"_s);
    QCOMPARE(sim.url.host(), u"127.0.0.1"_s);
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, quint16(sim.url.port()));
        QVERIFY2(!socket.waitForConnected(2000), qPrintable(address.toString()));
    }
}

void TestSimulatorHttp::rateLimit()
{
    SimulatorOptions options = SimFixture::calm();
    options.rateLimit = true;
    SimFixture sim(options);
    QElapsedTimer timer;
    timer.start();
    int accepted = 0, refused = 0;
    for (int i = 0; i < 30; ++i) {
        const SimReply reply = sim.peer.get("/v1/teams");
        accepted += reply.status == 200;
        refused += reply.status == 429;
        if (reply.status == 429)
            QCOMPARE(reply.body, R"({"message":"Too Many Requests"})");
    }
    const qint64 took = timer.elapsed();
    QCOMPARE(accepted + refused, 30);
    QVERIFY(accepted >= 4);
    QVERIFY2(accepted <= 5 + took / 100, qPrintable(u"%1 in %2 ms"_s.arg(accepted).arg(took)));
    bool admitted = false; // and it passes
    QTRY_VERIFY(admitted || (admitted = sim.peer.get("/v1/teams").status == 200));
}

void TestSimulatorHttp::picturesOfMost()
{
    SimulatorOptions options = SimFixture::calm();
    options.rateLimit = options.pictures = true;
    SimFixture sim(options);
    const auto pictures = picturesOf(sim);
    QVERIFY2(pictures.size() >= 46 / 2 && pictures.size() <= 46 * 4 / 5, qPrintable(QString::number(pictures.size())));
    SimPeer stranger(sim.url, {}); // as from another server: without the token, and as many as somebody likes
    QSet<QByteArray> seen;
    for (const QByteArray &path : pictures) {
        const SimReply reply = stranger.get(path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("image/png"));
        const QImage image = QImage::fromData(reply.body, "png");
        QCOMPARE(image.size(), QSize(192, 192));
        QVERIFY(reply.body.size() < 64 * 1024);
        seen.insert(reply.body);
    }
    QVERIFY(seen.size() > pictures.size() * 9 / 10); // they are not all the same person
}

void TestSimulatorHttp::picturesAreAsTheirSeed()
{
    SimulatorOptions options = SimFixture::calm();
    options.pictures = true;
    SimFixture one(options), same(options);
    options.seed = 2;
    SimFixture other(options);
    const auto pictures = picturesOf(one);
    QCOMPARE(picturesOf(same), pictures);
    QVERIFY(picturesOf(other) != pictures);
    const QByteArray path = pictures.first();
    QCOMPARE(same.peer.get(path).body, one.peer.get(path).body);
    SimFixture none(SimFixture::calm());
    QVERIFY(picturesOf(none).isEmpty());
    QCOMPARE(none.peer.get(path).status, 404);
}

void TestSimulatorHttp::whatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("nobody") << QByteArray("GET") << QByteArray("/pictures/47.png") << 404;
    QTest::newRow("a negative number") << QByteArray("GET") << QByteArray("/pictures/-1.png") << 404;
    QTest::newRow("no number") << QByteArray("GET") << QByteArray("/pictures/a.png") << 404;
    QTest::newRow("nothing") << QByteArray("GET") << QByteArray("/pictures") << 404;
    QTest::newRow("another kind") << QByteArray("GET") << QByteArray("/pictures/{n}.jpg") << 404;
    QTest::newRow("below it") << QByteArray("GET") << QByteArray("/pictures/{n}.png/x") << 404;
    QTest::newRow("written") << QByteArray("PUT") << QByteArray("/pictures/{n}.png") << 405;
    QTest::newRow("it") << QByteArray("GET") << QByteArray("/pictures/{n}.png") << 200;
}

void TestSimulatorHttp::whatIsNoPicture()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    SimulatorOptions options = SimFixture::calm();
    options.pictures = true;
    SimFixture sim(options);
    const QByteArray path = picturesOf(sim).first(), number = path.mid(10).chopped(4);
    QCOMPARE(sim.peer.send(method, target.replace("{n}", number)).status, status);
}

void TestSimulatorHttp::refusedTokensCostNothing()
{
    SimulatorOptions options = SimFixture::calm();
    options.rateLimit = true;
    SimFixture sim(options);
    SimPeer stranger(sim.url, "nonsense");
    for (int i = 0; i < 20; ++i)
        QCOMPARE(stranger.get("/v1/teams").status, 401);
    QCOMPARE(sim.peer.get("/v1/teams").status, 200);
}

void TestSimulatorHttp::paging_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("agents");
    QTest::addColumn<int>("pages");
    QTest::newRow("one by one") << QByteArray("?pageLimit=1") << 47 << 46;
    QTest::newRow("by 7") << QByteArray("?pageLimit=7") << 47 << 7;
    QTest::newRow("exactly all") << QByteArray("?pageLimit=46") << 47 << 1;
    QTest::newRow("one short of all") << QByteArray("?pageLimit=45") << 47 << 2;
    QTest::newRow("50 of 1000") << QByteArray("?pageLimit=50") << 1000 << 20;
    QTest::newRow("no limit given") << QByteArray() << 1000 << 20;
    QTest::newRow("more than a page may have") << QByteArray("?pageLimit=2147483647") << 2500 << 3;
    QTest::newRow("nobody") << QByteArray("?pageLimit=5") << 0 << 1;
}

void TestSimulatorHttp::paging()
{
    QFETCH(QByteArray, query);
    QFETCH(int, agents);
    QFETCH(int, pages);
    SimulatorOptions options = SimFixture::calm();
    options.agents = agents;
    SimFixture sim(options);
    QSet<QString> ids;
    int rows = 0, read = 0;
    for (QByteArray target = "/v1/agents" + query; !target.isEmpty() && read < 100; ++read) {
        const SimReply page = sim.peer.get(target);
        QCOMPARE(page.status, 200);
        for (const QJsonValue &agent : page.data()) {
            ids.insert(agent.toObject().value(u"id"_s).toString());
            ++rows;
        }
        target = nextOf(page);
        QVERIFY(target.isEmpty() || target.startsWith("/v1/agents?pageKey="));
    }
    QCOMPARE(read, pages);
    QCOMPARE(rows, std::max(agents - 1, 0)); // the directory does not list the unknown id
    QCOMPARE(ids.size(), rows);
}

void TestSimulatorHttp::pagingBackwards()
{
    SimFixture sim;
    const SimReply first = sim.peer.get("/v1/agents?pageLimit=10");
    QVERIFY(nextOf(first, u"previous"_s).isEmpty());
    const SimReply second = sim.peer.get(nextOf(first));
    QCOMPARE(sim.peer.get(nextOf(second, u"previous"_s)).data(), first.data());
}

void TestSimulatorHttp::pagingWhilePeopleGo()
{
    SimFixture sim;
    const QJsonArray all = sim.peer.get("/v1/agents?pageLimit=1000").data();
    const SimReply first = sim.peer.get("/v1/agents?pageLimit=10");
    for (const int i : {3, 10, 11}) { // one already read, the first two of the next page
        const QByteArray id = all.at(i).toObject().value(u"id"_s).toString().toLatin1();
        QCOMPARE(sim.peer.send("DELETE", "/v1/agents/" + id).status, 204);
    }
    const SimReply second = sim.peer.get(nextOf(first));
    QCOMPARE(second.data().at(0), all.at(12));
    QCOMPARE(second.data().size(), 10);
}

void TestSimulatorHttp::pagedTeamPresence()
{
    SimFixture sim;
    const QByteArray base = sim.fill("/v1/teams/{team}/presence");
    const qsizetype members = sim.peer.get(sim.fill("/v1/teams/{team}/agents")).data().size();
    QSet<QString> ids;
    int pages = 0;
    for (QByteArray target = base + "?pageLimit=5"; !target.isEmpty() && pages < 20; ++pages) {
        const SimReply page = sim.peer.get(target);
        for (const QJsonValue &row : page.data())
            ids.insert(row.toObject().value(u"userId"_s).toString());
        target = nextOf(page);
        QVERIFY(target.isEmpty() || target.startsWith(base + "?pageKey="));
    }
    QCOMPARE(ids.size(), members);
    QCOMPARE(pages, (int(members) + 4) / 5);
}

void TestSimulatorHttp::pipelining()
{
    SimFixture sim;
    QVERIFY(sim.peer.write(head("/v1/teams") + head("/v1/agents/42") + head("/v1/agents/presence")));
    QCOMPARE(sim.peer.read().data().size(), 5);
    QCOMPARE(sim.peer.read().status, 400);
    QCOMPARE(sim.peer.read().array().size(), 47);
}

void TestSimulatorHttp::connectionClose_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    const QByteArray old = head("/v1/teams").replace("HTTP/1.1", "HTTP/1.0");
    QTest::newRow("1.1") << head("/v1/teams") << false;
    QTest::newRow("1.1, close") << head("/v1/teams", "Connection: close\r\n") << true;
    QTest::newRow("1.0") << old << true;
    QTest::newRow("1.0, keep alive") << QByteArray(old).replace("Host: x", "Connection: Keep-Alive") << false;
}

void TestSimulatorHttp::connectionClose()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);
    SimFixture sim;
    const SimReply reply = sim.peer.raw(request);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("connection"), closes ? "close" : "keep-alive");
    if (closes)
        QVERIFY(sim.peer.closedByServer());
    else
        QCOMPARE(sim.peer.raw(request).status, 200);
}

void TestSimulatorHttp::slowRequest()
{
    SimFixture sim;
    const QByteArray body = R"({"name":"Night"})";
    const QByteArray text = "POST /v1/teams HTTP/1.1\r\nauthorization:" + SimulatorOptions().token +
                            "\r\nCONTENT-LENGTH: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    for (qsizetype i = 0; i < text.size(); i += 7)
        QVERIFY(sim.peer.write(text.mid(i, 7)));
    QCOMPARE(sim.peer.read().status, 201);
}

void TestSimulatorHttp::continueIsTold()
{
    SimFixture sim;
    const SimReply go = sim.peer.raw("POST /v1/teams HTTP/1.1\r\nAuthorization: " + SimulatorOptions().token +
                                     "\r\nExpect: 100-continue\r\nContent-Length: 16\r\n\r\n");
    QCOMPARE(go.status, 100);
    QCOMPARE(sim.peer.raw(R"({"name":"Night"})").status, 201);
}

void TestSimulatorHttp::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto length = [](const QByteArray &value) { return head("/v1/teams", "Content-Length: " + value + "\r\n"); };
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    QTest::newRow("absolute target") << head("http://example/") << 400;
    QTest::newRow("header without a colon") << head("/v1/teams", "nonsense\r\n") << 400;
    QTest::newRow("length in words") << length("ten") << 400;
    QTest::newRow("negative length") << length("-1") << 400;
    QTest::newRow("body too long") << length("99999999999") << 413;
    QTest::newRow("chunked body") << head("/v1/teams", "Transfer-Encoding: chunked\r\n") << 501;
    QTest::newRow("endless head") << "GET /" + QByteArray(70'000, 'a') << 431;
}

void TestSimulatorHttp::malformed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    SimFixture sim;
    const SimReply reply = sim.peer.raw(bytes);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.message().isEmpty());
    QVERIFY(sim.peer.closedByServer());
    QCOMPARE(sim.newPeer().get("/v1/teams").status, 200); // others are served
}

void TestSimulatorHttp::stops()
{
    QUrl url;
    QElapsedTimer timer;
    {
        SimulatorOptions options = SimFixture::calm();
        options.agents = 5000;
        SimFixture sim(options);
        url = sim.url;
        QVERIFY(sim.peer.write(head("/v1/agents/presence"))); // an answer is under way
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(SimPeer(url, SimulatorOptions().token).get("/v1/teams").status, 0);
}

QTEST_GUILESS_MAIN(TestSimulatorHttp)
#include "tst_simulatorhttp.moc"
