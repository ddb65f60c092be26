// The floor's lines over a source of invented people, told by short texts, with spies for all they emit.
#pragma once

#include "floorlines.h"
#include "floorsample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <memory>

namespace linesfixture {

using namespace Qt::StringLiterals;
using namespace floorsample;
using S = AgentState;

/// A source with lines over it; people are told by numbers.
struct Floor
{
    explicit Floor(const QList<FloorRow> &people = {})
    {
        source.setNow(noon);
        for (const FloorRow &r : people)
            rows.insert(r.id, r);
        poll();
        lines = std::make_unique<FloorLines>(&source);
        lines->setNow(noon);
        tester = std::make_unique<QAbstractItemModelTester>(lines.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void poll()
    {
        QList<FloorRow> list = rows.values();
        sortById(&list);
        source.setRows(list, ++mono);
    }
    void put(const FloorRow &r) { rows.insert(r.id, r); }
    /// "1 3 2", group lines as their title in brackets.
    QString text() const
    {
        QStringList list;
        for (int i = 0; i < lines->rowCount(); ++i) {
            if (const FloorGroup *group = lines->groupAt(i))
                list << u'[' + group->title + u']';
            else
                list << QString::number(int(lines->rowAt(i)->id.data4[7]));
        }
        return list.join(u' ');
    }
    QHash<AgentId, FloorRow> rows;
    qint64 mono = 0;
    AgentModel source;
    std::unique_ptr<FloorLines> lines;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

struct Spies
{
    explicit Spies(const FloorLines &lines)
        : data(&lines, &QAbstractItemModel::dataChanged),
          inserted(&lines, &QAbstractItemModel::rowsInserted),
          removed(&lines, &QAbstractItemModel::rowsRemoved),
          moved(&lines, &QAbstractItemModel::rowsMoved),
          layout(&lines, &QAbstractItemModel::layoutChanged),
          reset(&lines, &QAbstractItemModel::modelReset),
          waiting(&lines, &FloorLines::waitingMovesChanged),
          counts(&lines, &FloorLines::countsChanged)
    {
    }
    qsizetype structure() const
    {
        return inserted.count() + removed.count() + moved.count() + layout.count() + reset.count();
    }
    qsizetype all() const { return structure() + data.count() + waiting.count() + counts.count(); }
    QSignalSpy data, inserted, removed, moved, layout, reset, waiting, counts;
};

inline FloorRow in(FloorRow r, const QList<int> &teams)
{
    for (const int team : teams)
        r.teams << teamId(team);
    return r;
}

inline QList<FloorRow> crowd(int count)
{
    QList<FloorRow> rows;
    for (int n = 0; n < count; ++n)
        rows << row(n, u"Person %1"_s.arg(n, 4, 10, QChar(u'0')), S::Working);
    return rows;
}

} // namespace linesfixture
