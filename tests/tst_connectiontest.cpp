#include "connectiontest.h"
#include "livepeer.h"
#include "simulator.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using livebodies::agents;
using livebodies::crew;
using livebodies::presence;
using Kind = TestLine::Kind;

namespace {

struct Setup
{
    Setup()
    {
        peer.server.always([this](const SeenRequest &request) {
            if (request.target == "/v1/agents/presence")
                return presenceAnswer;
            return request.target == "/v1/teams" ? teamsAnswer : agentsAnswer;
        });
    }
    bool run(const QUrl &url)
    {
        test.start({url, "secret-key-0123456789abcdef", false});
        return QTest::qWaitFor([this] { return finished.size() == 1; }, 15'000);
    }
    bool run() { return run(peer.server.url()); }
    bool usable() const { return finished.value(0).value(0).toBool(); }
    int requests() const { return finished.value(0).value(1).toInt(); }
    QString line(Kind kind, const QString &start) const
    {
        for (const TestLine &line : test.lines()) {
            if (line.kind == kind && line.text.startsWith(start))
                return line.text + u" | "_s + line.detail;
        }
        return {};
    }
    QString all() const
    {
        QStringList list;
        for (const TestLine &line : test.lines())
            list.append(QString::number(int(line.kind)) + u' ' + line.text + u" | "_s + line.detail);
        return list.join(u'\n');
    }

    LivePeer peer;
    Reaction agentsAnswer = Reaction::json(agents(1, 46));
    Reaction presenceAnswer = Reaction::json(presence(crew(1, 47)));
    Reaction teamsAnswer = Reaction::json(livebodies::teams({u"A"_s, u"B"_s}));
    TurnedClock clock;
    ConnectionTest test{clock};
    QSignalSpy finished{&test, &ConnectionTest::finished};
};

} // namespace

class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingReadable();
    void counts_data();
    void counts();
    void unusable_data();
    void unusable();
    void notReached_data();
    void notReached();
    void usableWithoutSome_data();
    void usableWithoutSome();
    void clocks_data();
    void clocks();
    void startingAnewAndCancelling();
    void simulatedOrganisation();
};

void tst_ConnectionTest::everythingReadable()
{
    Setup s;
    QVERIFY(s.run());
    QVERIFY(s.usable());
    QCOMPARE(s.requests(), 3);
    QCOMPARE(s.peer.server.requests().size(), 3);
    for (const SeenRequest &request : s.peer.server.requests())
        QCOMPARE(request.verb, "GET");
    const QList<TestLine> lines = s.test.lines();
    QVERIFY2(lines.size() == 6, qPrintable(s.all()));
    QCOMPARE(lines[0].text, u"Token accepted"_s);
    QVERIFY(lines[0].detail.startsWith(u"answer in "_s) && lines[0].detail.endsWith(u" ms"_s));
    QCOMPARE(lines[1], (TestLine{Kind::Ok, u"Agents readable"_s, u"46 people"_s}));
    QCOMPARE(lines[2], (TestLine{Kind::Ok, u"Presence readable"_s, u"47 entries, 1 without an agent"_s}));
    QCOMPARE(lines[3], (TestLine{Kind::Ok, u"Teams readable"_s, u"2 teams"_s}));
    QCOMPARE(lines[5], (TestLine{Kind::Info, u"Writing is not tested, it would change something"_s, {}}));
    QVERIFY(!s.test.isRunning());
}

void tst_ConnectionTest::counts_data()
{
    QTest::addColumn<QByteArray>("people");
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QString>("agentsDetail");
    QTest::addColumn<QString>("presenceDetail");
    QTest::newRow("one") << agents(1, 1) << presence(crew(1, 1)) << u"1 person"_s << u"1 entry"_s;
    QTest::newRow("none") << agents(1, 0) << presence({}) << u"0 people"_s << u"0 entries"_s;
    QTest::newRow("more pages") << agents(1, 50, u"/v1/agents?pageKey=abc"_s) << presence(crew(1, 70))
                                << u"50 or more people"_s << u"70 entries"_s; // who is an agent is not known
    QTest::newRow("full last page") << agents(1, 50) << presence(crew(1, 50)) << u"50 people"_s << u"50 entries"_s;
    QTest::newRow("unreadable") << agents(1, 1)
                                << presence(crew(1, 2)).replace("]", ",7]").replace(R"(["Email",7])", R"(["Email"])")
                                << u"1 person"_s << u"2 entries, 1 without an agent, 1 unreadable"_s;
}

void tst_ConnectionTest::counts()
{
    QFETCH(QByteArray, people);
    QFETCH(QByteArray, entries);
    QFETCH(QString, agentsDetail);
    QFETCH(QString, presenceDetail);
    Setup s;
    s.agentsAnswer = Reaction::json(people);
    s.presenceAnswer = Reaction::json(entries);
    QVERIFY(s.run());
    QVERIFY(s.usable());
    QCOMPARE(s.test.lines()[1].detail, agentsDetail);
    QCOMPARE(s.test.lines()[2].detail, presenceDetail);
}

void tst_ConnectionTest::unusable_data()
{
    QTest::addColumn<Reaction>("answer"); // to everything
    QTest::addColumn<QString>("word");
    QTest::newRow("401") << Reaction::json(R"({"message":"Unauthorized"})", 401) << u"not accepted"_s;
    QTest::newRow("403") << Reaction::json(R"({"message":"no"})", 403) << u"403"_s;
    QTest::newRow("404") << Reaction::json(R"({"message":"no"})", 404) << u"404"_s;
    QTest::newRow("html") << Reaction::status(200, "<html>", "text/html") << u"cannot be read"_s;
    QTest::newRow("empty") << Reaction::status(200) << u"cannot be read"_s;
    QTest::newRow("500") << Reaction::status(500, "<b>oops</b>") << u"500"_s;
    QTest::newRow("redirect") << Reaction::status(302).header("Location", "https://portal.example.org/x")
                              << u"portal.example.org"_s;
    QTest::newRow("closed") << Reaction::nothing(Reaction::End::Close) << u"closed"_s;
}

