// What the main window remembers between runs; plain values, checked when read.
#pragma once

#include "floorlines.h"
#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

class QSettings;

enum class Density : quint8 { Compact, Normal, Roomy }; ///< rows of 24, 32, 40 px
enum class ThemeChoice : quint8 { System, Light, Dark };

/// A language that the program has texts in.
struct LanguageChoice
{
    QString code; ///< "da"
    QString name; ///< in the language itself: "Dansk"
};

struct UiSettings
{
    QList<int> columnOrder;       ///< logical columns in visual order; empty = as drawn
    QHash<int, int> columnWidths; ///< logical column to px, only those a person has set
    QSet<int> hiddenColumns;
    QSet<int> shownColumns; ///< columns that the grouping would hide and a person has shown
    int sortColumn = int(AgentColumn::State);
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    FloorGrouping grouping = FloorGrouping::Team;
    int stateFilter = 0; ///< StateFilter bits, 0 = all
    QSet<TeamId> teamFilter;
    Density density = Density::Normal;
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< "da", "pt_BR"; empty = that of the system
    QByteArray geometry;
    bool inspectorOpen = true;
    QStringList foldedGroups;    ///< FloorPage's keys of folded groups
    int awayThresholdMin = 15;   ///< 0 = no threshold
    int pollIntervalS = 5;       ///< 1 to 300
    int historyDays = 30;        ///< 1 to 366
    QString phoneCountry;        ///< ISO 3166 alpha-2 of national phone numbers; empty = that of the system
    int page = 0;                ///< PageId of the last one shown
    AgentId current;             ///< on the floor, whom the keyboard was on; null = nobody
    bool previewUnfolded = true; ///< "What will be sent" in the dialogs of agents

    /// Values out of range and unreadable entries become the defaults.
    static UiSettings load(const QSettings &store);
    void save(QSettings &store) const;
    bool operator==(const UiSettings &) const = default;
};
