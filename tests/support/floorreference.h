// What the floor's lines must be, written without a thought for speed, to be compared with those that keep their order.
#pragma once

#include "floorlines.h"
#include "floorsample.h"
#include "searchfold.h"

#include <QCollator>

namespace floorreference {

using namespace Qt::StringLiterals;
using namespace floorsample;

inline constexpr int teamCount = 4;

/// What the lines must be, written without a thought for speed.
struct Reference
{
    const AgentModel &source;
    const FloorLines &lines;
    QList<Team> teams;
    QStringList folded;

    bool inTeams(const FloorRow &row) const
    {
        const QSet<TeamId> filter = lines.teamFilter();
        if (filter.isEmpty())
            return true;
        if (row.teams.isEmpty())
            return filter.contains(TeamId());
        return std::any_of(row.teams.begin(), row.teams.end(), [&](const TeamId &t) { return filter.contains(t); });
    }
    bool found(const FloorRow &row) const
    {
        return SearchQuery(lines.search()).matches(searchText(row.id, row.agent.get()));
    }
    bool inStates(const FloorRow &row) const
    {
        const int filter = lines.stateFilter();
        if (!filter)
            return true;
        return (row.state == AgentState::Working && filter & int(StateFilter::Working)) ||
               (row.state == AgentState::Away && filter & int(StateFilter::Away)) ||
               (row.state == AgentState::Offline && filter & int(StateFilter::Offline)) ||
               (isContradiction(row.state) && filter & int(StateFilter::Contradiction));
    }
    static int compareVariants(const QVariant &a, const QVariant &b)
    {
        if (a.typeId() == QMetaType::QString)
            return a.toString() < b.toString() ? -1 : a.toString() > b.toString();
        return a.toLongLong() < b.toLongLong() ? -1 : a.toLongLong() > b.toLongLong();
    }
    static int compareNames(const FloorRow &a, const FloorRow &b)
    {
        if (hasName(a) != hasName(b))
            return hasName(a) ? 1 : -1;
        if (!hasName(a))
            return 0;
        QCollator collator{QLocale(QLocale::English)};
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        return collator.compare(rowName(a), rowName(b));
    }
    QVariant value(const FloorRow &row, AgentColumn column) const
    {
        switch (column) {
        case AgentColumn::State: {
            const int rank = source.sortValue(row, column).toInt();
            return rank > int(AgentState::NotSeen) ? QVariant() : QVariant(rank);
        }
        case AgentColumn::InState:
            return row.since == noTime ? QVariant() : QVariant(source.now() - row.since);
        case AgentColumn::LastSeen: {
            const QVariant age = source.sortValue(row, column);
            return !age.isValid()          ? age
                   : age.toLongLong() == 0 ? QVariant(-noon * 2)
                                           : QVariant(-row.presence.lastSeen);
        }
        case AgentColumn::Email:
        case AgentColumn::Chat:
        case AgentColumn::Messaging:
        case AgentColumn::Phone: {
            const int rank = source.sortValue(row, column).toInt();
            return rank == 3 ? QVariant() : QVariant(rank);
        }
        case AgentColumn::Notes: {
            const int rank = source.sortValue(row, column).toInt();
            return rank == 255 ? 256 + int(row.state) : rank;
        }
        case AgentColumn::Team: {
            // Teams in the order they were given; nobody can tell nameless ones apart.
            QString places;
            for (const TeamId &team : row.teams.first(std::min<qsizetype>(3, row.teams.size()))) {
                const auto it =
                    std::find_if(teams.begin(), teams.end(), [&team](const Team &t) { return t.id == team; });
                places += it == teams.end() ? QChar(u'~') : QChar(char16_t(u'a' + (it - teams.begin())));
            }
            return places.isEmpty() ? QVariant() : QVariant(places);
        }
        case AgentColumn::Agent:
        case AgentColumn::Strip:
            break;
        }
        return 0;
    }
    bool before(const FloorRow &a, const FloorRow &b) const
    {
        const auto column = AgentColumn(lines.sortColumn());
        const int sign = lines.sortOrder() == Qt::AscendingOrder ? 1 : -1;
        const QVariant x = value(a, column), y = value(b, column);
        if (x.isValid() != y.isValid())
            return x.isValid();
        if (x.isValid()) {
            if (const int order = compareVariants(x, y))
                return order * sign < 0;
        }
        if (const int order = compareNames(a, b))
            return column == AgentColumn::Agent ? order * sign < 0 : order < 0;
        return a.id < b.id;
    }
    QStringList groupKeys() const
    {
        QStringList keys;
        if (lines.grouping() == FloorGrouping::State) {
            for (int i = 0; i <= int(AgentState::NotSeen); ++i)
                keys << u"state:%1"_s.arg(i);
        } else {
            QSet<TeamId> listed;
            for (const Team &team : teams) {
                keys << u"team:"_s + idText(team.id);
                listed.insert(team.id);
            }
            QList<TeamId> others;
            for (int i = 0; i < teamCount; ++i) {
                if (!listed.contains(teamId(i)))
                    others << teamId(i);
            }
            std::sort(others.begin(), others.end());
            for (const TeamId &team : std::as_const(others))
                keys << u"team:"_s + idText(team);
            keys << u"team:"_s;
        }
        return keys;
    }
    QStringList groupsOf(const FloorRow &row) const
    {
        if (lines.grouping() == FloorGrouping::State)
            return {u"state:%1"_s.arg(int(row.state))};
        if (row.teams.isEmpty())
            return {u"team:"_s};
        QStringList keys;
        for (const TeamId &team : row.teams)
            keys << u"team:"_s + idText(team);
        return keys;
    }
    QStringList expected() const
    {
        QList<FloorRow> people;
        for (const FloorRow &row : source.rows()) {
            if (inTeams(row) && found(row) && inStates(row))
                people << row;
        }
        std::sort(people.begin(), people.end(), [this](const FloorRow &a, const FloorRow &b) { return before(a, b); });
        QStringList result;
        if (lines.grouping() == FloorGrouping::None) {
            for (const FloorRow &row : std::as_const(people))
                result << idText(row.id);
            return result;
        }
        for (const QString &key : groupKeys()) {
            if (key.startsWith(u"team:"_s) && !lines.teamFilter().isEmpty() &&
                !lines.teamFilter().contains(QUuid::fromString(key.mid(5))))
                continue;
            QStringList members;
            for (const FloorRow &row : std::as_const(people)) {
                if (groupsOf(row).contains(key))
                    members << idText(row.id);
            }
            if (members.isEmpty())
                continue;
            result << key;
            if (!folded.contains(key))
                result << members;
        }
        return result;
    }
    FloorCounts counts() const
    {
        FloorCounts c;
        for (const FloorRow &row : source.rows()) {
            if (inTeams(row) && found(row))
                c.add(row);
        }
        return c;
    }
    FloorCounts countsOf(const QString &key) const
    {
        FloorCounts c;
        for (const FloorRow &row : source.rows()) {
            if (groupsOf(row).contains(key))
                c.add(row);
        }
        return c;
    }
};

inline QString groupKey(const FloorGroup &group, FloorGrouping grouping)
{
    if (grouping == FloorGrouping::State)
        return u"state:%1"_s.arg(int(group.state));
    return group.key.isNull() ? u"team:"_s : u"team:"_s + idText(group.key);
}

inline QStringList actual(const FloorLines &lines)
{
    QStringList result;
    for (int i = 0; i < lines.rowCount(); ++i) {
        if (const FloorGroup *group = lines.groupAt(i))
            result << groupKey(*group, lines.grouping());
        else
            result << idText(lines.rowAt(i)->id);
    }
    return result;
}

/// Lines that must change place, come or go, as the person would count them: by a plain longest common subsequence.
inline int waitingBetween(const QStringList &shown, const QStringList &wanted)
{
    const auto n = shown.size(), m = wanted.size();
    QList<QList<int>> common(n + 1, QList<int>(m + 1, 0));
    int both = 0;
    for (int i = 0; i < n; ++i) {
        both += wanted.contains(shown[i]) ? 1 : 0;
        for (int j = 0; j < m; ++j)
            common[i + 1][j + 1] =
                shown[i] == wanted[j] ? common[i][j] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    return int(n - both) + int(m - both) + (both - common[n][m]);
}

} // namespace floorreference
