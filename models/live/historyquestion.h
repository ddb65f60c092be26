// What the search on the history page asks: names, or "who was on Phone at 10:40".
#pragma once

#include "historyfact.h"
#include <QSet>
#include <QTime>
#include <functional>

struct HistoryQuestion
{
    QStringList names; ///< folded words that a name must have
    std::optional<QTime> at;
    std::optional<Channel> channel;  ///< was on, and the person working
    std::optional<AgentState> state; ///< contradictions are one, under Ghost

    static HistoryQuestion from(const QString &text);
    bool isEmpty() const { return names.isEmpty() && !at && !channel && !state; }
};

/// How many people were in each state and covered each channel at one moment.
struct HistoryCounts
{
    int working = 0, away = 0, offline = 0, unclear = 0;
    std::array<int, channelCount> cover{};
    bool seen = false;
};
HistoryCounts countsAt(const HistoryPart &part, const QSet<AgentId> *people, qint64 atMs, const ChannelMap &map);

/// Whom the question is about at that moment; names: as shown.
QSet<AgentId> answerTo(const HistoryQuestion &question, const HistoryPart &part, qint64 atMs, const ChannelMap &map,
                       const std::function<QString(const AgentId &)> &nameOf);
