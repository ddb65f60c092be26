// Which base URLs and tokens are taken (reliability F15, G3).
#include "apisettings.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestApiSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void baseUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin"); // empty: refused
        const auto row = [](const char *name, const QString &text, const QString &origin) {
            QTest::newRow(name) << text << origin;
        };
        row("production", u"https://dev.dixa.io"_s, u"https://dev.dixa.io"_s);
        row("blanks and a slash", u"  https://dev.dixa.io/ \n"_s, u"https://dev.dixa.io"_s);
        row("upper case", u"HTTPS://DEV.dixa.io"_s, u"https://dev.dixa.io"_s);
        row("port", u"https://dev.dixa.io:8443"_s, u"https://dev.dixa.io:8443"_s);
        row("loopback by name", u"http://localhost:4010"_s, u"http://localhost:4010"_s);
        row("loopback IPv4", u"http://127.0.0.1:4010"_s, u"http://127.0.0.1:4010"_s);
        row("loopback IPv6", u"http://[::1]:4010"_s, u"http://[::1]:4010"_s);
        row("G3 http to a host", u"http://dev.dixa.io"_s, {});
        row("G3 http to a private address", u"http://192.168.0.1"_s, {});
        row("G3 name that begins like loopback", u"http://127.0.0.1.evil.example"_s, {});
        row("G3 name that begins like localhost", u"http://localhost.evil.example"_s, {});
        row("user info", u"https://user:pw@dev.dixa.io"_s, {});
        row("empty user info", u"https://@dev.dixa.io"_s, {});
        row("the host behind user info", u"https://dev.dixa.io@evil.example"_s, {});
        row("path", u"https://dev.dixa.io/v1"_s, {});
        row("query", u"https://dev.dixa.io?x=1"_s, {});
        row("fragment", u"https://dev.dixa.io#x"_s, {});
        row("no scheme", u"dev.dixa.io"_s, {});
        row("file", u"file:///etc/passwd"_s, {});
        row("ftp", u"ftp://dev.dixa.io"_s, {});
        row("empty", {}, {});
        row("no host", u"https://"_s, {});
        row("port out of range", u"https://dev.dixa.io:99999"_s, {});
        row("port nought", u"https://dev.dixa.io:0"_s, {});
        row("line break inside", u"https://dev.dixa.io\r\nX: y"_s, {});
    }
    void baseUrl()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        QString error = u"left from before"_s;
        QCOMPARE(checkedBaseUrl(text, &error).toString(), origin);
        QCOMPARE(error.isEmpty(), !origin.isEmpty());
    }

    void token_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("token"); // empty: refused
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &token) {
            QTest::newRow(name) << text << token;
        };
        row("as it is", "abcdefgh12345678", "abcdefgh12345678");
        row("blanks and line ends", " \tabcdefgh\r\n", "abcdefgh");
        row("pasted with Bearer", "Bearer abcdefgh", "abcdefgh");
        row("pasted with bearer and blanks", " bearer   abcdefgh\n", "abcdefgh");
        row("begins with the letters of Bearer", "Bearerabcdefgh", "Bearerabcdefgh");
        row("all printable characters", "!~\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}", "!~\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}");
        row("longest", QByteArray(512, 'x'), QByteArray(512, 'x'));
        row("too long", QByteArray(513, 'x'), {});
        row("10 KB", QByteArray(10'240, 'x'), {});
        row("too short", "abcdefg", {});
        row("empty", {}, {});
        row("Bearer alone", "Bearer ", {});
        row("header injected", "abcdefgh\r\nX-Evil: 1", {});
        row("line feed inside", "abcd\nefgh", {});
        row("blank inside", "abcd efgh", {});
        row("NUL inside", QByteArray("abcd\0efgh", 9), {});
        row("not ASCII", "abcdefgh\xc3\xa9", {});
        row("delete character", "abcdefgh\x7f", {});
    }
    void token()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, token);
        QString error = u"left from before"_s;
        QCOMPARE(checkedToken(text, &error), token);
        QCOMPARE(error.isEmpty(), !token.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestApiSettings)
#include "tst_apisettings.moc"
