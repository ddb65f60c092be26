// What a server that compresses sends.
#pragma once

#include <QByteArray>
#define ZLIB_CONST
#include <zlib.h>

inline QByteArray gzipped(const QByteArray &body)
{
    constexpr int withGzipHeader = 16 + MAX_WBITS, memory = 8;
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, withGzipHeader, memory, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(body.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef *>(body.constData());
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(packed.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}
