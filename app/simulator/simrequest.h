// One HTTP request as the simulated server read it.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>

struct SimRequest
{
    QByteArray method;
    QByteArray target;                     ///< path and query as received
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// Percent-decoded path parts; a doubled or trailing slash leaves an empty one.
    QStringList path() const;
    /// Decoded query; a plus is a blank, as servers read it.
    QHash<QString, QString> query() const;
};
