#include "wallsettings.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct WallSettings
{
    Q_DECLARE_TR_FUNCTIONS(WallSettings)
};

const QStringList namesWords{u"full"_s, u"first"_s, u"none"_s}; // in the order of WallNames
constexpr qsizetype mostTeams = 1000, longestText = 200;

QString noTeamText()
{
    return u"none"_s;
}

QString allTeamsText()
{
    return u"all"_s;
}

double sizeWithin(const QSettings &store, const QString &key, double low, double high, double fallback)
{
    bool ok = false;
    const double value = store.value(key).toDouble(&ok);
    return ok && value >= low && value <= high ? value : fallback;
}

QTime timeOf(const QSettings &store, const QString &key)
{
    return QTime::fromString(store.value(key).toString(), u"HH:mm"_s);
}

} // namespace

WallOptions loadWallOptions(const QSettings &store)
{
    WallOptions o;
    o.screen = store.value(u"wall/screen"_s).toString().left(200);
    o.diagonalInches = sizeWithin(store, u"wall/diagonalInches"_s, 7, 200, o.diagonalInches);
    o.distanceM = sizeWithin(store, u"wall/distanceM"_s, .5, 40, o.distanceM);
    for (const QString &text : store.value(u"wall/teams"_s).toStringList()) {
        if (text == noTeamText())
            o.teams.insert(TeamId());
        else if (const auto id = parseId(text))
            o.teams.insert(*id);
    }
    o.teamNames = store.value(u"wall/teamNames"_s).toStringList();
    o.countsOnly = store.value(u"wall/countsOnly"_s).toBool();
    const int names = store.value(u"wall/names"_s, int(o.names)).toInt();
    if (names >= 0 && names <= int(WallNames::None))
        o.names = WallNames(names);
    o.openFrom = timeOf(store, u"wall/openFrom"_s);
    o.openTo = timeOf(store, u"wall/openTo"_s);
    o.kiosk = store.value(u"wall/kiosk"_s).toBool();
    o.pageSeconds = int(sizeWithin(store, u"wall/pageSeconds"_s, 10, 120, o.pageSeconds));
    return o;
}

WallOptions givenWall(WallOptions given, const WallOptions &stored)
{
    given.openFrom = stored.openFrom;
    given.openTo = stored.openTo;
    given.pageSeconds = stored.pageSeconds;
    return given;
}

void saveWallOptions(const WallOptions &o, QSettings &store)
{
    QStringList teams;
    for (const TeamId &team : o.teams)
        teams += team.isNull() ? noTeamText() : idText(team);
    teams.sort();
    store.setValue(u"wall/screen"_s, o.screen);
    store.setValue(u"wall/diagonalInches"_s, o.diagonalInches);
    store.setValue(u"wall/distanceM"_s, o.distanceM);
    store.setValue(u"wall/teams"_s, teams);
    store.setValue(u"wall/teamNames"_s, o.teamNames);
    store.setValue(u"wall/countsOnly"_s, o.countsOnly);
    store.setValue(u"wall/names"_s, int(o.names));
    store.setValue(u"wall/openFrom"_s, o.openFrom.toString(u"HH:mm"_s));
    store.setValue(u"wall/openTo"_s, o.openTo.toString(u"HH:mm"_s));
    store.setValue(u"wall/kiosk"_s, o.kiosk);
    store.setValue(u"wall/pageSeconds"_s, o.pageSeconds);
}

