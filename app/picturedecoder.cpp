#include "picturedecoder.h"

#include <QBuffer>
#include <QImageReader>

namespace {

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return "png";
    if (bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff")))
        return "jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

bool picturedecoder::isTypeTaken(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "image/png" || type == "image/jpeg" || type == "image/webp";
}

QImage picturedecoder::decode(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || bytes.size() > mostBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false); // no other reader gets these bytes
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide)
        return {};
    const QImage whole = reader.read();
    if (whole.isNull())
        return {};
    const int edge = std::min(whole.width(), whole.height());
    const QImage middle = whole.copy((whole.width() - edge) / 2, (whole.height() - edge) / 2, edge, edge);
    return middle.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}
