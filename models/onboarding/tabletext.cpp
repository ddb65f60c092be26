#include "tabletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

QString fromWindows1252(QByteArrayView bytes)
{
    // 0x80 to 0x9F; the five that have no letter stay controls, as in the standard of the web.
    static constexpr std::array<char16_t, 32> upper{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(upper[byte - 0x80u]) : QChar(char16_t(byte));
    }
    return text;
}

/// Line of the first byte that is no UTF-8; 0 = none.
int brokenLine(const QByteArray &bytes)
{
    qsizetype from = 0;
    int line = 1;
    while (from < bytes.size()) {
        qsizetype to = bytes.indexOf('\n', from);
        to = to < 0 ? bytes.size() : to + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString part = decoder.decode(QByteArrayView(bytes).sliced(from, to - from));
        if (decoder.hasError() || part.isNull())
            return line;
        from = to;
        ++line;
    }
    return 0;
}

/// UTF-16 without a mark: every other byte of common text is zero.
std::optional<TableEncoding> utf16Guess(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 2000) & ~qsizetype(1);
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < looked; ++i)
        (i % 2 == 0 ? even : odd) += bytes[i] == '\0';
    if (odd * 10 > looked * 3 && even * 10 < looked)
        return TableEncoding::Utf16Le;
    if (even * 10 > looked * 3 && odd * 10 < looked)
        return TableEncoding::Utf16Be;
    return std::nullopt;
}

} // namespace

TableText tableText(const QString &text)
{
    TableText result;
    result.text = text;
    result.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (result.text.startsWith(QChar::ByteOrderMark))
        result.text.remove(0, 1);
    const qsizetype nul = result.text.indexOf(QChar(u'\0'));
    if (nul >= 0) {
        const QString line = QLocale().toString(QStringView(result.text).left(nul).count(u'\n') + 1);
        result.refusal = Refusal::tr("Line %1 holds a NUL character: this is no text. Save it as CSV.").arg(line);
        result.text.clear();
    } else if (!result.text.isValidUtf16()) {
        result.refusal = Refusal::tr("It holds half a character: this is no whole text. Choose another encoding.");
        result.text.clear();
    }
    return result;
}

TableText tableText(const QByteArray &bytes, std::optional<TableEncoding> wanted)
{
    using E = TableEncoding;
    TableText result;
    if (bytes.startsWith("PK\x03\x04")) {
        result.refusal =
            Refusal::tr("This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.");
        return result;
    }
    std::optional<E> marked;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        marked = E::Utf8;
    else if (bytes.startsWith("\xFF\xFE"))
        marked = E::Utf16Le;
    else if (bytes.startsWith("\xFE\xFF"))
        marked = E::Utf16Be;
    std::optional<E> encoding = wanted ? wanted : marked ? marked : utf16Guess(bytes);
    const int broken = !encoding || encoding == E::Utf8 ? brokenLine(bytes) : 0;
    if (!encoding)
        encoding = broken > 0 ? E::Windows1252 : E::Utf8;
    if (encoding == E::Utf8 && broken > 0) {
        result.encoding = E::Utf8;
        result.refusal = Refusal::tr("Line %1 is no UTF-8. Choose another encoding.").arg(QLocale().toString(broken));
        return result;
    }
    QString text;
    if (encoding == E::Windows1252) {
        text = fromWindows1252(bytes);
    } else if (encoding == E::Utf8) {
        text = QString::fromUtf8(bytes);
    } else {
        QStringDecoder decoder(encoding == E::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
                               QStringDecoder::Flag::Stateless);
        text = decoder.decode(bytes);
        if (bytes.size() % 2 != 0 || decoder.hasError()) {
            result.encoding = *encoding;
            result.refusal =
                Refusal::tr("The end of the file is cut, or it is not in UTF-16. Choose another encoding.");
            return result;
        }
    }
    result = tableText(text);
    result.encoding = *encoding;
    return result;
}
