#include "ownrequests.h"

#include <algorithm>

void OwnRequests::take(const ActivityEntry &entry)
{
    QList<ActivityEntry> &all = m_requests[entry.agent];
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const ActivityEntry &one) { return one.id == entry.id; });
    if (known != all.end()) {
        *known = entry;
        return;
    }
    all.prepend(entry);
    if (all.size() > mostOfOne)
        all.removeLast();
    if (m_requests.size() <= mostPeople)
        return;
    const auto oldest = std::min_element(m_requests.begin(), m_requests.end(), [](const auto &a, const auto &b) {
        return a.constFirst().askedMs < b.constFirst().askedMs;
    });
    m_requests.erase(oldest);
}
