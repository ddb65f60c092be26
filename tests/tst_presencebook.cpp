#include "floorstep.h"
#include "livebodies.h"
#include <QTest>
#include <random>

using livebodies::id;

static Presence working(int number, quint16 channels = 1)
{
    Presence presence;
    presence.id = id(number);
    presence.connection = Connection::Online;
    presence.status = PresenceStatus::Working;
    presence.channels.known = channels;
    return presence;
}

static PresenceList listOf(const QList<int> &numbers, int unreadable = 0, quint64 sequence = 1)
{
    PresenceList list;
    for (const int number : numbers)
        list.rows.append(working(number));
    list.unreadable = unreadable;
    list.sequence = sequence;
    return list;
}

static QList<int> numbers(const QList<Presence> &rows)
{
    QList<int> list;
    for (const Presence &row : rows)
        list.append(idText(row.id).right(12).toInt(nullptr, 16));
    return list;
}

class tst_PresenceBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absence_data();
    void absence();
    void oneFifthMissingEachTime();
    void orderOfAnswers();
    void singleWinsOverOlderLists();
    void changesAreTold();
    void knowledgeIsNoChange();
    void coverAndStrangers();
    void cachedNamesMakeNoRows();
};

void tst_PresenceBook::absence_data()
{
    QTest::addColumn<QList<QList<int>>>("answers");
    QTest::addColumn<int>("unreadable"); // in each answer but the first
    QTest::addColumn<QList<int>>("expected");
    using Answers = QList<QList<int>>;
    QTest::newRow("stays") << Answers{{1, 2, 3}, {1, 2, 3}} << 0 << QList<int>{1, 2, 3};
    QTest::newRow("missing once") << Answers{{1, 2, 3}, {1, 3}} << 0 << QList<int>{1, 2, 3};
    QTest::newRow("missing twice") << Answers{{1, 2, 3}, {1, 3}, {1, 3}} << 0 << QList<int>{1, 3};
    QTest::newRow("back in between") << Answers{{1, 2, 3}, {1, 3}, {1, 2, 3}, {1, 3}} << 0 << QList<int>{1, 2, 3};
    QTest::newRow("new at once") << Answers{{1, 3}, {1, 2, 3, 4}} << 0 << QList<int>{1, 2, 3, 4};
    QTest::newRow("first and last gone") << Answers{{1, 2, 3}, {2}, {2}} << 0 << QList<int>{2};
    QTest::newRow("unreadable is no evidence") << Answers{{1, 2}, {1}, {1}, {1}} << 1 << QList<int>{1, 2};
    QTest::newRow("from empty") << Answers{{}, {2, 1}} << 0 << QList<int>{1, 2};
}

void tst_PresenceBook::absence()
{
    QFETCH(QList<QList<int>>, answers);
    QFETCH(int, unreadable);
    QFETCH(QList<int>, expected);
    PresenceBook book;
    for (qsizetype i = 0; i < answers.size(); ++i)
        book = afterList(book, listOf(answers[i], i > 0 ? unreadable : 0), false);
    QCOMPARE(numbers(book.rows), expected);
    QCOMPARE(numbers(afterList(book, listOf({}), true).rows), QList<int>());
}

void tst_PresenceBook::oneFifthMissingEachTime()
{
    std::mt19937 random(7);
    PresenceBook book = afterList({}, listOf({}), false);
    QList<int> all(200);
    std::iota(all.begin(), all.end(), 1);
    book = afterList(book, listOf(all), false);
    for (int poll = 0; poll < 20; ++poll) {
        QList<int> seen;
        for (const int number : std::as_const(all)) {
            if ((number + poll) % 5 != 0) // another fifth each time
                seen.append(number);
        }
        std::shuffle(seen.begin(), seen.end(), random);
        book = afterList(book, listOf(seen), false);
        QCOMPARE(numbers(book.rows), all);
    }
}

void tst_PresenceBook::orderOfAnswers()
{
    PresenceBook book;
    book = afterList(book, listOf({3, 1, 2}), false);
    QCOMPARE(numbers(book.rows), (QList<int>{1, 2, 3}));
    book = afterList(book, listOf({3, 1, 2}), false); // the remembered order
    QCOMPARE(numbers(book.rows), (QList<int>{1, 2, 3}));
    book = afterList(book, listOf({2, 3, 1}), false); // another one of the same length
    QCOMPARE(numbers(book.rows), (QList<int>{1, 2, 3}));
    book = afterList(book, listOf({4, 2, 3, 1}), false);
    QCOMPARE(numbers(book.rows), (QList<int>{1, 2, 3, 4}));
}

