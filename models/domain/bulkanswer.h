// What the answer to a bulk write said of one of its inputs, and how its outcome was known to be that input's.
#pragma once

#include <QString>

struct BulkAnswer
{
    enum class Match : quint8 {
        None,    ///< no outcome is this input's for certain
        ById,    ///< updates
        ByEmail, ///< creates
        ByPlace, ///< as many outcomes as inputs, all others in their places
        OneLeft, ///< one outcome and one input were left
    };
    int status = 0; ///< of HTTP; 0 = there was no answer with outcomes
    int of = 0;     ///< how many outcomes it had
    int place = 0;  ///< of this input's, from 1; 0 = it had none
    Match match = Match::None;
    QString type, kind, message; ///< as the outcome says, plain text; empty = not told
    bool operator==(const BulkAnswer &) const = default;
};
