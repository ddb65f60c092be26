// Which documents are read and which refused whole (reliability C, contract 7.8 to 7.12).
#include "decode.h"
#include "quoted.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QByteArray idA = "3f9c2a71-0000-4000-8000-00000000b04e";
const QByteArray idB = "3f9c2a71-0000-4000-8000-00000000b04f";

QByteArray presence(const QByteArray &id, const QByteArray &more = {})
{
    return q("{'userId':'" + id + "','requestTime':'2021-12-01T12:46:35.935','connectionStatus':'Online'") + more + '}';
}
const QByteArray sample = '[' +
                          presence(idA, q(",'lastSeen':'2021-12-01T12:46:30','presenceStatus':'Working',"
                                          "'activeChannels':['Email','WhatsApp'],"
                                          "'x':{'y':[1,-2.5e3,true,null,'\\u00e9']}")) +
                          ", " + presence(idB) + ']';

/// Two records, the first with more members.
QByteArray with(const QByteArray &members)
{
    return '[' + presence(idA, ',' + q(members)) + ',' + presence(idB) + ']';
}
QByteArray field(const QByteArray &value)
{
    return '[' + presence(idA, ",\"extra\":" + value) + ',' + presence(idB) + ']';
}
} // namespace

class TestDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presenceDocument_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows"); // -1: refused whole
        QTest::addColumn<int>("unreadable");
        broken();
        records();
        values();
    }
    void presenceDocument()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, rows);
        QFETCH(int, unreadable);
        const auto list = decodePresenceList(body);
        QCOMPARE(list.ok(), rows >= 0);
        if (list.ok()) {
            QCOMPARE(list.value().rows.size(), rows);
            QCOMPARE(list.value().unreadable, unreadable);
        } else {
            QCOMPARE(list.failure().kind, Failure::Kind::BadAnswer);
            QVERIFY(!list.failure().detail.isEmpty());
            QVERIFY(list.failure().detail.size() <= 200);
        }
    }

    void everyTruncationIsRefused()
    {
        for (qsizetype size = 0; size < sample.size(); ++size)
            QVERIFY2(!decodePresenceList(sample.left(size)).ok(), qPrintable(QString::number(size)));
        QVERIFY(decodePresenceList(sample).ok());
    }

    void neverMoreLenientThanQt()
    {
        QRandomGenerator random(7);
        int accepted = 0;
        for (int round = 0; round < 30'000; ++round) {
            QByteArray body = sample;
            for (int change = random.bounded(1, 4); change > 0 && !body.isEmpty(); --change)
                mutate(&body, &random);
            const bool ours = decodePresenceList(body).ok();
            accepted += ours;
            if (ours)
                QVERIFY2(!QJsonDocument::fromJson(body).isNull(), body.constData());
        }
        QVERIFY(accepted > 1000);
    }

    void withoutRoomBehindTheBody()
    {
        QByteArray tight = sample;
        tight.squeeze();
        QByteArray roomy = sample;
        roomy.reserve(sample.size() + decodePadding);
        const QByteArray foreign = QByteArray::fromRawData(sample.constData(), sample.size());
        for (const QByteArray &body : {tight, roomy, foreign}) {
            QVERIFY(decodePresenceList(body).ok());
            QCOMPARE(body, sample);
        }
    }

