// The floor as it is shown: filtered, sorted and grouped lines over AgentModel. One flat table so that views stay fast
// and accessible; a group is a line of its own. Positions wait while held: values change at once, lines move on apply.
// Never resets: few lines are inserted, removed and moved one by one, many in one layoutChanged with the same persons
// under persistent indexes. Who is in several teams has a line under each of them.
#pragma once

#include "agentcolumns.h"
#include "agentmodel.h"
#include "floorgroup.h"
#include <QAbstractTableModel>
#include <QSet>
#include <functional>

class FloorLines : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// source must live longer.
    explicit FloorLines(AgentModel *source, QObject *parent = nullptr);
    ~FloorLines() override;

    // What a person chooses is applied at once, also while held, and lets all waiting moves happen.
    void setGrouping(FloorGrouping grouping);
    FloorGrouping grouping() const;
    void setStateFilter(int stateFilterBits); ///< 0 = all; with any bit set, who was never seen is not shown
    int stateFilter() const;
    void setTeamFilter(const QSet<TeamId> &teams); ///< empty = all; a null id means "no team"
    QSet<TeamId> teamFilter() const;
    void setSearch(
        const QString &text); ///< name, e-mail, phone (digits) or id; every word must match; case and accents folded
    QString search() const;
    /// Ascending is what needs a look first: State by its order, In state shortest, Last seen newest. Unknown values
    /// are last in both directions. Ties: name, then id, always ascending.
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    void setTeams(const QList<Team> &teams); ///< names and order of the groups; waits while held
    void setMinimums(const QHash<TeamId, std::array<int, channelCount>> &minimums); ///< cover wanted now, -1 = none
    void setFolded(int line, bool folded); ///< at once, also while held; other waiting moves go on waiting
    QStringList foldedGroups() const;      ///< keys to remember, also of groups not shown now
    void setFoldedGroups(const QStringList &keys);
    void setNow(qint64 utcMs); ///< the moment ages and notes are told at; also the source's

    /// The first and the last line that somebody sees. Changes of the lines above are told together, as are those of
    /// the lines below, with lines between that have not changed: far most are there, and nobody needs to know more.
    void setShownLines(std::function<std::pair<int, int>()> shown);

    /// While held, lines neither move nor disappear; new people wait. Who leaves meanwhile keeps the line with the last
    /// values, marked NotSeen. setHeld(false) does not apply by itself; the next poll or applyMoves() does.
    void setHeld(bool held);
    bool isHeld() const;
    int waitingMoves() const; ///< how many lines would move, appear or go
    void applyMoves();

    FloorCounts counts() const;            ///< of everybody the team filter and search admit, before the state filter
    const FloorRow *rowAt(int line) const; ///< null on a group line; valid until control returns to the event loop
    const FloorGroup *groupAt(int line) const; ///< null on a person's line
    int lineOf(const AgentId &id) const;       ///< the first one; -1 when not shown
    int groupLineOf(int line) const;           ///< the group line above or at a line; -1 without grouping

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void waitingMovesChanged(int count);
    void countsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