void tst_PresenceBook::singleWinsOverOlderLists()
{
    PresenceBook book = afterList({}, listOf({1, 2}, 0, 5), false);
    Presence away = working(1);
    away.status = PresenceStatus::Away;
    book = afterSingle(book, {away, 8});
    QCOMPARE(int(book.rows[0].status), int(PresenceStatus::Away));
    book = afterList(book, listOf({1, 2}, 0, 8), false); // left before the single answer
    QCOMPARE(int(book.rows[0].status), int(PresenceStatus::Away));
    book = afterList(book, listOf({1, 2}, 0, 9), false);
    QCOMPARE(int(book.rows[0].status), int(PresenceStatus::Working));
    QVERIFY(book.singles.isEmpty());
}

static FloorStep stepWith(const PresenceList &list, const FloorOutcome &before)
{
    FloorStep step;
    step.list = list;
    step.map = ChannelMap::standard();
    step.nowMs = 1'772'000'000'000;
    step.book = before.book;
    step.previous = before.rows;
    return step;
}

void tst_PresenceBook::changesAreTold()
{
    FloorStep first = stepWith(listOf({1, 2, 3}), {});
    first.first = true;
    FloorOutcome outcome = advance(first);
    QVERIFY(outcome.changes.isEmpty()); // nothing was seen before
    QCOMPARE(outcome.rows.size(), 3);

    PresenceList list = listOf({1, 2, 4});
    list.rows[0].status = PresenceStatus::Away;
    list.rows[1].channels.known = 2;
    list.rows[1].channels.other = QStringList{QStringLiteral("Trustpilot")};
    outcome = advance(stepWith(list, outcome));
    QCOMPARE(outcome.changes.size(), 3);
    QCOMPARE(outcome.changes[0].id, id(1));
    QCOMPARE(int(outcome.changes[0].to), int(AgentState::Away));
    QCOMPARE(outcome.changes[1].id, id(2));
    QCOMPARE(outcome.changes[1].on.words().size(), 2);
    QCOMPARE(outcome.changes[1].off.known, quint16(1));
    QCOMPARE(outcome.changes[2].id, id(4));
    QCOMPARE(int(outcome.changes[2].from), int(AgentState::NotSeen));

    outcome = advance(stepWith(list, outcome)); // 3 is missing a second time
    QCOMPARE(outcome.changes.size(), 1);
    QCOMPARE(outcome.changes[0].id, id(3));
    QCOMPARE(int(outcome.changes[0].to), int(AgentState::NotSeen));
    outcome = advance(stepWith(list, outcome));
    QVERIFY(outcome.changes.isEmpty());
}

void tst_PresenceBook::knowledgeIsNoChange()
{
    FloorOutcome outcome = advance(stepWith(listOf({1}), {}));
    FloorStep step = stepWith(listOf({1}), outcome);
    step.directoryComplete = true; // and does not know the person
    outcome = advance(step);
    QCOMPARE(int(outcome.rows[0].state), int(AgentState::UnknownId));
    QVERIFY(outcome.changes.isEmpty());
}

void tst_PresenceBook::coverAndStrangers()
{
    const TeamId red = livebodies::team(1), blue = livebodies::team(2);
    FloorStep step = stepWith(listOf({1, 2, 3}), {});
    step.list->rows[2].status = PresenceStatus::Away;
    step.directoryComplete = true;
    for (const int number : {1, 3}) {
        Agent agent;
        agent.id = id(number);
        step.agents.insert(agent.id, std::make_shared<const Agent>(agent));
    }
    for (Presence &presence : step.list->rows) {
        presence.channels.known = 0;
        presence.channels.known |= quint16(1u << fineChannelIndex(u"Email"));
    }
    step.teamsOf = {{id(1), {red, blue}}, {id(3), {red}}};
    const FloorOutcome outcome = advance(step);
    QCOMPARE(outcome.strangers, QList<AgentId>{id(2)});
    QCOMPARE(outcome.cover[size_t(Channel::Email)], 1); // 2 is unknown, 3 is away
    QCOMPARE(outcome.cover[size_t(Channel::Phone)], 0);
    QCOMPARE(outcome.teamCover[red][size_t(Channel::Email)], 1);
    QCOMPARE(outcome.teamCover[blue][size_t(Channel::Email)], 1);
    QCOMPARE(outcome.teamCover.size(), 2);
}

void tst_PresenceBook::cachedNamesMakeNoRows()
{
    FloorStep step = stepWith(listOf({1, 2}), {});
    for (const int number : {2, 9}) {
        Agent agent;
        agent.id = id(number);
        step.agents.insert(agent.id, std::make_shared<const Agent>(agent));
    }
    FloorOutcome outcome = advance(step);
    QCOMPARE(outcome.rows.size(), 2);
    QVERIFY(outcome.rows[1].agent);
    QVERIFY(outcome.strangers.isEmpty());
    step.directoryComplete = true;
    outcome = advance(step);
    QCOMPARE(outcome.rows.size(), 3);
    QCOMPARE(int(outcome.rows[2].state), int(AgentState::NotSeen));
    QCOMPARE(outcome.strangers, QList<AgentId>{id(1)});
}

QTEST_GUILESS_MAIN(tst_PresenceBook)
#include "tst_presencebook.moc"