private:
    static void row(const char *name, const QByteArray &body, int rows, int unreadable = 0)
    {
        QTest::newRow(name) << body << rows << unreadable;
    }

    static void mutate(QByteArray *body, QRandomGenerator *random)
    {
        const int at = random->bounded(int(body->size()));
        switch (random->bounded(4)) {
        case 0:
            (*body)[at] = char(random->bounded(256));
            break;
        case 1:
            (*body)[at] = "[]{},:\"\\0-.eEtfnu \n"[random->bounded(19)];
            break;
        case 2:
            body->remove(at, random->bounded(1, 9));
            break;
        default:
            body->insert(at, body->mid(random->bounded(int(body->size())), random->bounded(1, 20)));
        }
    }

    static void broken()
    {
        row("empty list", "[]", 0);
        row("blanks around", " \r\n\t[ ] \n", 0);
        row("C1 trailing garbage", sample + "x", -1);
        row("C1 two documents", sample + sample, -1);
        row("C1 two documents in lines", sample + "\n[]", -1);
        row("C1 trailing bracket", sample + "]", -1);
        row("C1 comma at the end", "[" + presence(idA) + ",]", -1);
        row("C1 comma missing", "[" + presence(idA) + presence(idB) + "]", -1);
        row("C1 comma alone", "[,]", -1);
        row("C1 only opened", "[", -1);
        row("C1 wrong bracket", "[}", -1);
        row("C1 wrong bracket inside", q("[{'a':[1}]"), -1);
        row("C1 colon missing", q("[{'userId' 'x'}]"), -1);
        row("C1 colon twice", q("[{'userId'::'x'}]"), -1);
        row("C1 value missing", q("[{'userId':}]"), -1);
        row("C1 key alone", q("[{'userId'}]"), -1);
        row("C1 key not quoted", q("[{userId:'x'}]"), -1);
        row("C1 key is a number", q("[{1:'x'}]"), -1);
        row("C1 single quotes", "[{'userId':'x'}]", -1);
        row("C1 comment", "[/* none */]", -1);
        row("C1 two strings side by side", field(q("'a' 'b'")), -1);
        row("C1 letters behind a string", field(q("'a'b")), -1);
        row("C2 empty", {}, -1);
        row("C2 blanks", "  \n ", -1);
        row("C2 object", "{}", -1);
        row("C2 envelope", "{\"data\":" + sample + "}", -1);
        row("C2 error object", q("{'message':'no'}"), -1);
        row("C2 null", "null", -1);
        row("C2 number", "17", -1);
        row("C2 string", q("'[]'"), -1);
        row("C2 true", "true", -1);
        row("B16 web page", "<html><body>Sign in</body></html>", -1);
        row("C10 nested 20 deep", field(QByteArray(20, '[') + QByteArray(20, ']')), 2);
        row("C10 nested 100 000 deep", field(QByteArray(100'000, '[') + QByteArray(100'000, ']')), -1);
        row("C10 open 100 000 deep", QByteArray(100'000, '['), -1);
        row("C10 objects 10 000 deep", field(q("{'a':").repeated(10'000)), -1);
        row("C13 invalid UTF-8", field("\"\xff\xfe\""), -1);
        row("C13 invalid UTF-8 outside text", "[\xff]", -1);
        row("C13 overlong UTF-8", field("\"\xc0\xaf\""), -1);
        row("C13 surrogate in UTF-8", field("\"\xed\xa0\x80\""), -1);
        row("C13 Latin-1", field("\"Bl\xe5\""), -1);
        row("C13 UTF-16", QByteArray("[\0]\0", 4), -1);
        row("C14 BOM", "\xef\xbb\xbf" + sample, 2);
        row("C14 BOM alone", "\xef\xbb\xbf", -1);
        row("C14 BOM twice", "\xef\xbb\xbf\xef\xbb\xbf" + sample, -1);
        row("C15 NUL behind", sample + QByteArray(1, '\0'), -1);
        row("C15 NUL before", QByteArray(1, '\0') + sample, -1);
        row("C15 raw NUL in text", field(QByteArray("\"a\0b\"", 5)), -1);
        row("C15 raw line end in text", field("\"a\nb\""), -1);
        row("C23 5 MB of blanks", QByteArray(5'000'000, ' '), -1);
        row("C23 5 MB of blanks inside", "[" + QByteArray(5'000'000, ' ') + "]", 0);
    }

    static void records()
    {
        row("C3 record is null", "[null," + presence(idA) + "]", 1, 1);
        row("C3 record is a number", "[5," + presence(idA) + "]", 1, 1);
        row("C3 record is a list", "[[]," + presence(idA) + "]", 1, 1);
        row("C3 record is text", q("['" + idA + "',") + presence(idA) + "]", 1, 1);
        row("C3 record is empty", "[{}," + presence(idA) + "]", 1, 1);
        row("C3 no id", q("[{'connectionStatus':'Online'}]"), 0, 1);
        row("C3 id is null", q("[{'userId':null,'connectionStatus':'Online'}]"), 0, 1);
        row("C3 id is a number", q("[{'userId':7,'connectionStatus':'Online'}]"), 0, 1);
        row("C3 id is no UUID", "[" + presence("me") + "]", 0, 1);
        row("C3 id with a wrong letter", "[" + presence("3g9c2a71-0000-4000-8000-00000000b04e") + "]", 0, 1);
        row("C3 id with dashes elsewhere", "[" + presence("3f9c2a710-000-4000-8000-00000000b04e") + "]", 0, 1);
        row("C3 id is the null UUID", "[" + presence("00000000-0000-0000-0000-000000000000") + "]", 0, 1);
        row("C3 no connection", q("[{'userId':'" + idA + "'}]"), 0, 1);
        row("C3 connection is null", q("[{'userId':'" + idA + "','connectionStatus':null}]"), 0, 1);
        row("C3 connection is a number", with("'connectionStatus':1"), 1, 1);
        row("C3 status is a number", with("'presenceStatus':1"), 1, 1);
        row("C3 channels are text", with("'activeChannels':'Email'"), 1, 1);
        row("C3 a channel is null", with("'activeChannels':['Email',null]"), 1, 1);
        row("C3 a channel is a list", with("'activeChannels':[['Email']]"), 1, 1);
        row("C3 optional fields null", with("'presenceStatus':null,'lastSeen':null,'activeChannels':null"), 2);
        row("E6 times of wrong type", with("'lastSeen':1638362795,'requestTime':{'s':1}"), 2);
        row("C5 extra fields", with("'__proto__':{'a':1},'':0,'constructor':[],'a\\'b':null"), 2);
        row("C5 wrong escape in a key", with("'a\\qb':null"), -1);
        row("C3 bad record, broken inside", q("[{'userId':5,'x':[1,}]"), -1);
    }

    static void values()
    {
        row("C11 NaN", field("NaN"), -1);
        row("C11 Infinity", field("Infinity"), -1);
        row("C11 -Infinity", field("-Infinity"), -1);
        row("C11 1e999", field("1e999"), -1);
        row("C11 1e-999", field("1e-999"), 2);
        row("C12 5000 digits", field(QByteArray(5000, '7')), 2);
        row("C12 2^63", field("9223372036854775808"), 2);
        row("C12 2^53+1", field("9007199254740993"), 2);
        row("C12 negative nought", field("-0"), 2);
        row("C12 every part of a number", field("-12.5E+3"), 2);
        row("number with leading nought", field("01"), -1);
        row("number with plus", field("+1"), -1);
        row("number that is a minus", field("-"), -1);
        row("number without whole part", field(".5"), -1);
        row("number without fraction", field("5."), -1);
        row("number without exponent", field("5e"), -1);
        row("hexadecimal number", field("0x10"), -1);
        row("letters behind a number", field("12ab"), -1);
        row("two numbers", field("1 2"), -1);
        row("word cut", field("tru"), -1);
        row("word too long", field("nulls"), -1);
        row("C16 lone surrogate", field(q("'\\ud800'")), 2);
        row("escape cut", field(q("'\\u12'")), -1);
        row("escape unknown", field(q("'\\x41'")), -1);
        row("escape not hexadecimal", field(q("'\\u12g4'")), -1);
        row("escape with sign", field(q("'\\u-123'")), -1);
        row("wrong escape in an id", "[" + presence("3f9c2a71-0000-4000-8000-0000000\\qb04e") + "]", -1);
        row("wrong escape in a time", with("'lastSeen':'2021\\q'"), -1);
        row("wrong escape in a word", with("'presenceStatus':'Wor\\king'"), -1);
        row("wrong escape in a channel", with("'activeChannels':['Em\\ail']"), -1);
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
