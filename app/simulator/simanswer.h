// One HTTP answer of the simulated server.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

struct SimAnswer
{
    int status = 200;
    QByteArray body; ///< empty for 204 and the team PATCH
    QByteArray type = "application/json";

    /// {"data": ...}
    static SimAnswer data(const QJsonValue &value, int status = 200);
    static SimAnswer json(const QJsonObject &object, int status = 200);
    /// {"message": ...}, the form of every error (contract 1).
    static SimAnswer error(int status, const QString &message);
    static SimAnswer undecodable();  ///< 400: the body has the wrong shape
    static SimAnswer invalidValue(); ///< 400: an id or a parameter
    static SimAnswer notFound();     ///< 404
    static SimAnswer noContent() { return {204, {}, {}}; }

    /// Status line and headers; dateMs is the server's ms UTC.
    QByteArray head(qint64 dateMs, bool keepAlive) const;
};
