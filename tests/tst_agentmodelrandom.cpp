// Random lists pushed into the agent model: a mirror that lives on its signals must stay the same.
#include "agentmodel.h"
#include "floorsample.h"
#include "linemirror.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorsample;

class TestAgentModelRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsRandomLists()
    {
        for (int seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random{quint32(seed)};
            AgentModel model;
            model.setNow(noon);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            LineMirror mirror(&model);
            QList<FloorRow> rows;
            QList<std::pair<QPersistentModelIndex, AgentId>> marked;
            for (int step = 0; step < 25; ++step) {
                QList<FloorRow> next;
                for (int n = 0; n < 40; ++n) {
                    const auto it =
                        std::find_if(rows.begin(), rows.end(), [n](const FloorRow &r) { return r.id == id(n); });
                    const bool there = it != rows.end();
                    if (random.bounded(10) == 0 ? there : !there)
                        continue;
                    next << (there ? *it : randomRow(n, 3, random));
                    if (random.bounded(4) == 0)
                        change(&next.last(), 3, random);
                }
                if (random.bounded(3) == 0)
                    next << randomRow(100 + step, 3, random);
                sortById(&next);
                const auto before = std::exchange(rows, next);
                const auto applied = model.setRows(rows, step);
                QCOMPARE(model.rows(), rows);
                QCOMPARE(before.size() + applied.inserted - applied.removed, rows.size());
                QVERIFY2(mirror.difference().isEmpty(), qPrintable(mirror.difference()));
                QCOMPARE(mirror.resets(), 0);
                for (const auto &[index, agent] : std::as_const(marked)) {
                    QCOMPARE(index.isValid(), model.rowOf(agent) >= 0);
                    if (index.isValid())
                        QCOMPARE(index.row(), model.rowOf(agent));
                }
                marked.removeIf([](const auto &mark) { return !mark.first.isValid(); });
                if (!rows.isEmpty()) {
                    const int at = random.bounded(int(rows.size()));
                    marked.append({model.index(at, 1), rows[at].id});
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAgentModelRandom)
#include "tst_agentmodelrandom.moc"
