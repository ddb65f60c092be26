#include "recipe.h"

#include "contentcoding.h"
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

QString refusalOf(const ApiSettings &settings)
{
    QString error;
    if (checkedBaseUrl(settings.baseUrl.toString(), &error).isEmpty())
        return error;
    if (checkedToken(settings.token, &error) != settings.token && error.isEmpty())
        error = ApiClient::tr("The token contains blanks or a scheme word.");
    return error;
}

QUrl urlOf(const ApiSettings &settings, const QString &path)
{
    if (!path.startsWith(u'/'))
        return {};
    return QUrl(settings.baseUrl.toString(QUrl::FullyEncoded | QUrl::RemovePath) + path, QUrl::StrictMode);
}

QNetworkRequest recipeFor(const ApiSettings &settings, const ApiRequest &request)
{
    QNetworkRequest result(urlOf(settings, request.path));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 talks before the certificate was checked (CVE-2024-39936, open in Debian 12).
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // The total deadline is a timer of our own: this one starts anew with each byte.
    result.setTransferTimeout(request.deadlineMs);
    result.setRawHeader("Authorization", settings.bearer ? "Bearer " + settings.token : settings.token);
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("Accept-Encoding", contentcoding::accepted);
    result.setRawHeader("User-Agent", "Rollcall/" ROLLCALL_VERSION);
    if (!request.body.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (settings.baseUrl.scheme() == u"https"_s) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        result.setSslConfiguration(tls);
    }
    return result;
}

void prepare(QNetworkAccessManager &manager)
{
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
    manager.setProxy(QNetworkProxy::NoProxy);
}
