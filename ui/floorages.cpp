#include "floorages.h"

#include "durationtext.h"
#include "rowdiff.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourMs = 3'600'000, dayMs = 24 * hourMs;
} // namespace

QString floorages::inState(const FloorRow &row, qint64 nowMs)
{
    if (row.since == noTime)
        return {};
    const QString span = durationText(nowMs - row.since);
    return row.sinceObserved ? span : u"≥ "_s + span;
}

QString floorages::lastSeen(const FloorRow &row, bool stale, qint64 answeredAtMs, qint64 wallMs)
{
    const qint64 age = lastSeenAge(row);
    if (age < 0)
        return u"?"_s;
    if (!stale)
        return lastSeenText(age, wallMs);
    const qint64 least = age + qMax<qint64>(0, wallMs - answeredAtMs);
    if (least >= dayMs)
        return lastSeenText(least, wallMs); // a moment, not a span
    return u"≥ "_s + (least < hourMs ? ageText(least) : durationText(least));
}

bool floorages::seenNow(const FloorRow &row)
{
    const qint64 age = lastSeenAge(row);
    return age >= 0 && age < lastSeenNowMs;
}
