#include "emailcheck.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// Most addresses of a list share a domain.
QString aceOf(const QString &domain)
{
    thread_local QString last, ace;
    if (domain != last || last.isNull()) {
        ace = QString::fromLatin1(QUrl::toAce(domain));
        last = domain;
    }
    return ace;
}

} // namespace

EmailFault emailFault(const QString &text)
{
    if (text.isEmpty())
        return EmailFault::Empty;
    for (const QChar c : text) {
        if (c.isSpace() || !c.isPrint())
            return EmailFault::Blank;
    }
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || text.lastIndexOf(u'@') != at)
        return EmailFault::NoAt;
    if (at == 0)
        return EmailFault::NoName;
    static const QRegularExpression name(u"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+\\z"_s);
    if (!name.match(text.left(at)).hasMatch())
        return EmailFault::BadName;
    // toAce() gives nothing for a domain that cannot be one.
    const QString domain = aceOf(text.mid(at + 1));
    static const QRegularExpression label(u"^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\z"_s);
    const QStringList labels = domain.split(u'.');
    for (const QString &part : labels) {
        if (!label.match(part).hasMatch())
            return EmailFault::BadDomain;
    }
    if (labels.size() < 2)
        return EmailFault::NoDomainDot;
    return at + 1 + domain.size() > 254 ? EmailFault::TooLong : EmailFault::None;
}

QString emailKey(const QString &text)
{
    const QString clean = text.trimmed();
    const qsizetype at = clean.lastIndexOf(u'@');
    if (at < 0)
        return clean.toLower();
    const QString ace = aceOf(clean.mid(at + 1));
    const QString domain = ace.isEmpty() ? clean.mid(at + 1) : ace;
    return clean.left(at).toLower() + u'@' + domain.toLower();
}
