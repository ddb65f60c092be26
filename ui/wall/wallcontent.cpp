#include "wallcontent.h"

#include "floorwords.h"
#include "words.h"
#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct WallContentText
{
    Q_DECLARE_TR_FUNCTIONS(WallText)
};

bool isLogographic(const QString &text)
{
    for (const QChar c : text) {
        const auto script = c.script();
        if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
            script == QChar::Script_Hangul)
            return true;
    }
    return false;
}

/// The first letter with what combines with it.
QString initialOf(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!word.at(i).isLetter() && !word.at(i).isHighSurrogate())
            continue;
        qsizetype end = i + (word.at(i).isHighSurrogate() ? 2 : 1);
        while (end < word.size() && word.at(end).isMark())
            ++end;
        return word.mid(i, end - i).toUpper();
    }
    return {};
}

int placeOf(AgentState state)
{
    if (isContradiction(state))
        return 0;
    return state == AgentState::Away ? 1 : state == AgentState::Working ? 2 : state == AgentState::Offline ? 3 : 4;
}

QString oddNote(AgentState state)
{
    switch (state) {
    case AgentState::NoChannels:
        return WallContentText::tr("no channel", "an agent who works with none switched on");
    case AgentState::NoStatus:
        return WallContentText::tr("no status", "the server gave none");
    case AgentState::Ghost:
        return WallContentText::tr("ghost", "offline, yet working");
    default:
        return {};
    }
}

/// Which teams are wanted; none while a team that is asked for by name is not known yet.
class Choice
{
public:
    Choice(const WallOptions &options, const QList<Team> &teams)
        : m_all(options.teams.isEmpty() && options.teamNames.isEmpty()), m_ids(options.teams)
    {
        for (const Team &team : teams) {
            if (options.teamNames.contains(team.name.trimmed(), Qt::CaseInsensitive))
                m_ids.insert(team.id);
        }
    }
    bool hasAll() const { return m_all; }
    bool has(const TeamId &team) const { return m_all || m_ids.contains(team); }
    bool has(const FloorRow &row) const
    {
        return row.teams.isEmpty()
                   ? has(TeamId())
                   : std::any_of(row.teams.begin(), row.teams.end(), [this](const TeamId &team) { return has(team); });
    }

private:
    const bool m_all;
    QSet<TeamId> m_ids;
};

/// All teams: what is set for them. Some: the sum of theirs.
std::array<int, channelCount> minimumsOf(const CoverMinimums &all, const Choice &choice)
{
    if (choice.hasAll())
        return all.total;
    std::array<int, channelCount> sum = CoverMinimums::none;
    for (auto team = all.teams.cbegin(); team != all.teams.cend(); ++team) {
        for (size_t c = 0; choice.has(team.key()) && c < channelCount; ++c) {
            if (team->at(c) >= 0)
                sum[c] = std::max(0, sum[c]) + team->at(c);
        }
    }
    return sum;
}

QString shareText(int people, int needed)
{
    //: %1 = people there, %2 = people needed
    return WallContentText::tr("%1 of %2").arg(QString::number(people), QString::number(needed));
}

WallPerson personOf(const FloorRow &row, WallNames names)
{
    WallPerson p{row.state, wallName(row, names), {}, row.since, row.sinceObserved};
    for (const Channel channel : allChannels)
        p.counting[size_t(channel)] = row.counts(channel);
    return p;
}

/// Contradictions one by one where people are named, else by kind; ids without a name always together.
void addContradictions(QList<WallLine> &look, const QList<const FloorRow *> &odd, WallNames names,
                       const QCollator &order)
{
    QList<WallLine> named;
    QHash<AgentState, int> counted;
    QHash<AgentState, qint64> oldest;
    for (const FloorRow *row : odd) {
        if (row->state == AgentState::UnknownId || names == WallNames::None) {
            ++counted[row->state];
            const qint64 before = oldest.value(row->state, noTime);
            oldest[row->state] = before == noTime ? row->since : std::min(before, row->since);
        } else {
            named += {WallLine::Kind::Contradiction, row->state, wallName(*row, names),
                      oddNote(row->state),           row->since, row->sinceObserved};
        }
    }
    std::stable_sort(named.begin(), named.end(),
                     [&order](const WallLine &a, const WallLine &b) { return order.compare(a.title, b.title) < 0; });
    look += named;
    for (const AgentState state :
         {AgentState::NoChannels, AgentState::NoStatus, AgentState::Ghost, AgentState::UnknownId}) {
        const int n = counted.value(state);
        if (n == 0)
            continue;
        const QString title = state != AgentState::UnknownId ? QString::number(n) + u' ' + oddNote(state)
                              : n == 1                       ? WallContentText::tr("1 unknown id")
                                                             : WallContentText::tr("%n unknown ids", nullptr, n);
        look += {WallLine::Kind::UnknownIds, state, title, {}, oldest.value(state), false};
    }
}

} // namespace

