// A picture of a person out of bytes that anybody may have written. Pure; for a thread that may take its time.
#pragma once

#include <QByteArray>
#include <QImage>

namespace picturedecoder {

inline constexpr qsizetype mostBytes = 256 * 1024;
inline constexpr int mostSide = 2048; ///< px; what says it is larger is not decoded
inline constexpr int side = 96;       ///< px of what comes out, a square

/// Only PNG, JPEG and WebP (where the desktop can read it), told by their bytes. Null = none of these, too large, or
/// broken.
QImage decode(const QByteArray &bytes);
bool isTypeTaken(const QByteArray &contentType); ///< as a header says it

} // namespace picturedecoder
