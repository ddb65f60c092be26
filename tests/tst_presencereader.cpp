// Lists that are read by comparing them with the one before are the lists that reading them whole gives, whatever
// comes.
#include "decode.h"
#include "presencereader.h"
#include "quoted.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// A record, its parts as JSON.
struct Record
{
    int id = 0;
    QByteArray time = "2026-01-02T08:00:00.000", lastSeen = "2026-01-02T07:59:00.000", connection = "Online",
               more = ",'presenceStatus':'Working','activeChannels':['Email']";
    QByteArray json() const
    {
        const QByteArray uuid = "3f9c2a71-0000-4000-8000-" + QByteArray::number(id).rightJustified(12, '0');
        return q("{'userId':'" + uuid + "','requestTime':'" + time + "','lastSeen':'" + lastSeen +
                 "','connectionStatus':'" + connection + "'" + more + "}");
    }
};

QByteArray bodyOf(const QList<Record> &records, const QByteArray &between = ",")
{
    QByteArray body = "[";
    for (qsizetype i = 0; i < records.size(); ++i)
        body += (i ? between : QByteArray()) + records[i].json();
    body += ']';
    body.reserve(body.size() + decodePadding);
    return body;
}

QList<Record> people(int count)
{
    QList<Record> records;
    for (int i = 1; i <= count; ++i)
        records.append(Record{i});
    return records;
}

/// What the list says of itself is true of the two lists.
bool saysTheTruth(const PresenceList &before, const PresenceList &after)
{
    if (after.since == 0)
        return after.changed.isEmpty();
    if (after.since != before.reading || before.rows.size() != after.rows.size())
        return false;
    qint64 latest = noTime;
    for (qsizetype i = 0; i < after.rows.size(); ++i) {
        latest = std::max(latest, after.rows[i].requestTime);
        Presence old = before.rows[i];
        old.requestTime = after.rows[i].requestTime;
        if (!after.changed.contains(qint32(i)) && old != after.rows[i])
            return false;
    }
    return after.latestMs == latest && std::is_sorted(after.changed.begin(), after.changed.end());
}
} // namespace

class TestPresenceReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoChanged()
    {
        PresenceReader reader;
        QList<Record> records = people(5);
        const PresenceList first = reader.read(bodyOf(records)).value();
        QCOMPARE(first.since, 0u);
        QVERIFY(first.reading != 0);
        for (Record &record : records)
            record.time = "2026-01-02T08:00:05.000";
        records[3].connection = "Offline";
        const PresenceList second = reader.read(bodyOf(records)).value();
        QCOMPARE(second.since, first.reading);
        QCOMPARE(second.changed, QList<qint32>{3});
        QCOMPARE(second.rows, decodePresenceList(bodyOf(records)).value().rows);
        const PresenceList third = reader.read(bodyOf(records)).value();
        QCOMPARE(third.since, second.reading);
        QVERIFY(third.changed.isEmpty());
        QCOMPARE(third.rows, second.rows);
    }

    /// Braces where a record does not end.
    void braces_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("in a text") << QByteArray(",'note':'a}b'");
        QTest::newRow("in a text, as if it ended") << QByteArray(",'note':'a\\'},{\\'b'");
        QTest::newRow("an object") << QByteArray(",'note':{'a':1}");
        QTest::newRow("an object, more behind") << QByteArray(",'note':{'a':1},'b':2");
        QTest::newRow("objects in a list") << QByteArray(",'note':[{'a':1},{'b':2}]");
        QTest::newRow("an empty object") << QByteArray(",'note':{}");
    }
    void braces()
    {
        QFETCH(QByteArray, more);
        PresenceReader reader;
        QList<Record> records = people(3);
        QVERIFY(reader.read(bodyOf(records)).ok());
        for (Record &record : records)
            record.more = more;
        const QByteArray body = bodyOf(records);
        for (int i = 0; i < 2; ++i) {
            const PresenceList list = reader.read(body).value();
            QCOMPARE(list.rows, decodePresenceList(body).value().rows);
            QVERIFY(list.since != 0);
        }
    }

    void whatWasGivenStaysAsItWas_data()
    {
        QTest::addColumn<int>("held");
        for (const int held : {0, 1, 2, 6})
            QTest::addRow("the last %d are held", held) << held;
    }
    void whatWasGivenStaysAsItWas()
    {
        QFETCH(int, held);
        PresenceReader reader;
        QList<Record> records = people(6);
        QList<std::pair<PresenceList, QList<Presence>>> given;
        for (int poll = 0; poll < 7; ++poll) {
            for (Record &record : records)
                record.time = "2026-01-02T08:00:0" + QByteArray::number(poll) + ".000";
            Record &one = records[poll % 4];
            one.connection = one.connection == "Offline" ? "Online" : "Offline";
            given.append({reader.read(bodyOf(records)).value(), decodePresenceList(bodyOf(records)).value().rows});
            if (given.size() > held + 1)
                given.removeFirst();
            for (const auto &[list, truth] : std::as_const(given))
                QCOMPARE(list.rows, truth);
        }
    }

    void anotherFormOfTime_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::newRow("zone") << QByteArray("2026-01-02T08:00:00Z");
        QTest::newRow("same size, no time") << QByteArray("2026-13-02T08:00:00.000");
        QTest::newRow("same size, a quote") << QByteArray("2026-01-02T08:00:0','x':'");
        QTest::newRow("empty") << QByteArray();
    }
    void anotherFormOfTime()
    {
        QFETCH(QByteArray, time);
        PresenceReader reader;
        QList<Record> records = people(3);
        QVERIFY(reader.read(bodyOf(records)).ok());
        records[1].time = time;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(reader.read(bodyOf(records)).value().rows, decodePresenceList(bodyOf(records)).value().rows);
    }

    void readWholeInstead_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QList<Record> &records) { QTest::newRow(name) << bodyOf(records); };
        QList<Record> records = people(4);
        row("somebody new", people(5));
        row("somebody gone", people(3));
        row("nobody", {});
        records.swapItemsAt(1, 2);
        row("another order", records);
        records = people(4);
        records[2].id = 9;
        row("somebody else", records);
        records = people(4);
        records[3].id = 1;
        row("one of them twice", records);
        records = people(4);
        records[2].more = ",'presenceStatus':5";
        row("unreadable", records);
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + bodyOf(people(4));
        QTest::newRow("without room behind") << [] {
            QByteArray body = bodyOf(people(4));
            body.squeeze();
            return body;
        }();
    }
    void readWholeInstead()
    {
        QFETCH(QByteArray, body);
        PresenceReader reader;
        QVERIFY(reader.read(bodyOf(people(4))).ok());
        const auto whole = decodePresenceList(body);
        for (int i = 0; i < 2; ++i) {
            const PresenceList list = reader.read(body).value();
            QCOMPARE(list.rows, whole.value().rows);
            QCOMPARE(list.unreadable, whole.value().unreadable);
            QCOMPARE(list.duplicates, whole.value().duplicates);
            if (i == 0)
                QCOMPARE(list.since, 0u);
        }
    }

    void brokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = bodyOf(people(4));
        QTest::newRow("cut") << good.left(good.size() - 1);
        QTest::newRow("cut in a record") << good.left(good.size() / 2);
        QTest::newRow("two commas") << bodyOf(people(4), ",,");
        QTest::newRow("no comma") << bodyOf(people(4), " ");
        QTest::newRow("something behind") << good + "1";
        QTest::newRow("a comma at the end") << good.left(good.size() - 1) + ",]";
        QTest::newRow("a broken record") << QByteArray(good).replace("Online", "On\"ine");
        QTest::newRow("another document") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray();
    }
    void brokenIsRefused()
    {
        QFETCH(QByteArray, body);
        body.reserve(body.size() + decodePadding);
        PresenceReader reader;
        const PresenceList before = reader.read(bodyOf(people(4))).value();
        QVERIFY(!reader.read(body).ok());
        const PresenceList after = reader.read(bodyOf(people(4))).value(); // the list before is still known
        QCOMPARE(after.since, before.reading);
        QVERIFY(after.changed.isEmpty());
    }

    void blanksBetween()
    {
        PresenceReader reader;
        QVERIFY(reader.read(bodyOf(people(4), " \n,\t")).ok());
        const PresenceList list = reader.read(bodyOf(people(4), ",")).value();
        QVERIFY(list.since != 0 && list.changed.isEmpty());
    }

    /// The second requestTime counts; where it stands cannot be told by the bytes.
    void theSameKeyTwice()
    {
        PresenceReader reader;
        QList<Record> records = people(2);
        records[0].more += ",'requestTime':'2026-01-02T09:00:00.000'";
        QVERIFY(reader.read(bodyOf(records)).ok());
        records[0].time = "2026-01-02T08:30:00.000";
        QCOMPARE(reader.read(bodyOf(records)).value().rows, decodePresenceList(bodyOf(records)).value().rows);
    }

    void whateverComes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverComes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        PresenceReader reader;
        QList<Record> records = people(12);
        PresenceList before;
        int compared = 0, unreadable = 0;
        for (int poll = 0; poll < 100; ++poll) {
            const QByteArray time = "2026-01-02T08:" + QByteArray::number(10 + poll % 50) + ":00.000";
            for (Record &record : records)
                record.time = random.bounded(20) ? time : QByteArray("2026-01-02T08:00:00Z");
            if (unreadable < poll - 3) {
                for (Record &record : records)
                    record.more.replace(":7", ":[]");
            }
            for (int i = random.bounded(4); i > 0; --i) {
                Record &record = records[random.bounded(int(records.size()))];
                switch (random.bounded(5)) {
                case 0:
                    record.connection = random.bounded(2) ? "Offline" : "\\u004fnline";
                    break;
                case 1:
                    record.more = ",'presenceStatus':'Away','note':'} , { \\' ] \\\\','a':{'b':[1,{}]}";
                    break;
                case 2:
                    record.more = ",'activeChannels':['WhatsApp','Speak'],'presenceStatus':null";
                    break;
                case 3:
                    record.lastSeen = time;
                    break;
                default:
                    record.more = random.bounded(6) ? "" : ",'activeChannels':7";
                    unreadable = poll;
                }
            }
            if (random.bounded(10) == 0)
                records.swapItemsAt(random.bounded(int(records.size())), random.bounded(int(records.size())));
            if (random.bounded(10) == 0)
                records.insert(random.bounded(int(records.size())), Record{100 + poll});
            if (records.size() > 5 && random.bounded(10) == 0)
                records.removeAt(random.bounded(int(records.size())));
            QByteArray body = bodyOf(records, random.bounded(3) ? "," : ", ");
            if (random.bounded(10) == 0) {
                body.truncate(random.bounded(int(body.size())));
                body.reserve(body.size() + decodePadding);
            }
            const auto whole = decodePresenceList(body);
            const auto list = reader.read(body);
            QCOMPARE(list.ok(), whole.ok());
            if (!list.ok())
                continue;
            QCOMPARE(list.value().rows, whole.value().rows);
            QCOMPARE(list.value().unreadable, whole.value().unreadable);
            QVERIFY(saysTheTruth(before, list.value()));
            compared += list.value().since != 0;
            before = list.value();
        }
        QVERIFY(compared > 10);
    }
};

QTEST_GUILESS_MAIN(TestPresenceReader)
#include "tst_presencereader.moc"
