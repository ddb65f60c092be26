// The ways in which a write on many agents goes wrong, by name.
#pragma once

#include "fakepeople.h"
#include "quoted.h"

/// What becomes of the first write; the others are answered.
inline FakePeople::Script firstWrite(const QString &fault)
{
    return [fault](int number) -> FakePeople::Fault {
        if (number > 0)
            return {};
        if (fault == QStringLiteral("cut applied"))
            return {true, Reaction::nothing(Reaction::End::Reset)};
        if (fault == QStringLiteral("cut not applied"))
            return {false, Reaction::nothing(Reaction::End::Reset)};
        if (fault == QStringLiteral("500 applied"))
            return {true, Reaction::status(500)};
        if (fault == QStringLiteral("limited"))
            return {false, Reaction::status(429).header("Retry-After", "1")};
        if (fault == QStringLiteral("refused"))
            return {false, Reaction::json(q("{'message':'Decoding failure in request'}"), 400)};
        if (fault == QStringLiteral("401"))
            return {false, Reaction::json(q("{'message':'Unauthorized'}"), 401)};
        return {};
    };
}

/// What becomes of the outcomes in the first answer.
inline std::function<void(QJsonArray *)> firstAnswer(const QString &fault)
{
    return [fault, first = true](QJsonArray *outcomes) mutable {
        const auto replaced = [outcomes](const QJsonValue &data, const QString &kind) {
            outcomes->replace(0, QJsonObject{{QStringLiteral("data"), data},
                                             {QStringLiteral("error"),
                                              QJsonObject{{QStringLiteral("_type"), kind},
                                                          {QStringLiteral("message"), QStringLiteral("no")}}}});
        };
        if (!std::exchange(first, false))
            return;
        if (fault == QStringLiteral("short"))
            outcomes->removeFirst();
        else if (fault == QStringLiteral("shuffled, no type"))
            outcomes->append(outcomes->takeAt(0)); // one place off
        else if (fault == QStringLiteral("both"))
            replaced(outcomes->first().toObject().value(QStringLiteral("data")), {});
        else if (fault == QStringLiteral("applied but reported failed"))
            replaced({}, QStringLiteral("Infrastructure"));
    };
}

/// Cuts each answer one byte later than the one before, and begins anew when its whole head has left.
struct HeadCutter
{
    void cut(Reaction *reaction)
    {
        head = reaction->bytes().indexOf("\r\n\r\n") + 4;
        const qsizetype at = next % (head + 1);
        next += step;
        seen += at;
        reaction->cut(at);
    }
    qsizetype next = 0, head = 0;
    int step = 1;
    QSet<qsizetype> seen; ///< where answers were cut
};
