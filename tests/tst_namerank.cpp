// Ranks of names against plain comparisons, with names that come, change and go, few and many at a time.
#include "floorsample.h"
#include "namerank.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestNameRank : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void ranksAsComparisonsSay()
    {
        QCollator collator{QLocale(QLocale::English)};
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        for (int seed = 1; seed <= 10; ++seed) {
            QRandomGenerator random{quint32(seed)};
            NameRank ranks;
            QMap<qint32, QString> names;
            for (int step = 0; step < 12; ++step) {
                const int changes = step == 0 ? 60 : random.bounded(6);
                for (int i = 0; i < changes; ++i) {
                    const qint32 person = random.bounded(80);
                    QString name = floorsample::randomName(random);
                    if (random.bounded(2) && !name.isEmpty())
                        name += QString::number(random.bounded(20));
                    ranks.set(person, name);
                    names.insert(person, name);
                }
                ranks.commit();
                for (auto a = names.cbegin(); a != names.cend(); ++a) {
                    for (auto b = names.cbegin(); b != names.cend(); ++b) {
                        const bool named = !a->isEmpty() && !b->isEmpty();
                        const int order = named ? collator.compare(*a, *b) : int(a->isEmpty()) - int(b->isEmpty());
                        const quint32 x = ranks.rank(a.key()), y = ranks.rank(b.key());
                        const bool agree = named ? (order < 0) == (x < y) && (order > 0) == (x > y)
                                                 : (order > 0) == (x < y) && (order < 0) == (x > y);
                        QVERIFY2(agree, qPrintable(u"seed %1 step %2: [%3] %4, [%5] %6"_s.arg(
                                            QString::number(seed), QString::number(step), *a, QString::number(x), *b,
                                            QString::number(y))));
                    }
                }
            }
        }
    }

    void nothingPending()
    {
        NameRank ranks;
        QVERIFY(!ranks.commit());
        ranks.set(3, {});
        QVERIFY(!ranks.commit());
        QCOMPARE(ranks.rank(3), 0u);
        QCOMPARE(ranks.rank(999), 0u);
        ranks.set(3, u"Ann"_s);
        ranks.set(3, u"Ben"_s); // twice before a commit
        ranks.set(4, u"Ann"_s);
        QVERIFY(ranks.commit());
        QVERIFY(ranks.rank(4) < ranks.rank(3));
        ranks.remove(4);
        QVERIFY(ranks.commit());
        QCOMPARE(ranks.rank(4), 0u);
        QVERIFY(ranks.rank(3) > 0);
    }
};

QTEST_GUILESS_MAIN(TestNameRank)
#include "tst_namerank.moc"
