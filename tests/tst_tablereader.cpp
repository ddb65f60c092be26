// Tables from outside: files and pastes, good and hostile.
#include "importsheet.h"
#include "tablereader.h"
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, bool little, bool marked)
{
    QByteArray bytes = marked ? (little ? "\xFF\xFE" : "\xFE\xFF") : "";
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF), high = char(c.unicode() >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

/// Cells as one text: "a|b / c|d".
QString flat(const Table &table)
{
    QStringList rows;
    for (const QStringList &row : table.rows)
        rows += row.join(u'|');
    return rows.join(u" / "_s);
}

} // namespace

class TestTableReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileFiles_data();
    void hostileFiles();
    void choices();
    void pasted_data();
    void pasted();
};

void TestTableReader::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // the rows, or with "!" what the refusal says
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", "", u"!no rows"_s);
    row("blanks only", "  \n\n \t \n", u"!no rows"_s);
    row("header only", "Name,E-mail\n", u"!only a header"_s);
    row("LF", "Name,E-mail\nIda,i@x.dk\n", u"Ida|i@x.dk"_s);
    row("CRLF", "Name,E-mail\r\nIda,i@x.dk\r\n", u"Ida|i@x.dk"_s);
    row("CR only", "Name,E-mail\rIda,i@x.dk\r", u"Ida|i@x.dk"_s);
    row("mixed line ends", "Name,E-mail\r\nIda,i@x.dk\rBo,b@x.dk\n", u"Ida|i@x.dk / Bo|b@x.dk"_s);
    row("no last line end", "Name,E-mail\nIda,i@x.dk", u"Ida|i@x.dk"_s);
    row("blank lines between", "Name,E-mail\n\n\nIda,i@x.dk\n\n", u"Ida|i@x.dk"_s);
    row("UTF-8 with mark", "\xEF\xBB\xBFName,E-mail\nS\xC3\xB8ren,s@x.dk\n", u"Søren|s@x.dk"_s);
    row("UTF-8 without mark", "Name,E-mail\nS\xC3\xB8ren,s@x.dk\n", u"Søren|s@x.dk"_s);
    row("UTF-8 mark, then broken", "\xEF\xBB\xBFName,E-mail\nS\xF8ren,s@x.dk\n", u"!Line 2 is no UTF-8"_s);
    row("Windows-1252", "Name,E-mail\nS\xF8ren \x8A,s@x.dk\n", u"Søren Š|s@x.dk"_s);
    row("Windows-1252 without letter", "Name,E-mail\nA\x81\xE9,s@x.dk\n", u"A\u0081é|s@x.dk"_s);
    row("UTF-16 LE with mark", utf16(u"Name,E-mail\nSøren,s@x.dk\n"_s, true, true), u"Søren|s@x.dk"_s);
    row("UTF-16 BE with mark", utf16(u"Name,E-mail\nSøren,s@x.dk\n"_s, false, true), u"Søren|s@x.dk"_s);
    row("UTF-16 LE without mark", utf16(u"Name,E-mail\nSøren,s@x.dk\n"_s, true, false), u"Søren|s@x.dk"_s);
    row("UTF-16 BE without mark", utf16(u"Name,E-mail\nSøren,s@x.dk\n"_s, false, false), u"Søren|s@x.dk"_s);
    row("UTF-16 cut in the middle", utf16(u"Name,E-mail\nSøren,s@x.dk\n"_s, true, true).chopped(1), u"!cut"_s);
    row("UTF-16 half a pair", utf16(u"Name,E-mail\nA"_s + QChar(0xD83D) + u",s@x.dk\n"_s, true, true),
        u"!half a character"_s);
    row("NUL", QByteArray("Name,E-mail\nI\0da,i@x.dk\n", 24), u"!Line 2 holds a NUL"_s);
    row("NUL at the end", QByteArray("Name,E-mail\nIda,i@x.dk\0", 23), u"!Line 2 holds a NUL"_s);
    row("a workbook", QByteArray("PK\x03\x04\x14\0\x06\0", 8), u"!workbook"_s);
    row("semicolons", "Name;E-mail\nBerg, Ida;i@x.dk\nBo, B;b@x.dk\n", u"Berg, Ida|i@x.dk / Bo, B|b@x.dk"_s);
    row("tabs", "Name\tE-mail\nBerg, Ida\ti@x.dk\n", u"Berg, Ida|i@x.dk"_s);
    row("bars", "Name|E-mail\nIda|i@x.dk\n", u"Ida|i@x.dk"_s);
    row("sep line", "sep=;\nName;E-mail\nIda;i@x.dk\n", u"Ida|i@x.dk"_s);
    row("mixed separators", "Name;E-mail\nIda;i@x.dk\nBo,b@x.dk\n", u"Ida|i@x.dk / Bo,b@x.dk"_s);
    row("separator in quotes", "Name,E-mail\n\"Berg, Ida\",i@x.dk\n", u"Berg, Ida|i@x.dk"_s);
    row("line break in quotes", "Name,E-mail\n\"Ida\nBerg\",i@x.dk\nBo,b@x.dk\n", u"Ida\nBerg|i@x.dk / Bo|b@x.dk"_s);
    row("doubled quotes", "Name,E-mail\n\"Ida \"\"Bee\"\" Berg\",i@x.dk\n", u"Ida \"Bee\" Berg|i@x.dk"_s);
    row("lone quote inside", "Name,E-mail\nIda 6\" Berg,i@x.dk\n", u"Ida 6\" Berg|i@x.dk"_s);
    row("quote never closed", "Name,E-mail\nBo,b@x.dk\n\"Ida,i@x.dk\nX,x@x.dk\n", u"!starts in line 3"_s);
    row("text behind a quote", "Name,E-mail\n\"Ida\" Berg,i@x.dk\n", u"!starts in line 2"_s);
    row("ragged rows", "Name,E-mail,Phone\nIda,i@x.dk\nBo,b@x.dk,1,2\n", u"Ida|i@x.dk / Bo|b@x.dk|1|2"_s);
    row("formulas", "Name,E-mail\n=1+1,i@x.dk\n'=2,b@x.dk\n", u"=1+1|i@x.dk / =2|b@x.dk"_s);
    row("a Dutch name keeps its apostrophe", "Name,E-mail\n't Hart,h@x.dk\n", u"'t Hart|h@x.dk"_s);
    row("markup", "Name,E-mail\n<b>Ida</b>,i@x.dk\n", u"<b>Ida</b>|i@x.dk"_s);
    row("right to left marks",
        "Name,E-mail\nA\xE2\x80\xAE"
        "B,i@x.dk\n",
        u"A\u202EB|i@x.dk"_s);
    row("emoji", "Name,E-mail\n\xF0\x9F\x99\x82,i@x.dk\n", u"\U0001F642|i@x.dk"_s);
    row("1000 columns", QByteArray(",").repeated(999) + "\n" + QByteArray("a,").repeated(1000) + "\n",
        u"!more than 200 columns"_s);
    row("200 columns", "E-mail" + QByteArray(",").repeated(199) + "\ni@x.dk" + QByteArray(",").repeated(199) + "\n",
        u"i@x.dk"_s + QString(199, u'|'));
    row("field of 10 MB", "Name,E-mail\n" + QByteArray(10'000'000, 'a') + ",i@x.dk\n", u"!10,000,000 characters"_s);
    row("field of 100,000 letters", "Name,E-mail\n" + QByteArray(100'000, 'a') + ",i@x.dk\n",
        QString(100'000, u'a') + u"|i@x.dk"_s);
    row("201 columns", QByteArray(",").repeated(200) + "\na" + QByteArray(",").repeated(200) + "\n",
        u"!more than 200 columns"_s);
    row("more than 64 MB", QByteArray(mostTableBytes + 1, 'a'), u"!at most 64.00 MiB"_s);
    row("UTF-8 mark twice", "\xEF\xBB\xBF\xEF\xBB\xBFName,E-mail\nIda,i@x.dk\n", u"Ida|i@x.dk"_s);
    row("two files joined",
        "\xEF\xBB\xBFName,E-mail\nIda,i@x.dk\n"
        "\xEF\xBB\xBFName,E-mail\nBo,b@x.dk\n",
        u"Ida|i@x.dk / Name|E-mail / Bo|b@x.dk"_s);
    row("UTF-32", QByteArray("\xFF\xFE\0\0N\0\0\0,\0\0\0", 12), u"!holds a NUL"_s);
    row("an old workbook", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0\0\0\0\0>\0\3\0\xFE\xFF\x09\0", 24),
        u"!holds a NUL"_s);
    row("compressed", QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\3K\xCE", 12), u"!holds a NUL"_s);
    row("overlong UTF-8", "Name,E-mail\n\xC0\xAF,i@x.dk\n", u"À¯|i@x.dk"_s);
    row("half a pair in UTF-8", "Name,E-mail\n\xED\xA0\xBD,i@x.dk\n", u"í\u00A0½|i@x.dk"_s);
    row("UTF-8 cut in the middle", "Name,E-mail\nIda,i@x.dk\nBo\xC3", u"Ida|i@x.dk / BoÃ"_s);
    row("CR in quotes", "Name,E-mail\r\n\"Ida\rBerg\",i@x.dk\r\n", u"Ida\nBerg|i@x.dk"_s);
    row("blank before a quote", "Name,E-mail\nIda, \"i@x.dk\"\n", u"Ida|i@x.dk"_s);
    row("doubled quotes without quotes", "Name,E-mail\nIda \"\"Bee\"\" Berg,i@x.dk\n",
        u"Ida \"\"Bee\"\" Berg|i@x.dk"_s);
    row("one quote", "\"", u"!quotation mark is never closed"_s);
    row("quote at the very end", "Name,E-mail\nIda,\"", u"!starts in line 2"_s);
    row("a cell that is a quote", "Name,E-mail\n\"\"\"\",i@x.dk\n", u"\"|i@x.dk"_s);
    row("separators only", ",,,\n,,,\n", u"!no rows"_s);
    row("separators at the end", "Name,E-mail,,\nIda,i@x.dk,,\n", u"Ida|i@x.dk||"_s);
    row("tabs in some rows only", "Name;E-mail\nIda;i@x.dk\nBo\tb@x.dk\nCy;c@x.dk\n",
        u"Ida|i@x.dk / Bo\tb@x.dk / Cy|c@x.dk"_s);
    row("a formula that starts programs", "Name,E-mail\n=cmd|'/C calc'!A0,i@x.dk\n@SUM(1),b@x.dk\n-2+3,c@x.dk\n",
        u"=cmd|'/C calc'!A0|i@x.dk / @SUM(1)|b@x.dk / -2+3|c@x.dk"_s);
    row("formula behind a tab", "Name,E-mail\n\"\t=1\",i@x.dk\n", u"\t=1|i@x.dk"_s);
    row("formula in wide letters",
        "Name,E-mail\n\xEF\xBC\x9D"
        "1,i@x.dk\n",
        u"\uFF1D1|i@x.dk"_s);
    row("a number of our own export", "Name,E-mail,Phone\nIda,i@x.dk,'+4520550100\n", u"Ida|i@x.dk|+4520550100"_s);
    row("line separator of Unicode",
        "Name,E-mail\nIda\xE2\x80\xA8"
        "Berg,i@x.dk\n",
        u"Ida\u2028Berg|i@x.dk"_s);
    row("control characters", "Name,E-mail\nA\x1B[31m\x0B\x0C\x07,i@x.dk\n", u"A\u001B[31m\u000B\u000C\u0007|i@x.dk"_s);
    row("no character at all", "Name,E-mail\nA\xEF\xBF\xBE,i@x.dk\n", u"A\uFFFE|i@x.dk"_s);
    row("100,000 rows", "E-mail\n" + QByteArray("i@x.dk\n").repeated(100'000),
        u"i@x.dk / "_s.repeated(100'000).chopped(3));
    row("100,001 rows", "E-mail\n" + QByteArray("i@x.dk\n").repeated(100'001), u"!100,000 rows"_s);
}

void TestTableReader::hostileFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(QLocale::English));
    const Table table = readTable(bytes);
    if (expected.startsWith(u'!')) {
        QVERIFY2(table.refusal.contains(expected.mid(1)), qPrintable(table.refusal + u" "_s + flat(table).left(200)));
        QVERIFY(table.rows.isEmpty());
        return;
    }
    QCOMPARE(table.refusal, QString());
    QCOMPARE(flat(table), expected);
    QCOMPARE(table.lines.size(), table.rows.size());
}

void TestTableReader::choices()
{
    const QByteArray bytes = "Name;E-mail\nS\xC3\xB8ren;s@x.dk\n";
    TableForm form;
    form.encoding = TableEncoding::Windows1252;
    QCOMPARE(flat(readTable(bytes, form)), u"SÃ¸ren|s@x.dk"_s);
    form = {};
    form.separator = u',';
    QCOMPARE(readTable(bytes, form).header, QStringList{u"Name;E-mail"_s});
    form = {};
    form.header = false;
    QCOMPARE(flat(readTable(bytes, form)), u"Name|E-mail / Søren|s@x.dk"_s);
    QCOMPARE(readTable(QByteArray("a,b\n\"x\ny\",2\n\nc,d\n"), form).lines, (QList<int>{1, 2, 5}));
}

void TestTableReader::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("of a mail") << u"Ida Berg <ida@x.dk>; \"Dahl, Bo\" <bo@x.dk>"_s
                               << u"Ida Berg|ida@x.dk / Dahl, Bo|bo@x.dk"_s;
    QTest::newRow("with commas") << u"Ida <ida@x.dk>, Bo <bo@x.dk>,"_s << u"Ida|ida@x.dk / Bo|bo@x.dk"_s;
    QTest::newRow("addresses") << u"ida@x.dk\nbo@x.dk"_s << u"|ida@x.dk / |bo@x.dk"_s;
    QTest::newRow("one lost its address") << u"Ida <ida@x.dk>; Bo; c@x.dk"_s << u"Ida|ida@x.dk / Bo| / |c@x.dk"_s;
    QTest::newRow("of a spreadsheet") << u"Ida\tida@x.dk\t20550100\nBo\tbo@x.dk\t"_s
                                      << u"Ida|ida@x.dk|20550100 / Bo|bo@x.dk|"_s;
    QTest::newRow("lines of a mail") << u"Ida Berg <ida@x.dk>;\r\nBo <bo@x.dk>;\r\n"_s
                                     << u"Ida Berg|ida@x.dk / Bo|bo@x.dk"_s;
    QTest::newRow("a CSV") << u"Name,E-mail\nIda,ida@x.dk\n"_s << u"Ida|ida@x.dk"_s;
}

void TestTableReader::pasted()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    const Table table = readTable(text);
    QCOMPARE(flat(table), rows);
    const ImportSheet sheet(table);
    QCOMPARE(sheet.columnOf(AgentField::DisplayName), 0);
    QCOMPARE(sheet.columnOf(AgentField::Email), 1);
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
