// What a search finds.
#include "searchfold.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSearchFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("blanks") << u" \t "_s << true;
        QTest::newRow("first name") << u"søren"_s << true;
        QTest::newRow("other case") << u"SØREN"_s << true;
        QTest::newRow("without stroke") << u"soren"_s << true;
        QTest::newRow("composed otherwise") << u"A\u030angstro\u0308m"_s << true;
        QTest::newRow("without accents") << u"angstrom"_s << true;
        QTest::newRow("words in any order") << u"ang sor"_s << true;
        QTest::newRow("every word must match") << u"søren nielsen"_s << false;
        QTest::newRow("not across two fields") << u"ångströmsoren.a"_s << false;
        QTest::newRow("e-mail") << u"soren.a@hrey"_s << true;
        QTest::newRow("second e-mail") << u"@private"_s << true;
        QTest::newRow("phone with blanks") << u"+45 20 55 01"_s << true;
        QTest::newRow("phone with dashes") << u"(20)-55-01"_s << true;
        QTest::newRow("phone as dialled") << u"0045205501"_s << true;
        QTest::newRow("wrong phone") << u"+46 99"_s << false;
        QTest::newRow("second phone") << u"7000 2"_s << true;
        QTest::newRow("id") << u"3f9c2a71"_s << true;
        QTest::newRow("id in upper case") << u"3F9C2A71-0000"_s << true;
        QTest::newRow("middle of a name") << u"strö"_s << true;
        QTest::newRow("percent places are letters") << u"%1"_s << false;
        QTest::newRow("only an accent") << u"\u0301"_s << true;
    }
    void finds()
    {
        QFETCH(QString, typed);
        Agent agent;
        agent.displayName = u"Søren Ångström"_s;
        agent.email = u"soren.a@hrey.example"_s;
        agent.additionalEmails = {u"so@private.example"_s};
        agent.phoneNumber = u"+45 20 55 01 48"_s;
        agent.additionalPhoneNumbers = {u"+45 7000 2000"_s};
        const AgentId id = QUuid::fromString(u"3f9c2a71-0000-4000-8000-00000000b04e"_s);
        QTEST(SearchQuery(typed).matches(searchText(id, &agent)), "found");
    }

    void unknownIdIsFoundById()
    {
        const AgentId id = QUuid::fromString(u"3f9c2a71-0000-4000-8000-00000000b04e"_s);
        QVERIFY(SearchQuery(u"b04e").matches(searchText(id, nullptr)));
        QVERIFY(!SearchQuery(u"anna").matches(searchText(id, nullptr)));
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("ascii") << u"Ann O'Hara"_s << u"ann o'hara"_s;
        QTest::newRow("sharp s") << u"Großkreutz"_s << u"grosskreutz"_s;
        QTest::newRow("icelandic") << u"Jónas Þór Sigurðsson"_s << u"jonas thor sigurdsson"_s;
        QTest::newRow("polish") << u"Łukasz"_s << u"lukasz"_s;
        QTest::newRow("ligature") << u"Æsop Œuvre"_s << u"aesop oeuvre"_s;
        QTest::newRow("turkish") << u"Işık"_s << u"isik"_s;
        QTest::newRow("full width") << u"Ａｎｎａ"_s << u"anna"_s;
        QTest::newRow("half width kana") << u"ｹﾝｼﾞ"_s << u"ケンシ"_s;
        QTest::newRow("arabic vowels") << u"يُوسُف"_s << u"يوسف"_s;
        QTest::newRow("direction signs") << u"\u202eanna\u2069"_s << u"anna"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"é"_s << QString(QChar(0xd800)) + u"e"_s;
        QTest::newRow("many accents") << u"a"_s + QString(5000, QChar(0x0301)) << u"a"_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(foldedText(text), "folded");
    }
};

QTEST_GUILESS_MAIN(TestSearchFold)
#include "tst_searchfold.moc"
