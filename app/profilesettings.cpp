#include "profilesettings.h"

#include "picturehosts.h"
#include "plantable.h"
#include "wallsettings.h"
#include <QSettings>

using namespace Qt::StringLiterals;

static int within(const QSettings &store, const QString &key, int low, int high, int fallback)
{
    bool ok = false;
    const int value = store.value(key).toInt(&ok);
    return ok && value >= low && value <= high ? value : fallback;
}

QUrl vendorBaseUrl()
{
    return QUrl(u"https://dev.dixa.io"_s);
}

QUrl proxyKey(const ProxyChoice &proxy)
{
    QUrl url;
    url.setScheme(u"proxy"_s);
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    url.setUserName(proxy.user);
    return url;
}

ProfileSettings ProfileSettings::load(const QSettings &store)
{
    ProfileSettings s;
    s.ui = UiSettings::load(store);
    s.configured = store.value(u"connection/configured"_s).toBool();
    s.simulated = store.value(u"connection/simulated"_s).toBool();
    const QString url = store.value(u"connection/baseUrl"_s).toString();
    QString error;
    const QUrl checked = url.isEmpty() ? QUrl() : checkedBaseUrl(url, &error);
    if (error.isEmpty())
        s.baseUrl = checked;
    else
        s.configured = false; // the key must not go to an address nobody chose: ask again
    s.bearer = store.value(u"connection/bearer"_s).toBool();
    s.name = store.value(u"connection/name"_s).toString().left(200);
    s.readOnly = store.value(u"connection/readOnly"_s).toBool();
    ProxyChoice::fromList(store.value(u"network/proxy"_s).toStringList(), &s.proxy);
    s.pictures = store.value(u"window/pictures"_s).toBool();
    const auto hosts = picturehosts::read(store.value(u"window/pictureHosts"_s).toStringList().join(u' '));
    if (hosts.fault == picturehosts::Fault::None)
        s.pictureHosts = hosts.hosts;
    s.tray = store.value(u"window/tray"_s).toBool();
    s.closeToTray = store.value(u"window/closeToTray"_s).toBool();
    s.newsSeen = store.value(u"window/newsSeen"_s).toString().left(40);
    s.look.textPercent = within(store, u"window/textPercent"_s, 100, 200, s.look.textPercent);
    s.look.motion = MotionChoice(within(store, u"window/motion"_s, 0, 2, int(s.look.motion)));
    s.look.highContrast = store.value(u"window/highContrast"_s).toBool();
    const QStringList map = store.value(u"live/channelMap"_s).toStringList();
    if (!map.isEmpty())
        s.channelMap = ChannelMap::fromList(map);
    s.cover.plans = PlanTable::read(store.value(u"cover/plans"_s).toString().toUtf8(), {}).plans;
    s.cover.chosenOn = QDate::fromString(store.value(u"cover/chosenOn"_s).toString(), Qt::ISODate);
    s.cover.chosen = store.value(u"cover/chosen"_s).toString().left(80);
    s.alerts = AlertRules::fromList(store.value(u"cover/alerts"_s).toStringList());
    s.wall = loadWallOptions(store);
    s.wallKnown = store.contains(u"wall/distanceM"_s);
    return s;
}

void ProfileSettings::save(QSettings &store) const
{
    ui.save(store);
    store.setValue(u"connection/configured"_s, configured);
    store.setValue(u"connection/simulated"_s, simulated);
    store.setValue(u"connection/baseUrl"_s, baseUrl.toString());
    store.setValue(u"connection/bearer"_s, bearer);
    store.setValue(u"connection/name"_s, name);
    store.setValue(u"connection/readOnly"_s, readOnly);
    store.setValue(u"network/proxy"_s, proxy.toList());
    store.setValue(u"window/pictures"_s, pictures);
    store.setValue(u"window/pictureHosts"_s, pictureHosts);
    store.setValue(u"window/tray"_s, tray);
    store.setValue(u"window/closeToTray"_s, closeToTray);
    store.setValue(u"window/newsSeen"_s, newsSeen);
    store.setValue(u"window/textPercent"_s, look.textPercent);
    store.setValue(u"window/motion"_s, int(look.motion));
    store.setValue(u"window/highContrast"_s, look.highContrast);
    store.setValue(u"live/channelMap"_s, channelMap.toList());
    store.setValue(u"cover/plans"_s, cover.plans.isEmpty() ? QString() : PlanTable::write(cover.plans, {}));
    store.setValue(u"cover/chosenOn"_s, cover.chosenOn.toString(Qt::ISODate));
    store.setValue(u"cover/chosen"_s, cover.chosen);
    store.setValue(u"cover/alerts"_s, alerts.toList());
    if (wallChosen)
        saveWallOptions(wall, store);
}
