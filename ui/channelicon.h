// The icon of each channel.
#pragma once

#include "channel.h"

inline QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QStringLiteral("email");
    case Channel::Chat:
        return QStringLiteral("chat");
    case Channel::Messaging:
        return QStringLiteral("messaging");
    case Channel::Phone:
        return QStringLiteral("phone");
    }
    return {};
}
