// A small organisation on the fault server: everybody online and working, presence, names, teams, and switches that go
// wrong as scripted. It keeps count of what it applied.
#pragma once

#include "channel.h"
#include "faultserver.h"
#include "ids.h"

class FakeFloor
{
public:
    /// What becomes of one PUT.
    enum class Put : quint8 {
        Apply,
        Refuse,        ///< 400, not applied
        Limit,         ///< 429, not applied
        CutApplied,    ///< applied, then the connection is closed without an answer
        CutNotApplied, ///< closed without an answer
        FailedApplied, ///< applied, answered 500
        Unauthorized,  ///< 401
        HangApplied,   ///< applied, never answered
    };
    struct SeenPut
    {
        AgentId agent;
        Channel channel = Channel::Email;
        bool on = false;
        Put put = Put::Apply;
    };
    using Script = std::function<Put(int number)>; ///< number: 0 for the first PUT

    explicit FakeFloor(int agents, bool on = false);

    AgentId id(int number) const { return m_ids[number]; } ///< ascending in number
    int size() const { return int(m_ids.size()); }
    void setScript(Script script) { m_script = std::move(script); }
    void always(Put put)
    {
        m_script = [put](int) { return put; };
    }
    /// So many are in the first team, the others in the second; everybody in the first from the start.
    void setFirstTeam(int people) { m_firstTeam = people; }
    /// Another desk's hand.
    void change(int number, Channel channel, bool on);
    /// Presence keeps showing what it shows now until thawed.
    void freeze(bool frozen);
    void delay(int ms) { m_delayMs = ms; } ///< before each answer to a PUT
    /// Also these fine channels move with a working channel.
    void alsoMoves(Channel channel, const QString &word) { m_also.insert(word, channel); }

    bool isOn(int number, Channel channel);
    const QList<SeenPut> &puts(); ///< all complete ones, in order
    int applied();                ///< PUTs that changed or confirmed something here
    FaultServer &server() { return m_server; }

private:
    qsizetype firstTeam() const { return m_firstTeam < 0 ? m_ids.size() : m_firstTeam; }
    using Switches = std::array<bool, channelCount>;
    Reaction react(const SeenRequest &request);
    Reaction reactToPut();
    void take();
    QByteArray record(int number) const;

    FaultServer m_server;
    QList<AgentId> m_ids;
    QList<Switches> m_state, m_shown;
    QHash<QString, Channel> m_also;
    Script m_script;
    QHash<int, Put> m_decided; ///< by index of the request
    QList<SeenPut> m_puts;
    int m_taken = 0;
    int m_numbered = 0;
    int m_applied = 0;
    int m_delayMs = 0;
    int m_firstTeam = -1;
    bool m_frozen = false;
};
