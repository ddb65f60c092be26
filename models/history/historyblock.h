// Changes of many people as bytes, as they lie in the history's file: some seven for each. Pure.
#pragma once

#include <QByteArray>
#include <QList>

/// From `at` on this held of a person. Times are ticks (historyticks.h).
struct HistoryChange
{
    qint64 number = 0; ///< of the person, from 1 on
    qint64 at = 0;
    qint64 waited = 0; ///< the change fell into so much time before; 0 = not known
    quint64 fact = 0;  ///< packFact()
    bool operator==(const HistoryChange &) const = default;
};

namespace historyblock {

/// In any order, which is kept. `from` is kept beside the bytes; small differences to it make them few.
QByteArray pack(const QList<HistoryChange> &changes, qint64 from);
/// Appends what a block holds. False: these are no bytes of ours, and `changes` is as it was.
bool unpack(QByteArrayView bytes, qint64 from, QList<HistoryChange> *changes);

} // namespace historyblock
