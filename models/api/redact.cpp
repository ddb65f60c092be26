#include "redact.h"

using namespace Qt::StringLiterals;

QString presentable(const QString &text, const QByteArray &token)
{
    constexpr int sane = 64 * 1024;
    constexpr int longestKey = 3 * 512;
    QString clean = text.left(sane);
    if (!token.isEmpty()) {
        clean.replace(QString::fromLatin1(token), u"[key]"_s);
        clean.replace(QString::fromLatin1(token.toPercentEncoding()), u"[key]"_s, Qt::CaseInsensitive);
    }
    if (text.size() > sane)
        clean.chop(longestKey); // may hold the first half of a key
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    clean = clean.simplified();
    if (clean.size() <= detailLength)
        return clean;
    clean.truncate(detailLength - 1);
    if (clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + u'…';
}