QStringList wallToList(const WallOptions &o)
{
    QStringList list{u"screen="_s + o.screen,
                     u"diagonal="_s + QString::number(o.diagonalInches),
                     u"distance="_s + QString::number(o.distanceM),
                     u"shows="_s + (o.countsOnly ? u"counts"_s : u"people"_s),
                     u"names="_s + namesWords.at(int(o.names)),
                     u"brightFrom="_s + o.openFrom.toString(u"HH:mm"_s),
                     u"brightUntil="_s + o.openTo.toString(u"HH:mm"_s),
                     u"pageSeconds="_s + QString::number(o.pageSeconds)};
    QStringList teams;
    for (const TeamId &team : o.teams)
        teams += u"team="_s + (team.isNull() ? noTeamText() : idText(team));
    for (const QString &name : o.teamNames)
        teams += u"teamName="_s + name.left(longestText);
    if (teams.isEmpty())
        teams += u"team="_s + allTeamsText();
    teams.sort();
    return list + teams;
}

namespace {

/// Reads one entry into the options; false when its value is none.
bool takeEntry(const QString &word, const QString &value, WallOptions *o)
{
    const auto number = [&value](double low, double high, auto *into) {
        bool ok = false;
        const double read = value.toDouble(&ok);
        if (ok && read >= low && read <= high)
            *into = std::remove_pointer_t<decltype(into)>(read);
        return ok && read >= low && read <= high;
    };
    const auto time = [&value](QTime *into) {
        *into = QTime::fromString(value, u"HH:mm"_s);
        return value.isEmpty() || into->isValid();
    };
    if (word == "screen"_L1) {
        o->screen = value;
        return value.size() <= longestText;
    }
    if (word == "diagonal"_L1)
        return number(7, 200, &o->diagonalInches);
    if (word == "distance"_L1)
        return number(.5, 40, &o->distanceM);
    if (word == "pageSeconds"_L1)
        return number(10, 120, &o->pageSeconds);
    if (word == "shows"_L1) {
        o->countsOnly = value == "counts"_L1;
        return o->countsOnly || value == "people"_L1;
    }
    if (word == "names"_L1) {
        const qsizetype at = namesWords.indexOf(value);
        o->names = WallNames(std::max<qsizetype>(0, at));
        return at >= 0;
    }
    if (word == "brightFrom"_L1)
        return time(&o->openFrom);
    if (word == "brightUntil"_L1)
        return time(&o->openTo);
    if (word == "teamName"_L1) {
        o->teamNames += value;
        return !value.isEmpty() && value.size() <= longestText;
    }
    if (value == allTeamsText())
        return true;
    const std::optional<TeamId> id = value == noTeamText() ? TeamId() : parseId(value);
    if (id)
        o->teams.insert(*id);
    return id.has_value();
}

} // namespace

std::optional<WallOptions> wallFromList(const QStringList &list, const WallOptions &before, QString *why)
{
    static const QStringList once{u"screen"_s, u"diagonal"_s,   u"distance"_s,    u"shows"_s,
                                  u"names"_s,  u"brightFrom"_s, u"brightUntil"_s, u"pageSeconds"_s};
    WallOptions o = before;
    const auto isOfTeams = [](const QString &entry) {
        return entry.startsWith("team="_L1) || entry.startsWith("teamName="_L1);
    };
    if (std::any_of(list.cbegin(), list.cend(), isOfTeams)) {
        o.teams.clear();
        o.teamNames.clear();
    }
    QStringList seen;
    for (const QString &entry : list) {
        const QString word = entry.section(u'=', 0, 0), value = entry.section(u'=', 1);
        if (!once.contains(word) && word != "team"_L1 && word != "teamName"_L1) {
            *why = WallSettings::tr("has the entry %1, which no wall has", "a setting; %1 = a word").arg(word.left(40));
            return {};
        }
        if ((once.contains(word) && seen.contains(word)) || seen.size() > mostTeams || !takeEntry(word, value, &o)) {
            *why = WallSettings::tr("has a value for %1 that a wall cannot have", "a setting; %1 = a word").arg(word);
            return {};
        }
        seen += word;
    }
    if (o.openFrom.isValid() != o.openTo.isValid()) {
        *why = WallSettings::tr("says only when it becomes bright or only when it becomes dim", "the set-up of a wall");
        return {};
    }
    return o;
}
