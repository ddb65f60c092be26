#include "livepeer.h"
#include "people.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using livebodies::id;
using livebodies::team;

namespace {

struct Setup
{
    explicit Setup(LiveTiming t = timing(), const QString &cacheDir = {})
        : client(ApiSettings{peer.server.url(), "secret-key-0123456789abcdef", false}, clock),
          people(t, clock, cacheDir, peer.server.url(), &pool, [] {
              return QList<AgentId>{id(1), id(2), id(3)};
          })
    {
    }
    ~Setup() { people.setClient(nullptr); }
    static LiveTiming timing()
    {
        LiveTiming timing = LivePeer::quick();
        timing.teamsMs = 60'000;
        return timing;
    }
    QString names() const
    {
        QStringList names;
        for (const Team &one : people.teams().teams)
            names.append(one.name);
        return names.join(u", "_s);
    }
    QList<TeamId> of(int number) const { return people.teams().teamsOf.value(id(number)); }

    LivePeer peer;
    TurnedClock clock;
    QThreadPool pool;
    ApiClient client;
    People people;
    QSignalSpy teamsChanged{&people, &People::teamsChanged};
    QSignalSpy agentsChanged{&people, &People::agentsChanged};
};

} // namespace

class tst_TeamCrawl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teamsAndMembers();
    void oneByOneWhenTheListIsRefused_data();
    void oneByOneWhenTheListIsRefused();
    void membersRefusedKeepsNames();
    void nothingMayBeRead();
    void failuresKeepWhatIsKnown_data();
    void failuresKeepWhatIsKnown();
    void oneTeamFails();
    void teamGoesAfterTwoLists();
    void viewOfIds();

    void directoryKeepsPeopleOneListing();
    void failedListingKeepsAll_data();
    void failedListingKeepsAll();
    void emptyFirstListingIsDoubted();
    void strangersAreLookedUpOnce();
    void whatIsWrittenIsToldTogether();
    void cacheRemembers();
};

void tst_TeamCrawl::teamsAndMembers()
{
    Setup s;
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.teamsChanged.size(), 1);
    QCOMPARE(s.names(), u"DACH, Nordic"_s);
    QCOMPARE(s.of(1), QList<TeamId>{team(1)});
    QCOMPARE(s.of(2), (QList<TeamId>{team(2), team(1)})); // by name
    QCOMPARE(s.of(3), QList<TeamId>{team(2)});
    QCOMPARE(s.people.teamsNote(), QString());
    QCOMPARE(s.peer.server.count("GET", "/v1/teams"), 3);

    s.people.refresh(); // the same again is no change
    QTRY_COMPARE(s.peer.server.count("GET", "/v1/teams"), 6);
    QTRY_COMPARE(s.peer.server.count("GET", "/v1/agents?"), 2);
    QCOMPARE(s.teamsChanged.size(), 1);
    QCOMPARE(s.agentsChanged.size(), 1);
}

void tst_TeamCrawl::oneByOneWhenTheListIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
    QTest::newRow("404") << 404;
}

void tst_TeamCrawl::oneByOneWhenTheListIsRefused()
{
    QFETCH(int, status);
    Setup s;
    s.peer.teams = Reaction::json(R"({"message":"no"})", status);
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.of(1).size() + s.of(2).size() + s.of(3).size(), 3);
    QCOMPARE(s.of(3), QList<TeamId>{team(2)});
    QCOMPARE(s.names(), u"Team 0000…"_s);
    QVERIFY(s.people.teamsNote().contains(u"one person at a time"_s));
    QCOMPARE(s.peer.server.count("GET", "/v1/teams"), 1);

    // Once the list may be read, the names come, and the slow way ends.
    s.peer.teams.reset();
    s.people.refresh();
    QTRY_COMPARE(s.names(), u"DACH, Nordic"_s);
    QCOMPARE(s.people.teamsNote(), QString());
}

void tst_TeamCrawl::membersRefusedKeepsNames()
{
    Setup s;
    s.peer.members = Reaction::json(R"({"message":"no"})", 403);
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.of(3), QList<TeamId>{team(2)});
    QCOMPARE(s.names(), u"DACH, Nordic"_s);
}

void tst_TeamCrawl::nothingMayBeRead()
{
    Setup s;
    s.peer.teams = Reaction::json(R"({"message":"no"})", 403);
    s.peer.teamsOfOne = s.peer.teams;
    s.people.setClient(&s.client);
    QTRY_VERIFY(s.people.teamsNote().contains(u"403"_s));
    QCOMPARE(s.peer.server.count("GET", "/v1/agents/00000000"), 1); // and not tried with everybody
    QTRY_COMPARE(s.people.agents().size(), 5);
}

