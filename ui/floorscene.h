// Everything the painters of the floor must know for one painting.
#pragma once

#include "figures.h"
#include "floorcolumns.h"
#include "markcache.h"
#include "theme.h"
#include <QRect>
#include <functional>

class AgentModel;
class LiveFloor;

struct FloorScene
{
    struct Column
    {
        int left = 0, width = 0; ///< viewport px; width 0 = not shown
        floorcolumns::Insets insets;
    };

    const Theme *theme = nullptr;
    const AgentModel *agents = nullptr;
    const LiveFloor *live = nullptr;
    std::function<Strip(const AgentId &)> strips;
    TextCache *texts = nullptr;
    Figures *figures = nullptr;
    MarkCache *marks = nullptr;

    std::array<Column, agentColumnCount> columns;
    int width = 0; ///< of the viewport
    bool rightToLeft = false, stale = false;
    qint64 nowMs = 0;       ///< ms UTC that states are told at: stands still while stale
    qint64 wallMs = 0;      ///< ms UTC
    qint64 seenUntilMs = 0; ///< strips: what comes after was not seen
    qint64 stripFromMs = 0, stripToMs = 0;

    const Column &column(AgentColumn c) const { return columns[size_t(c)]; }
    bool shows(AgentColumn c) const { return column(c).width > 0; }
    QRect cell(AgentColumn c, int top, int height) const { return {column(c).left, top, column(c).width, height}; }
    QColor color(Token token) const { return theme->color(token, stale); }
    /// Left edge of a piece `offset` px after the beginning of the column's contents, in reading direction.
    int place(AgentColumn c, int offset, int pieceWidth) const
    {
        const Column &at = column(c);
        const int lead = at.insets.lead + offset;
        return rightToLeft ? at.left + at.width - lead - pieceWidth : at.left + lead;
    }
    /// Room for contents, px.
    int room(AgentColumn c) const
    {
        const Column &at = column(c);
        return std::max(0, at.width - at.insets.lead - at.insets.trail);
    }
};
