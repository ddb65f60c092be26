// FloorView: what time passing changes on the screen.
#include "floorviewprivate.h"

#include "clock.h"
#include "durationtext.h"
#include "floorages.h"

namespace {
constexpr qint64 floorTimeMinuteMs = 60'000, stripSpanMs = 120 * floorTimeMinuteMs;
}

void FloorView::Private::updateStripTimes()
{
    scene.stripToMs = scene.wallMs;
    scene.stripFromMs = scene.stripToMs - stripSpanMs;
    const QString to = clockText(scene.stripToMs), from = clockText(scene.stripFromMs);
    // Seconds count only where the end was not seen.
    header->setStripTimes(from.left(5), scene.stale ? to : to.left(5));
}

void FloorView::Private::tick()
{
    const qint64 before = scene.nowMs, wallBefore = scene.wallMs;
    const qint64 wall = clock.utcMs();
    if (!scene.stale)
        lines->setNow(wall);
    if (!isOnScreen())
        return;
    scene.wallMs = wall;
    if (!scene.stale)
        scene.nowMs = wall;
    model->setWall(wall);
    updateCellsWhere([&](const FloorRow &row) {
        quint16 bits = 0;
        if (!scene.stale && floorages::inState(row, before) != floorages::inState(row, wall))
            bits |= columnBit(AgentColumn::InState);
        if (!scene.stale && scene.agents->noteOf(row, before) != scene.agents->noteOf(row, wall))
            bits |= columnBit(AgentColumn::Notes);
        if (floorages::lastSeenMoves(row, scene.stale, scene.nowMs, wallBefore, wall))
            bits |= columnBit(AgentColumn::LastSeen);
        return bits;
    });
    if (wall / floorTimeMinuteMs != scene.stripToMs / floorTimeMinuteMs) {
        updateStripTimes();
        updateCells(firstLine(), lastLine(), AgentColumn::Strip);
    }
}
