// The settings a person can change, by name; values of QVariant kinds that stand in a file as they are.
#pragma once

#include <QVariant>

/// In the order of the page.
enum class SettingId : quint8 {
    PollInterval,  ///< int, s
    Density,       ///< "compact", "normal", "roomy"
    Columns,       ///< list of "hidden=N" and "shown=N", N = a column
    AwayThreshold, ///< int, minutes; 0 = none
    ChannelMap,    ///< list of "word=Group"
    AlertRules,    ///< list of "word=value"
    Minimums,      ///< a table of plans, as text
    Wall,          ///< list of "word=value"
    HistoryDays,   ///< int
    Proxy,         ///< list of "word=value"; never the password
    Theme,         ///< "system", "light", "dark"
    TextSize,      ///< int, per cent
    Motion,        ///< "system", "reduced", "full"
    HighContrast,  ///< bool
    Language,      ///< a code; empty = that of the system
    WatchOnly,     ///< bool
    PhoneCountry,  ///< a code; empty = that of the system
    Preview,       ///< bool: "What will be sent" stands open in dialogs
    Pictures,      ///< bool: of agents, from the addresses in their profiles
    PictureHosts,  ///< list of hosts; empty = the usual ones
    Tray,          ///< bool
    CloseToTray,   ///< bool
    Autostart,     ///< bool: of this profile, in this desktop; in no file of settings
};
inline constexpr int settingCount = int(SettingId::Autostart) + 1;

struct SettingChange
{
    SettingId id = SettingId::PollInterval;
    QVariant before, after;
    bool operator==(const SettingChange &) const = default;
};
