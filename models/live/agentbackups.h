// Keeps profiles as files before their agents become end users, and reads them again; away from the GUI thread.
#pragma once

#include "agentjson.h"
#include "clock.h"
#include <QObject>
#include <functional>

class AgentModel;

class AgentBackups : public QObject
{
    Q_OBJECT
public:
    /// floor: where teams, channels and states come from; must live longer.
    AgentBackups(const QString &dir, const AgentModel *floor, const Clock &clock, QObject *parent = nullptr);

    const QString &dir() const { return m_dir; }
    /// Named by id and time alone: names from outside are no file names.
    QString fileFor(const AgentId &id) const;
    /// done: once, later, while the context lives; empty = the file is on disk, else why it is not.
    void write(const Agent &fresh, const QString &file, QObject *context,
               std::function<void(const QString &error)> done) const;
    /// done: nothing when the file is no backup.
    static void read(const QString &file, QObject *context,
                     std::function<void(const std::optional<AgentBackup> &)> done);

private:
    QString m_dir;
    const AgentModel *m_floor;
    const Clock &m_clock;
};
