// Channels: four groups that can be switched (working channels) and the fine channels presence reports.
#pragma once

#include "rare.h"
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

/// The four working channels that can be switched (contract 2). Order = column order = keys 1 to 4.
enum class Channel : quint8 { Email, Chat, Messaging, Phone };
inline constexpr std::array<Channel, 4> allChannels{Channel::Email, Channel::Chat, Channel::Messaging, Channel::Phone};
inline constexpr size_t channelCount = allChannels.size();

/// The word on the wire: Email, InteractiveChat, Messaging, Speak.
QString channelWireName(Channel channel);

/// Fine channels of one presence record: a bit per documented word, other words as they came.
struct FineChannels
{
    quint16 known = 0;       ///< bit i = knownFineChannels()[i]
    bool missing = false;    ///< the field was absent or null: nothing is known, and nothing is on (contract 7.10)
    Rare<QStringList> other; ///< words this program does not know, as received

    bool operator==(const FineChannels &) const = default;
    bool isEmpty() const { return known == 0 && other.isEmpty(); }
    QStringList words() const;
    FineChannels without(const FineChannels &taken) const;
};

/// The 11 documented words (contract 2) in display order; the index is the bit in FineChannels::known.
const QStringList &knownFineChannels();
/// Bit index of a documented word, -1 for any other.
int fineChannelIndex(QStringView word);

/// What the fine channels say about one working channel. Unknown: no presence was ever read.
enum class SwitchState : quint8 { Off, On, Unknown };

/// Which fine channels belong to which working channel. The vendor publishes no such table (contract 2), so it is a
/// setting; the default is the plausible one.
class ChannelMap
{
public:
    static ChannelMap standard();

    void assign(const QString &word, std::optional<Channel> group);
    std::optional<Channel> groupOf(const QString &word) const;
    QStringList wordsOf(Channel channel) const; ///< documented words first, in their order
    std::array<SwitchState, channelCount> derive(const FineChannels &fine) const;
    bool operator==(const ChannelMap &other) const { return m_groups == other.m_groups; }

    QStringList toList() const; ///< "word=Group" entries for the settings
    static ChannelMap fromList(const QStringList &list);

private:
    void rebuildMasks();
    QHash<QString, Channel> m_groups;
    std::array<quint16, channelCount> m_masks{};
};
