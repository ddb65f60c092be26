// Where many desks keep one history: a database of a PostgreSQL server.
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

struct SharedPlace
{
    QUrl address;       ///< postgres://[user@]host[:port]/database, checked; an empty host is a socket of this computer
    QString password;   ///< empty: the server lets this user in without
    QString origin;     ///< whose history: the address of the API. A database is of one
    int intervalMs = 0; ///< between two answers, as this desk would ask for them

    QString shown() const { return address.host().isEmpty() ? QStringLiteral("localhost") : address.host(); }
};

/// Who asks the API for presence.
enum class SharedRole : quint8 {
    Joining,   ///< not known yet
    Alone,     ///< the server is not there: every desk for itself
    Leading,   ///< this desk, for all
    Following, ///< another one
};
Q_DECLARE_METATYPE(SharedRole)

/// The newest answer of the API as the desk that asked for it has left it for the others. Ages are by the server's
/// clock, so that clocks of desks that differ make no answer younger than it is.
struct SharedAnswer
{
    QByteArray body;       ///< as it came
    qint64 number = 0;     ///< ascending
    qint64 askedMs = 0;    ///< age of its request in ms
    qint64 cameMs = 0;     ///< age of the answer in ms
    int intervalMs = 0;    ///< until the next one
    qint64 readAtMono = 0; ///< monotonic ms of this computer; the ages are at least so old
};
Q_DECLARE_METATYPE(SharedAnswer)
