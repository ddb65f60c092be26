// What the cells of the agent model say.
#include "agentmodel.h"
#include "floorsample.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorsample;

class TestAgentCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notes_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<qint64>("threshold");
        QTest::addColumn<int>("note");
        QTest::newRow("working") << int(AgentState::Working) << qint64(500) << qint64(15) << int(NoteKind::None);
        QTest::newRow("away") << int(AgentState::Away) << qint64(14) << qint64(15) << int(NoteKind::None);
        QTest::newRow("away over") << int(AgentState::Away) << qint64(15) << qint64(15) << int(NoteKind::OverThreshold);
        QTest::newRow("no threshold") << int(AgentState::Away) << qint64(900) << qint64(0) << int(NoteKind::None);
        QTest::newRow("ghost") << int(AgentState::Ghost) << qint64(1) << qint64(15) << int(NoteKind::Contradiction);
        QTest::newRow("not seen") << int(AgentState::NotSeen) << qint64(1) << qint64(15) << int(NoteKind::NotSeen);
    }
    void notes()
    {
        QFETCH(int, state);
        QFETCH(qint64, minutes);
        QFETCH(qint64, threshold);
        AgentModel model;
        model.setNow(noon);
        model.setAwayThresholdMs(threshold * 60'000);
        model.setRows({row(1, u"Ann"_s, AgentState(state), noon - minutes * 60'000)}, 1);
        QTEST(model.index(0, 0).data(NoteRole).toInt(), "note");
    }

    void newHere()
    {
        AgentModel model;
        FloorRow r = row(1, u"Ann"_s, AgentState::Working);
        auto a = std::make_shared<Agent>(*r.agent);
        a->createdAt = noon;
        r.agent = a;
        QCOMPARE(model.noteOf(r, noon - 1), NoteKind::None);
        QCOMPARE(model.noteOf(r, noon), NoteKind::NewHere);
        QCOMPARE(model.noteOf(r, noon + newHereMs - 1), NoteKind::NewHere);
        QCOMPARE(model.noteOf(r, noon + newHereMs), NoteKind::None);
    }

    void cells()
    {
        AgentModel model;
        model.setNow(noon);
        model.setTeamNames({{teamId(0), u"Nordic"_s}});
        FloorRow r = row(1, u"Liv & <b>"_s, AgentState::Away, noon - 18 * 60'000 - 40'000, 1);
        r.teams = {teamId(0), teamId(9)};
        r.presence.lastSeen = noTime;
        FloorRow stranger = row(2, {}, AgentState::UnknownId);
        stranger.sinceObserved = false;
        QList<FloorRow> rows{r, stranger};
        sortById(&rows);
        model.setRows(rows, 1);
        const int line = model.rowOf(id(1));
        const auto text = [&](int row, AgentColumn column, int role = Qt::DisplayRole) {
            return model.index(row, int(column)).data(role).toString();
        };
        QCOMPARE(text(line, AgentColumn::State), u"Away"_s);
        QCOMPARE(text(line, AgentColumn::Agent), u"Liv & <b>"_s);
        QCOMPARE(text(line, AgentColumn::Team), u"Nordic, 7ea30009…0000"_s);
        QCOMPARE(text(line, AgentColumn::InState), u"18:40"_s);
        QCOMPARE(text(line, AgentColumn::Email), u"on, not counting"_s);
        QCOMPARE(text(line, AgentColumn::Phone), u"off"_s);
        QCOMPARE(text(line, AgentColumn::LastSeen), u"?"_s);
        QCOMPARE(text(line, AgentColumn::LastSeen, Qt::AccessibleTextRole), u"unknown"_s);
        QCOMPARE(text(line, AgentColumn::Notes), u"Over 15 min"_s);
        QCOMPARE(text(line, AgentColumn::Strip), QString());
        QCOMPARE(text(line, AgentColumn::State, AccessibleRole), u"Liv & <b>, away 18 minutes, over 15, e-mail on"_s);
        QCOMPARE(model.index(line, 0).data(IdRole).toUuid(), id(1));
        QVERIFY(model.index(line, 0).data(RowRole).value<quintptr>() == quintptr(model.find(id(1))));
        const int other = model.rowOf(id(2));
        QCOMPARE(text(other, AgentColumn::State), u"Unknown id"_s);
        QCOMPARE(text(other, AgentColumn::Team), u"–"_s);
        QCOMPARE(text(other, AgentColumn::Team, Qt::AccessibleTextRole), u"No team"_s);
        QVERIFY(text(other, AgentColumn::InState).startsWith(u"≥ "_s));
        QCOMPARE(model.headerData(int(AgentColumn::InState), Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"In state"_s);
        QVERIFY(!model.headerData(agentColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestAgentCells)
#include "tst_agentcells.moc"