void tst_ConnectionTest::unusable()
{
    QFETCH(Reaction, answer);
    QFETCH(QString, word);
    Setup s;
    s.agentsAnswer = s.presenceAnswer = s.teamsAnswer = answer;
    QVERIFY(s.run());
    QVERIFY(!s.usable());
    QVERIFY(s.requests() <= 2);
    const TestLine last = s.test.lines().last();
    QCOMPARE(last.kind, Kind::Failed);
    QVERIFY2((last.text + last.detail).contains(word), qPrintable(s.all()));
    QVERIFY(s.line(Kind::Ok, u"Token"_s).isEmpty());
    QVERIFY(!s.all().contains(u"secret-key"_s));
}

void tst_ConnectionTest::notReached_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("word");
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:1"_s) << u"refused"_s;
    QTest::newRow("no such name") << QUrl(u"https://nowhere.invalid"_s) << u"name"_s;
}

void tst_ConnectionTest::notReached()
{
    QFETCH(QUrl, url);
    QFETCH(QString, word);
    Setup s;
    QVERIFY(s.run(url));
    QVERIFY(!s.usable());
    QCOMPARE(s.test.lines().size(), 1);
    QVERIFY2(s.line(Kind::Failed, u"Dixa not reached"_s).contains(word), qPrintable(s.all()));
}

void tst_ConnectionTest::usableWithoutSome_data()
{
    QTest::addColumn<int>("agentsStatus");
    QTest::addColumn<int>("teamsStatus");
    QTest::addColumn<QString>("warning");
    QTest::newRow("agents 403") << 403 << 200 << u"Agents not readable"_s;
    QTest::newRow("agents 401") << 401 << 200 << u"Agents not readable"_s;
    QTest::newRow("teams 401") << 200 << 401 << u"Teams come slowly"_s;
    QTest::newRow("teams 403") << 200 << 403 << u"Teams come slowly"_s;
    QTest::newRow("teams 500") << 200 << 500 << u"Teams not read"_s;
}

void tst_ConnectionTest::usableWithoutSome()
{
    QFETCH(int, agentsStatus);
    QFETCH(int, teamsStatus);
    QFETCH(QString, warning);
    Setup s;
    if (agentsStatus != 200)
        s.agentsAnswer = Reaction::json(R"({"message":"no"})", agentsStatus);
    if (teamsStatus != 200)
        s.teamsAnswer = Reaction::json(R"({"message":"no"})", teamsStatus);
    QVERIFY(s.run());
    QVERIFY2(s.usable(), qPrintable(s.all()));
    QVERIFY(!s.line(Kind::Ok, u"Token accepted"_s).isEmpty());
    QVERIFY(!s.line(Kind::Ok, u"Presence readable"_s).isEmpty());
    const int status = std::max(agentsStatus, teamsStatus);
    QVERIFY2(s.line(Kind::Warning, warning).contains(QString::number(status)), qPrintable(s.all()));
}

void tst_ConnectionTest::clocks_data()
{
    QTest::addColumn<int>("seconds"); // server minus ours
    QTest::addColumn<QString>("text");
    QTest::newRow("agrees") << 0 << u"Clock of this computer agrees with Dixa"_s;
    QTest::newRow("behind") << 181 << u"Clock of this computer is 3 min behind Dixa"_s;
    QTest::newRow("ahead") << -181 << u"Clock of this computer is 3 min ahead of Dixa"_s;
}

void tst_ConnectionTest::clocks()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    Setup s;
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(seconds);
    s.presenceAnswer.header("Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    QVERIFY(s.run());
    QVERIFY2(!s.line(seconds == 0 ? Kind::Ok : Kind::Warning, text).isEmpty(), qPrintable(s.all()));
}

void tst_ConnectionTest::startingAnewAndCancelling()
{
    Setup s;
    s.agentsAnswer = Reaction::json(R"({"message":"Unauthorized"})", 401).after(100);
    s.test.start({s.peer.server.url(), "first-key-0123456789", false});
    QTRY_COMPARE(s.peer.server.requests().size(), 1);
    s.agentsAnswer = Reaction::json(agents(1, 3));
    QVERIFY(s.run());
    QVERIFY(s.usable());
    QCOMPARE(s.test.lines()[1].detail, u"3 people"_s);

    s.test.start({s.peer.server.url(), "first-key-0123456789", false});
    QVERIFY(s.test.isRunning());
    s.test.cancel();
    QVERIFY(!s.test.isRunning());
    QVERIFY(s.test.lines().isEmpty());
    QVERIFY(!QTest::qWaitFor([&] { return s.finished.size() > 1; }, 200));
}

void tst_ConnectionTest::simulatedOrganisation()
{
    Simulator simulator(SimulatorOptions{});
    const QUrl url = simulator.start();
    Setup s;
    s.test.start({url, simulator.token(), false});
    QTRY_COMPARE(s.finished.size(), 1);
    QVERIFY2(s.usable(), qPrintable(s.all()));
    QVERIFY(s.line(Kind::Ok, u"Agents readable"_s).contains(u"people"_s));
    s.finished.clear();
    s.test.start({url, "a-wrong-token-0123", false});
    QTRY_COMPARE(s.finished.size(), 1);
    QVERIFY(!s.usable());
    QCOMPARE(s.test.lines().last().text, u"Token not accepted"_s);
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connectiontest.moc"
