// What was seen of everybody, in the order it was seen: the changes of one transaction are one row, so that writing
// costs as much for a thousand people as for one. Now and then the newest rows become one, and a row is added that says
// what holds of everybody (a base), so that no question reads far back. Synchronous, for the store's own thread; all
// times are ticks.
#pragma once

#include "historyblock.h"
#include "sqlconnection.h"
#include <QHash>
#include <functional>

class HistoryBlocks
{
public:
    using Fault = SqlConnection::Fault;
    static QStringList statements(); ///< make the table

    explicit HistoryBlocks(SqlConnection &file) : m_file(file) {}

    /// To be called first, and after a rollback: what was seen last of each person, by number.
    Fault load(QHash<qint64, HistoryChange> *latest);
    /// To be written with the next write().
    void add(const HistoryChange &change) { m_fresh.append(change); }
    /// people: how many are known. Within a transaction.
    Fault write(qsizetype people);

    /// Of each person what held at `from` and what came until `to`, ascending.
    Fault read(qint64 from, qint64 to, QHash<qint64, QList<HistoryChange>> *people);

    // Within a transaction, and followed by load().
    Fault shiftSince(qint64 from, qint64 by);
    Fault removeBefore(qint64 cut); ///< what held then stays, from then on
    Fault remove(qint64 number);

private:
    struct Row
    {
        qint64 place = 0;
        bool isBase = false;
        QList<HistoryChange> changes;
    };
    using RowWork = std::function<Fault(Row &row)>;
    Fault forEach(const QString &where, const QVariantList &values, const RowWork &work);
    Fault rewrite(const QString &where, const QVariantList &values, const std::function<void(Row &row)> &change);
    Fault insert(qint64 place, bool isBase, const QList<HistoryChange> &changes, qint64 to);
    Fault gather(qsizetype people);

    SqlConnection &m_file;
    QList<HistoryChange> m_fresh;
    qint64 m_base = 0;         ///< place of the newest base, or before all
    qint64 m_place = 0;        ///< of the newest row
    qsizetype m_rowsSince = 0; ///< since the base
    qsizetype m_changesSince = 0;
};
