#include "coverwords.h"

#include "durationtext.h"
#include "floorwords.h"
#include "words.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct CoverWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverWords)
};

QString number(int n)
{
    return QLocale().toString(n);
}

QString place(const AlertFact &fact)
{
    const QString channel = floorwords::channel(fact.key.channel);
    //: %1 = a channel, %2 = a team
    return CoverWords::tr("%1, %2").arg(channel, fact.key.subject ? words::isolated(fact.name.left(200))
                                                                  : CoverWords::tr("all teams"));
}

} // namespace

QString coverwords::shortage(const QString &team, int count, int minimum)
{
    //: %1 = a team, %2 = people counting, %3 = people wanted
    return CoverWords::tr("%1 %2 of %3").arg(words::isolated(team.left(200)), number(count), number(minimum));
}

QString coverwords::balance(int count, int minimum)
{
    if (minimum < 0)
        return {};
    if (count == minimum)
        return CoverWords::tr("exactly enough", "people");
    return count > minimum ? CoverWords::tr("%1 above", "people over the minimum").arg(number(count - minimum))
                           : CoverWords::tr("%1 short", "people missing").arg(number(minimum - count));
}

QString coverwords::timeOf(qint64 utcMs)
{
    return clockText(utcMs).left(5);
}

QString coverwords::title(const AlertFact &fact)
{
    switch (fact.key.kind) {
    case AlertKind::TokenRefused:
        return CoverWords::tr("Token refused");
    case AlertKind::DataStale:
        return CoverWords::tr("No new data");
    case AlertKind::CoverShort:
        //: %1 = channel and team, %2 = people counting, %3 = people wanted
        return CoverWords::tr("%1: %2 of %3").arg(place(fact), number(fact.count), number(fact.minimum));
    case AlertKind::NobodyOn:
        return CoverWords::tr("Nobody on %1", "%1 = a channel").arg(floorwords::channel(fact.key.channel));
    case AlertKind::Contradiction:
        return CoverWords::tr("%1: %2", "%1 = a name, %2 = a state")
            .arg(words::isolated(fact.name.left(200)), floorwords::state(fact.state).toLower());
    case AlertKind::AwayLong:
        return CoverWords::tr("%1: away", "%1 = a name").arg(words::isolated(fact.name.left(200)));
    }
    return {};
}

QString coverwords::cause(const CoverCause &cause, Channel channel)
{
    if (cause.agent.isNull())
        return {};
    const QString name = words::isolated(cause.name.left(200));
    switch (cause.now) {
    case AgentState::Away:
        return CoverWords::tr("%1 went away", "%1 = a name").arg(name);
    case AgentState::Offline:
        return CoverWords::tr("%1 went offline", "%1 = a name").arg(name);
    case AgentState::Working:
    case AgentState::NoChannels:
        //: %1 = a name, %2 = a channel
        return CoverWords::tr("%1 has %2 off").arg(name, floorwords::channel(channel));
    default:
        return CoverWords::tr("%1 no longer counts", "%1 = a name").arg(name);
    }
}

QString coverwords::detail(const AlertFact &fact)
{
    const QString at = clockText(fact.sinceMs);
    QString text = fact.observed ? CoverWords::tr("Since %1.", "%1 = a time").arg(at)
                                 : CoverWords::tr("Since %1 or longer.", "%1 = a time").arg(at);
    if (fact.key.kind == AlertKind::DataStale)
        text = CoverWords::tr("The last answer is of %1.", "%1 = a time").arg(at);
    const QString who = cause(fact.cause, fact.key.channel);
    return who.isEmpty() ? text : text + u' ' + who + u'.';
}

QString coverwords::merged(const QList<Alert> &alerts)
{
    QStringList titles;
    for (const Alert &alert : alerts.mid(0, 3))
        titles << title(alert.fact);
    QString text = titles.join(u"; "_s);
    if (alerts.size() > 3)
        text += u"; "_s + CoverWords::tr("%n more", "alerts", int(alerts.size()) - 3);
    return text;
}
