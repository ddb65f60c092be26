// Which input a bulk outcome belongs to, and what may be claimed about it (contract 7.18, reliability C25, I1 to I4).
#include "bulkoutcome.h"
#include "quoted.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// One letter an input: agent "a" has id ...a and e-mail a@x.
QByteArray idOf(char letter)
{
    return QByteArray("3f9c2a71-0000-4000-8000-00000000000") + letter;
}
QList<Agent> inputsOf(const QByteArray &letters)
{
    QList<Agent> agents;
    for (const char letter : letters) {
        Agent agent;
        agent.id = QUuid::fromString(QString::fromLatin1(idOf(letter)));
        agent.email = QLatin1Char(letter) + u"@x"_s;
        agents << agent;
    }
    return agents;
}

/// "+a" success of a, "-a" failure with a's id, "-" failure without id, "?a" data and error, "0" neither,
/// "+" success that cannot be read, "+A" success whose e-mail came back in upper case.
QByteArray bodyOf(const QByteArray &spec)
{
    QByteArrayList outcomes;
    for (const QByteArray &word : spec.split(' ')) {
        const char letter = word.size() > 1 ? QChar::fromLatin1(word[1]).toLower().toLatin1() : '\0';
        const QByteArray data = letter
                                    ? "{'id':'" + idOf(letter) + "','displayName':'N','email':'" + word.mid(1) + "@x'}"
                                    : QByteArray("{'id':5}");
        const QByteArray error = "{'_type':'Validation','message':'m" + QByteArray::number(outcomes.size()) + "'" +
                                 (letter ? ",'id':'" + idOf(letter) + "'" : QByteArray()) + "}";
        switch (word.isEmpty() ? '0' : word[0]) {
        case '+':
            outcomes << "{'_type':'BulkActionSuccess','data':" + data + "}";
            break;
        case '-':
            outcomes << "{'error':" + error + "}";
            break;
        case '?':
            outcomes << "{'data':" + data + ",'error':" + error + "}";
            break;
        default:
            outcomes << "{'_type':'BulkActionSuccess','data':null}";
        }
    }
    return q("{'data':[" + (spec.isEmpty() ? QByteArray() : outcomes.join(',')) + "],'meta':{}}");
}
} // namespace

class TestBulkOutcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void correlates_data()
    {
        QTest::addColumn<QByteArray>("inputs");
        QTest::addColumn<bool>("creates");
        QTest::addColumn<QByteArray>("outcomes");
        QTest::addColumn<QByteArray>("states"); // + done, - failed, ? unknown; with the number of its message
        QTest::addColumn<int>("unassigned");
        const auto update = [](const char *name, const QByteArray &in, const QByteArray &out, const QByteArray &states,
                               int left = 0) { QTest::newRow(name) << in << false << out << states << left; };
        const auto create = [](const char *name, const QByteArray &in, const QByteArray &out, const QByteArray &states,
                               int left = 0) { QTest::newRow(name) << in << true << out << states << left; };
        update("all done", "abc", "+a +b +c", "+ + +");
        update("shuffled", "abc", "+c +a +b", "+ + +");
        update("I1 partial", "abc", "+a -b +c", "+ -1 +");
        update("failure with id, shuffled", "abc", "-c +a +b", "+ + -0");
        update("failure without id, in order", "abc", "+a - +c", "+ -1 +");
        update("failure without id, shuffled, one left", "abc", "+c - +a", "+ -1 +");
        update("failures without id, shuffled, two left", "abcd", "- +a - +d", "+ ? ? +", 2);
        update("all failed without id", "abc", "- - -", "-0 -1 -2");
        update("I3 fewer", "abc", "+c", "? ? +");
        update("I3 fewer, failure without id", "abc", "+a -", "+ ? ?", 1);
        update("I3 more", "ab", "+a +b +c", "+ +", 1);
        update("I3 more, failure without id", "ab", "+a - -", "+ ?", 2);
        update("I3 stranger", "ab", "+a +f", "+ +");
        update("I3 both data and error", "ab", "?a +b", "?0 +");
        update("I3 neither", "ab", "+a 0", "+ ?");
        update("I3 said twice the same", "ab", "+a +a", "+ ?", 1);
        update("I3 said twice, contradicting", "ab", "+a -a", "? ?", 1);
        update("unreadable success, in order", "ab", "+ +b", "+ +");
        update("no outcomes", "ab", "", "? ?");
        create("creates by e-mail", "abc", "+c +b +a", "+ + +");
        create("e-mail in other letters", "ab", "+B +A", "+ +");
        create("id in a failure is the server's own", "abc", "+a -a +c", "+ -1 +");
        create("one failure, shuffled", "abc", "+c +a -", "+ -2 +");
        create("two failures, in order", "abcd", "+a - - +d", "+ -1 -2 +");
        create("two failures, shuffled", "abcd", "+d - - +a", "+ ? ? +", 2);
    }
    void correlates()
    {
        QFETCH(QByteArray, inputs);
        QFETCH(bool, creates);
        QFETCH(QByteArray, outcomes);
        QFETCH(QByteArray, states);
        QFETCH(int, unassigned);
        const auto decoded = decodeBulkOutcomes(bodyOf(outcomes));
        QVERIFY(decoded.ok());
        const BulkResult result = correlate(inputsOf(inputs), decoded.value(), creates);
        QCOMPARE(result.items.size(), inputs.size());
        QByteArrayList seen;
        for (const BulkItem &item : result.items) {
            const char *state = item.state == BulkItem::State::Done     ? "+"
                                : item.state == BulkItem::State::Failed ? "-"
                                                                        : "?";
            seen << state + item.message.mid(1).toLatin1();
        }
        QCOMPARE(seen.join(' '), states);
        QCOMPARE(result.unassigned.size(), unassigned);
    }

    void tellsWhereItStood_data()
    {
        QTest::addColumn<bool>("creates");
        QTest::addColumn<QByteArray>("outcomes");
        QTest::addColumn<QString>("answer"); // of the second of three inputs: place of how many, how matched
        const auto row = [](const char *name, bool creates, const QByteArray &outcomes, const QString &answer) {
            QTest::newRow(name) << creates << outcomes << answer;
        };
        row("by its id", false, "-c -b -a", u"2 of 3, by id"_s);
        row("by its e-mail", true, "+c +a +b", u"3 of 3, by e-mail"_s);
        row("by its place", true, "+a - +c", u"2 of 3, by place"_s);
        row("the one left", true, "+c +a -", u"3 of 3, one left"_s);
        row("the one left, by chance in its place", true, "+c - +a", u"2 of 3, one left"_s);
        row("no outcome", true, "+c", u"0 of 1, none"_s);
        row("not for certain", true, "+c - -", u"0 of 3, none"_s);
    }
    void tellsWhereItStood()
    {
        QFETCH(bool, creates);
        QFETCH(QByteArray, outcomes);
        const auto decoded = decodeBulkOutcomes(bodyOf(outcomes));
        QVERIFY(decoded.ok());
        const BulkAnswer answer = correlate(inputsOf("abc"), decoded.value(), creates).items[1].answer;
        static const QStringList matches{u"none"_s, u"by id"_s, u"by e-mail"_s, u"by place"_s, u"one left"_s};
        QTEST(u"%1 of %2, %3"_s.arg(answer.place).arg(answer.of).arg(matches[qsizetype(answer.match)]), "answer");
    }

    void theServersOwnWords()
    {
        const auto decoded = decodeBulkOutcomes(
            R"({"data":[{"_type":"BulkActionFailure","error":{"_type":"Validation","message":"Invalid phone number"}}]})");
        QVERIFY(decoded.ok());
        const BulkAnswer answer = correlate(inputsOf("a"), decoded.value(), true).items[0].answer;
        QCOMPARE(answer.type, u"BulkActionFailure"_s);
        QCOMPARE(answer.kind, u"Validation"_s);
        QCOMPARE(answer.message, u"Invalid phone number"_s);
    }

    void doneCarriesTheAgent()
    {
        const auto decoded = decodeBulkOutcomes(bodyOf("+b +a"));
        const BulkResult result = correlate(inputsOf("ab"), decoded.value(), true);
        QVERIFY(result.items[0].agent && result.items[1].agent);
        QCOMPARE(result.items[0].agent->email, u"a@x"_s);
        QCOMPARE(result.items[1].agent->email, u"b@x"_s);
    }

    void documents_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcomes"); // -1: refused
        QTest::newRow("7.8 data missing") << QByteArray("{}") << 0;
        QTest::newRow("7.8 data null") << q("{'data':null}") << 0;
        QTest::newRow("outcome is no object") << q("{'data':[5,null]}") << 2;
        QTest::newRow("bare array") << QByteArray("[]") << -1;
        QTest::newRow("error body") << q("{'message':'no'}") << -1;
        QTest::newRow("data is an object") << q("{'data':{}}") << -1;
        QTest::newRow("cut") << bodyOf("+a").chopped(1) << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    void documents()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, outcomes);
        const auto decoded = decodeBulkOutcomes(body);
        QCOMPARE(decoded.ok(), outcomes >= 0);
        if (decoded.ok())
            QCOMPARE(decoded.value().size(), outcomes);
        else
            QCOMPARE(decoded.failure().kind, Failure::Kind::BadAnswer);
    }
};

QTEST_GUILESS_MAIN(TestBulkOutcome)
#include "tst_bulkoutcome.moc"
