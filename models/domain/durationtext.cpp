#include "durationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

struct DurationText
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

QString two(qint64 n)
{
    return QString::number(n).rightJustified(2, u'0');
}

QString minutesText(qint64 ms)
{
    return DurationText::tr("%1 min", "span").arg(ms / minute);
}

QString hoursText(qint64 ms)
{
    return DurationText::tr("%1 h %2", "hours and minutes: 1 h 46")
        .arg(QString::number(ms / hour), two(ms % hour / minute));
}

// Out of QDateTime's range the local time is invalid and its texts are empty, so the span is kept inside it.
QDateTime localTime(qint64 utcMs)
{
    constexpr qint64 farAway = 8'000'000'000'000'000;
    return QDateTime::fromMSecsSinceEpoch(qBound(-farAway, utcMs, farAway), Qt::LocalTime);
}

/// " +02:00" when the same reading of the clock comes twice because it was set back, else nothing.
QString offsetWhenRepeated(const QDateTime &local)
{
    const int here = local.offsetFromUtc();
    // Clocks are set at whole quarters of an hour, and each offset is a look-up in the zone's file.
    thread_local std::pair<qint64, int> plain{-1, 0};
    const std::pair<qint64, int> quarter{local.toMSecsSinceEpoch() / (15 * minute), here};
    if (quarter == plain)
        return {};
    if (local.addSecs(7200).offsetFromUtc() == here && local.addSecs(-7200).offsetFromUtc() == here) {
        plain = quarter;
        return {};
    }
    for (const int step : {1800, 3600, 7200}) {
        const int later = local.addSecs(step).offsetFromUtc(), earlier = local.addSecs(-step).offsetFromUtc();
        if (here - later == step || earlier - here == step) {
            const QChar sign = here < 0 ? u'-' : u'+';
            const int minutes = qAbs(here) / 60;
            return u' ' + QString(sign) + two(minutes / 60) + u':' + two(minutes % 60);
        }
    }
    return {};
}

} // namespace

QString durationText(qint64 ms)
{
    ms = qMax<qint64>(0, ms);
    if (ms < hour)
        return two(ms / minute) + u':' + two(ms % minute / second);
    if (ms < day)
        return hoursText(ms);
    return DurationText::tr("%1 d %2 h", "days and hours")
        .arg(QString::number(ms / day), QString::number(ms % day / hour));
}

QString lastSeenText(qint64 agoMs, qint64 nowUtcMs)
{
    if (agoMs < minute)
        return DurationText::tr("now", "last seen");
    if (agoMs < hour)
        return minutesText(agoMs);
    agoMs = qMin(agoMs, 200'000 * day); // the difference below must not overflow
    const QDateTime now = localTime(nowUtcMs), then = localTime(nowUtcMs - agoMs);
    if (agoMs < day && then.date() == now.date())
        return hoursText(agoMs);
    if (then.date().daysTo(now.date()) < 6)
        return QLocale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat) + then.toString(u" HH:mm"_s) +
               offsetWhenRepeated(then);
    const QString format = then.date().year() == now.date().year() ? DurationText::tr("d MMM", "date format")
                                                                   : DurationText::tr("d MMM yyyy", "date format");
    return QLocale().toString(then.date(), format);
}

QString ageText(qint64 ms)
{
    ms = qMax<qint64>(0, ms);
    if (ms < minute)
        return DurationText::tr("%1 s", "seconds").arg(ms / second);
    return ms < hour ? minutesText(ms) : durationText(ms);
}

QString clockText(qint64 utcMs)
{
    const QDateTime local = localTime(utcMs);
    return local.toString(u"HH:mm:ss"_s) + offsetWhenRepeated(local);
}
