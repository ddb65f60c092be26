#include "envelope.h"

#include <QCoreApplication>

using namespace jsonscan;

namespace envelope {
namespace {
struct EnvelopeText
{
    Q_DECLARE_TR_FUNCTIONS(Envelope)
};
} // namespace

Failure refused(const QByteArray &body)
{
    Failure failure;
    failure.kind = Failure::Kind::BadAnswer;
    const QByteArray start = body.left(64).trimmed();
    if (start.isEmpty())
        failure.detail = EnvelopeText::tr("The answer is empty.");
    else if (start.startsWith('<'))
        failure.detail = EnvelopeText::tr("The answer is a web page, not JSON.");
    else if (start.startsWith('{') || start.startsWith('['))
        failure.detail = EnvelopeText::tr("The answer is not what this request is answered with.");
    else
        failure.detail = EnvelopeText::tr("The answer is not JSON.");
    return failure;
}

bool readMeta(Value &value, Envelope *envelope)
{
    const Shape shape = shapeOf(value);
    if (shape != Shape::Object) {
        envelope->wrongNext = shape != Shape::Null;
        return check(value);
    }
    return eachMember(value, [&](QByteArrayView key, Value &inner) {
        return is(key, "next") ? readText(inner, &envelope->next, &envelope->wrongNext) : skip(key, inner);
    });
}
} // namespace envelope
