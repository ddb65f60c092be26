#include "earlierswitches.h"

#include "activitystore.h"
#include "switchrequest.h"

using namespace Qt::StringLiterals;

void EarlierSwitches::load(const QList<ActivityEntry> &entries, qint64 nowMs)
{
    for (const ActivityEntry &entry : entries) {
        const bool switching = entry.kind == ActivityKind::Switch || entry.kind == ActivityKind::Batch;
        if (switching && entry.stage == ActivityStage::Requested) {
            conclude(entry, ActivityStage::NotSent, tr("the program ended before"), nowMs);
            continue;
        }
        for (const Channel channel : allChannels) {
            if (entry.kind == ActivityKind::Switch && entry.what == channelWireName(channel))
                m_waiting.append({entry, channel});
        }
    }
}

void EarlierSwitches::listRead(qint64 nowMs)
{
    if (m_waiting.isEmpty())
        return;
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        Waiting &one = m_waiting[i];
        const FloorRow *row = m_agents->find(one.entry.agent);
        const SwitchState asked = one.entry.asked == "on"_L1 ? SwitchState::On : SwitchState::Off;
        if (row && row->switches[size_t(one.channel)] == asked) {
            //: A switch of an earlier run whose outcome was not known
            conclude(one.entry, ActivityStage::Seen, tr("read at the next start"), nowMs);
            ++m_seen;
            m_waiting.removeAt(i);
        } else if (++one.lists >= pollsUntilUnconfirmed) {
            conclude(one.entry, ActivityStage::NoTrace, tr("read at the next start"), nowMs);
            ++m_noTrace;
            m_waiting.removeAt(i);
        }
    }
    if (m_waiting.isEmpty())
        Q_EMIT checked(m_seen, m_noTrace);
}

void EarlierSwitches::conclude(ActivityEntry entry, ActivityStage stage, const QString &words, qint64 nowMs)
{
    entry.stage = stage;
    entry.words = words;
    entry.changedMs = nowMs;
    m_store->put(entry);
}
