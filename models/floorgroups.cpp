#include "floorgroups.h"

#include "floorwords.h"
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr qint32 flatGroup = 0, firstState = 1;
constexpr int stateCount = int(AgentState::NotSeen) + 1;
} // namespace

FloorGroups::FloorGroups()
{
    make({}, false);
    for (int i = 0; i < stateCount; ++i) {
        FloorGroup group;
        group.state = AgentState(i);
        group.title = floorwords::state(group.state);
        make(group, false);
    }
    teamGroup({});
}

qint32 FloorGroups::make(const FloorGroup &group, bool isTeam)
{
    auto entry = std::make_unique<Entry>();
    entry->group = group;
    entry->isTeam = isTeam;
    entry->position = qint32(m_groups.size());
    entry->group.folded = m_folded.contains(keyText(*entry));
    m_groups.push_back(std::move(entry));
    return qint32(m_groups.size()) - 1;
}

QString FloorGroups::titleOf(const TeamId &team) const
{
    if (team.isNull())
        return floorwords::noTeam();
    const auto listed = m_teamOrder.constFind(team);
    const QString name = listed == m_teamOrder.constEnd() ? QString() : m_teams.at(*listed).name;
    if (!name.trimmed().isEmpty())
        return name;
    const QString id = idText(team); // a name is never guessed
    return id.left(8) + u'…' + id.right(4);
}

qint32 FloorGroups::teamGroup(const TeamId &team)
{
    const auto it = m_teamGroups.constFind(team);
    if (it != m_teamGroups.constEnd())
        return *it;
    FloorGroup group;
    group.key = team;
    group.title = titleOf(team);
    group.minimum = m_minimums.value(team, group.minimum);
    const qint32 index = make(group, true);
    m_teamGroups.insert(team, index);
    arrange();
    return index;
}

bool FloorGroups::setTeams(const QList<Team> &teams)
{
    if (teams == m_teams)
        return false;
    m_teams = teams;
    m_teamOrder.clear();
    for (qsizetype i = 0; i < teams.size(); ++i)
        m_teamOrder.insert(teams[i].id, qint32(i));
    for (const auto &entry : m_groups) {
        if (!entry->isTeam)
            continue;
        const QString title = titleOf(entry->group.key);
        entry->changed = entry->changed || title != entry->group.title;
        entry->group.title = title;
    }
    arrange();
    return true;
}

void FloorGroups::setMinimums(const QHash<TeamId, std::array<int, channelCount>> &minimums)
{
    m_minimums = minimums;
    for (const auto &entry : m_groups) {
        if (!entry->isTeam)
            continue;
        const auto minimum = minimums.value(entry->group.key, FloorGroup().minimum);
        entry->changed = entry->changed || minimum != entry->group.minimum;
        entry->group.minimum = minimum;
    }
}

void FloorGroups::arrange()
{
    constexpr int last = std::numeric_limits<int>::max(), unlisted = last - 1;
    std::vector<Entry *> teams;
    for (const auto &entry : m_groups) {
        if (entry->isTeam)
            teams.push_back(entry.get());
    }
    const auto rank = [this, unlisted](const TeamId &id) {
        return id.isNull() ? last : m_teamOrder.value(id, unlisted);
    };
    std::sort(teams.begin(), teams.end(), [&rank](const Entry *a, const Entry *b) {
        const int ra = rank(a->group.key), rb = rank(b->group.key);
        return ra != rb ? ra < rb : idLess(a->group.key, b->group.key);
    });
    qint32 position = firstState + stateCount;
    for (Entry *entry : teams) {
        m_positionsMoved = m_positionsMoved || entry->position != position;
        entry->position = position++;
    }
}

void FloorGroups::groupsOf(const FloorRow &row, FloorGrouping grouping, Indexes *groups)
{
    groups->clear();
    if (grouping == FloorGrouping::None) {
        groups->append(flatGroup);
    } else if (grouping == FloorGrouping::State) {
        groups->append(firstState + qint32(row.state));
    } else if (row.teams.isEmpty()) {
        groups->append(teamGroup({}));
    } else {
        for (const TeamId &team : row.teams) {
            const qint32 group = teamGroup(team);
            if (!groups->contains(group))
                groups->append(group);
        }
        if (groups->size() > 1)
            std::sort(groups->begin(), groups->end(), [this](qint32 a, qint32 b) { return position(a) < position(b); });
    }
}

void FloorGroups::clearCounts()
{
    for (const auto &entry : m_groups) {
        entry->changed = entry->changed || entry->group.counts.total != 0;
        entry->group.counts = {};
    }
}

void FloorGroups::count(const FloorRow &row, FloorGrouping grouping, bool add)
{
    if (grouping == FloorGrouping::None)
        return; // nobody sees the flat group's counts
    Indexes groups;
    groupsOf(row, grouping, &groups);
    for (const qint32 index : std::as_const(groups)) {
        Entry &entry = *m_groups[size_t(index)];
        add ? entry.group.counts.add(row) : entry.group.counts.remove(row);
        entry.changed = true;
    }
}

QList<qint32> FloorGroups::takeCountsChanged()
{
    QList<qint32> changed;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (std::exchange(m_groups[i]->changed, false))
            changed << qint32(i);
    }
    return changed;
}

QString FloorGroups::keyText(const Entry &entry) const
{
    if (!entry.isTeam)
        return u"state:"_s + QString::number(int(entry.group.state));
    return entry.group.key.isNull() ? u"team:"_s : u"team:"_s + idText(entry.group.key);
}

void FloorGroups::setFolded(qint32 group, bool folded)
{
    Entry &entry = *m_groups[size_t(group)];
    entry.group.folded = folded;
    entry.changed = true;
    if (folded)
        m_folded.insert(keyText(entry));
    else
        m_folded.remove(keyText(entry));
}

QStringList FloorGroups::foldedKeys() const
{
    QStringList keys(m_folded.begin(), m_folded.end());
    keys.sort();
    return keys;
}

void FloorGroups::setFoldedKeys(const QStringList &keys)
{
    m_folded = QSet<QString>(keys.begin(), keys.end());
    for (size_t i = firstState; i < m_groups.size(); ++i) {
        Entry &entry = *m_groups[i];
        const bool folded = m_folded.contains(keyText(entry));
        entry.changed = entry.changed || entry.group.folded != folded;
        entry.group.folded = folded;
    }
}

qint64 FloorGroups::teamKey(const FloorRow &row) const
{
    if (row.teams.isEmpty())
        return std::numeric_limits<qint64>::max();
    // Three teams of 20 bits each: enough to tell people apart, the rest is a tie for the name.
    constexpr qint64 unlisted = (1 << 20) - 1;
    qint64 key = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        const qint64 place = i < row.teams.size() ? m_teamOrder.value(row.teams[i], int(unlisted) - 1) + 1 : 0;
        key = (key << 20) | std::min(place, unlisted);
    }
    return key;
}
