#include "channel.h"

using namespace Qt::StringLiterals;

QString channelWireName(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return u"Email"_s;
    case Channel::Chat:
        return u"InteractiveChat"_s;
    case Channel::Messaging:
        return u"Messaging"_s;
    case Channel::Phone:
        return u"Speak"_s;
    }
    return {};
}

const QStringList &knownFineChannels()
{
    static const QStringList words{
        u"Email"_s,   u"ContactForm"_s, u"WidgetChat"_s, u"WhatsApp"_s,  u"FacebookMessenger"_s, u"Messenger"_s,
        u"Twitter"_s, u"Sms"_s,         u"PstnPhone"_s,  u"Voicemail"_s, u"Callback"_s};
    return words;
}

int fineChannelIndex(QStringView word)
{
    const QStringList &words = knownFineChannels();
    for (int i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return i;
    }
    return -1;
}

FineChannels FineChannels::without(const FineChannels &taken) const
{
    FineChannels rest;
    rest.known = quint16(known & ~taken.known);
    QStringList left;
    for (const QString &word : other) {
        if (!taken.other->contains(word))
            left.append(word);
    }
    rest.other = left;
    return rest;
}

QStringList FineChannels::words() const
{
    QStringList result;
    for (int i = 0; i < knownFineChannels().size(); ++i) {
        if (known & (1u << i))
            result << knownFineChannels()[i];
    }
    return result + *other;
}

ChannelMap ChannelMap::standard()
{
    ChannelMap map;
    for (const char16_t *word : {u"Email", u"ContactForm"})
        map.m_groups.insert(QString::fromUtf16(word), Channel::Email);
    map.m_groups.insert(u"WidgetChat"_s, Channel::Chat);
    for (const char16_t *word : {u"WhatsApp", u"FacebookMessenger", u"Messenger", u"Twitter", u"Sms"})
        map.m_groups.insert(QString::fromUtf16(word), Channel::Messaging);
    for (const char16_t *word : {u"PstnPhone", u"Voicemail", u"Callback"})
        map.m_groups.insert(QString::fromUtf16(word), Channel::Phone);
    map.rebuildMasks();
    return map;
}

void ChannelMap::assign(const QString &word, std::optional<Channel> group)
{
    if (group)
        m_groups.insert(word, *group);
    else
        m_groups.remove(word);
    rebuildMasks();
}

std::optional<Channel> ChannelMap::groupOf(const QString &word) const
{
    const auto it = m_groups.constFind(word);
    if (it == m_groups.constEnd())
        return std::nullopt;
    return *it;
}

QStringList ChannelMap::wordsOf(Channel channel) const
{
    QStringList known, other;
    for (const QString &word : knownFineChannels()) {
        if (groupOf(word) == channel)
            known << word;
    }
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it) {
        if (it.value() == channel && fineChannelIndex(it.key()) < 0)
            other << it.key();
    }
    other.sort();
    return known + other;
}

std::array<SwitchState, channelCount> ChannelMap::derive(const FineChannels &fine) const
{
    std::array<SwitchState, channelCount> result{};
    if (fine.missing) {
        result.fill(SwitchState::Unknown);
        return result;
    }
    for (size_t i = 0; i < channelCount; ++i)
        result[i] = (fine.known & m_masks[i]) ? SwitchState::On : SwitchState::Off;
    for (const QString &word : fine.other) {
        if (const auto group = groupOf(word))
            result[size_t(*group)] = SwitchState::On;
    }
    return result;
}

QStringList ChannelMap::toList() const
{
    QStringList list;
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it)
        list << it.key() + u'=' + channelWireName(it.value());
    list.sort();
    return list;
}

ChannelMap ChannelMap::fromList(const QStringList &list)
{
    ChannelMap map;
    for (const QString &entry : list) {
        const qsizetype at = entry.lastIndexOf(u'=');
        for (Channel channel : allChannels) {
            if (at > 0 && entry.mid(at + 1) == channelWireName(channel))
                map.m_groups.insert(entry.left(at), channel);
        }
    }
    map.rebuildMasks();
    return map;
}

void ChannelMap::rebuildMasks()
{
    m_masks = {};
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it) {
        const int index = fineChannelIndex(it.key());
        if (index >= 0)
            m_masks[size_t(it.value())] |= quint16(1u << index);
    }
}
