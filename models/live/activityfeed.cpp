#include "activityfeed.h"

#include <memory>

namespace {
constexpr int pageSize = 200;
} // namespace

ActivityFeed::ActivityFeed(ActivityStore *store, QObject *parent)
    : QObject(parent), m_store(store), m_context(std::make_unique<QObject>())
{
    m_query.limit = pageSize;
    connect(&m_model, &ActivityModel::moreWanted, this, &ActivityFeed::fetch);
    connect(m_store, &ActivityStore::recorded, this, [this](const QList<ActivityEntry> &entries) {
        for (const ActivityEntry &entry : entries)
            m_model.record(entry, m_query.matches(entry));
    });
    // Until the file is open there are only the entries of this run.
    connect(m_store, &ActivityStore::opened, this, [this] { setQuery(m_query); });
    m_model.restart();
}

void ActivityFeed::setQuery(const ActivityQuery &query)
{
    m_query = query;
    m_query.limit = pageSize;
    m_query.before = 0;
    m_context = std::make_unique<QObject>();
    m_model.restart();
}

void ActivityFeed::fetch(qint64 before)
{
    ActivityQuery page = m_query;
    page.before = before;
    m_store->query(page, m_context.get(), [this](const QList<ActivityEntry> &entries) { m_model.append(entries); });
}

void ActivityFeed::exportCsv(const QString &file, QObject *context, std::function<void(const QString &)> handler)
{
    m_store->exportCsv(m_query, file, context, std::move(handler));
}

void ActivityFeed::readSince(qint64 fromMs, qint64 toMs, QObject *context,
                             std::function<void(const QList<ActivityEntry> &)> handler)
{
    ActivityQuery query;
    query.parts = false;
    query.limit = pageSize;
    auto found = std::make_shared<QList<ActivityEntry>>();
    // The next page is asked for by the one before it.
    auto next = std::make_shared<std::function<void(qint64)>>();
    *next = [this, query, fromMs, toMs, context, handler = std::move(handler), found,
             again = std::weak_ptr(next)](qint64 before) {
        ActivityQuery page = query;
        page.before = before;
        m_store->query(page, context,
                       [fromMs, toMs, handler, found, next = again.lock()](const QList<ActivityEntry> &entries) {
                           bool older = entries.size() < pageSize;
                           for (const ActivityEntry &entry : entries) {
                               older = older || entry.askedMs < fromMs;
                               if (entry.askedMs >= fromMs && entry.askedMs < toMs)
                                   found->append(entry);
                           }
                           if (older || found->size() >= readMost || !next)
                               handler(*found);
                           else
                               (*next)(entries.constLast().sequence);
                       });
    };
    (*next)(0);
}
