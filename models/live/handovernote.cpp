#include "handovernote.h"

#include <QDateTime>
#include <algorithm>

namespace {

constexpr qint64 minuteMs = 60'000;

class Breaches
{
public:
    Breaches(const HistoryPart &part, const HandoverSource &source, HandoverNote *note)
        : m_part(part), m_source(source), m_note(note)
    {
    }

    void find()
    {
        const int minutes = int((m_part.toMs - m_part.fromMs) / minuteMs);
        const HistoryCover cover = historyCover(m_part, m_part.fromMs, minutes, m_source.teamsOf, m_source.map);
        for (auto team = m_source.teamNames.cbegin(); team != m_source.teamNames.cend(); ++team) {
            if (m_source.teams.isEmpty() || m_source.teams.contains(team.key()))
                look(cover.teams.value(team.key(), nobody(cover.all)), team.key(), team.value());
        }
        if (m_source.teams.isEmpty())
            look(cover.all, std::nullopt, {});
    }

private:
    static CoverDay::Series nobody(const CoverDay::Series &all)
    {
        CoverDay::Series none = all;
        for (CoverDay::Counts &counts : none) {
            for (int &count : counts)
                count = std::min(count, 0);
        }
        return none;
    }

    void look(const CoverDay::Series &series, const std::optional<TeamId> &team, const QString &name)
    {
        for (const Channel channel : allChannels) {
            std::optional<HandoverNote::Breach> open;
            const auto end = [&](qint64 toMs, bool still) {
                if (!open)
                    return;
                open->toMs = toMs;
                open->open = still;
                m_note->breaches.append(*std::exchange(open, {}));
            };
            for (qsizetype i = 0; i < series.size(); ++i) {
                const qint64 at = m_part.fromMs + i * minuteMs;
                const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
                const CoverPlan *plan = m_source.plans.on(local.date());
                const int minute = local.time().hour() * 60 + local.time().minute();
                m_note->planned = m_note->planned || plan;
                const bool told = plan && (team || plan->setsTotal(channel, minute));
                const int minimum = told ? plan->minimumOf(team, channel, minute) : -1;
                const int count = series[i][size_t(channel)];
                if (count < 0 || count >= minimum) {
                    end(at, false);
                    continue;
                }
                if (!open)
                    open = HandoverNote::Breach{name, channel, at, at, count, minimum, false};
                open->lowest = std::min(open->lowest, count);
                open->minimum = std::max(open->minimum, minimum);
            }
            end(m_part.toMs, true);
        }
    }

    const HistoryPart &m_part;
    const HandoverSource &m_source;
    HandoverNote *m_note;
};

void findOdd(const HistoryPart &part, const HandoverSource &source, HandoverNote *note)
{
    for (const HistoryPerson &person : part.people) {
        const QList<TeamId> teams = source.teamsOf.value(person.id, {TeamId()});
        if (!source.teams.isEmpty() &&
            std::none_of(teams.cbegin(), teams.cend(), [&](const TeamId &team) { return source.teams.contains(team); }))
            continue;
        const Strip strip = part.strip(person);
        for (qsizetype i = 0; i < strip.size(); ++i) {
            const bool last = i + 1 == strip.size();
            const qint64 from = std::max(part.fromMs, strip[i].from), to = last ? part.toMs : strip[i + 1].from;
            if (isContradiction(strip[i].state) && to - from >= HandoverNote::shortestMs)
                note->odd.append({source.names.value(person.id, idText(person.id).left(8)), strip[i].state, from, to,
                                  last || (i + 2 == strip.size() && strip[i + 1].state == AgentState::NotSeen &&
                                           part.toMs - to < HandoverNote::shortestMs)});
        }
    }
}

} // namespace

HandoverNote handoverNote(const HistoryPart &part, const HandoverSource &source)
{
    HandoverNote note;
    note.fromMs = part.fromMs;
    note.toMs = part.toMs;
    note.seen = part.seen;
    Breaches(part, source, &note).find();
    findOdd(part, source, &note);
    std::stable_sort(note.breaches.begin(), note.breaches.end(), [](const auto &a, const auto &b) {
        return a.fromMs != b.fromMs ? a.fromMs < b.fromMs
               : a.place != b.place ? a.place.localeAwareCompare(b.place) < 0
                                    : a.channel < b.channel;
    });
    std::stable_sort(note.odd.begin(), note.odd.end(), [](const auto &a, const auto &b) {
        return a.fromMs != b.fromMs ? a.fromMs < b.fromMs : a.name.localeAwareCompare(b.name) < 0;
    });
    note.deeds = source.deeds;
    std::stable_sort(note.deeds.begin(), note.deeds.end(),
                     [](const auto &a, const auto &b) { return a.askedMs < b.askedMs; });
    return note;
}
