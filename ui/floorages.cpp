#include "floorages.h"

#include "durationtext.h"
#include "rowdiff.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
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

bool floorages::lastSeenMoves(const FloorRow &row, bool stale, qint64 answeredAtMs, qint64 wallBeforeMs, qint64 wallMs)
{
    const qint64 age = lastSeenAge(row);
    if (age < 0 || wallBeforeMs == wallMs)
        return false;
    if (!stale) {
        if (age < hourMs)
            return false; // a span that only an answer changes
        // Told by the days and minutes of the clock, here and at that moment.
        const auto minute = [](qint64 ms) { return ms / minuteMs; };
        if (minute(wallBeforeMs) == minute(wallMs) && minute(wallBeforeMs - age) == minute(wallMs - age))
            return false;
    }
    return lastSeen(row, stale, answeredAtMs, wallBeforeMs) != lastSeen(row, stale, answeredAtMs, wallMs);
}

bool floorages::seenNow(const FloorRow &row)
{
    const qint64 age = lastSeenAge(row);
    return age >= 0 && age < lastSeenNowMs;
}
