// The floor as it is shown: filtered, sorted and grouped lines over AgentModel. One flat table so that views stay fast
// and accessible; a group is a line of its own. Positions wait while held: values change at once, lines move on apply.
#pragma once

#include "agentcolumns.h"
#include "agentmodel.h"
#include <QAbstractTableModel>
#include <QSet>

enum class FloorGrouping : quint8 { None, Team, State };
enum class StateFilter : quint8 { Working = 1, Away = 2, Offline = 4, Contradiction = 8 };

/// Counts of a set of people.
struct FloorCounts
{
    int total = 0, working = 0, away = 0, offline = 0, odd = 0;
    std::array<int, channelCount> cover{}; ///< Online + Working + channel on
};

struct FloorGroup
{
    QUuid key;   ///< team id; null = no team; for grouping by state the group is told by `state`
    AgentState state = AgentState::NotSeen;
    QString title;
    FloorCounts counts; ///< of everybody in it, whatever the state filter shows
    bool folded = false;
};

class FloorLines : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FloorLines(AgentModel *source, QObject *parent = nullptr);
    ~FloorLines() override;

    void setGrouping(FloorGrouping grouping);
    FloorGrouping grouping() const;
    void setStateFilter(int stateFilterBits); ///< 0 = all
    int stateFilter() const;
    void setTeamFilter(const QSet<TeamId> &teams); ///< empty = all; a null id means "no team"
    QSet<TeamId> teamFilter() const;
    void setSearch(const QString &text); ///< name, e-mail, phone (digits) or id; every word must match; case and accents folded
    QString search() const;
    void sort(int column, Qt::SortOrder order) override; ///< ties: name, then id
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    void setTeams(const QList<Team> &teams); ///< names and order of the groups
    void setFolded(int line, bool folded);
    void setNow(qint64 utcMs); ///< for notes that depend on time (over threshold)

    /// While held, lines neither move nor disappear; new people wait. setHeld(false) does not apply by itself.
    void setHeld(bool held);
    bool isHeld() const;
    int waitingMoves() const; ///< how many lines would move, appear or go
    void applyMoves();

    FloorCounts counts() const; ///< of everybody the team filter and search admit, before the state filter
    const FloorRow *rowAt(int line) const;   ///< null on a group line
    const FloorGroup *groupAt(int line) const;
    int lineOf(const AgentId &id) const;

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
