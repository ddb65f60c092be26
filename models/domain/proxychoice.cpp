#include "proxychoice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QStringList proxyWords{u"none"_s, u"system"_s, u"manual"_s};
} // namespace

bool isProxyHost(const QString &host)
{
    static const QRegularExpression name(
        u"^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?\\z|^[0-9A-Fa-f:.]{2,45}\\z"_s);
    return name.match(host).hasMatch();
}

QStringList ProxyChoice::toList() const
{
    QStringList list{u"kind="_s + proxyWords.at(int(kind))};
    if (host.isEmpty())
        return list;
    list += socks ? u"type=socks5"_s : u"type=http"_s;
    list += u"host="_s + host;
    list += u"port="_s + QString::number(port);
    if (!user.isEmpty())
        list += u"user="_s + user;
    return list;
}

bool ProxyChoice::fromList(const QStringList &list, ProxyChoice *choice)
{
    ProxyChoice read;
    for (const QString &entry : list) {
        const QString word = entry.section(u'=', 0, 0), value = entry.section(u'=', 1);
        bool ok = true;
        if (word == u"kind"_s) {
            ok = proxyWords.contains(value);
            read.kind = Kind(std::max<qsizetype>(0, proxyWords.indexOf(value)));
        } else if (word == u"type"_s) {
            ok = value == u"socks5"_s || value == u"http"_s;
            read.socks = value == u"socks5"_s;
        } else if (word == u"host"_s) {
            ok = isProxyHost(value);
            read.host = value;
        } else if (word == u"port"_s) {
            read.port = value.toInt(&ok);
            ok = ok && read.port >= 1 && read.port <= 65535;
        } else if (word == u"user"_s) {
            static const QRegularExpression plain(u"^[^\\x00-\\x1f\\x7f:]{1,200}\\z"_s); // a colon would end the name
            ok = plain.match(value).hasMatch();
            read.user = value;
        } else {
            ok = false;
        }
        if (!ok)
            return false;
    }
    if (!read.isComplete())
        return false;
    *choice = read;
    return true;
}
