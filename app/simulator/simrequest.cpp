#include "simrequest.h"

QStringList SimRequest::path() const
{
    QStringList parts;
    for (const QByteArray &part : target.split('?').first().mid(1).split('/'))
        parts << QString::fromUtf8(QByteArray::fromPercentEncoding(part));
    return parts;
}

QHash<QString, QString> SimRequest::query() const
{
    QHash<QString, QString> result;
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return result;
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    for (const QByteArray &pair : target.mid(mark + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        result.insert(decoded(equals < 0 ? pair : pair.left(equals)),
                      equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return result;
}
