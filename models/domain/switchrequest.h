// What became of a switch asked for from this desk: the value that travels from its machine to rows, views and texts.
#pragma once

#include "channel.h"
#include "presence.h"

enum class SwitchStage : quint8 {
    None,        ///< nothing going on: presence is all there is to show
    Requested,   ///< wished; waiting for its turn or on the wire
    Accepted,    ///< the server answered 204; no presence read that started after it shows the change yet
    Unconfirmed, ///< three list polls that started after the answer do not show it; a later one still may
    Failed,      ///< not applied; presence is shown, the words say why
    Unknown,     ///< the outcome is unclear (cut, time-out); being read from presence, never sent again by itself
    Elsewhere,   ///< was as we left it and was read differently later
};

struct SwitchRequest
{
    SwitchStage stage = SwitchStage::None;
    bool asked = false;    ///< the state asked for; Elsewhere: the state we left
    bool onWire = false;   ///< Requested: it has left, otherwise it waits
    bool answered = false; ///< Unconfirmed: the server had said 204, otherwise it never answered
    quint8 poll = 0;       ///< Accepted, Unknown: which list poll of three is waited for, 1 to 3
    qint64 atMs = noTime;  ///< ms UTC of the wish, or of the answer once there is one
    QString words;         ///< Failed, Unknown: why, plain text

    bool operator==(const SwitchRequest &) const = default;
};

inline constexpr int pollsUntilUnconfirmed = 3;

/// Index = Channel.
using RowRequests = std::array<SwitchRequest, channelCount>;

/// Asked for, and it may still be seen any moment: these count in a what-if.
inline bool isPending(const SwitchRequest &request)
{
    return request.stage == SwitchStage::Requested || request.stage == SwitchStage::Accepted;
}
