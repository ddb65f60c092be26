// A stretch of an hour and a half that three people were seen in, with a gap, for tests of what is made of it.
#pragma once

#include "channel.h"
#include "historyfixture.h"

namespace historyfixture {

inline quint16 bitsOf(Channel channel)
{
    return quint16(1u << fineChannelIndex(ChannelMap::standard().wordsOf(channel).first()));
}

inline HistoryEntry entry(qint64 atMs, const HistoryFact &fact, QStringList *words)
{
    return {atMs, 5'000, packFact(fact, words)};
}

/// One works on Phone all the time, two goes away at 20, three is a ghost; nothing is seen between 40 and 50, nor
/// after 60.
inline HistoryPart sample()
{
    HistoryPart part;
    part.fromMs = start;
    part.toMs = start + 90 * minute;
    part.seen = {{start, start + 40 * minute, HistoryGap::Off},
                 {start + 50 * minute, start + 60 * minute, HistoryGap::Outage}};
    QStringList *words = &part.words;
    part.people = {
        {person(1), {entry(start, fact(1, AgentState::Working, bitsOf(Channel::Phone)), words)}},
        {person(2),
         {entry(start, fact(2, AgentState::Working, bitsOf(Channel::Email)), words),
          entry(start + 20 * minute, fact(2, AgentState::Away, bitsOf(Channel::Email)), words)}},
        {person(3), {entry(start, fact(3, AgentState::Ghost), words)}},
    };
    return part;
}

inline QString nameOf(const AgentId &id)
{
    return id == person(1)   ? QStringLiteral("=Ida Berg")
           : id == person(2) ? QStringLiteral("Bo, the second")
                             : QStringLiteral("فاطمة");
}

} // namespace historyfixture
