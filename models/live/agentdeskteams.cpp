// AgentDesk: agents into teams.
#include "activitystore.h"
#include "agentdesk.h"
#include "endpoints.h"
#include "failuretext.h"
#include "writes.h"
#include <QPointer>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

void AgentDesk::addToTeam(const Team &team, const QList<AgentId> &agents, QObject *context, DoneHandler handler)
{
    if (m_readOnly || !m_client) {
        const QString why = m_readOnly ? tr("This desk only watches") : tr("There is no connection");
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), why] { handler(why); }, Qt::QueuedConnection);
        return;
    }
    ActivityEntry entry;
    entry.id = QUuid::createUuid();
    entry.kind = ActivityKind::BulkEdit;
    entry.stage = ActivityStage::Sent;
    entry.askedMs = entry.changedMs = m_clock.utcMs();
    entry.agentName = team.name;
    entry.what = tr("%n added to the team", nullptr, int(agents.size()));
    entry.origin = u"import"_s;
    const auto tell = [this, entry, handler = std::move(handler)](ActivityStage stage, const QString &error) {
        ActivityEntry end = entry;
        end.stage = stage;
        end.words = error;
        end.changedMs = m_clock.utcMs();
        if (m_store)
            m_store->put(end);
        handler(error);
    };
    // The members as read afterwards are what counts: the answer of this operation says nothing.
    const auto look = [this, team, agents, context = QPointer<QObject>(context), tell](const QString &doubt) {
        if (!m_client || !context)
            return;
        fetchTeamMembers(*m_client, team.id, context, [agents, tell, doubt](const Result<QList<AgentId>> &members) {
            if (!members.ok())
                return tell(ActivityStage::Unknown, doubt.isEmpty() ? failureText(members.failure()) : doubt);
            const QSet<AgentId> in(members.value().cbegin(), members.value().cend());
            const auto missing =
                std::count_if(agents.begin(), agents.end(), [&](const AgentId &id) { return !in.contains(id); });
            if (missing == 0)
                tell(ActivityStage::Seen, {});
            else
                tell(ActivityStage::NoTrace, tr("%n are not in the team", nullptr, int(missing)) +
                                                 (doubt.isEmpty() ? QString() : u": "_s + doubt));
        });
    };
    const auto leave = [this, team, agents, context = QPointer<QObject>(context), tell, look](bool) {
        if (!m_client || !context)
            return;
        addTeamMembers(*m_client, team.id, agents, context, [tell, look](const Result<Done> &result) {
            if (result.ok())
                look({});
            else if (result.failure().maybeApplied)
                look(failureText(result.failure()));
            else
                tell(ActivityStage::Failed, failureText(result.failure()));
        });
    };
    if (m_store)
        m_store->put(entry, context, leave);
    else
        leave(true);
}
