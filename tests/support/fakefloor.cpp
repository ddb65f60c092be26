#include "fakefloor.h"

#include "livebodies.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

FakeFloor::FakeFloor(int agents, bool on)
{
    for (int i = 0; i < agents; ++i)
        m_ids << *parseId(u"00000000-0000-4000-8000-%1"_s.arg(i + 1, 12, 16, QChar(u'0')));
    m_state.fill(Switches{on, on, on, on}, agents);
    m_shown = m_state;
    m_server.always([this](const SeenRequest &request) { return react(request); });
}

Reaction FakeFloor::react(const SeenRequest &request)
{
    const QList<QByteArray> path = request.target.split('/'); // "", v1, agents, ...
    if (request.verb == "PUT" && request.target.endsWith("/presence/working-channel"))
        return reactToPut();
    if (request.verb == "POST")
        return Reaction::hang(); // creates are not for this organisation
    take();
    if (request.verb == "GET" && request.target == "/v1/agents/presence") {
        QByteArrayList records;
        for (int i = 0; i < size(); ++i)
            records << record(i);
        return Reaction::json('[' + records.join(',') + ']');
    }
    // The directory, as the live floor wants it: two teams.
    if (request.target.startsWith("/v1/agents?"))
        return Reaction::json(livebodies::agents(1, size()));
    if (request.target == "/v1/teams")
        return Reaction::json(livebodies::teams({u"Nordic"_s, u"DACH"_s}));
    if (request.target.startsWith("/v1/teams/"))
        return Reaction::json(
            livebodies::refs(path.value(3).endsWith("01") ? m_ids.first(firstTeam()) : m_ids.sliced(firstTeam())));
    const auto agent = parseId(QString::fromLatin1(path.value(3)));
    const qsizetype number = agent ? m_ids.indexOf(*agent) : -1;
    if (request.verb == "GET" && request.target.endsWith("/presence") && number >= 0)
        return Reaction::json("{\"data\":" + record(int(number)) + '}');
    return Reaction::json(R"({"message":"The requested resource could not be found"})", 404);
}

Reaction FakeFloor::reactToPut()
{
    const Put put = m_script ? m_script(m_numbered) : Put::Apply;
    ++m_numbered;
    m_decided.insert(int(m_server.requests().size()) - 1, put);
    Reaction reaction = Reaction::status(204);
    switch (put) {
    case Put::Apply:
        break;
    case Put::Refuse:
        reaction = Reaction::json(R"({"message":"Invalid value in request"})", 400);
        break;
    case Put::Limit:
        reaction = Reaction::json(R"({"message":"Too Many Requests"})", 429);
        break;
    case Put::CutApplied:
    case Put::CutNotApplied:
        return Reaction::nothing(Reaction::End::Close);
    case Put::FailedApplied:
        reaction = Reaction::json(R"({"message":"There was an internal server error"})", 500);
        break;
    case Put::Unauthorized:
        reaction = Reaction::json(R"({"message":"Unauthorized"})", 401);
        break;
    case Put::HangApplied:
        return Reaction::hang();
    }
    return reaction.after(m_delayMs);
}

/// Bodies come after the head that is reacted to, so PUTs are applied when somebody looks.
void FakeFloor::take()
{
    const QList<SeenRequest> &requests = m_server.requests();
    for (; m_taken < requests.size(); ++m_taken) {
        const SeenRequest &request = requests[m_taken];
        const auto decided = m_decided.constFind(m_taken);
        if (decided == m_decided.cend())
            continue;
        if (request.body.size() < request.header("Content-Length").toInt())
            return;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const auto agent = parseId(QString::fromLatin1(request.target.split('/').value(3)));
        for (const Channel channel : allChannels) {
            if (!agent || body.value("channel"_L1).toString() != channelWireName(channel))
                continue;
            m_puts.append({*agent, channel, body.value("working"_L1).toBool(), *decided});
            const bool applies = *decided == Put::Apply || *decided == Put::CutApplied ||
                                 *decided == Put::FailedApplied || *decided == Put::HangApplied;
            const qsizetype number = m_ids.indexOf(*agent);
            if (applies && number >= 0) {
                m_state[number][size_t(channel)] = m_puts.last().on;
                ++m_applied;
            }
        }
    }
    if (!m_frozen)
        m_shown = m_state;
}

QByteArray FakeFloor::record(int number) const
{
    const Switches &on = m_shown[number];
    QJsonArray channels;
    const std::array<QString, channelCount> words{u"Email"_s, u"WidgetChat"_s, u"WhatsApp"_s, u"PstnPhone"_s};
    for (size_t i = 0; i < channelCount; ++i) {
        if (on[i])
            channels << words[i];
    }
    for (auto it = m_also.cbegin(); it != m_also.cend(); ++it) {
        if (on[size_t(it.value())])
            channels << it.key();
    }
    const QJsonObject object{
        {u"userId"_s, idText(m_ids[number])},          {u"requestTime"_s, u"2026-06-01T12:00:00.000"_s},
        {u"lastSeen"_s, u"2026-06-01T12:00:00.000"_s}, {u"connectionStatus"_s, u"Online"_s},
        {u"presenceStatus"_s, u"Working"_s},           {u"activeChannels"_s, channels}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void FakeFloor::change(int number, Channel channel, bool on)
{
    take();
    m_state[number][size_t(channel)] = on;
}

void FakeFloor::freeze(bool frozen)
{
    take();
    m_frozen = frozen;
}

bool FakeFloor::isOn(int number, Channel channel)
{
    take();
    return m_state[number][size_t(channel)];
}

const QList<FakeFloor::SeenPut> &FakeFloor::puts()
{
    take();
    return m_puts;
}

int FakeFloor::applied()
{
    take();
    return m_applied;
}