void tst_TeamCrawl::failuresKeepWhatIsKnown_data()
{
    QTest::addColumn<bool>("ofMembers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("list fails") << false << 500 << QByteArray("<html>");
    QTest::newRow("list is not JSON") << false << 200 << QByteArray("<html>");
    QTest::newRow("members fail") << true << 502 << QByteArray();
    QTest::newRow("members are not JSON") << true << 200 << QByteArray("<html>");
    QTest::newRow("empty list once") << false << 200 << QByteArray("{}");
}

void tst_TeamCrawl::failuresKeepWhatIsKnown()
{
    QFETCH(bool, ofMembers);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Setup s;
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.teamsChanged.size(), 1);
    const TeamView before = s.people.teams();
    (ofMembers ? s.peer.members : s.peer.teams) = Reaction::status(status, body);
    const int seen = s.peer.server.count("GET", "/v1/teams");
    s.people.refresh();
    QTRY_VERIFY(s.peer.server.count("GET", "/v1/teams") > seen + (ofMembers ? 2 : 0));
    QTRY_VERIFY(!s.people.teamsNote().isEmpty() || body == "{}");
    QVERIFY(s.people.teams() == before);
    s.peer.members.reset();
    s.peer.teams.reset();
    if (body != "{}")
        QTRY_COMPARE(s.people.teamsNote(), QString()); // by itself
    QVERIFY(s.people.teams() == before);
}

void tst_TeamCrawl::oneTeamFails()
{
    Setup s;
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.teamsChanged.size(), 1);
    const TeamView before = s.people.teams();
    s.peer.server.always([](const SeenRequest &request) {
        if (request.target == "/v1/teams")
            return Reaction::json(livebodies::teams({u"Nordic"_s, u"DACH"_s, u"UK"_s}));
        if (request.target.contains("9000-000000000001"))
            return Reaction::status(500);
        return Reaction::json(livebodies::refs({id(3), id(2)}));
    });
    s.people.refresh();
    QTRY_COMPARE(s.teamsChanged.size(), 2);
    QCOMPARE(s.of(1), QList<TeamId>{team(1)}); // as before
    QCOMPARE(s.of(3), (QList<TeamId>{team(2), team(3)}));
    QVERIFY(s.people.teamsNote().contains(u"one team"_s));
}

void tst_TeamCrawl::teamGoesAfterTwoLists()
{
    Setup s;
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.teamsChanged.size(), 1);
    s.peer.teams = Reaction::json(livebodies::teams({u"Nordic"_s}));
    s.people.refresh();
    QTRY_COMPARE(s.peer.server.count("GET", "/v1/teams"), 5);
    QCOMPARE(s.names(), u"DACH, Nordic"_s);
    QTRY_VERIFY((s.people.refresh(), s.names() == u"Nordic"_s));
    QCOMPARE(s.of(3), QList<TeamId>());
}

void tst_TeamCrawl::viewOfIds()
{
    const TeamView view = viewOf({{id(1), {team(3), team(1), team(3)}}}, {{team(1), u"Zeta"_s}, {team(2), u"Alpha"_s}});
    QCOMPARE(view.teams.size(), 3);
    QCOMPARE(view.teams[0].name, u"Alpha"_s);
    QCOMPARE(view.teams[1].name, u"Team 0000…"_s);
    QCOMPARE(view.teams[2].name, u"Zeta"_s);
    QCOMPARE(view.teamsOf.value(id(1)), (QList<TeamId>{team(3), team(1)}));
}

void tst_TeamCrawl::directoryKeepsPeopleOneListing()
{
    Setup s;
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.people.agents().size(), 5);
    const auto first = s.people.agents().value(id(1));
    s.peer.directoryTo = 4;
    s.people.refresh();
    QTRY_COMPARE(s.peer.server.count("GET", "/v1/agents?"), 2);
    QTRY_VERIFY(!s.people.isLoading());
    QCOMPARE(s.people.agents().size(), 5);
    s.people.refresh();
    QTRY_COMPARE(s.people.agents().size(), 4);
    QCOMPARE(s.people.agents().value(id(1)), first); // the very same profile
}

void tst_TeamCrawl::failedListingKeepsAll_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("500") << 500 << QByteArray("oops");
    QTest::newRow("html") << 200 << QByteArray("<html>");
    QTest::newRow("bare array") << 200 << QByteArray("[]");
    QTest::newRow("page points to itself") << 200 << livebodies::agents(1, 2, u"/v1/agents?pageLimit=50"_s);
    QTest::newRow("page on another host") << 200 << livebodies::agents(1, 2, u"http://127.0.0.2/v1/agents?pageKey=x"_s);
    QTest::newRow("403") << 403 << QByteArray(R"({"message":"no"})");
}

