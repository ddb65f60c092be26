// The live floor: filter bar, cover of the channels, and the table of everybody.
#pragma once

#include "livefloor.h"
#include "uisettings.h"
#include <QWidget>

class CoverDesk;
class CoverStrip;
class FilterBar;
class FloorView;
class SwitchHand;
class Theme;
class UndoBar;

class FloorPage : public QWidget
{
    Q_OBJECT
public:
    FloorPage(const Theme *theme, LiveFloor *live, const Clock &clock, QWidget *parent = nullptr);

    void applySettings(const UiSettings &settings);
    void storeSettings(UiSettings *settings) const;

    /// Minimums are shown, and what falls below them.
    void setCover(const CoverDesk *cover);
    /// Switches of the table are moved through it, and it says beneath the table what was done.
    void setSwitchHand(SwitchHand *hand);

    FloorView *view() const { return m_view; }
    FilterBar *filters() const { return m_filters; }
    CoverStrip *cover() const { return m_cover; }
    FloorLines *lines() const { return m_lines; }

    void setSearch(const QString &text);
    void setDensity(Density density);
    Density density() const { return m_density; }
    /// Everything that is told from the connection: stale look, frozen order, the words where nobody is listed.
    void setStatus(const FloorStatus &status);
    void tick(); ///< once a second, while something can be seen

    int peopleCount() const;
    int selectedCount() const { return m_selected; }

Q_SIGNALS:
    void currentAgentChanged(const AgentId &id);
    void inspectorWanted();
    void searchWanted();
    void figuresChanged(); ///< peopleCount() or selectedCount()
    void densityChanged(Density density);

private:
    void wireFilters();
    void wireView();
    void settle();
    void showCounts();
    void showCoverLine();
    void showMinimums(const CoverDesk &cover);
    void showEmptyText();

    const Theme *m_theme;
    LiveFloor *m_live;
    const Clock &m_clock;
    FloorLines *m_lines;
    FilterBar *m_filters;
    CoverStrip *m_cover;
    FloorView *m_view;
    UndoBar *m_undo = nullptr;
    FloorStatus m_status;
    Density m_density = Density::Normal;
    int m_selected = 0;
    qint64 m_firstAnswerAt = -1; ///< monotonic ms
    int m_manyChanged = 0;       ///< rows, in the newest answer, when they are too many to flash
    bool m_settled = false;      ///< names and teams are known, or a person has begun
};
