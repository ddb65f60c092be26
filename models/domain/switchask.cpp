#include "switchask.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace {

QJsonObject asksToJson(const ChannelAsks &asks)
{
    QJsonObject object;
    for (const Channel channel : allChannels) {
        const Ask ask = asks[size_t(channel)];
        if (ask != Ask::Leave)
            object.insert(channelWireName(channel), ask == Ask::On);
    }
    return object;
}

ChannelAsks asksFromJson(const QJsonObject &object)
{
    ChannelAsks asks{};
    for (const Channel channel : allChannels) {
        const QJsonValue value = object.value(channelWireName(channel));
        if (value.isBool())
            asks[size_t(channel)] = value.toBool() ? Ask::On : Ask::Off;
    }
    return asks;
}

} // namespace

SwitchPreset snapshotPreset(const QString &name, const QList<FloorRow> &rows, qint64 nowMs)
{
    SwitchPreset preset;
    preset.name = name;
    preset.takenAtMs = nowMs;
    for (const FloorRow &row : rows) {
        ChannelAsks asks{};
        for (size_t i = 0; i < channelCount; ++i) {
            if (row.switches[i] != SwitchState::Unknown)
                asks[i] = row.switches[i] == SwitchState::On ? Ask::On : Ask::Off;
        }
        if (!asksNothing(asks))
            preset.each.insert(row.id, asks);
    }
    return preset;
}

QJsonObject presetToJson(const SwitchPreset &preset)
{
    QJsonObject object{{u"name"_s, preset.name}};
    if (!asksNothing(preset.asked))
        object.insert(u"channels"_s, asksToJson(preset.asked));
    if (preset.takenAtMs != noTime)
        object.insert(u"takenAt"_s, preset.takenAtMs);
    QJsonObject agents;
    for (auto it = preset.each.cbegin(); it != preset.each.cend(); ++it)
        agents.insert(idText(it.key()), asksToJson(it.value()));
    if (!agents.isEmpty())
        object.insert(u"agents"_s, agents);
    return object;
}

std::optional<SwitchPreset> presetFromJson(const QJsonObject &object)
{
    SwitchPreset preset;
    preset.name = object.value(u"name"_s).toString();
    preset.asked = asksFromJson(object.value(u"channels"_s).toObject());
    const QJsonValue taken = object.value(u"takenAt"_s);
    if (taken.isDouble())
        preset.takenAtMs = taken.toInteger();
    const QJsonObject agents = object.value(u"agents"_s).toObject();
    for (auto it = agents.begin(); it != agents.end(); ++it) {
        const auto id = parseId(it.key());
        const ChannelAsks asks = asksFromJson(it.value().toObject());
        if (id && !asksNothing(asks))
            preset.each.insert(*id, asks);
    }
    if (preset.name.trimmed().isEmpty() || (asksNothing(preset.asked) && preset.each.isEmpty()))
        return std::nullopt;
    return preset;
}
