// Whether a page link may be followed (contract 7.7, reliability D1 to D3). Pure.
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

/// Path and query of the next page, ready for ApiRequest::path. Nothing, and *why filled, when the link leaves scheme,
/// host or port of the base URL, carries user info, or points anywhere but to the list itself.
std::optional<QString> nextPagePath(const QUrl &baseUrl, const QString &listPath, const QString &link, QString *why);
