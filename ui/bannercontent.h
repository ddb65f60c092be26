// What the one banner above the page says, chosen by urgency from the state of the connection. Pure.
#pragma once

#include "livefloor.h"
#include <QString>

struct BannerSegment
{
    QString text;
    bool strong = false;
    bool operator==(const BannerSegment &) const = default;
};

struct BannerContent
{
    /// Most urgent first.
    enum class Kind : quint8 {
        None,
        TokenRefused,
        ProxyTrouble,
        Stale,
        NoAnswerYet,
        RateLimited,
        ConfirmingEmpty,
        ClockDiffers,
        Unreadable,
        Notice
    };
    enum class Action : quint8 { None, RetryNow, ReplaceToken, Dismiss, OpenImport, OpenNetwork, ShowAlert };
    Kind kind = Kind::None;
    QList<BannerSegment> text;  ///< at the left
    QList<BannerSegment> aside; ///< at the right, before the button: what changes every second
    Action action = Action::None;

    QString plainText() const; ///< the left side
    bool operator==(const BannerContent &) const = default;
};

/// proxyTrouble: why the proxy lets nothing through, as a sentence; empty = it does.
/// dismissed: a notice (ClockDiffers, Unreadable) that a person has closed does not come back while it is the same.
BannerContent bannerFor(const FloorStatus &status, const QSet<BannerContent::Kind> &dismissed,
                        const QString &proxyTrouble = {});
inline size_t qHash(BannerContent::Kind kind, size_t seed = 0)
{
    return qHash(int(kind), seed);
}
