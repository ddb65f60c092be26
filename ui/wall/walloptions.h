// What a wall shows and from how far it is read; chosen in the set-up or on the command line, stored per profile.
#pragma once

#include "ids.h"
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTime>

enum class WallNames : quint8 {
    Full,
    First, ///< first name and an initial
    None,  ///< nobody is named: counts and marks only
};

/// What the corner tells whoever looks after the wall.
enum class WallNote : quint8 { Leave, Drill, SafeMode, Screen, Teams, ScreenSaver, Notice };
inline constexpr size_t wallNoteCount = size_t(WallNote::Notice) + 1;

struct WallOptions
{
    QString screen;             ///< QScreen::name() or a number from 1; empty = the primary one
    double diagonalInches = 55; ///< 7 to 200
    double distanceM = 4;       ///< of the farthest reader; 0.5 to 40
    QSet<TeamId> teams;         ///< a null id means "no team"; without teams and names of teams all are shown
    QStringList teamNames;      ///< teams given by name, whatever the case of letters
    bool countsOnly = false;
    WallNames names = WallNames::First;
    QTime openFrom, openTo; ///< bright between them, dimmed outside; invalid or equal = always bright
    bool kiosk = false;     ///< Esc does not leave
    int pageSeconds = 25;   ///< 10 to 120

    bool operator==(const WallOptions &) const = default;
};
