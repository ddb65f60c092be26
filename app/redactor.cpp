#include "redactor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

void Redactor::setSecrets(const QByteArrayList &secrets)
{
    m_secrets.clear();
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= 4)
            m_secrets += secret;
    }
}

QString Redactor::redacted(const QString &text) const
{
    static const QRegularExpression header(
        u"((?:authorization\\s*[:=]|\\bbearer\\b)\\s*[\"']?)(?:bearer\\s+)?[^\\s\"',}]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    for (const QByteArray &secret : m_secrets)
        result.replace(QLatin1StringView(secret), "[key]"_L1);
    result.truncate(2000);
    result.replace(header, u"\\1[key]"_s);
    for (QChar &c : result) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f)
            c = QChar(0x2421);
    }
    return result;
}
