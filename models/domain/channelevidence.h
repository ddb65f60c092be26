// Which fine channels came and went together with which working channel, counted over switches that presence confirmed:
// what a change of the channel map is proposed from. Pure.
#pragma once

#include "channel.h"
#include <QJsonObject>

/// A word that moves with another group than the map says.
struct MapProposal
{
    QString word;
    std::optional<Channel> now; ///< its group in the map; nothing = none
    Channel group = Channel::Email;
    int with = 0;    ///< switches of `group` with which it came or went
    int without = 0; ///< switches of `group` that left it on or brought others but not it
    int withNow = 0; ///< switches of its present group with which it came or went
    bool operator==(const MapProposal &) const = default;
};

class ChannelEvidence
{
public:
    /// One switch of a group, alone for its agent: the fine channels before it left and in the read that showed it.
    void add(Channel group, bool on, const FineChannels &before, const FineChannels &after);
    /// Words for which the evidence speaks against the map, strongest first.
    QList<MapProposal> proposals(const ChannelMap &map) const;
    /// The counts of one word are forgotten: its proposal was taken or turned down.
    void forget(const QString &word) { m_words.remove(word); }
    bool isEmpty() const { return m_words.isEmpty(); }

    QJsonObject toJson() const;
    static ChannelEvidence fromJson(const QJsonObject &object);
    bool operator==(const ChannelEvidence &) const = default;

private:
    struct Tally
    {
        int with = 0, without = 0;
        bool operator==(const Tally &) const = default;
    };
    using Tallies = std::array<Tally, channelCount>;
    Tally *tally(const QString &word, Channel group);

    QHash<QString, Tallies> m_words;
};
