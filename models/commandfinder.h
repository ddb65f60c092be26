// Finds commands and agents by what somebody types: "edit liv", "liv", "dark". Pure but for the directory it reads.
#pragma once

#include "agentdirectorymodel.h"

struct Command
{
    QString title;           ///< "Edit..."
    QString words;           ///< further words it is found by; not shown
    QString key;             ///< told beside it; empty = none
    QString icon;            ///< name of an icon
    bool ofAgent = false;    ///< needs an agent
    bool needsEmail = false; ///< only for agents that have one
    bool needsPhone = false;
};

/// One line that can be chosen. A command without an agent, a command for an agent, or an agent to choose.
struct CommandHit
{
    int command = -1; ///< index of the commands; -1 = the agent alone
    AgentId agent;    ///< null = none
    bool operator==(const CommandHit &) const = default;
};

class CommandFinder
{
public:
    static constexpr int most = 60;

    CommandFinder(QList<Command> commands, const AgentDirectoryModel *directory);

    const QList<Command> &commands() const { return m_commands; }
    /// Who the commands of agents are for while nobody is named; null = nobody.
    void setCurrent(const AgentId &agent) { m_current = agent; }
    AgentId current() const { return m_current; }
    /// At most `most`, best first. chosen: only what can be done with this agent.
    QList<CommandHit> find(const QString &typed, const AgentId &chosen = {}) const;

private:
    int fit(int command, const QStringList &words) const;
    bool suits(int command, const AgentId &agent) const;
    QList<AgentId> people(const QStringList &words, int limit) const;
    QList<CommandHit> ofAgent(const AgentId &agent, const QStringList &words) const;

    QList<Command> m_commands;
    QList<QList<QString>> m_words; ///< of each command: folded, those of the title first
    const AgentDirectoryModel *m_directory;
    AgentId m_current;
};
