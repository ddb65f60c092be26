#include "jsonscan.h"

#include <charconv>

namespace jsonscan {
namespace {
constexpr int deepest = 64; // the API nests 4 levels

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The grammar of RFC 8259; any length, but no value beyond double by its exponent.
bool isNumber(std::string_view token)
{
    const char *p = token.data(), *const end = p + token.size();
    const auto digits = [&] {
        const char *const from = p;
        while (p != end && isDigit(*p))
            ++p;
        return p != from;
    };
    if (p != end && *p == '-')
        ++p;
    if (p != end && *p == '0')
        ++p;
    else if (!digits())
        return false;
    if (p != end && *p == '.' && (++p, !digits()))
        return false;
    if (p == end)
        return true;
    if (*p != 'e' && *p != 'E')
        return false;
    ++p;
    if (p != end && (*p == '+' || *p == '-'))
        ++p;
    if (!digits() || p != end)
        return false;
    double value = 0;
    const auto result = std::from_chars(token.data(), end, value);
    const bool tiny = token.find("e-") != token.npos || token.find("E-") != token.npos;
    return result.ec == std::errc() || tiny;
}

bool unescape(const char *&p, const char *end, QString *text)
{
    constexpr QByteArrayView from("\"\\/bfnrt");
    constexpr QByteArrayView to("\"\\/\b\f\n\r\t");
    if (p == end)
        return false;
    if (*p != 'u') {
        const qsizetype index = from.indexOf(*p++);
        if (index >= 0)
            *text += QLatin1Char(to[index]);
        return index >= 0;
    }
    ushort unit = 0;
    if (end - p < 5 || std::from_chars(p + 1, p + 5, unit, 16).ptr != p + 5)
        return false;
    *text += QChar(unit);
    p += 5;
    return true;
}

void showControls(QString *text)
{
    const auto visible = [](char16_t c) -> char16_t {
        if (c < 0x20)
            return char16_t(0x2400 + c);
        if (c == 0x7f)
            return 0x2421;
        return (c >= 0x80 && c <= 0x9f) || c == 0x2028 || c == 0x2029 ? 0xfffd : c;
    };
    for (qsizetype i = 0; i < text->size(); ++i) {
        const char16_t c = text->at(i).unicode();
        if (visible(c) != c)
            (*text)[i] = QChar(visible(c));
    }
}
} // namespace

Shape shapeOf(Value &value)
{
    simdjson::ondemand::json_type type{};
    if (value.type().get(type))
        return Shape::Broken;
    switch (type) {
    case simdjson::ondemand::json_type::array:
        return Shape::Array;
    case simdjson::ondemand::json_type::object:
        return Shape::Object;
    case simdjson::ondemand::json_type::string:
        return Shape::Text;
    default:
        break;
    }
    std::string_view token = value.raw_json_token();
    token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
    if (token == "null")
        return Shape::Null;
    return token == "true" || token == "false" || isNumber(token) ? Shape::Other : Shape::Broken;
}

bool check(Value &value, int depth)
{
    if (depth > deepest)
        return false;
    switch (shapeOf(value)) {
    case Shape::Array:
        return eachElement(value, [depth](Value &inner) { return check(inner, depth + 1); });
    case Shape::Object:
        return eachMember(value, [depth](QByteArrayView key, Value &inner) { return skip(key, inner, depth + 1); });
    case Shape::Text: {
        const QByteArrayView raw = rawText(value);
        return !raw.contains('\\') || textOf(raw);
    }
    case Shape::Null:
    case Shape::Other:
        return true;
    case Shape::Broken:
        break;
    }
    return false;
}

bool skip(QByteArrayView rawKey, Value &value, int depth)
{
    return (!rawKey.contains('\\') || textOf(rawKey)) && check(value, depth);
}

QByteArrayView rawText(Value &value)
{
    // From the opening quote to the next token, so that the end need not be searched from the front.
    const std::string_view token = value.raw_json_token();
    const size_t closing = token.find_last_of('"');
    // Consumed: the parser is lenient where it has to skip a text itself ("a":1 in a list).
    simdjson::ondemand::raw_json_string unused;
    [[maybe_unused]] const auto fault = value.get_raw_json_string().get(unused);
    return QByteArrayView(token.data() + 1, qsizetype(closing) - 1);
}

QByteArrayView rawKey(simdjson::ondemand::field &field)
{
    const char *const key = field.key().raw();
    // Back from the value over blanks, colon and blanks to the closing quote.
    const char *end = field.value().raw_json_token().data() - 1;
    while (*end != '"')
        --end;
    return QByteArrayView(key, end - key);
}

std::optional<QString> textOf(QByteArrayView raw)
{
    QString text;
    const char *p = raw.data(), *const end = p + raw.size();
    for (const char *plain = p; plain != end;) {
        p = static_cast<const char *>(std::memchr(plain, '\\', size_t(end - plain)));
        text += QString::fromUtf8(plain, (p ? p : end) - plain);
        if (!p)
            break;
        if (!unescape(++p, end, &text))
            return std::nullopt;
        plain = p;
    }
    showControls(&text);
    return text;
}

bool readText(Value &value, QString *text, bool *wrong)
{
    text->clear();
    const Shape shape = shapeOf(value);
    if (shape == Shape::Text) {
        auto read = textOf(rawText(value));
        if (read)
            *text = std::move(*read);
        return read.has_value();
    }
    *wrong = *wrong || shape != Shape::Null;
    return check(value);
}

bool readTexts(Value &value, QStringList *texts, bool *wrong)
{
    texts->clear();
    const Shape shape = shapeOf(value);
    if (shape == Shape::Array) {
        return eachElement(value, [&](Value &inner) {
            *wrong = *wrong || shapeOf(inner) != Shape::Text;
            QString text;
            if (!readText(inner, &text, wrong))
                return false;
            texts->append(std::move(text));
            return true;
        });
    }
    *wrong = *wrong || shape != Shape::Null;
    return check(value);
}
} // namespace jsonscan
