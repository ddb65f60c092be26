// AgentDesk: what is typed and not saved yet.
#include "activitystore.h"
#include "agentdesk.h"
#include "emailcheck.h"
#include <algorithm>

using namespace Qt::StringLiterals;

/// What was done is no draft any more, also when its window was closed or the program ended before the answer came.
void AgentDesk::ended(const AgentWrite &write, const AgentOutcome &outcome)
{
    if (outcome.end != AgentOutcome::End::Done || write.kind == AgentWrite::Kind::Downgrade)
        return;
    const QList<AgentDraft> all = drafts();
    for (const AgentDraft &draft : all) {
        const bool same = draft.isNew() ? emailKey(draft.typed.email) == emailKey(write.wanted.email)
                                        : draft.opened.id == write.before.id;
        if (same && differingFields(draft.typed, write.wanted).isEmpty())
            dropDraft(draft.key());
    }
}

QList<AgentDraft> AgentDesk::drafts() const
{
    QList<AgentDraft> all = m_drafts.values();
    std::sort(all.begin(), all.end(), [](const AgentDraft &a, const AgentDraft &b) { return a.savedMs > b.savedMs; });
    return all;
}

std::optional<AgentDraft> AgentDesk::draft(const QString &key) const
{
    const auto it = m_drafts.constFind(key);
    return it == m_drafts.cend() ? std::nullopt : std::optional<AgentDraft>(*it);
}

void AgentDesk::keepDraft(AgentDraft draft)
{
    draft.savedMs = m_clock.utcMs();
    const QString key = draft.key();
    m_drafts.insert(key, draft);
    if (m_store)
        m_store->putDocument(u"draft"_s, key, draftToJson(draft));
    Q_EMIT draftsChanged();
}

void AgentDesk::dropDraft(const QString &key)
{
    if (m_drafts.remove(key) == 0)
        return;
    if (m_store)
        m_store->putDocument(u"draft"_s, key, {});
    Q_EMIT draftsChanged();
}
