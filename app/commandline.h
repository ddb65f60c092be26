// The command line as values: what was asked, or the one line that says what is wrong. Pure; needs no application
// object.
#pragma once

#include "loglevel.h"
#include "mainwindow.h"
#include "walloptions.h"
#include <QSize>
#include <QStringList>
#include <QUrl>
#include <optional>

/// What the options say; what is not given keeps its default or stays empty, so that the settings can fill it.
struct Options
{
    enum class Action : quint8 { Run, Help, Version, DebugInfo };

    Action action = Action::Run;
    bool demo = false;
    int demoAgents = 47; ///< 0 to 100 000
    quint32 demoSeed = 1;
    bool demoDrill = false; ///< a bad afternoon by a script; demo is set too
    double demoSpeed = 1.0; ///< simulated seconds in a real one, 0.1 to 1000
    QUrl baseUrl;           ///< checked; empty = not given
    QString tokenFile;      ///< "-" = standard input; empty = not given
    QString profile;        ///< checked; empty = not given
    QUrl history;           ///< postgres://..., checked: without a password; empty = a file of this computer
    std::optional<int> pollIntervalS;
    bool readOnly = false;
    std::optional<PageId> page;
    QSize size; ///< invalid = not given
    QString screenshot;
    int screenshotAfterS = 0; ///< 0 = as soon as there is data
    std::optional<ThemeChoice> theme;
    QString language; ///< "da", "pt_BR"; empty = the system's
    QString logFile;
    std::optional<LogLevel> logLevel;
    bool background = false; ///< raises no window at the start
    bool wall = false;
    bool kiosk = false;                     ///< of this run; alone it leaves the stored options as they are
    std::optional<WallOptions> wallOptions; ///< given with --wall: all of them anew; else the stored ones hold
};

struct CommandLine
{
    Options options;
    QString error;           ///< one line without the program's name; not empty = end with 2
    QStringList qtArguments; ///< for QApplication: the program's name and the few options of Qt that load no file
    QStringList dropped;     ///< options of Qt that are not passed on, without their values
};

/// arguments: with the program's name in front. Values are never part of an error where they could be a key.
CommandLine parseCommandLine(const QStringList &arguments);

/// The profile that is meant. The simulated organisation has profiles of its own: with --profile as well, one beside
/// that of the same name.
QString profileFor(const Options &options);

/// The text of --help; needs an application object.
QString helpText();
