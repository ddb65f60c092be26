// The groups of a floor: found by team or state, in their order, with counts. Groups live as long as this object, so
// that a line may point to one that has just become empty.
#pragma once

#include "floorgroup.h"
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVarLengthArray>
#include <memory>
#include <vector>

class FloorGroups
{
public:
    using Indexes = QVarLengthArray<qint32, 8>;

    FloorGroups();

    /// Names and order; teams not listed follow by id, "No team" is last. False when all is as before.
    bool setTeams(const QList<Team> &teams);
    /// Groups of a person, ascending by position; one (the flat group) without grouping. Makes groups as needed.
    void groupsOf(const FloorRow &row, FloorGrouping grouping, Indexes *groups);

    const FloorGroup &at(qint32 group) const { return m_groups[size_t(group)]->group; }
    qint32 position(qint32 group) const { return m_groups[size_t(group)]->position; }
    /// The line standing for a group, a number of the caller's; -1 = none yet.
    qint32 &headerOf(qint32 group) { return m_groups[size_t(group)]->header; }
    /// Cover wanted of each team; shows in takeCountsChanged().
    void setMinimums(const QHash<TeamId, std::array<int, channelCount>> &minimums);
    bool takePositionsMoved() { return std::exchange(m_positionsMoved, false); }

    void clearCounts();
    void count(const FloorRow &row, FloorGrouping grouping, bool add);
    QList<qint32> takeCountsChanged(); ///< groups whose counts or title changed since the last call

    void setFolded(qint32 group, bool folded);
    QStringList foldedKeys() const;              ///< "team:<id>", "team:" for no team, "state:<number>"
    void setFoldedKeys(const QStringList &keys); ///< also for groups that come later

    /// Packed order of a person's teams for sorting, max() without a team.
    qint64 teamKey(const FloorRow &row) const;

private:
    struct Entry
    {
        FloorGroup group;
        bool isTeam = false;
        bool changed = false;
        qint32 position = 0;
        qint32 header = -1;
    };
    qint32 make(const FloorGroup &group, bool isTeam);
    qint32 teamGroup(const TeamId &team);
    QString keyText(const Entry &entry) const;
    QString titleOf(const TeamId &team) const;
    void arrange();

    std::vector<std::unique_ptr<Entry>> m_groups; ///< 0: everybody, then one a state, then teams as they are met
    QHash<TeamId, qint32> m_teamGroups;
    QList<Team> m_teams;
    QHash<TeamId, qint32> m_teamOrder; ///< index in m_teams
    QHash<TeamId, std::array<int, channelCount>> m_minimums;
    QSet<QString> m_folded;
    bool m_positionsMoved = false;
};
