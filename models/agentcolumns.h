// Columns and roles of the floor: the contract between the models, their views, delegates and tests.
#pragma once

#include <Qt>

// GCC 12 warns that a scoped enumerator hides a global type of the same name, which it cannot.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class AgentColumn : int { State, Agent, Team, InState, Email, Chat, Messaging, Phone, LastSeen, Strip, Notes };
#pragma GCC diagnostic pop
inline constexpr int agentColumnCount = 11;

enum AgentRole : int {
    SortRole = Qt::UserRole + 1, ///< raw value of the cell for sorting
    IdRole,                      ///< QUuid of the agent; null on a group line
    RowRole,       ///< const FloorRow* (as quintptr), valid until control returns to the event loop; 0 on a group line
    GroupRole,     ///< const FloorGroup* (as quintptr) on a group line, else 0
    FlashRole,     ///< qint64 monotonic ms when the cell last changed, 0 = never
    NoteRole,      ///< int(NoteKind)
    AccessibleRole ///< full sentence for the row
};

/// The one fact a row's note shows, most urgent first. Failed to Elsewhere: of a switch asked for from this desk.
enum class NoteKind : quint8 {
    None,
    Contradiction,
    Failed,
    Unknown,     ///< no clear answer yet
    Unconfirmed, ///< sent, and presence does not show it
    Requested,
    Elsewhere, ///< changed elsewhere
    OverThreshold,
    NotSeen,
    NewHere
};
