#include "historyquestion.h"

#include "floorwords.h"
#include "searchfold.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool covers(const HistoryFact &fact, Channel channel, const ChannelMap &map)
{
    return fact.state == AgentState::Working && map.derive(fact.channels)[size_t(channel)] == SwitchState::On;
}

AgentState kindOf(AgentState state)
{
    return isContradiction(state) ? AgentState::Ghost : state;
}

} // namespace

HistoryQuestion HistoryQuestion::from(const QString &text)
{
    static const QRegularExpression clock(u"^([01]?\\d|2[0-3])[:.]([0-5]\\d)$"_s), marks(u"[?\u061f]"_s);
    const QStringList idle =
        foldedText(QCoreApplication::translate("HistoryQuestion", "who was were is on at in the",
                                               "words a question may have beside a time, a channel and a state"))
            .split(u' ', Qt::SkipEmptyParts);
    HistoryQuestion question;
    QString rest = u' ' + foldedText(QString(text).replace(marks, u" "_s).simplified()) + u' ';
    // A name may be of several words.
    const auto take = [&rest](const QString &name) {
        const QString words = u' ' + foldedText(name) + u' ';
        const bool there = rest.contains(words);
        rest.replace(words, u" "_s);
        return there;
    };
    for (const Channel channel : allChannels) {
        if (take(floorwords::channel(channel)))
            question.channel = channel;
    }
    for (const AgentState state : {AgentState::Working, AgentState::Away, AgentState::Offline, AgentState::Ghost}) {
        if (take(state == AgentState::Ghost ? QCoreApplication::translate("HistoryModel", "Unclear")
                                            : floorwords::state(state)))
            question.state = state;
    }
    QStringList left;
    for (const QString &word : rest.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto match = clock.match(word); match.hasMatch() && !question.at)
            question.at = QTime(match.captured(1).toInt(), match.captured(2).toInt());
        else
            left.append(word);
    }
    const bool asks = question.at || question.channel || question.state;
    for (const QString &word : std::as_const(left)) {
        if (!asks || !idle.contains(word))
            question.names.append(word);
    }
    return question;
}

HistoryCounts countsAt(const HistoryPart &part, const QSet<AgentId> *people, qint64 atMs, const ChannelMap &map)
{
    HistoryCounts counts;
    counts.seen = part.wasSeen(atMs);
    for (const HistoryPerson &person : part.people) {
        const auto fact = !people || people->contains(person.id) ? part.at(person, atMs) : std::nullopt;
        if (!fact)
            continue;
        counts.working += fact->state == AgentState::Working;
        counts.away += fact->state == AgentState::Away;
        counts.offline += fact->state == AgentState::Offline;
        counts.unclear += isContradiction(fact->state);
        if (fact->state != AgentState::Working)
            continue;
        const auto switches = map.derive(fact->channels);
        for (size_t i = 0; i < channelCount; ++i)
            counts.cover[i] += switches[i] == SwitchState::On;
    }
    return counts;
}

QSet<AgentId> answerTo(const HistoryQuestion &question, const HistoryPart &part, qint64 atMs, const ChannelMap &map,
                       const std::function<QString(const AgentId &)> &nameOf)
{
    QSet<AgentId> answer;
    for (const HistoryPerson &person : part.people) {
        if (!question.names.isEmpty()) {
            const QString name = foldedText(nameOf(person.id));
            if (!std::all_of(question.names.begin(), question.names.end(),
                             [&](const QString &word) { return name.contains(word); }))
                continue;
        }
        if (question.channel || question.state) {
            const auto fact = part.at(person, atMs);
            if (!fact || (question.channel && !covers(*fact, *question.channel, map)) ||
                (question.state && kindOf(fact->state) != *question.state))
                continue;
        }
        answer.insert(person.id);
    }
    return answer;
}
