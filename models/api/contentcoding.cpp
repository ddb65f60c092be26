#include "contentcoding.h"

#include "decode.h"
#include <algorithm>
#include <limits>
#define ZLIB_CONST // input is read only
#include <zlib.h>

namespace {

constexpr qint64 honestBytes = 10 * 1024 * 1024, honestRatio = 40;
constexpr int anyHeader = 32 + MAX_WBITS; // of gzip or of zlib
constexpr quint8 gzipMark = 0x1f;         ///< its first byte

/// A stream of zlib that ends with the scope.
struct Inflater
{
    z_stream stream{};
    bool ready = inflateInit2(&stream, anyHeader) == Z_OK;
    Inflater() = default;
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)
};

/// The size that gzip writes behind a body, for the room to begin with; a lie costs time, no more.
qint64 saidSize(const QByteArray &packed)
{
    constexpr qsizetype trailer = 4, least = 18;
    if (packed.size() < least || quint8(packed[0]) != gzipMark)
        return 4 * packed.size();
    qint64 size = 0;
    for (qsizetype i = 1; i <= trailer; ++i)
        size = size << 8 | quint8(packed[packed.size() - i]);
    return size;
}

uInt partOf(qint64 bytes)
{
    return uInt(std::min<qint64>(bytes, std::numeric_limits<uInt>::max()));
}

} // namespace

contentcoding::Coding contentcoding::codingOf(const QByteArray &contentEncoding)
{
    const QByteArray coding = contentEncoding.trimmed().toLower();
    if (coding.isEmpty() || coding == "identity")
        return Coding::None;
    return coding == "gzip" || coding == "x-gzip" || coding == "deflate" ? Coding::Zlib : Coding::Unknown;
}

contentcoding::Unpacked contentcoding::unpack(const QByteArray &packed, qint64 maxBytes)
{
    const qint64 most = std::min(maxBytes, std::max(honestBytes, honestRatio * packed.size()));
    QByteArray body;
    body.reserve(std::clamp<qint64>(saidSize(packed), 64, most) + decodePadding + 1);
    Inflater inflater;
    z_stream &stream = inflater.stream;
    if (!inflater.ready)
        return {Unpacked::Stop::Broken, {}};
    const auto *const begin = reinterpret_cast<const Bytef *>(packed.constData());
    const Bytef *const end = begin + packed.size();
    stream.next_in = begin;
    while (body.size() <= most) {
        const qsizetype have = body.size();
        if (body.capacity() - have <= decodePadding)
            body.reserve(std::min<qsizetype>(2 * have, most) + decodePadding + 1);
        const uInt room = partOf(body.capacity() - have - decodePadding);
        body.resize(have + room);
        stream.next_out = reinterpret_cast<Bytef *>(body.data() + have);
        stream.avail_out = room;
        stream.avail_in = partOf(end - stream.next_in);
        const int result = inflate(&stream, Z_NO_FLUSH);
        body.resize(have + (room - stream.avail_out));
        if (result == Z_STREAM_END && stream.next_in == end)
            return body.size() <= most ? Unpacked{Unpacked::Stop::None, body} : Unpacked{Unpacked::Stop::TooLarge, {}};
        // Several gzip bodies one behind the other are one; nothing else may follow.
        const bool another = result == Z_STREAM_END && *stream.next_in == gzipMark && inflateReset(&stream) == Z_OK;
        if (!another && (result != Z_OK || body.size() == have))
            return {Unpacked::Stop::Broken, {}};
    }
    return {Unpacked::Stop::TooLarge, {}};
}
