#include "simanswer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

static QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

SimAnswer SimAnswer::json(const QJsonObject &object, int status)
{
    SimAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

SimAnswer SimAnswer::data(const QJsonValue &value, int status)
{
    return json({{u"data"_s, value}}, status);
}

SimAnswer SimAnswer::error(int status, const QString &message)
{
    return json({{u"message"_s, message}}, status);
}

SimAnswer SimAnswer::undecodable()
{
    return error(400, u"Decoding failure in request"_s);
}

SimAnswer SimAnswer::invalidValue()
{
    return error(400, u"Invalid value in request"_s);
}

SimAnswer SimAnswer::notFound()
{
    return error(404, u"The requested resource could not be found"_s);
}

QByteArray SimAnswer::head(qint64 dateMs, bool keepAlive) const
{
    const QString date =
        QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(dateMs, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nDate: " + date.toLatin1();
    if (!body.isEmpty())
        text += "\r\nContent-Type: " + type;
    if (status != 204)
        text += "\r\nContent-Length: " + QByteArray::number(body.size());
    text += keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    return text;
}
