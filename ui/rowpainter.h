// Paints lines of the floor, cell by cell, from cached texts and marks.
#pragma once

#include "floorlines.h"
#include "floorscene.h"
#include <QPen>

class QPainter;

class RowPainter
{
public:
    explicit RowPainter(const FloorScene &scene);

    /// What is behind a line; drawn before its cells.
    struct Ground
    {
        bool group = false, selected = false, hovered = false;
    };
    void paintGround(QPainter *p, const QRect &line, Ground ground) const;
    void paintCell(QPainter *p, const FloorRow &row, AgentColumn column, const QRect &cell);
    void paintGroup(QPainter *p, const FloorGroup &group, const QRect &line);
    void paintFocus(QPainter *p, const QRect &line, AgentColumn column, bool group) const;

private:
    void paintText(QPainter *p, const QString &text, Face face, const QPen &pen, AgentColumn column, int offset,
                   int room, const QRect &cell);
    void paintFigure(QPainter *p, const QString &text, const QPen &pen, AgentColumn column, const QRect &cell);
    void paintAgent(QPainter *p, const FloorRow &row, const QRect &cell);
    void paintInState(QPainter *p, const FloorRow &row, const QRect &cell);
    void paintStripCell(QPainter *p, const FloorRow &row, const QRect &cell) const;
    void paintNote(QPainter *p, const FloorRow &row, const QRect &cell);
    void paintCover(QPainter *p, const FloorGroup &group, Channel channel, AgentColumn column, const QRect &line,
                    int baseline);
    void paintCounts(QPainter *p, const FloorCounts &counts, int offset, const QRect &line);
    int countsWidth(const FloorCounts &counts);

    const FloorScene &m_scene;
    QPen m_text, m_text2, m_text3, m_alarm;
};
