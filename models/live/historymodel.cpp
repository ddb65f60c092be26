#include "historymodel.h"

#include "floorwords.h"
#include <QCollator>
#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

HistoryLine personLine(const HistoryPart &part, const HistoryPerson &person, qint64 untilMs)
{
    HistoryLine line;
    line.id = person.id;
    line.strip = part.strip(person);
    const qint64 from = part.seen.isEmpty() ? untilMs : part.seen.first().fromMs;
    const QHash<AgentState, qint64> sums = stateSums(line.strip, from, untilMs);
    line.workingMs = sums.value(AgentState::Working);
    line.awayMs = sums.value(AgentState::Away);
    line.offlineMs = sums.value(AgentState::Offline);
    line.unclearMs = sums.value(AgentState::Ghost);
    line.unseenMs =
        std::max<qint64>(0, untilMs - from - line.workingMs - line.awayMs - line.offlineMs - line.unclearMs);
    return line;
}

/// Whether what holds at a moment holds for a while.
bool seenOnwards(const HistoryPart &part, qint64 atMs)
{
    const auto after = std::upper_bound(part.seen.cbegin(), part.seen.cend(), atMs,
                                        [](qint64 at, const HistorySpan &span) { return at < span.fromMs; });
    return after != part.seen.cbegin() && (atMs < std::prev(after)->toMs || atMs == part.toMs);
}

/// The line of a team from those of its people.
HistoryLine teamLine(const HistoryPart &part, const QList<HistoryLine> &people)
{
    HistoryLine line;
    line.people = int(people.size());
    std::vector<std::pair<qint64, int>> steps;
    for (const HistoryLine &person : people) {
        line.workingMs += person.workingMs;
        line.awayMs += person.awayMs;
        line.offlineMs += person.offlineMs;
        line.unclearMs += person.unclearMs;
        line.unseenMs += person.unseenMs;
        for (qsizetype i = 0; i < person.strip.size(); ++i) {
            if (person.strip[i].state != AgentState::Working)
                continue;
            steps.emplace_back(person.strip[i].from, 1);
            steps.emplace_back(i + 1 < person.strip.size() ? person.strip[i + 1].from : part.toMs, -1);
        }
    }
    for (const HistorySpan &span : part.seen) {
        steps.emplace_back(span.fromMs, 0);
        steps.emplace_back(span.toMs, 0);
    }
    std::sort(steps.begin(), steps.end());
    int working = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        const qint64 at = steps[i].first;
        working += steps[i].second;
        if (i + 1 == steps.size() || steps[i + 1].first != at)
            line.working.append({at, seenOnwards(part, at) ? working : -1});
    }
    return line;
}

} // namespace

QList<HistoryLine> HistoryModel::linesOf(const HistoryPart &part, const QList<FloorRow> &rows,
                                         const QHash<TeamId, QString> &teamNames, const Choice &choice, qint64 untilMs)
{
    QHash<AgentId, const FloorRow *> known;
    for (const FloorRow &row : rows)
        known.insert(row.id, &row);
    QHash<TeamId, QList<HistoryLine>> people;
    for (const HistoryPerson &person : part.people) {
        const FloorRow *row = known.value(person.id);
        const TeamId team = row && !row->teams.isEmpty() ? row->teams.first() : TeamId();
        if ((!choice.teams.isEmpty() && !choice.teams.contains(team)) ||
            (choice.people && !choice.people->contains(person.id)))
            continue;
        HistoryLine line = personLine(part, person, untilMs);
        line.team = team;
        line.name = row ? rowName(*row) : idText(person.id).left(8);
        people[team].append(line);
    }
    QCollator order;
    order.setNumericMode(true);
    const auto nameOf = [&](const TeamId &team) {
        return team.isNull() ? floorwords::noTeam() : teamNames.value(team, idText(team).left(8));
    };
    QList<TeamId> teams = people.keys();
    std::sort(teams.begin(), teams.end(), [&](const TeamId &a, const TeamId &b) {
        return a.isNull() != b.isNull() ? b.isNull() : order.compare(nameOf(a), nameOf(b)) < 0;
    });
    QList<HistoryLine> lines;
    for (const TeamId &team : std::as_const(teams)) {
        QList<HistoryLine> &members = people[team];
        std::sort(members.begin(), members.end(), [&](const HistoryLine &a, const HistoryLine &b) {
            const int compared = order.compare(a.name, b.name);
            return compared != 0 ? compared < 0 : idLess(a.id, b.id);
        });
        HistoryLine head = teamLine(part, members);
        head.team = team;
        head.name = nameOf(team);
        lines.append(head);
        lines += members;
    }
    return lines;
}

