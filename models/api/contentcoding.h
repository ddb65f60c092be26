// Bodies that come compressed. The network library would undo that on the GUI thread, and twice to know the size.
#pragma once

#include <QByteArray>
#include <optional>

namespace contentcoding {

/// What we say we understand (Accept-Encoding); saying it keeps the library's hands off the body.
inline constexpr char accepted[] = "gzip";

enum class Coding : quint8 { None, Zlib, Unknown }; ///< Zlib: gzip, or deflate where nobody asked for it
/// contentEncoding: the header as it came; empty = there was none.
Coding codingOf(const QByteArray &contentEncoding);

struct Unpacked
{
    enum class Stop : quint8 { None, Broken, TooLarge }; ///< Broken: corrupt, cut, or something follows
    Stop stop = Stop::None;
    QByteArray body; ///< with decodePadding behind it; empty unless all is well
};
/// maxBytes: of the body; far less is allowed where it grows beyond reason (10 MB and 40 times its size). Any thread.
Unpacked unpack(const QByteArray &packed, qint64 maxBytes);

} // namespace contentcoding
