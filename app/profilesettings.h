// Everything a profile remembers between runs, as values; never the token.
#pragma once

#include "alert.h"
#include "apisettings.h"
#include "channel.h"
#include "proxychoice.h"
#include "uisettings.h"
#include "walloptions.h"

enum class MotionChoice : quint8 { System, Reduced, Full };

struct LookSettings
{
    int textPercent = 100; ///< 100 to 200
    MotionChoice motion = MotionChoice::System;
    bool highContrast = false;
};

/// Under what the key store has the password of a proxy.
QUrl proxyKey(const ProxyChoice &proxy);

struct ProfileSettings
{
    bool configured = false; ///< a person has chosen: the first-run dialog is done
    bool simulated = false;
    QUrl baseUrl; ///< checked; empty = the vendor's
    bool bearer = false;
    QString name; ///< the user's own label of the organisation
    bool readOnly = false;
    ProxyChoice proxy;        ///< without its password
    bool pictures = false;    ///< of agents are loaded
    QStringList pictureHosts; ///< from these and all below them; empty = the vendor's
    bool tray = false, closeToTray = false;
    QString newsSeen; ///< the version whose news were pointed out; empty = the first one here
    LookSettings look;
    ChannelMap channelMap = ChannelMap::standard();
    CoverPlans cover;
    AlertRules alerts;
    UiSettings ui;
    WallOptions wall;
    bool wallKnown = false;  ///< somebody has set it up, now or before
    bool wallChosen = false; ///< in this run; else what is stored of the wall is left as it is

    /// Unreadable entries become the defaults.
    static ProfileSettings load(const QSettings &store);
    void save(QSettings &store) const;
};

QUrl vendorBaseUrl(); ///< https://dev.dixa.io
