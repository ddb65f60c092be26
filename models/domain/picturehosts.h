// The hosts at which pictures of agents are asked for, as a person names them; each stands for all below it too.
#pragma once

#include <QStringList>

namespace picturehosts {

inline constexpr int most = 20;

enum class Fault : quint8 {
    None,
    TooMany,
    SingleWord, ///< a whole country, or a computer of this network
    Number,     ///< an address of IPv4 or IPv6
    More,       ///< more than a host: a scheme, a port, a path, a user, a star
    NoName,
};

struct Reading
{
    QStringList hosts; ///< in lower case, in the letters of ASCII, each once; empty = the usual ones
    Fault fault = Fault::None;
    QString entry; ///< that is no host, as it was typed
};

QStringList usual(); ///< where Dixa keeps them
/// text: names with blanks or commas between them.
Reading read(const QString &text);
/// A list from elsewhere is as read() makes it.
bool areUsable(const QStringList &hosts);

} // namespace picturehosts
