#include "activityquery.h"

#include "searchfold.h"
#include <QStringList>

using namespace Qt::StringLiterals;

QStringList ActivityQuery::words() const
{
    return foldedText(text.simplified()).split(u' ', Qt::SkipEmptyParts);
}

bool ActivityQuery::matches(const ActivityEntry &entry) const
{
    if ((!kinds.isEmpty() && !kinds.contains(entry.kind)) || (!stages.isEmpty() && !stages.contains(entry.stage)) ||
        (!batch.isNull() && entry.batch != batch) || (!parts && !entry.batch.isNull()))
        return false;
    const QString all = activitySearchText(entry);
    const QStringList wanted = words();
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return all.contains(word); });
}

QString activitySearchText(const ActivityEntry &entry)
{
    QStringList all{entry.agentName,
                    entry.what,
                    entry.asked,
                    entry.words,
                    activityStageWord(entry.stage),
                    activityKindWord(entry.kind),
                    entry.origin};
    // The wire calls it by another name than every label here.
    if (entry.kind == ActivityKind::Switch && entry.what == "Speak"_L1)
        all << u"phone"_s;
    if (!entry.agent.isNull())
        all << idText(entry.agent);
    return foldedText(all.join(u' ').simplified());
}
