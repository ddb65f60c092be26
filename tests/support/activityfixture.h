// Entries of the activity trail for tests, and answers of a store waited for without sleeping.
#pragma once

#include "activitystore.h"

#include <QtTest>

namespace activityfixture {

inline ActivityEntry entry(const QString &name, ActivityStage stage = ActivityStage::Requested)
{
    ActivityEntry e;
    e.id = QUuid::createUuid();
    e.agent = QUuid::createUuid();
    e.agentName = name;
    e.what = QStringLiteral("Speak");
    e.asked = QStringLiteral("off");
    e.before = QStringLiteral("on");
    e.origin = QStringLiteral("click");
    e.askedMs = 1'780'000'000'000;
    e.changedMs = 1'780'000'000'500;
    e.stage = stage;
    return e;
}

inline QList<ActivityEntry> read(ActivityStore &store, const ActivityQuery &query = {})
{
    QObject context;
    std::optional<QList<ActivityEntry>> result;
    store.query(query, &context, [&](const QList<ActivityEntry> &entries) { result = entries; });
    [&] { QTRY_VERIFY(result.has_value()); }();
    return result.value_or(QList<ActivityEntry>());
}

/// Whether what was put before, and the entry, are on disk.
inline std::optional<bool> putAndWait(ActivityStore &store, const QList<ActivityEntry> &entries)
{
    QObject context;
    std::optional<bool> result;
    store.put(entries, &context, [&](bool onDisk) { result = onDisk; });
    [&] { QTRY_VERIFY(result.has_value()); }();
    return result;
}

inline QStringList names(const QList<ActivityEntry> &entries)
{
    QStringList result;
    for (const ActivityEntry &e : entries)
        result << e.agentName;
    return result;
}

} // namespace activityfixture
