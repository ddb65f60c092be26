#include "wallsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QString noTeamText()
{
    return u"none"_s;
}

double within(const QSettings &store, const QString &key, double low, double high, double fallback)
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
    o.diagonalInches = within(store, u"wall/diagonalInches"_s, 7, 200, o.diagonalInches);
    o.distanceM = within(store, u"wall/distanceM"_s, .5, 40, o.distanceM);
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
    o.pageSeconds = int(within(store, u"wall/pageSeconds"_s, 10, 120, o.pageSeconds));
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
