#include "simpaging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int largestPage = 1000;

QString link(const QString &path, int from, int limit)
{
    const QByteArray key = "p1/" + QByteArray::number(from) + '/' + QByteArray::number(limit);
    return path + u"?pageKey="_s +
           QString::fromLatin1(key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}
} // namespace

std::optional<SimPage> SimPage::of(const SimRequest &request)
{
    const auto query = request.query();
    SimPage page;
    bool ok = true;
    if (query.contains(u"pageLimit"_s)) {
        page.limit = query.value(u"pageLimit"_s).toInt(&ok);
        if (!ok || page.limit < 1)
            return std::nullopt;
    }
    if (query.contains(u"pageKey"_s)) {
        const QByteArrayList parts =
            QByteArray::fromBase64(query.value(u"pageKey"_s).toLatin1(), QByteArray::Base64UrlEncoding).split('/');
        bool limitOk = true;
        if (parts.size() != 3 || parts[0] != "p1")
            return std::nullopt;
        page.from = parts[1].toInt(&ok);
        page.limit = parts[2].toInt(&limitOk);
        if (!ok || !limitOk || page.from < 0 || page.limit < 1)
            return std::nullopt;
    }
    page.limit = std::min(page.limit, largestPage);
    return page;
}

std::vector<int> SimPage::cut(const std::vector<int> &indices, const QString &path, QJsonObject *meta) const
{
    const auto first = std::lower_bound(indices.begin(), indices.end(), from);
    const auto last = indices.end() - first > limit ? first + limit : indices.end();
    if (last != indices.end())
        meta->insert(u"next"_s, link(path, *last, limit));
    if (first != indices.begin()) {
        const auto before = first - indices.begin() > limit ? first - limit : indices.begin();
        meta->insert(u"previous"_s, link(path, *before, limit));
    }
    return {first, last};
}
