// Cursor paging as the API does it: an opaque key that carries the original query (contract 1, Pagination).
#pragma once

#include "simrequest.h"
#include <QJsonObject>
#include <optional>
#include <vector>

struct SimPage
{
    int from = 0; ///< first person index that may be on the page
    int limit = 50;

    /// Reads pageLimit and pageKey; nothing when one of them is not valid (400).
    static std::optional<SimPage> of(const SimRequest &request);

    /// Cuts this page out of ascending indices; fills `meta` with next and previous, root-relative to `path`.
    std::vector<int> cut(const std::vector<int> &indices, const QString &path, QJsonObject *meta) const;
};
