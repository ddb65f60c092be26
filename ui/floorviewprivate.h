// The inside of FloorView: its parts, and what they need to know of each other.
#pragma once

#include "flashes.h"
#include "flooranchor.h"
#include "floorcolumnlayout.h"
#include "floorheader.h"
#include "floorscene.h"
#include "floortexts.h"
#include "floorview.h"
#include "handwatch.h"
#include "switchhover.h"

class FloorView::Private
{
public:
    Private(FloorView *view, const Theme *theme, FloorLines *lines, LiveFloor *live, const Clock &clock);
    /// To be called once the view knows this object: from here on its virtual functions run.
    void setUp();

    bool isOnScreen() const; ///< false: whatever changes, nothing needs to be painted
    int lineHeight() const;
    int firstLine() const;          ///< visible
    int lastLine() const;           ///< visible; < firstLine() when there is none
    QRect lineRect(int line) const; ///< viewport px
    void updateCells(int firstLine, int lastLine, AgentColumn column);
    /// The cells on screen whose column's bit is told for their row, by runs of lines.
    void updateCellsWhere(const std::function<quint16(const FloorRow &)> &bitsOf);
    void updateLine(int line);
    void refreshScene(); ///< geometry and times for the next painting
    void setHovered(int line);
    void setKeyboardUsed(bool used);
    void hold(bool onTable);
    void sortBy(int column);
    void foldAt(int line, bool folded);
    void toggleFold(int line);
    void tick();
    void takeTouched(); ///< turns what changed on screen since the last poll into flashes
    void updateStripTimes();
    std::optional<SwitchSpot> switchOn(const QModelIndex &index) const; ///< nothing on other cells
    QRect switchBox(const SwitchSpot &spot) const;                      ///< px in the window; empty when not to be seen
    void reviewSwitch();                                                ///< the keyboard may be on another cell
    void moveSwitch(const SwitchSpot &spot);
    void paintFlash(QPainter *p, const AgentId &id, AgentColumn column, const QRect &cell) const;

    FloorView *q;
    FloorLines *lines;
    LiveFloor *live;
    const Clock &clock;
    TextCache texts;
    Figures figures;
    MarkCache marks;
    FloorScene scene;
    FloorTexts *model;
    FloorHeader *header;
    QWidget *headerEnd; ///< continues the header above the scroll bar
    FloorColumnLayout *columns = nullptr;
    FloorAnchor *anchor;
    HandWatch *hand = nullptr;
    SwitchHover *hover = nullptr;
    SwitchHand *switches = nullptr;
    std::optional<SwitchSpot> pressedSwitch;
    Flashes *flashes;
    QString emptyText;
    QSet<AgentId> touched; ///< visible people whose cells changed since the last poll
    qint64 polledMono = 0; ///< ms, of the last poll
    qint64 answeredAt = 0; ///< ms UTC, while stale
    int hovered = -1, pressedGroup = -1, selectedAgents = 0;
    bool keyboardUsed = false;
};
