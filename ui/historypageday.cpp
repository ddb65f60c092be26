// HistoryPage: the day that is read, and the hours of it that are shown.
#include "historypage.h"
#include "historyslider.h"
#include "historystore.h"
#include <QDateTime>
#include <algorithm>

namespace {
constexpr qint64 historyDayHour = 3'600'000, shift = 8 * historyDayHour;
} // namespace

void HistoryPage::load()
{
    const qint64 now = m_clock.utcMs();
    m_scale.today = now >= m_scale.dayFrom && now < m_scale.dayTo;
    m_scale.until = std::min(now, m_scale.dayTo);
    if (!m_live->history())
        return shown({m_scale.dayFrom, m_scale.until, {}, {}, {}, false});
    const QDate day = m_day;
    m_live->history()->read(m_scale.dayFrom, m_scale.until, this, [this, day](const HistoryPart &part) {
        // What was read of this day stays when it cannot be read again.
        const bool stays = part.unread && m_part.fromMs == part.fromMs && !m_part.seen.isEmpty();
        if (day == m_day && !stays)
            shown(part);
    });
}

void HistoryPage::shown(const HistoryPart &part)
{
    m_part = part;
    m_scale.until = std::max(part.toMs, m_scale.from);
    if (!m_fitted) {
        fitScale();
        if (m_scale.today && m_live->status().answeredAtMs == noTime)
            m_answersAwaited = 2; // the first may not be readable yet when it is told of
    }
    // Of today something will still be seen, and the cursor goes there.
    m_fitted = m_fitted || !part.seen.isEmpty() || !m_scale.today || !m_live->history();
    m_slider->setSeen(part.seen);
    showLines();
}

/// From the hour in which somebody worked first, a shift long, the cursor at its newest moment.
void HistoryPage::fitScale()
{
    qint64 first = m_scale.until, last = m_scale.until;
    for (const HistorySpan &span : std::as_const(m_part.seen))
        first = std::min(first, span.fromMs);
    if (!m_part.seen.isEmpty()) // of this very second nothing is known yet
        last = m_part.seen.last().toMs;
    for (const HistoryPerson &person : std::as_const(m_part.people)) {
        for (const HistoryEntry &entry : person.entries) {
            const AgentState state = packedState(entry.fact);
            if (entry.atMs >= m_scale.dayFrom && state != AgentState::Offline && state != AgentState::NotSeen)
                first = std::min(first, entry.atMs);
        }
    }
    m_scale.from = m_scale.dayFrom + (first - m_scale.dayFrom) / historyDayHour * historyDayHour;
    m_scale.to = std::min(m_scale.dayTo, std::max(m_scale.from + shift, last + historyDayHour / 4));
    m_scale.from = std::max(m_scale.dayFrom, std::min(m_scale.from, m_scale.to - shift));
    m_scale.cursor = std::clamp(last, m_scale.from, std::max(m_scale.from, m_scale.until));
    if (m_question.at)
        setCursorAt(QDateTime(m_day, *m_question.at).toMSecsSinceEpoch());
}
