// The words of the floor: whole sentences, for ears.
#include "floorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct FloorSentences
{
    Q_DECLARE_TR_FUNCTIONS(FloorWords)
};

QString minutesText(qint64 minutes)
{
    const int n = int(minutes);
    return n == 1 ? FloorSentences::tr("%n minute", "span", n) : FloorSentences::tr("%n minutes", "span", n);
}

QString hoursText(qint64 hours)
{
    const int n = int(qMin<qint64>(hours, 1'000'000));
    return n == 1 ? FloorSentences::tr("%n hour", "span", n) : FloorSentences::tr("%n hours", "span", n);
}

QString lowerState(const FloorRow &row)
{
    const QString word = floorwords::stateOf(row);
    // A word of the server keeps its letters; ours stands in the middle of a sentence.
    return word == floorwords::state(row.state) ? word.toLower() : word;
}

QString lowerChannel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return FloorSentences::tr("e-mail", "channel, inside a sentence");
    case Channel::Chat:
        return FloorSentences::tr("chat", "channel, inside a sentence");
    case Channel::Messaging:
        return FloorSentences::tr("messaging", "channel, inside a sentence");
    case Channel::Phone:
        return FloorSentences::tr("phone", "channel, inside a sentence");
    }
    return {};
}

QString joinedChannels(const FloorRow &row)
{
    QStringList on;
    bool known = false;
    for (Channel channel : allChannels) {
        const SwitchState state = row.switches[size_t(channel)];
        known = known || state != SwitchState::Unknown;
        if (state == SwitchState::On)
            on << lowerChannel(channel);
    }
    if (!known)
        return FloorSentences::tr("channels unknown");
    if (on.isEmpty())
        return FloorSentences::tr("no channel on");
    const QString last = on.takeLast();
    if (on.isEmpty())
        return FloorSentences::tr("%1 on", "one channel, as in: phone on").arg(last);
    return FloorSentences::tr("%1 and %2 on", "channels, as in: e-mail, chat and phone on").arg(on.join(u", "_s), last);
}

} // namespace

QString floorwords::spokenSpan(const FloorRow &row, qint64 nowUtcMs)
{
    if (row.since == noTime)
        return {};
    const qint64 minutes = qMax<qint64>(0, nowUtcMs - row.since) / 60'000;
    const qint64 hours = minutes / 60;
    QString span;
    if (minutes == 0)
        span = row.sinceObserved ? FloorSentences::tr("less than a minute") : QString();
    else if (hours == 0)
        span = minutesText(minutes);
    else if (minutes % 60 == 0)
        span = hoursText(hours);
    else
        span = FloorSentences::tr("%1 %2", "span: 1 hour 46 minutes").arg(hoursText(hours), minutesText(minutes % 60));
    if (span.isEmpty() || row.sinceObserved)
        return span;
    return FloorSentences::tr("at least %1", "span").arg(span);
}

QString floorwords::sentence(const FloorRow &row, NoteKind kind, qint64 thresholdMs, qint64 nowUtcMs)
{
    const QString span = spokenSpan(row, nowUtcMs);
    // One arg() call: a name may hold %2.
    QString state = lowerState(row);
    if (!span.isEmpty())
        state = FloorSentences::tr("%1 %2", "state and span: away 18 minutes").arg(state, span);
    QStringList parts{rowName(row), state};
    if (kind == NoteKind::OverThreshold)
        parts << FloorSentences::tr("over %1", "minutes of the away threshold").arg(thresholdMs / 60'000);
    else if (kind == NoteKind::Contradiction || kind == NoteKind::NewHere ||
             (kind >= NoteKind::Failed && kind <= NoteKind::Elsewhere))
        parts << note(row, kind, thresholdMs).toLower();
    parts << joinedChannels(row);
    return parts.join(u", "_s);
}

QString floorwords::groupCover(const FloorGroup &group, Channel channel)
{
    const int count = group.counts.cover[size_t(channel)], minimum = group.minimum[size_t(channel)];
    if (minimum < 0)
        return QString::number(count);
    //: %1 = people counting, %2 = people wanted
    const QString text = FloorSentences::tr("%1 of %2").arg(QString::number(count), QString::number(minimum));
    return group.isShort(channel) ? text + u", "_s + FloorSentences::tr("%n short", "people missing", minimum - count)
                                  : text;
}

QString floorwords::groupSentence(const FloorGroup &group)
{
    const FloorCounts &c = group.counts;
    QStringList parts{group.title, people(c.total)};
    if (const QString states = stateCounts(c.working, c.away, c.offline, c.odd); !states.isEmpty())
        parts << states;
    QStringList cover;
    for (const Channel channel : allChannels)
        cover << lowerChannel(channel) + u' ' + groupCover(group, channel);
    parts << FloorSentences::tr("cover: %1", "people counting on each channel").arg(cover.join(u", "_s));
    if (group.folded)
        parts << FloorSentences::tr("folded", "a group whose people are hidden");
    return parts.join(u", "_s);
}
