#include "teamview.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {

struct TeamText
{
    Q_DECLARE_TR_FUNCTIONS(TeamText)
};

void sortByName(QList<Team> *teams)
{
    std::sort(teams->begin(), teams->end(), [](const Team &a, const Team &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace

TeamView viewOf(const TeamLists &lists)
{
    TeamView view;
    view.teams = lists.teams;
    sortByName(&view.teams);
    for (const Team &team : std::as_const(view.teams)) {
        const auto members = lists.members.constFind(team.id);
        if (members == lists.members.cend())
            continue;
        for (const AgentId &agent : *members) {
            QList<TeamId> &of = view.teamsOf[agent];
            if (of.isEmpty() || of.last() != team.id)
                of.append(team.id);
        }
    }
    return view;
}

TeamView viewOf(TeamsOf teamsOf, const QList<Team> &named)
{
    TeamView view;
    view.teams = named;
    QSet<TeamId> known;
    for (const Team &team : named)
        known.insert(team.id);
    for (const QList<TeamId> &of : std::as_const(teamsOf)) {
        for (const TeamId &id : of) {
            if (known.contains(id))
                continue;
            known.insert(id);
            //: Name for a team of which only the id is known; %1 is the start of the id
            view.teams.append({id, TeamText::tr("Team %1…").arg(idText(id).left(4))});
        }
    }
    sortByName(&view.teams);

    QHash<TeamId, qsizetype> place;
    for (qsizetype i = 0; i < view.teams.size(); ++i)
        place.insert(view.teams[i].id, i);
    for (QList<TeamId> &of : teamsOf) {
        std::sort(of.begin(), of.end(), [&](const TeamId &a, const TeamId &b) { return place[a] < place[b]; });
        of.erase(std::unique(of.begin(), of.end()), of.end());
    }
    view.teamsOf = std::move(teamsOf);
    return view;
}
