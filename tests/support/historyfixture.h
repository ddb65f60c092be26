// What was seen of people, for tests of the history, and answers of a store waited for without sleeping.
#pragma once

#include "historystore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

namespace historyfixture {

inline constexpr qint64 start = 1'795'500'000'000; ///< ms UTC, some morning of November 2026
inline constexpr qint64 minute = 60'000;

inline AgentId person(int number)
{
    return QUuid(uint(number), 1, 2, 0x80, 1, 2, 3, 4, 5, 6, 7);
}

inline HistoryFact fact(int number, AgentState state, quint16 channels = 0, const QStringList &other = {})
{
    HistoryFact f;
    f.agent = person(number);
    f.state = state;
    f.connection = state == AgentState::Offline ? Connection::Offline : Connection::Online;
    f.status = state == AgentState::Away ? PresenceStatus::Away : PresenceStatus::Working;
    f.channels.known = channels;
    f.channels.other = other;
    return f;
}

inline HistoryBatch batch(qint64 atMs, const QList<HistoryFact> &facts, HistoryGap gap = HistoryGap::None)
{
    HistoryBatch b;
    b.atMs = atMs;
    b.afterMs = atMs - 5'000;
    b.gap = gap;
    b.everybody = gap == HistoryGap::Off;
    b.facts = facts;
    return b;
}

inline HistoryPart read(HistoryStore &store, qint64 fromMs = start - 60 * minute, qint64 toMs = start + 600 * minute)
{
    QObject context;
    std::optional<HistoryPart> result;
    store.read(fromMs, toMs, &context, [&](const HistoryPart &part) { result = part; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000); }();
    return result.value_or(HistoryPart());
}

inline std::optional<bool> putAndWait(HistoryStore &store, const HistoryBatch &batch)
{
    QObject context;
    std::optional<bool> result;
    store.put(batch, &context, [&](bool onDisk) { result = onDisk; });
    [&] { QTRY_VERIFY(result.has_value()); }();
    return result;
}

/// Runs statements on a file beside its store. The one that is refused; empty = none.
inline QString runOn(const QString &path, const QStringList &statements)
{
    QString refused;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        file.setDatabaseName(path);
        if (!file.open())
            refused = path;
        for (const QString &statement : statements) {
            if (refused.isEmpty() && !QSqlQuery(file).exec(statement))
                refused = statement;
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("beside"));
    return refused;
}

/// The states of one person with the minutes they began at.
inline QList<std::pair<qint64, AgentState>> minutes(const HistoryPart &part, int number)
{
    QList<std::pair<qint64, AgentState>> result;
    if (const HistoryPerson *one = part.find(person(number))) {
        for (const StripSpan &span : part.strip(*one))
            result.append({(span.from - start) / minute, span.state});
    }
    return result;
}

} // namespace historyfixture