void HistoryModel::show(const QList<HistoryLine> &lines, bool searched)
{
    const bool turned = std::exchange(m_searched, searched) != searched;
    const auto same = [](const HistoryLine &a, const HistoryLine &b) { return a.id == b.id && a.team == b.team; };
    qsizetype front = 0;
    while (front < lines.size() && front < m_lines.size() && same(lines[front], m_lines[front]))
        ++front;
    qsizetype back = 0;
    while (back < lines.size() - front && back < m_lines.size() - front &&
           same(lines[lines.size() - 1 - back], m_lines[m_lines.size() - 1 - back]))
        ++back;
    if (const qsizetype gone = m_lines.size() - front - back; gone > 0) {
        beginRemoveRows({}, int(front), int(front + gone - 1));
        m_lines.remove(front, gone);
        endRemoveRows();
    }
    if (const qsizetype come = lines.size() - front - back; come > 0) {
        beginInsertRows({}, int(front), int(front + come - 1));
        m_lines = lines.first(front + come) + m_lines.mid(front);
        endInsertRows();
    }
    m_lines = lines;
    if (turned && !m_folded.isEmpty())
        Q_EMIT foldingChanged();
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, historyColumns - 1));
}

void HistoryModel::setFolded(const TeamId &team, bool folded)
{
    if (!canFold() || folded == isFolded(team))
        return;
    if (folded)
        m_folded.insert(team);
    else
        m_folded.remove(team);
    Q_EMIT foldingChanged();
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].isTeam() && m_lines[row].team == team)
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), 0));
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : historyColumns;
}

QString HistoryModel::sumText(qint64 ms)
{
    const qint64 minutes = (ms + 30'000) / 60'000;
    if (minutes == 0)
        return u"–"_s;
    return tr("%1 h %2", "hours and minutes of a sum")
        .arg(QString::number(minutes / 60), QString::number(minutes % 60).rightJustified(2, u'0'));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryLine &line = m_lines[index.row()];
    if (role == HistoryLineRole)
        return QVariant::fromValue(static_cast<const void *>(&line));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (HistoryColumn(index.column())) {
    case HistoryColumn::Agent:
        if (line.isTeam() && role == Qt::AccessibleTextRole)
            return QString(line.name + u", "_s + floorwords::people(line.people) +
                           (isFolded(line.team) ? u", "_s + tr("folded", "a team whose people are hidden") : u""_s));
        return line.name;
    case HistoryColumn::Shift:
        return {};
    case HistoryColumn::Working:
        return sumText(line.workingMs);
    case HistoryColumn::Away:
        return sumText(line.awayMs);
    case HistoryColumn::Offline:
        return sumText(line.offlineMs);
    case HistoryColumn::Unclear:
        return sumText(line.unclearMs);
    case HistoryColumn::NotSeen:
        return sumText(line.unseenMs);
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (HistoryColumn(section)) {
    case HistoryColumn::Agent:
        return floorwords::column(AgentColumn::Agent);
    case HistoryColumn::Shift:
        return tr("Shift", "column with a strip of the day");
    case HistoryColumn::Working:
        return floorwords::state(AgentState::Working);
    case HistoryColumn::Away:
        return floorwords::state(AgentState::Away);
    case HistoryColumn::Offline:
        return floorwords::state(AgentState::Offline);
    case HistoryColumn::Unclear:
        return tr("Unclear", "the sum of all contradictions");
    case HistoryColumn::NotSeen:
        return tr("Not seen");
    }
    return {};
}
