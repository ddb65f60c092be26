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

/// A string's characters between the quotes, escapes not resolved.
std::optional<QByteArrayView> rawText(Value &value);
/// Escapes resolved; control characters become visible ones, so that no text breaks a line or ends a C string; a lone
/// surrogate stays. Nothing when an escape is wrong.
std::optional<QString> textOf(QByteArrayView raw);

/// Missing and null leave the target empty; any other shape than text makes *wrong true.
bool readText(Value &value, QString *text, bool *wrong);
bool readTexts(Value &value, QStringList *texts, bool *wrong);

/// Calls f(raw key, value) -> bool for each member.
template <typename F>
bool eachMember(Value &value, F f)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object))
        return false;
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (std::move(member).get(field))
            return false;
        const char *key = field.key().raw();
        const char *end = key;
        for (; *end != '"'; ++end)
            end += *end == '\\';
        const QByteArrayView name(key, end - key);
        if (name.contains('\\') && !textOf(name))
            return false;
        if (!f(name, field.value()))
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
        Value inner;
        if (std::move(element).get(inner) || !f(inner))
            return false;
    }
    return true;
}

/// Parses the body and calls f(root) -> bool when the root is an array or object and nothing follows it.
template <typename F>
bool readDocument(const QByteArray &body, F f)
{
    // The parser reads beyond the end, so the bytes are copied into room of ours; a byte order mark is left out.
    const qsizetype skip = body.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const simdjson::padded_string padded(body.constData() + skip, size_t(body.size() - skip));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    Value root;
    return !parser.iterate(padded).get(document) && !document.get_value().get(root) && f(root) &&
           document.current_location().error() == simdjson::OUT_OF_BOUNDS; // nothing follows
}
} // namespace jsonscan