void tst_TeamCrawl::failedListingKeepsAll()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Setup s;
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.people.agents().size(), 5);
    s.peer.directory = Reaction::status(status, body, "application/json");
    s.people.refresh();
    QTRY_VERIFY(!s.people.directoryNote().isEmpty());
    QCOMPARE(s.people.agents().size(), 5);
    QVERIFY(s.people.isComplete());
    s.peer.directory.reset();
    s.peer.directoryTo = 6;
    s.people.retryFailed();
    QTRY_COMPARE(s.people.agents().size(), 6);
    QCOMPARE(s.people.directoryNote(), QString());
}

void tst_TeamCrawl::emptyFirstListingIsDoubted()
{
    DirectoryBook cached;
    cached.agents.insert(id(1), std::make_shared<const Agent>());
    DirectoryBook book = afterListing(cached, {});
    QVERIFY(!book.complete);
    QCOMPARE(book.agents.size(), 1);
    book = afterListing(book, {});
    QVERIFY(book.complete);
    QCOMPARE(book.agents.size(), 0);
    QVERIFY(afterListing({}, {}).complete); // an organisation without people
}

void tst_TeamCrawl::strangersAreLookedUpOnce()
{
    LiveTiming timing = Setup::timing();
    timing.lookupAgainMs = 1'000'000;
    Setup s(timing);
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.people.agents().size(), 5);
    s.people.want({id(77), id(78)});
    const auto asked = [&](int number) {
        return s.peer.server.count("GET", "/v1/agents/" + idText(id(number)).toLatin1());
    };
    QTRY_COMPARE(asked(78), 1);
    for (int i = 0; i < 5; ++i)
        s.people.want({id(77), id(78)});
    s.peer.agent = Reaction::json(livebodies::agent(79));
    s.people.want({id(77), id(78), id(79)});
    QTRY_VERIFY(s.people.agents().contains(id(79)));
    QCOMPARE(asked(77), 1);
    QCOMPARE(asked(78), 1);

    s.clock.pass(1'000'001);
    s.people.want({id(77)});
    QTRY_COMPARE(asked(77), 2);
    QVERIFY(!s.people.agents().contains(id(77))); // the answer was about somebody else
}

/// The answer to a request about many changes the floor and the directory once.
void tst_TeamCrawl::whatIsWrittenIsToldTogether()
{
    Setup s;
    s.people.setClient(&s.client);
    QTRY_COMPARE(s.agentsChanged.size(), 1);
    QSignalSpy some(&s.people, &People::someChanged);
    QList<AgentId> ids;
    for (int i = 0; i < 25; ++i) {
        Agent agent;
        agent.id = QUuid::createUuid();
        s.people.takeWritten(agent);
        ids += agent.id;
    }
    s.people.takeGone(ids.first());
    QCOMPARE(s.people.agents().contains(ids.first()), false); // known at once
    QCOMPARE(s.people.agents().contains(ids.last()), true);
    QCOMPARE(some.size(), 0);
    QTRY_COMPARE(some.size(), 1);
    QCOMPARE(some.first().first().value<QList<AgentId>>(), ids + QList<AgentId>{ids.first()});
    QCOMPARE(s.agentsChanged.size(), 1);
}

void tst_TeamCrawl::cacheRemembers()
{
    QTemporaryDir dir;
    {
        Setup s(Setup::timing(), dir.path());
        s.people.setClient(&s.client);
        QTRY_COMPARE(s.teamsChanged.size(), 1);
        QTRY_VERIFY([&] {
            const auto cached = DirectoryCache::read(DirectoryCache::fileIn(dir.path()), s.peer.server.url());
            return cached && cached->agents.size() == 5 && cached->teams == s.people.teams();
        }());
        QFile file(DirectoryCache::fileIn(dir.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret-key"));

        // The next start: names at once, although the server says nothing.
        People next(Setup::timing(), s.clock, dir.path(), s.peer.server.url(), &s.pool,
                    [] { return QList<AgentId>(); });
        next.loadCache();
        QTRY_COMPARE(next.agents().size(), 5);
        QCOMPARE(next.agents().value(id(2))->displayName, u"Person 2"_s);
        QCOMPARE(next.teams().teams.size(), 2);
        QVERIFY(!next.isComplete());
    }
}

QTEST_GUILESS_MAIN(tst_TeamCrawl)
#include "tst_teamcrawl.moc"
