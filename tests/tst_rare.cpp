// What is mostly empty counts as its value, wherever it is kept.
#include "channel.h"
#include "presence.h"
#include "rare.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestRare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isItsValue()
    {
        const Rare<QString> none, empty = QString(), word = u"Lunch"_s, same = u"Lun"_s + u"ch"_s, other = u"Tea"_s;
        QVERIFY(none.isEmpty() && empty.isEmpty() && !word.isEmpty());
        QCOMPARE(*none, QString());
        QCOMPARE(*word, u"Lunch"_s);
        QCOMPARE(word->size(), 5);
        QVERIFY(none == empty && word == same && !(word == other) && !(word == none) && !(none == word));
    }

    void isWalkedThrough()
    {
        const Rare<QStringList> words = QStringList{u"Fax"_s, u"Yotpo"_s};
        QStringList seen;
        for (const QString &word : words)
            seen << word;
        QCOMPARE(seen, *words);
        for (const QString &word : Rare<QStringList>())
            QFAIL(qPrintable(word));
    }

    /// Lists copy, move and drop their elements in ways of their own: a leak or a word that is gone shows here.
    void livesInLists()
    {
        QList<Rare<QStringList>> lists;
        for (int i = 0; i < 100; ++i)
            lists.append(i % 3 ? QStringList{QString::number(i)} : QStringList());
        QList<Rare<QStringList>> copy = lists;
        copy.removeIf([](const auto &list) { return list.isEmpty(); });
        lists.insert(0, copy[5]);
        copy.clear();
        lists.remove(1, 50);
        QCOMPARE(*lists[0], QStringList{u"8"_s});
        QCOMPARE(*lists[1], QStringList{u"50"_s});
        QCOMPARE(lists.size(), 51);
    }

    /// Why there is such a thing.
    void recordsAreSmall()
    {
        QCOMPARE(sizeof(Rare<QStringList>), sizeof(void *));
        QVERIFY(sizeof(Presence) <= 72);
    }
};

QTEST_GUILESS_MAIN(TestRare)
#include "tst_rare.moc"
