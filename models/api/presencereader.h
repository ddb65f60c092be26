// Reads the presence list poll after poll. Most records come again with the same bytes but for the moment of the
// request: those are compared and not parsed, so that a poll costs what changed and little for the rest.
#pragma once

#include "lists.h"
#include "result.h"
#include <QByteArray>
#include <QMutex>

class PresenceReader
{
public:
    /// As decodePresenceList(), with `reading`, `since` and `changed` filled in. Any thread.
    Result<PresenceList> read(const QByteArray &body);

private:
    /// Where a record lies in the body, and in it the text of its requestTime (size 0: it has none that can be told).
    struct Place
    {
        qsizetype begin;
        qint32 size, timeAt, timeSize;
    };
    bool readAgain(const QByteArray &body, PresenceList *list);
    bool isAgain(const Place &place, QByteArrayView rest) const;
    QList<Presence> copyOfRows();
    void remember(const QByteArray &body, const PresenceList &list);
    static Place placeOf(QByteArrayView record, qsizetype begin, const Presence &presence);

    QMutex m_mutex;
    QByteArray m_body;
    QList<Place> m_places, m_newPlaces; ///< the latter while a body is read
    QList<Presence> m_rows;
    QList<Presence> m_older;   ///< those of the reading before, until somebody else is done with them
    QList<qint32> m_differing; ///< where the two differ by more than requestTime
    quint64 m_reading = 0;
};
