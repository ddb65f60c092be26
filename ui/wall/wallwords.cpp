#include "wallwords.h"

#include "durationtext.h"
#include "floorwords.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct WallText
{
    Q_DECLARE_TR_FUNCTIONS(WallText)
};

QString shortTime(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).time(), u"HH:mm"_s);
}

/// "2 s", rounded up: a countdown that says 0 s has not yet come.
QString inText(qint64 ms)
{
    return ageText(ms + 999);
}

} // namespace

QString wallwords::live(const FloorStatus &status, bool brief)
{
    const QString age = ageText(status.ageMs);
    switch (status.freshness) {
    case Freshness::Connecting:
        return WallText::tr("Connecting", "no answer has come yet");
    case Freshness::TokenRefused:
        //: %1 = time of day
        return WallText::tr("Token refused, as at %1").arg(clockText(status.answeredAtMs));
    case Freshness::Stale:
        //: %1 = a span such as 48 s, %2 = time of day
        return WallText::tr("No answer for %1, as at %2").arg(age, clockText(status.answeredAtMs));
    case Freshness::Old:
        return WallText::tr("%1 old", "%1 = a span such as 12 s").arg(age);
    case Freshness::Live:
        break;
    }
    if (brief)
        return WallText::tr("%1 ago", "%1 = a span such as 2 s").arg(age);
    if (status.nextPollInMs < 0)
        return WallText::tr("Live, %1 ago", "%1 = a span such as 2 s").arg(age);
    return WallText::tr("Live, %1 ago, next in %2", "%1, %2 = spans such as 2 s").arg(age, inText(status.nextPollInMs));
}

QString wallwords::unclear()
{
    return WallText::tr("Unclear", "short for contradictions");
}

QString wallwords::minimum(int minimum)
{
    return minimum < 0 ? QString() : WallText::tr("min %1", "minimum cover").arg(QLocale().toString(minimum));
}

QString wallwords::shortBy(int people)
{
    return WallText::tr("%1 short", "people lacking").arg(QLocale().toString(people));
}

QString wallwords::cover(const WallContent &content, Channel channel)
{
    const size_t c = size_t(channel);
    //: %1 = a channel, %2 = people
    QString text =
        WallText::tr("%1 cover: %2").arg(floorwords::channel(channel), QLocale().toString(content.counts.cover[c]));
    if (content.shortBy[c] > 0)
        text += u", "_s + shortBy(content.shortBy[c]);
    else if (content.minimum[c] >= 0)
        text += u", "_s + minimum(content.minimum[c]);
    return text;
}

QString wallwords::working(const FloorCounts &counts)
{
    return WallText::tr("%1 of %2 working").arg(QLocale().toString(counts.working), QLocale().toString(counts.total));
}

QString wallwords::teamHead(const WallTeam &team)
{
    return WallText::tr("%1, %2", "%1 = a team, %2 = '8 of 12 working'").arg(team.name, working(team.counts));
}

QString wallwords::continued(const QString &team)
{
    return WallText::tr("%1, continued", "%1 = a team").arg(team);
}

QString wallwords::needsALook()
{
    return WallText::tr("Needs a look");
}

QString wallwords::nothingOdd()
{
    return WallText::tr("Nothing needs a look");
}

QString wallwords::more(int lines)
{
    return WallText::tr("%n more", "lines that do not fit", lines);
}

QString wallwords::page(int number, int total)
{
    return WallText::tr("page %1 of %2").arg(QLocale().toString(number), QLocale().toString(total));
}

QString wallwords::noToken()
{
    return WallText::tr("No token", "there is no key to the server");
}

QString wallwords::silence(const FloorStatus &status)
{
    if (status.answeredAtMs == noTime)
        return status.freshness == Freshness::TokenRefused ? WallText::tr("Token refused")
                                                           : WallText::tr("No data yet");
    return WallText::tr("No data since %1", "%1 = time of day").arg(shortTime(status.answeredAtMs));
}

QString wallwords::silentFor(const FloorStatus &status)
{
    if (status.ageMs < 0)
        return {};
    const qint64 seconds = status.ageMs / 1000;
    if (seconds >= 3600)
        return WallText::tr("for %1", "%1 = a span").arg(durationText(status.ageMs));
    //: %1 = minutes, %2 = seconds in two digits
    return WallText::tr("for %1 min %2 s")
        .arg(QString::number(seconds / 60), u"%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

QString wallwords::retry(const FloorStatus &status)
{
    if (status.freshness == Freshness::TokenRefused)
        return WallText::tr("Dixa refused the token. It has to be replaced on this computer.");
    if (status.attempts == 0)
        return WallText::tr("Waiting for the first answer.");
    if (status.nextPollInMs < 0)
        return WallText::tr("Dixa does not answer. Trying now, attempt %1.")
            .arg(QLocale().toString(status.attempts + 1));
    return WallText::tr("Dixa does not answer. Trying again in %1, attempt %2.")
        .arg(inText(status.nextPollInMs), QLocale().toString(status.attempts + 1));
}

QString wallwords::hiddenNote(const FloorStatus &status)
{
    return status.answeredAtMs == noTime
               ? QString()
               : WallText::tr("Names and numbers are hidden after 5 minutes without an answer.");
}
