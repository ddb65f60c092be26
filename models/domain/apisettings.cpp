#include "apisettings.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ApiSettings)
};

QUrl refuse(QString *error, const QString &why)
{
    *error = why;
    return {};
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host == u"localhost"_s || host == u"::1"_s)
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts[0] == u"127"_s &&
           std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               bool ok = false;
               return part.toInt(&ok) <= 255 && ok && part[0].isDigit();
           });
}

QUrl checkedBaseUrl(const QString &text, QString *error)
{
    error->clear();
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        //: %1 is an example address
        return refuse(error, Text::tr("This is not a web address; it looks like %1.").arg(u"https://dev.dixa.io"_s));
    if (url.scheme() != u"https"_s && !(url.scheme() == u"http"_s && isLoopbackHost(url.host())))
        return refuse(error,
                      Text::tr("The address must begin with https:// (http:// is taken for this computer only)."));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refuse(error, Text::tr("The address must not contain a user name or password."));
    if (url.hasQuery() || url.hasFragment() || !(url.path().isEmpty() || url.path() == u"/"_s))
        return refuse(error, Text::tr("The address must end after the host name and port."));
    if (url.port() == 0)
        return refuse(error, Text::tr("Port 0 cannot be reached."));
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

QByteArray checkedToken(const QByteArray &text, QString *error)
{
    error->clear();
    QByteArray token = text.trimmed();
    if (token.left(7).toLower() == "bearer ")
        token = token.mid(7).trimmed();
    const auto printable = [](char c) { return c >= 0x21 && c <= 0x7e; };
    if (token.isEmpty())
        *error = Text::tr("The token is empty.");
    else if (!std::all_of(token.cbegin(), token.cend(), printable))
        *error = Text::tr("The token contains blanks, line breaks or letters that no token has.");
    else if (token.size() < 8)
        *error = Text::tr("The token is too short.");
    else if (token.size() > 512)
        *error = Text::tr("The token is too long.");
    return error->isEmpty() ? token : QByteArray();
}
