// Strict reading on top of simdjson's on-demand parser, which checks only what is looked at: here everything is looked
// at. A function that returns false found a broken document, and nothing of that document may be used.
#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <cstring>
#include <optional>
#include <simdjson.h>

namespace jsonscan {
using Value = simdjson::ondemand::value;

enum class Shape : quint8 { Text, Array, Object, Null, Other, Broken };

/// What the value is; numbers and words are checked to the last character.
Shape shapeOf(Value &value);
/// The value and everything in it is correct JSON.
bool check(Value &value, int depth = 0);
/// A member of no interest: its key and value are correct.
bool skip(QByteArrayView rawKey, Value &value, int depth = 0);

/// A text's characters between the quotes, escapes not resolved. Only for Shape::Text.
QByteArrayView rawText(Value &value);
QByteArrayView rawKey(simdjson::ondemand::field &field);
/// Escapes resolved; control characters become visible ones, so that no text breaks a line or ends a C string; a lone
/// surrogate stays. Nothing when an escape is wrong.
std::optional<QString> textOf(QByteArrayView raw);

/// Missing and null leave the target empty; any other shape than text makes *wrong true.
bool readText(Value &value, QString *text, bool *wrong);
bool readTexts(Value &value, QStringList *texts, bool *wrong);

/// A key or word is this one; compiles to a comparison of a few machine words.
template <size_t N>
bool is(QByteArrayView raw, const char (&word)[N])
{
    return raw.size() == qsizetype(N) - 1 && std::memcmp(raw.data(), word, N - 1) == 0;
}

/// Calls f(raw key, value) -> bool for each member. Members that nobody wants go to skip().
template <typename F>
bool eachMember(Value &value, F f)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object))
        return false;
    for (auto member : object) {
        if (member.error())
            return false;
        simdjson::ondemand::field &&field = std::move(member).value_unsafe(); // no copy
        if (!f(rawKey(field), field.value()))
            return false;
    }
    return true;
}

/// Calls f(value) -> bool for each element.
template <typename F>
bool eachElement(Value &value, F f)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return false;
    for (auto element : array) {
        if (element.error())
            return false;
        Value &&inner =
            std::move(element).value_unsafe() /* NOLINT(performance-move-const-arg): only of what is moved from */;
        if (!f(inner))
            return false;
    }
    return true;
}

/// Room a body should have behind its end, so that it can be parsed where it lies.
inline constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;

/// Parses the body and calls f(root) -> bool when the root is an array or object and nothing follows it.
template <typename F>
bool readDocument(const QByteArray &body, F f)
{
    // The parser reads beyond the end (and ignores what it finds there); a byte order mark is left out.
    const QByteArrayView byteOrder("\xef\xbb\xbf");
    const size_t mark = body.startsWith(byteOrder) ? size_t(byteOrder.size()) : 0;
    if (QByteArrayView(body).sliced(qsizetype(mark)).startsWith(byteOrder))
        return false; // later parsers leave one out themselves
    const size_t size = size_t(body.size()) - mark;
    simdjson::padded_string copy;
    simdjson::padded_string_view view(body.constData() + mark, size, size + size_t(padding));
    if (body.capacity() - body.size() < padding) {
        copy = simdjson::padded_string(body.constData() + mark, size);
        view = copy;
    }
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    Value root;
    return !parser.iterate(view).get(document) && !document.get_value().get(root) && f(root) &&
           document.current_location().error() == simdjson::OUT_OF_BOUNDS; // nothing follows
}
} // namespace jsonscan
