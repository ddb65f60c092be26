#include "channelevidence.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace {
constexpr int enough = 2;            // once may be chance
constexpr qsizetype wordsMost = 200; // a server may invent words without end
constexpr int countMost = 1'000'000;
} // namespace

ChannelEvidence::Tally *ChannelEvidence::tally(const QString &word, Channel group)
{
    if (!m_words.contains(word) && m_words.size() >= wordsMost)
        return nullptr;
    Tally &one = m_words[word][size_t(group)];
    if (one.with + one.without >= countMost)
        return nullptr;
    return &one;
}

void ChannelEvidence::add(Channel group, bool on, const FineChannels &before, const FineChannels &after)
{
    if (before.missing || after.missing)
        return;
    const QStringList had = before.words(), has = after.words();
    const QSet<QString> hadSet(had.begin(), had.end()), hasSet(has.begin(), has.end());
    const QSet<QString> moved = on ? hasSet - hadSet : hadSet - hasSet;
    if (moved.isEmpty())
        return;
    for (const QString &word : moved) {
        if (Tally *one = tally(word, group))
            ++one->with;
    }
    // Switched off, what stays on does not belong to it. Switched on, what stays away may just not be had.
    if (on)
        return;
    const QSet<QString> kept = hadSet & hasSet;
    for (const QString &word : kept) {
        if (Tally *one = tally(word, group))
            ++one->without;
    }
}

QList<MapProposal> ChannelEvidence::proposals(const ChannelMap &map) const
{
    QList<MapProposal> result;
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        const auto now = map.groupOf(it.key());
        for (const Channel group : allChannels) {
            const Tally &one = it.value()[size_t(group)];
            const int withNow = now ? it.value()[size_t(*now)].with : 0;
            if (group != now && one.with >= enough && one.with > one.without && one.with > withNow)
                result.append({it.key(), now, group, one.with, one.without, withNow});
        }
    }
    std::sort(result.begin(), result.end(), [](const MapProposal &a, const MapProposal &b) {
        return a.with != b.with ? a.with > b.with : a.word < b.word;
    });
    return result;
}

QJsonObject ChannelEvidence::toJson() const
{
    QJsonObject object;
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        QJsonObject word;
        for (const Channel group : allChannels) {
            const Tally &one = it.value()[size_t(group)];
            if (one != Tally())
                word.insert(channelWireName(group), QJsonArray{one.with, one.without});
        }
        object.insert(it.key(), word);
    }
    return object;
}

ChannelEvidence ChannelEvidence::fromJson(const QJsonObject &object)
{
    ChannelEvidence evidence;
    const auto count = [](const QJsonValue &value) { return std::clamp(value.toInt(), 0, countMost); };
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject word = it.value().toObject();
        for (const Channel group : allChannels) {
            const QJsonArray counts = word.value(channelWireName(group)).toArray();
            const Tally read{count(counts.at(0)), count(counts.at(1))};
            if (read == Tally())
                continue;
            if (Tally *one = evidence.tally(it.key(), group))
                *one = read;
        }
    }
    return evidence;
}
