// What of the floor is shown: state chips with counts, team filter, grouping, moves that wait, columns.
#pragma once

#include "uisettings.h"
#include <QWidget>
#include <optional>

class ChipButton;
class ColumnMenu;
class IconButton;
class MenuButton;
class QActionGroup;
class QLabel;
class QMenu;
class Theme;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Theme *theme, QWidget *parent = nullptr);

    void setCounts(const FloorCounts &counts);
    void setTeams(const QList<Team> &teams);
    void setStateFilter(int bits);
    void setTeamFilter(const QSet<TeamId> &teams);
    void setGrouping(FloorGrouping grouping);
    void setWaitingMoves(int count);
    void setManyChanged(int count); ///< more changed at once than flashes can show; 0 = hide
    void setStale(bool stale);
    ColumnMenu *columnMenu() const { return m_columnMenu; }

    void focusChips();
    void openGroupMenu();

Q_SIGNALS:
    void stateFilterChanged(int bits);
    void teamFilterChanged(const QSet<TeamId> &teams);
    void groupingChanged(FloorGrouping grouping);
    void movesWanted();
    void changesSeen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggleState(int bit, bool on);
    void rebuildTeamMenu();
    void toggleTeam(const TeamId &team, bool on);
    void showTeamChoice();
    void fit();

    struct StateChip
    {
        int bit;
        ChipButton *chip;
        QString word;
    };
    const Theme *m_theme;
    ChipButton *m_all;
    QList<StateChip> m_chips;
    QMenu *m_teamMenu, *m_groupMenu;
    ColumnMenu *m_columnMenu;
    MenuButton *m_teamButton, *m_groupButton;
    QActionGroup *m_groupActions;
    ChipButton *m_moves, *m_changed;
    QLabel *m_frozen;
    IconButton *m_columns;
    int m_filter = 0, m_waiting = 0;
    bool m_stale = false;
    std::optional<bool> m_shownStale; ///< nothing until it was shown first
    QList<Team> m_teams;
    QSet<TeamId> m_teamFilter;
};
