// Shapes of the states, the channel switch and the strip (interface 4): pure painting, shared by every view.
#pragma once

#include "floorrow.h"
#include <QRectF>

class QPainter;
class Theme;

/// The state's mark inside a square. NotSeen: a dashed ring.
void paintMark(QPainter *painter, const QRectF &square, AgentState state, const Theme &theme, bool stale);
/// The triangle of a broken minimum or threshold.
void paintAlarm(QPainter *painter, const QRectF &square, const Theme &theme, bool stale);

/// How a channel switch looks; the later rows are of requests made from this desk.
enum class SwitchLook : quint8 {
    On,
    OnIdle,
    Off,
    Unknown, ///< as presence says; OnIdle: on, but the person does not count
    OnRequested,
    OffRequested, ///< asked for, not seen yet
    OnUnconfirmed,
    OffUnconfirmed, ///< accepted, not seen within three polls
    DisarmedOn,
    DisarmedOff,
    DisarmedUnknown, ///< stale: cannot be moved
};
SwitchLook switchLook(const FloorRow &row, Channel channel, bool stale);
/// What stands beside a switch.
enum class SwitchSide : quint8 {
    None,
    Question,  ///< sent, not confirmed
    Alarm,     ///< failed
    Elsewhere, ///< changed elsewhere, until looked at
};
SwitchSide switchSide(const FloorRow &row, Channel channel);
/// In a box of 28 x 16.
void paintSwitch(QPainter *painter, const QRectF &box, SwitchLook look, const Theme &theme);
/// In a box of 14 x 14.
void paintSwitchSide(QPainter *painter, const QRectF &box, SwitchSide side, const Theme &theme, bool stale);

/// Paints [fromMs, toMs] of a strip into the box; what lies outside the spans, and after seenUntilMs, is "not seen".
void paintStrip(QPainter *painter, const QRectF &box, const Strip &strip, qint64 fromMs, qint64 toMs,
                qint64 seenUntilMs, const Theme &theme, bool stale);
