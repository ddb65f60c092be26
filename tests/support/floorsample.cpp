#include "floorsample.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace floorsample {

AgentId id(int n)
{
    const auto mixed = quint32(n) * 2654435761u; // odd, so that every n has another one
    return QUuid(mixed, ushort(n), 0x4000, 0x80, 0, 0, uchar(n >> 24), uchar(n >> 16), 0, uchar(n >> 8), uchar(n));
}

TeamId teamId(int n)
{
    return QUuid(0x7ea30000u + uint(n), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}

QList<Team> teams(int count)
{
    QList<Team> list;
    for (int i = 0; i < count; ++i)
        list.append({teamId(i), u"Team %1"_s.arg(i, 2, 10, QChar(u'0'))});
    return list;
}

Presence presence(int n, AgentState state, quint16 fine)
{
    Presence p;
    p.id = id(n);
    p.requestTime = noon;
    p.lastSeen = noon - 1'000;
    const bool offline = state == AgentState::Offline || state == AgentState::Ghost;
    p.connection = offline ? Connection::Offline : Connection::Online;
    p.status = PresenceStatus::Working;
    if (state == AgentState::Away || state == AgentState::Offline)
        p.status = PresenceStatus::Away;
    else if (state == AgentState::NoStatus)
        p.status = PresenceStatus::Missing;
    p.channels.known = state == AgentState::NoChannels ? quint16(0) : fine;
    return p;
}

std::shared_ptr<const Agent> agent(int n, const QString &name)
{
    auto a = std::make_shared<Agent>();
    a->id = id(n);
    a->displayName = name;
    a->email = u"agent%1@hrey.example"_s.arg(n);
    a->phoneNumber = u"+45 20 55 %1"_s.arg(n, 4, 10, QChar(u'0'));
    a->createdAt = noon - 1'000'000'000'000;
    return a;
}

FloorRow row(int n, const QString &name, AgentState state, qint64 since, quint16 fine)
{
    static const ChannelMap map = ChannelMap::standard();
    FloorRow r;
    r.id = id(n);
    if (state != AgentState::UnknownId)
        r.agent = agent(n, name);
    r.state = state;
    if (state == AgentState::NotSeen)
        return r;
    r.presence = presence(n, state, fine);
    r.hasPresence = true;
    r.since = since;
    r.sinceObserved = true;
    r.switches = map.derive(r.presence.channels);
    return r;
}

QString randomName(QRandomGenerator &random)
{
    static const QStringList names{u"Liv Torvaldsen"_s,
                                   u"liv torvaldsen"_s,
                                   u"Søren Bjerregaard"_s,
                                   u"Jónas Þór"_s,
                                   u"يوسف بن عبد الله"_s,
                                   u"渡辺 健二"_s,
                                   u"Agent 9"_s,
                                   u"Agent 10"_s,
                                   u"%1 %2"_s,
                                   u"<b>Ann</b>"_s,
                                   u"  "_s,
                                   QString(),
                                   QString(200, u'x'),
                                   u"Zoë"_s,
                                   u"Zoe"_s};
    return names.at(random.bounded(int(names.size())));
}

FloorRow randomRow(int n, int teamCount, QRandomGenerator &random)
{
    const auto state = AgentState(random.bounded(int(AgentState::NotSeen) + 1));
    FloorRow r = row(n, randomName(random), state, noon - random.bounded(4) * 400'000, quint16(random.bounded(2048)));
    r.sinceObserved = r.since != noTime && random.bounded(4) > 0;
    if (r.hasPresence && random.bounded(3) == 0)
        r.presence.lastSeen = noon - random.bounded(5) * 50'000;
    if (random.bounded(10) == 0)
        r.presence.lastSeen = noTime;
    if (state == AgentState::NoStatus && random.bounded(2) == 0) {
        r.presence.status = PresenceStatus::Other;
        r.presence.statusWord = random.bounded(2) ? u"Lunch"_s : u"Siesta"_s;
    }
    for (int t = 0; t < teamCount; ++t) {
        if (random.bounded(teamCount + 1) == 0)
            r.teams << teamId(t);
    }
    return r;
}

void change(FloorRow *row, int teamCount, QRandomGenerator &random)
{
    const int n = int(row->id.data4[7]) | int(row->id.data4[6]) << 8;
    const FloorRow other = randomRow(n, teamCount, random);
    switch (random.bounded(6)) {
    case 0:
        row->presence.requestTime += 5'000;
        if (row->presence.lastSeen != noTime)
            row->presence.lastSeen += 5'000;
        break;
    case 1:
        row->teams = other.teams;
        break;
    case 2:
        if (row->agent && other.agent)
            row->agent = other.agent;
        break;
    case 3:
        if (row->hasPresence)
            row->presence.lastSeen = other.presence.lastSeen;
        break;
    default:
        *row = other;
    }
}

void sortById(QList<FloorRow> *rows)
{
    std::sort(rows->begin(), rows->end(), [](const FloorRow &a, const FloorRow &b) { return a.id < b.id; });
}

} // namespace floorsample