QString wallName(const FloorRow &row, WallNames names)
{
    if (names == WallNames::None)
        return {};
    const QString whole = rowName(row).simplified().left(200);
    if (names == WallNames::Full || !row.agent)
        return words::isolated(whole);
    QString first = row.agent->firstName.simplified(), last = row.agent->lastName.simplified();
    if (first.isEmpty() || last.isEmpty()) {
        first = whole.section(u' ', 0, 0);
        last = whole.section(u' ', 1).section(u' ', -1);
    }
    if (isLogographic(first + last))
        return words::isolated(whole);
    const QString initial = initialOf(last);
    return words::isolated(initial.isEmpty() ? first.left(80) : first.left(80) + u' ' + initial + u'.');
}

WallContent wallContent(const WallInput &input, const WallOptions &options)
{
    WallContent result;
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);

    const Choice choice(options, input.teams);
    QHash<TeamId, qsizetype> place;
    QHash<TeamId, QString> names;
    for (const Team &team : input.teams) {
        names.insert(team.id, team.name);
        if (choice.has(team.id)) {
            place.insert(team.id, result.teams.size());
            result.teams += WallTeam{words::isolated(team.name), {}, {}};
        }
    }
    WallTeam homeless{floorwords::noTeam(), {}, {}};
    QList<const FloorRow *> odd;
    int awayLong = 0;
    for (const FloorRow &row : *input.rows) {
        if (!choice.has(row))
            continue;
        result.counts.add(row);
        if (isContradiction(row.state))
            odd += &row;
        if (row.state == AgentState::Away && input.awayThresholdMs > 0 && row.since != noTime &&
            input.nowMs - row.since > input.awayThresholdMs)
            ++awayLong;
        bool placed = false;
        for (const TeamId &team : row.teams) {
            const auto it = place.constFind(team);
            if (it == place.constEnd())
                continue;
            result.teams[*it].counts.add(row);
            result.teams[*it].people += personOf(row, options.names);
            placed = true;
        }
        if (!placed && row.teams.isEmpty()) {
            homeless.counts.add(row);
            homeless.people += personOf(row, options.names);
        }
    }
    result.teams.removeIf([](const WallTeam &team) { return team.people.isEmpty(); });
    if (!homeless.people.isEmpty())
        result.teams += homeless;
    for (WallTeam &team : result.teams) {
        std::stable_sort(team.people.begin(), team.people.end(), [&order](const WallPerson &a, const WallPerson &b) {
            const int pa = placeOf(a.state), pb = placeOf(b.state);
            return pa != pb ? pa < pb : order.compare(a.name, b.name) < 0;
        });
    }

    for (const WallShortage &s : input.shortages) {
        if (!choice.has(s.team))
            continue;
        result.shortBy[size_t(s.channel)] = std::max(result.shortBy[size_t(s.channel)], s.minimum - s.count);
        //: %1 = a team, %2 = a channel: what lacks people
        const QString title =
            WallContentText::tr("%1 %2").arg(words::isolated(names.value(s.team)), floorwords::channel(s.channel));
        result.look += {
            WallLine::Kind::ShortCover, AgentState::Working, title, shareText(s.count, s.minimum), s.since, s.observed};
    }
    result.minimum = minimumsOf(input.minimums, choice);
    for (const Channel channel : allChannels) {
        const int minimum = result.minimum[size_t(channel)], count = result.counts.cover[size_t(channel)];
        if (count >= minimum || result.shortBy[size_t(channel)] > 0)
            continue; // a team that is short says more
        result.shortBy[size_t(channel)] = minimum - count;
        result.look +=
            {WallLine::Kind::ShortCover,
             AgentState::Working,
             WallContentText::tr("All, %1", "%1 = a channel: what lacks people").arg(floorwords::channel(channel)),
             shareText(count, minimum),
             noTime,
             true};
    }
    addContradictions(result.look, odd, options.names, order);
    if (awayLong > 0) {
        const int minutes = int(input.awayThresholdMs / 60'000);
        //: %n = people, %1 = minutes
        result.look += {WallLine::Kind::AwayLong,
                        AgentState::Away,
                        WallContentText::tr("%n away over %1 min", nullptr, awayLong).arg(minutes),
                        {},
                        noTime,
                        true};
    }
    return result;
}
