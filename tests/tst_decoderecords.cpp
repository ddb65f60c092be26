// What records and envelopes become (contract 1, 2 and 3, reliability C).
#include "apitime.h"
#include "decode.h"
#include "quoted.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QByteArray idA = "3f9c2a71-0000-4000-8000-00000000b04e";
const QByteArray idB = "3f9c2a71-0000-4000-8000-00000000b04f";

QByteArray presence(const QByteArray &id, const QByteArray &more = {})
{
    return q("{'userId':'" + id + "','requestTime':'2021-12-01T12:46:35.935','connectionStatus':'Online'" + more + '}');
}
QByteArray agent(const QByteArray &id, const QByteArray &more = {})
{
    return q("{'id':'" + id + "','createdAt':'2021-12-01T12:46:35Z','displayName':'Ida','email':'ida@example.org'") +
           q(more) + '}';
}
QByteArray data(const QByteArray &json)
{
    return "{\"data\":" + json + '}';
}
QUuid uuid(const QByteArray &text)
{
    return QUuid::fromString(QString::fromLatin1(text));
}
} // namespace

class TestDecodeRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presenceFields()
    {
        const auto read =
            decodePresence(data(presence(idA, ",'lastSeen':'2021-12-01T12:46:30','presenceStatus':'Working',"
                                              "'activeChannels':['Email','WhatsApp','Email']")));
        QVERIFY(read.ok());
        const Presence &p = read.value();
        QCOMPARE(p.id, uuid(idA));
        QCOMPARE(p.requestTime, parseApiTime("2021-12-01T12:46:35.935"));
        QCOMPARE(p.lastSeen, parseApiTime("2021-12-01T12:46:30"));
        QCOMPARE(p.connection, Connection::Online);
        QCOMPARE(p.status, PresenceStatus::Working);
        QCOMPARE(p.channels.words(), (QStringList{u"Email"_s, u"WhatsApp"_s}));
        QVERIFY(p.connectionWord.isEmpty() && p.statusWord.isEmpty());
    }

    void presenceFieldsMissing()
    {
        const auto read = decodePresence(data(presence(idA)));
        QVERIFY(read.ok());
        QCOMPARE(read.value().status, PresenceStatus::Missing);
        QCOMPARE(read.value().lastSeen, noTime);
        QVERIFY(read.value().channels.isEmpty());
    }

    void unknownWordsAreKept()
    {
        const auto read =
            decodePresence(data(presence(idA, ",'connectionStatus':'Roaming','presenceStatus':'Na\\u00efve',"
                                              "'activeChannels':['Yotpo','Email','Yotpo','email']")));
        QVERIFY(read.ok());
        const Presence &p = read.value();
        QCOMPARE(p.connection, Connection::Other);
        QCOMPARE(*p.connectionWord, u"Roaming"_s);
        QCOMPARE(p.status, PresenceStatus::Other);
        QCOMPARE(*p.statusWord, u"Naïve"_s);
        QCOMPARE(p.channels.words(), (QStringList{u"Email"_s, u"Yotpo"_s, u"email"_s}));
    }

    /// Such words are read once and shared: nobody gets those of somebody else, however many there are.
    void unknownWordsOfManyPeople()
    {
        QByteArray body("[");
        QList<QStringList> words;
        for (int n = 0; n < 300; ++n) {
            QStringList own{u"Word %1"_s.arg(n % 50), u"Word %1"_s.arg(n % 7)};
            if (n % 3 == 0)
                own += QString(100 + n, u'x');
            if (n % 10 == 9)
                own.clear();
            own.removeDuplicates();
            words << own;
            QStringList quoted;
            for (const QString &word : std::as_const(own))
                quoted += u'"' + word + u'"';
            body += n > 0 ? "," : "";
            body +=
                u"{\"userId\":\"%1\",\"requestTime\":\"2026-10-13T14:32:08Z\",\"connectionStatus\":\"Online\","
                "\"activeChannels\":[%2]}"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces), quoted.join(u','))
                    .toUtf8();
        }
        const auto read = decodePresenceList(body + "]");
        QVERIFY(read.ok());
        QCOMPARE(read.value().rows.size(), words.size());
        for (qsizetype n = 0; n < words.size(); ++n)
            QCOMPARE(*read.value().rows[n].channels.other, words[n]);
    }

    void agentFields()
    {
        const auto read = decodeAgent(
            data(agent(idA, ",'avatarUrl':'https://a.example/x.png','phoneNumber':'+4512345678','firstName':'Ida',"
                            "'lastName':'Dahl','additionalEmails':['i@example.org'],"
                            "'additionalPhoneNumbers':['+45','+46'],'middleNames':['K','L'],'roles':['Agent']")));
        QVERIFY(read.ok());
        const Agent &a = read.value();
        QCOMPARE(a.id, uuid(idA));
        QCOMPARE(a.createdAt, parseApiTime("2021-12-01T12:46:35Z"));
        QCOMPARE(a.displayName, u"Ida"_s);
        QCOMPARE(a.email, u"ida@example.org"_s);
        QCOMPARE(a.avatarUrl, u"https://a.example/x.png"_s);
        QCOMPARE(a.phoneNumber, u"+4512345678"_s);
        QCOMPARE(a.firstName, u"Ida"_s);
        QCOMPARE(a.lastName, u"Dahl"_s);
        QCOMPARE(a.additionalEmails, QStringList{u"i@example.org"_s});
        QCOMPARE(a.additionalPhoneNumbers, (QStringList{u"+45"_s, u"+46"_s}));
        QCOMPARE(a.middleNames, (QStringList{u"K"_s, u"L"_s}));
        QCOMPARE(a.roles, QStringList{u"Agent"_s});
    }

    void whoHasTheSameRolesSharesThem()
    {
        const auto page = decodeAgentPage(data("[" + agent(idA, ",'roles':['Agent','Admin']") + "," +
                                               agent(idB, ",'roles':['Agent','Admin']") + "]"));
        QVERIFY(page.ok());
        const QList<Agent> &rows = page.value().rows;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].roles, (QStringList{u"Agent"_s, u"Admin"_s}));
        QVERIFY(rows[0].roles.isSharedWith(rows[1].roles));
    }

    void lastIdWins()
    {
        const auto list = decodePresenceList('[' + presence(idA) + ',' + presence(idB) + ',' +
                                             presence(idA.toUpper(), ",'presenceStatus':'Away'") + ']');
        QVERIFY(list.ok());
        QCOMPARE(list.value().rows.size(), 2);
        QCOMPARE(list.value().duplicates, 1);
        QCOMPARE(list.value().rows[0].id, uuid(idA));
        QCOMPARE(list.value().rows[0].status, PresenceStatus::Away);
    }

    void lastKeyWins()
    {
        const auto read = decodePresence(
            data(presence(idB, ",'presenceStatus':'Away','connectionStatus':'Odd','presenceStatus':null,"
                               "'connectionStatus':'Offline','activeChannels':['Sms'],'activeChannels':[],'userId':'" +
                                   idA + '\'')));
        QVERIFY(read.ok());
        const Presence &p = read.value();
        QCOMPARE(p.id, uuid(idA));
        QCOMPARE(p.status, PresenceStatus::Missing);
        QCOMPARE(p.connection, Connection::Offline);
        QVERIFY(p.connectionWord.isEmpty());
        QVERIFY(p.channels.isEmpty());
        const auto page = decodeAgentPage(q("{'data':[") + agent(idA) + q("],'data':[") + agent(idB) + "]}");
        QVERIFY(page.ok());
        QCOMPARE(page.value().rows.size(), 1);
        QCOMPARE(page.value().rows[0].id, uuid(idB));
    }

    void manyDuplicates()
    {
        QByteArray body = "[";
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray tail = QByteArray::number(i % 5000).rightJustified(12, '0');
            body += (i ? "," : "") +
                    presence("3f9c2a71-0000-4000-8000-" + tail, i >= 15'000 ? ",'presenceStatus':'Away'" : "");
        }
        const auto list = decodePresenceList(body + ']');
        QVERIFY(list.ok());
        QCOMPARE(list.value().rows.size(), 5000);
        QCOMPARE(list.value().duplicates, 15'000);
        for (int i = 0; i < 5000; ++i) {
            const Presence &p = list.value().rows.at(i);
            QCOMPARE(idText(p.id).last(12), QString::number(i).rightJustified(12, u'0'));
            QCOMPARE(p.status, PresenceStatus::Away);
        }
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &escaped, const QString &text) {
            QTest::newRow(name) << escaped << text;
        };
        row("plain", "Ida Dahl", u"Ida Dahl"_s);
        row("UTF-8", "Søren 山田 🙂", u"Søren 山田 🙂"_s);
        row("escapes", "\\\"\\\\\\/", u"\"\\/"_s);
        row("unicode escape", "\\u00e9\\u5C71", u"é山"_s);
        row("surrogate pair", "\\ud83d\\ude42", u"🙂"_s);
        row("escape at the end", "a\\\\", u"a\\"_s);
        row("C15 escaped NUL", "a\\u0000b", u"a\u2400b"_s);
        row("C15 line end", "a\\nb\\r\\nc", u"a\u240ab\u240d\u240ac"_s);
        row("C15 tab, backspace, form feed", "a\\tb\\bc\\f", u"a\u2409b\u2408c\u240c"_s);
        row("C15 delete and C1", "a\x7f\\u0085\xc2\x9b", u"a\u2421\ufffd\ufffd"_s);
        row("C15 line separators", "a\\u2028b\\u2029", u"a\ufffdb\ufffd"_s);
        row("C16 lone high surrogate", "a\\ud800b", u"a"_s + QChar(0xd800) + u'b');
        row("C16 lone low surrogate", "\\udc00", QString(QChar(0xdc00)));
        row("C16 surrogates the wrong way round", "\\ude42\\ud83d", QString(QChar(0xde42)) + QChar(0xd83d));
        row("C17 right-to-left override stays", "a\\u202eb", u"a\u202eb"_s);
        row("C18 HTML stays", "<b>Ida</b>", u"<b>Ida</b>"_s);
        row("C19 long", QByteArray(100'000, 'x'), QString(100'000, u'x'));
        row("C20 placeholders stay", "%1 %2 %s", u"%1 %2 %s"_s);
    }
    void texts()
    {
        QFETCH(QByteArray, escaped);
        QFETCH(QString, text);
        const auto read = decodeAgent(q("{'data':{'id':'" + idA + "','displayName':'") + escaped + q("'}}"));
        QVERIFY(read.ok());
        QCOMPARE(read.value().displayName, text);
    }

    void agentPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows"); // -1: refused
        QTest::addColumn<int>("unreadable");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QByteArray &body, int rows, int unreadable = 0,
                            const QString &next = {}) { QTest::newRow(name) << body << rows << unreadable << next; };
        const auto page = [](const QByteArray &more) { return q("{'data':[") + agent(idA) + q("]" + more + "}"); };
        row("last page", page(""), 1);
        row("next page", page(",'meta':{'previous':'/p','next':'/v1/agents?pageKey=abc%3D'}"), 1, 0,
            u"/v1/agents?pageKey=abc%3D"_s);
        row("meta first", q("{'meta':{'next':'/n'},'data':[") + agent(idA) + "]}", 1, 0, u"/n"_s);
        row("7.8 meta null", page(",'meta':null"), 1);
        row("D3 next null", page(",'meta':{'next':null}"), 1);
        row("D3 next empty", page(",'meta':{'next':''}"), 1);
        row("D3 next is a number", page(",'meta':{'next':5}"), -1);
        row("D3 next is an object", page(",'meta':{'next':{}}"), -1);
        row("meta is text", page(",'meta':'x'"), -1);
        row("extra beside data", page(",'links':[]"), 1);
        row("7.8 data missing", "{}", 0);
        row("7.8 data null", q("{'data':null}"), 0);
        row("7.8 data missing beside meta", q("{'meta':{}}"), 0);
        row("C2 another answer", q("{'message':'maintenance'}"), -1);
        row("C2 data is an object", q("{'data':{}}"), -1);
        row("C2 data is text", q("{'data':'x'}"), -1);
        row("C2 bare array", "[" + agent(idA) + "]", -1);
        row("C3 record is null", data("[" + agent(idA) + ",null]"), 1, 1);
        row("C3 wrong type of text", data("[" + agent(idA) + "," + agent(idB, ",'firstName':5") + "]"), 1, 1);
        row("C3 wrong type of list", data("[" + agent(idA) + "," + agent(idB, ",'roles':'Agent'") + "]"), 1, 1);
        row("C3 wrong type in list", data("[" + agent(idA) + "," + agent(idB, ",'middleNames':[1]") + "]"), 1, 1);
        row("C3 no id", q("{'data':[{'displayName':'x','email':'y'}]}"), 0, 1);
        row("C3 neither name nor address", q("{'data':[{'id':'" + idA + "'}]}"), 0, 1);
        row("C3 address alone", q("{'data':[{'id':'" + idA + "','email':'a@b'}]}"), 1);
    }
    void agentPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, rows);
        QFETCH(int, unreadable);
        QFETCH(QString, next);
        const auto page = decodeAgentPage(body);
        QCOMPARE(page.ok(), rows >= 0);
        if (!page.ok())
            return;
        QCOMPARE(page.value().rows.size(), rows);
        QCOMPARE(page.value().unreadable, unreadable);
        QCOMPARE(page.value().next, next);
    }

    void oneRecord_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("read");
        QTest::newRow("enveloped") << data(presence(idA)) << true;
        QTest::newRow("C2 not enveloped") << presence(idA) << false;
        QTest::newRow("C2 list") << data("[" + presence(idA) + "]") << false;
        QTest::newRow("C2 empty object") << QByteArray("{}") << false;
        QTest::newRow("C2 null") << data("null") << false;
        QTest::newRow("B15 empty body") << QByteArray() << false;
        QTest::newRow("C3 bad record") << data(presence("x")) << false;
    }
    void oneRecord()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, read);
        QCOMPARE(decodePresence(body).ok(), read);
    }

    void teams()
    {
        const auto teams =
            decodeTeams(q("{'data':[{'id':'" + idA + "','name':'Nord'},{'id':'" + idB + "'},{'name':'no id'}]}"));
        QVERIFY(teams.ok());
        QCOMPARE(teams.value().size(), 2);
        QCOMPARE(teams.value()[0].name, u"Nord"_s);
        const auto refs = decodeTeamRefs(q("{'data':[{'id':'" + idB + "'}]}"));
        QVERIFY(refs.ok());
        QCOMPARE(refs.value(), QList<TeamId>{uuid(idB)});
        const auto members =
            decodeTeamMembers(q("{'data':[{'id':'" + idA + "','name':null,'email':'a@b','phoneNumber':null}]}"));
        QVERIFY(members.ok());
        QCOMPARE(members.value(), QList<AgentId>{uuid(idA)});
        QVERIFY(decodeTeamMembers("{}").ok());
        QVERIFY(!decodeTeamMembers("[]").ok());
    }

    void errorMessage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &body, const QString &message) {
            QTest::newRow(name) << body << message;
        };
        row("documented", q("{'message':'Invalid value in request'}"), u"Invalid value in request"_s);
        row("extra fields", q("{'code':1,'message':'No'}"), u"No"_s);
        row("not JSON", "upstream timed out", u"upstream timed out"_s);
        row("no message", q("{'error':'x'}"), u"{\"error\":\"x\"}"_s);
        row("message is a number", q("{'message':5}"), u"{\"message\":5}"_s);
        row("broken JSON", q("{'message':'x"), u"{\"message\":\"x"_s);
        row("empty", {}, {});
        row("B13 web page", "<html><TITLE>502 Bad Gateway</TITLE>nginx", u"502 Bad Gateway"_s);
        row("B13 page without title", "<p>Gone</p>", u"<p>Gone</p>"_s);
    }
    void errorMessage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        QCOMPARE(decodeErrorMessage(body), message);
    }
};

QTEST_GUILESS_MAIN(TestDecodeRecords)
#include "tst_decoderecords.moc"
