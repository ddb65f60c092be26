#include "historyexport.h"

#include "csvwriter.h"
#include "wholefile.h"
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

// Column heads and words are for machines and of one language.
QString stateWord(AgentState state)
{
    switch (state) {
    case AgentState::UnknownId:
        return u"unknown id"_s;
    case AgentState::NoStatus:
        return u"no status"_s;
    case AgentState::Ghost:
        return u"ghost"_s;
    case AgentState::NoChannels:
        return u"no channels"_s;
    case AgentState::Away:
        return u"away"_s;
    case AgentState::Working:
        return u"working"_s;
    case AgentState::Offline:
        return u"offline"_s;
    case AgentState::NotSeen:
        break;
    }
    return u"not seen"_s;
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString minutes(qint64 ms)
{
    return QString::number(double(ms) / 60'000, 'f', 1);
}

QString connectionWord(Connection connection)
{
    return connection == Connection::Online    ? u"online"_s
           : connection == Connection::Offline ? u"offline"_s
                                               : u"other"_s;
}

QString statusWord(PresenceStatus status)
{
    switch (status) {
    case PresenceStatus::Away:
        return u"away"_s;
    case PresenceStatus::Working:
        return u"working"_s;
    case PresenceStatus::Other:
        return u"other"_s;
    case PresenceStatus::Missing:
        break;
    }
    return {};
}

} // namespace

QString writeHistoryChanges(const QString &file, const HistoryPart &part, const QHash<AgentId, QString> &names)
{
    QByteArray bytes = csvFileStart() + csvLine({u"agent id"_s, u"agent"_s, u"time (UTC)"_s, u"not before (UTC)"_s,
                                                 u"state"_s, u"connection"_s, u"presence status"_s, u"channels"_s})
                                            .toUtf8();
    for (const HistoryPerson &person : part.people) {
        for (const HistoryEntry &entry : person.entries) {
            if (entry.atMs < part.fromMs)
                continue;
            const HistoryFact fact = unpackFact(person.id, entry.fact, part.words);
            const bool there = fact.state != AgentState::NotSeen;
            bytes += csvLine({idText(person.id), names.value(person.id), time(entry.atMs),
                              entry.windowMs > 0 ? time(entry.atMs - entry.windowMs) : QString(), stateWord(fact.state),
                              there ? connectionWord(fact.connection) : QString(),
                              there ? statusWord(fact.status) : QString(), fact.channels.words().join(u' ')})
                         .toUtf8();
        }
    }
    return writeWholeFile(file, bytes);
}

QString writeHistorySums(const QString &file, const HistoryPart &part, const QHash<AgentId, QString> &names)
{
    QByteArray bytes =
        csvFileStart() + csvLine({u"agent id"_s, u"agent"_s, u"day"_s, u"working (min)"_s, u"away (min)"_s,
                                  u"offline (min)"_s, u"unclear (min)"_s, u"not seen (min)"_s})
                             .toUtf8();
    for (const HistoryPerson &person : part.people) {
        const Strip strip = part.strip(person);
        for (QDate day = QDateTime::fromMSecsSinceEpoch(part.fromMs).date();; day = day.addDays(1)) {
            const qint64 from = std::max(part.fromMs, day.startOfDay().toMSecsSinceEpoch());
            const qint64 to = std::min(part.toMs, day.addDays(1).startOfDay().toMSecsSinceEpoch());
            if (from >= part.toMs)
                break;
            const QHash<AgentState, qint64> sums = stateSums(strip, from, to);
            qint64 seen = 0;
            QStringList cells{idText(person.id), names.value(person.id), day.toString(Qt::ISODate)};
            for (const AgentState state :
                 {AgentState::Working, AgentState::Away, AgentState::Offline, AgentState::Ghost}) {
                seen += sums.value(state);
                cells.append(minutes(sums.value(state)));
            }
            cells.append(minutes(to - from - seen));
            bytes += csvLine(cells).toUtf8();
        }
    }
    return writeWholeFile(file, bytes);
}
