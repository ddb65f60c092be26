// CSV as it is written: quoting after RFC 4180, no formulas for spreadsheets, and the way back.
#include "csvwriter.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void rows();
    void protectionHasAnExactOpposite();
};

void TestCsvWriter::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("spreadsheet");
    QTest::addColumn<QString>("machine");
    const auto same = [](const char *name, const QString &cell, const QString &written) {
        QTest::newRow(name) << cell << written << written;
    };
    same("plain", u"Mikkel"_s, u"Mikkel"_s);
    same("empty", QString(), QString());
    same("separator", u"a,b"_s, u"\"a,b\""_s);
    same("other separator", u"a;b"_s, u"a;b"_s);
    same("quote", u"6\" nail"_s, u"\"6\"\" nail\""_s);
    same("line breaks", u"a\r\nb"_s, u"\"a\r\nb\""_s);
    same("blank at the end", u"a "_s, u"\"a \""_s);
    same("emoji and right to left", u"\U0001F642 الخطيب"_s, u"\U0001F642 الخطيب"_s);
    same("formula sign inside", u"a=b"_s, u"a=b"_s);
    same("apostrophe", u"'t Hart"_s, u"'t Hart"_s);
    QTest::newRow("phone") << u"+4520550148"_s << u"'+4520550148"_s << u"+4520550148"_s;
    QTest::newRow("equals") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s
                            << u"\"=HYPERLINK(\"\"x\"\")\""_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s << u"-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s << u"\"\t=1\""_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s << u"\"\r=1\""_s;
    QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s << u"\uFF1D1"_s;
    QTest::newRow("protected already") << u"'=1"_s << u"''=1"_s << u"'=1"_s;
}

void TestCsvWriter::cells()
{
    QFETCH(QString, cell);
    QFETCH(QString, spreadsheet);
    QFETCH(QString, machine);
    QCOMPARE(csvLine({cell}), spreadsheet + u"\r\n"_s);
    QCOMPARE(csvLine({cell}, CsvUse::Machine), machine + u"\r\n"_s);
}

void TestCsvWriter::rows()
{
    QCOMPARE(csvLine({u"a"_s, QString(), u"c"_s}), u"a,,c\r\n"_s);
    QCOMPARE(csvLine({u"a;b"_s, u"c,d"_s}, CsvUse::Spreadsheet, u';'), u"\"a;b\";c,d\r\n"_s);
    QCOMPARE(csvLine({}), u"\r\n"_s);
}

void TestCsvWriter::protectionHasAnExactOpposite()
{
    QRandomGenerator random(1);
    const QString letters = u"''=+-@\t\r\na\uFF0D"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString cell;
        for (int n = random.bounded(6); n > 0; --n)
            cell += letters[random.bounded(int(letters.size()))];
        const QString written = csvProtected(cell);
        QCOMPARE(csvUnprotected(written), cell);
        QVERIFY(written.isEmpty() || written[0] == u'\'' || !u"=+-@\t\r\n\uFF0D"_s.contains(written[0]));
    }
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
