// Timestamps of the API and of HTTP headers (contract 7.12, reliability B10, E6, E7).
#include "apitime.h"
#include "httpheader.h"

#include <QDateTime>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso + u'Z', Qt::ISODateWithMs).toMSecsSinceEpoch();
}
} // namespace

class TestApiTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void apiTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *name, const QByteArray &text, const QString &iso) {
            QTest::newRow(name) << text << (iso.isEmpty() ? noTime : utc(iso));
        };
        row("no zone is UTC", "2021-12-01T12:46:35.935", u"2021-12-01T12:46:35.935"_s);
        row("no fraction", "2021-12-01T12:46:35", u"2021-12-01T12:46:35"_s);
        row("no seconds", "2021-12-01T12:46", u"2021-12-01T12:46:00"_s);
        row("Z", "2021-12-01T12:46:35.935Z", u"2021-12-01T12:46:35.935"_s);
        row("lower case", "2021-12-01t12:46:35z", u"2021-12-01T12:46:35"_s);
        row("blank for T", "2021-12-01 12:46:35Z", u"2021-12-01T12:46:35"_s);
        row("1 digit", "2021-12-01T12:46:35.9", u"2021-12-01T12:46:35.900"_s);
        row("6 digits", "2021-12-01T12:46:35.935871Z", u"2021-12-01T12:46:35.935"_s);
        row("9 digits, cut, not rounded", "2021-12-01T12:46:35.999999999Z", u"2021-12-01T12:46:35.999"_s);
        row("east", "2021-12-01T12:46:35+01:00", u"2021-12-01T11:46:35"_s);
        row("west over midnight", "2021-12-31T22:46:35-05:30", u"2022-01-01T04:16:35"_s);
        row("offset without colon", "2021-12-01T12:46:35+0100", u"2021-12-01T11:46:35"_s);
        row("Z[GMT]", "2021-12-01T12:46:35.935Z[GMT]", u"2021-12-01T12:46:35.935"_s);
        row("zone name", "2021-12-01T12:46:35+01:00[Europe/Copenhagen]", u"2021-12-01T11:46:35"_s);
        row("leap day", "2024-02-29T00:00:00Z", u"2024-02-29T00:00:00"_s);
        row("E6 no such leap day", "2023-02-29T00:00:00Z", {});
        row("E6 no leap day in 2100", "2100-02-29T00:00:00Z", {});
        row("E6 February 30", "2024-02-30T00:00:00Z", {});
        row("E6 April 31", "2024-04-31T00:00:00Z", {});
        row("E6 second 60", "2016-12-31T23:59:60Z", {});
        row("E6 hour 24", "2021-12-01T24:00:00Z", {});
        row("E6 minute 60", "2021-12-01T12:60:00Z", {});
        row("E6 month 0", "2021-00-01T12:00:00Z", {});
        row("E6 month 13", "2021-13-01T12:00:00Z", {});
        row("E6 day 0", "2021-12-00T12:00:00Z", {});
        row("E6 year 9999", "9999-12-31T23:59:59Z", {});
        row("E6 year 10000", "10000-01-01T00:00:00Z", {});
        row("E6 the epoch", "1970-01-01T00:00:00Z", {});
        row("E6 year 0", "0000-01-01T00:00:00Z", {});
        row("E6 epoch seconds", "1638362795", {});
        row("E6 date only", "2021-12-01", {});
        row("E6 time only", "12:46:35", {});
        row("E6 empty", "", {});
        row("E6 words", "yesterday", {});
        row("E6 dot without digits", "2021-12-01T12:46:35.Z", {});
        row("E6 10 digits", "2021-12-01T12:46:35.1234567890Z", {});
        row("E6 comma", "2021-12-01T12:46:35,935Z", {});
        row("E6 offset too large", "2021-12-01T12:46:35+19:00", {});
        row("E6 rubbish behind", "2021-12-01T12:46:35Z!", {});
        row("E6 open bracket", "2021-12-01T12:46:35Z[GMT", {});
        row("E6 American", "12/01/2021 12:46:35", {});
        row("E6 negative year", "-2021-12-01T12:46:35Z", {});
        row("E6 NUL behind", QByteArray("2021-12-01T12:46:35\0", 20), {});
    }
    void apiTime()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(parseApiTime(text), ms);
    }

    void everyDay()
    {
        for (QDate day(2000, 1, 1); day.year() < 2200; day = day.addDays(1)) {
            const QString text = day.toString(Qt::ISODate) + u"T00:00:00"_s;
            QCOMPARE(parseApiTime(text.toLatin1()), (day.toJulianDay() - 2'440'588) * 86'400'000);
        }
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: not said
        const auto row = [](const char *name, const QByteArray &value, qint64 ms) {
            QTest::newRow(name) << value << ms;
        };
        row("B10 seconds", "7", 7'000);
        row("B10 none", {}, -1);
        row("B10 nought", "0", 1'000);
        row("B10 negative", "-5", 1'000);
        row("B10 float", "2.5", 2'500);
        row("B10 an hour", "3600", 60'000);
        row("B10 10^20", "100000000000000000000", 60'000);
        row("B10 garbage", "soon", -1);
        row("B10 infinity", "inf", -1);
        row("B10 not a number", "nan", -1);
        row("B10 twice", "3, 5", 5'000);
        row("B10 date", "Wed, 21 Oct 2015 07:28:30 GMT", 30'000);
        row("B10 past date", "Wed, 21 Oct 2015 07:00:00 GMT", 1'000);
        row("B10 date far ahead", "Wed, 21 Oct 2065 07:00:00 GMT", 60'000);
        row("B10 not a date", "Wed, 32 Oct 2015 07:28:00 GMT", -1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        QCOMPARE(retryAfterMs(value, utc(u"2015-10-21T07:28:00"_s)).value_or(-1), ms);
    }

    void httpDate()
    {
        QCOMPARE(httpDateMs("Wed, 21 Oct 2015 07:28:00 GMT").value_or(0), utc(u"2015-10-21T07:28:00"_s));
        QVERIFY(!httpDateMs("Wed, 21 Oct 2015 07:28:00 CET"));
        QVERIFY(!httpDateMs("2015-10-21T07:28:00Z"));
        QVERIFY(!httpDateMs({}));
    }
    void httpDateOfEveryMoment()
    {
        for (qint64 s = 86'399; s < 4'102'444'800; s += 7'654'321) { // until 2100, all months and hours
            const QDateTime date = QDateTime::fromSecsSinceEpoch(s, Qt::UTC);
            const QByteArray text = QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
            QVERIFY2(httpDateMs(text) == s * 1'000 && httpDateMs(' ' + text + "\r\n") == s * 1'000, text.constData());
        }
    }
    void notAnHttpDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("month") << QByteArray("Wed, 21 Okt 2015 07:28:00 GMT");
        QTest::newRow("across two months") << QByteArray("Wed, 21 tNo 2015 07:28:00 GMT");
        QTest::newRow("day") << QByteArray("Mon, 30 Feb 2015 07:28:00 GMT");
        QTest::newRow("sign") << QByteArray("Wed, +1 Oct 2015 07:28:00 GMT");
        QTest::newRow("hour") << QByteArray("Wed, 21 Oct 2015 24:28:00 GMT");
        QTest::newRow("letter") << QByteArray("Wed, 21 Oct 2015 07:2x:00 GMT");
        QTest::newRow("colon") << QByteArray("Wed, 21 Oct 2015 07.28.00 GMT");
        QTest::newRow("short") << QByteArray("Wed, 21 Oct 15 07:28:00 GMT");
        QTest::newRow("of that size") << QByteArray(29, ' ').append("x").prepend("x");
        QTest::newRow("bytes") << QByteArray("Wed, 21 Oct 2015 07:28:\xff\x80 GMT");
    }
    void notAnHttpDate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!httpDateMs(text));
    }
};

QTEST_GUILESS_MAIN(TestApiTime)
#include "tst_apitime.moc"
