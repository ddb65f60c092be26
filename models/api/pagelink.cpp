#include "pagelink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct PageLinkText
{
    Q_DECLARE_TR_FUNCTIONS(PageLink)
};

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int standard = a.scheme() == u"https"_s ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(standard) == b.port(standard);
}
} // namespace

std::optional<QString> nextPagePath(const QUrl &baseUrl, const QString &listPath, const QString &link, QString *why)
{
    const QUrl relative(link, QUrl::StrictMode);
    const QUrl url = baseUrl.resolved(relative);
    if (!relative.isValid() || !url.isValid()) {
        *why = PageLinkText::tr("The link to the next page cannot be read.");
        return std::nullopt;
    }
    if (!sameOrigin(url, baseUrl) || url.authority().contains(u'@')) {
        //: %1 is a host name
        *why = PageLinkText::tr("The link to the next page leads to %1; that is never followed.").arg(url.host());
        return std::nullopt;
    }
    const QString path = url.path(QUrl::FullyEncoded);
    if (path != listPath || !url.hasQuery()) {
        *why = PageLinkText::tr("The link to the next page leads elsewhere in the API.");
        return std::nullopt;
    }
    return path + u'?' + url.query(QUrl::FullyEncoded);
}
