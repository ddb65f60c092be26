// The object around most answers: {"data": ..., "meta": {"next": ...}} (contract 1).
#pragma once

#include "jsonscan.h"
#include "result.h"

namespace envelope {
/// The members that were seen. Data may come twice and in any order; the last one counts.
struct Envelope
{
    bool data = false;  ///< was there and not null
    bool other = false; ///< members that are neither data nor meta
    bool wrongNext = false;
    QString next; ///< empty on the last page
};

/// Why a document is refused, in words for a person; nothing of the body is repeated.
Failure refused(const QByteArray &body);
bool readMeta(jsonscan::Value &value, Envelope *envelope);

/// readData(value) -> bool is called for data that is not null. False: the document is broken or no object.
template <typename F>
bool read(const QByteArray &body, Envelope *envelope, F readData)
{
    using namespace jsonscan;
    const auto member = [&](QByteArrayView key, Value &inner) {
        if (is(key, "meta"))
            return readMeta(inner, envelope);
        if (!is(key, "data")) {
            envelope->other = true;
            return skip(key, inner);
        }
        envelope->data = shapeOf(inner) != Shape::Null;
        return envelope->data ? readData(inner) : check(inner);
    };
    return readDocument(body, [&](Value &root) { return shapeOf(root) == Shape::Object && eachMember(root, member); });
}
} // namespace envelope
