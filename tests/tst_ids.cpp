// Which texts are taken as ids of agents and teams.
#include "ids.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOnlyUuids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("taken");
        QTest::newRow("documented form") << u"3f9c2a71-0000-4000-8000-00000000b04e"_s << true;
        QTest::newRow("upper case") << u"3F9C2A71-0000-4000-8000-00000000B04E"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("null uuid") << u"00000000-0000-0000-0000-000000000000"_s << false;
        QTest::newRow("in braces") << u"{3f9c2a71-0000-4000-8000-00000000b04e}"_s << false;
        QTest::newRow("too short") << u"3f9c2a71-0000-4000-8000-00000000b04"_s << false;
        QTest::newRow("path escape") << u"../../../../../../../../../etc/passwd"_s << false;
        QTest::newRow("not hexadecimal") << u"zf9c2a71-0000-4000-8000-00000000b04e"_s << false;
    }
    void takesOnlyUuids()
    {
        QFETCH(QString, text);
        QFETCH(bool, taken);
        const auto id = parseId(text);
        QCOMPARE(id.has_value(), taken);
        if (taken)
            QCOMPARE(idText(*id), text.toLower());
    }

    void ordersAsQUuidDoes()
    {
        QRandomGenerator random(3);
        QList<QUuid> ids{QUuid()};
        for (int i = 0; i < 60; ++i) {
            // Few values a field, so that every field decides somewhere; all variants.
            const auto few = [&random](int values) { return uchar(random.bounded(values)); };
            const uchar variants[] = {0x00, 0x80, 0x81, 0xc0, 0xe0};
            ids << QUuid(few(2), few(2), few(2), variants[few(5)], few(2), 0, 0, few(2), 0, 0, few(3));
        }
        for (const QUuid &a : std::as_const(ids)) {
            for (const QUuid &b : std::as_const(ids))
                QCOMPARE(idLess(a, b), a < b);
        }
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
