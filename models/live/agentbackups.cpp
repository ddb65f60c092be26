#include "agentbackups.h"

#include "agentmodel.h"
#include "floorwords.h"
#include "poolwork.h"
#include "wholefile.h"
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 1'000'000;
}

AgentBackups::AgentBackups(const QString &dir, const AgentModel *floor, const Clock &clock, QObject *parent)
    : QObject(parent), m_dir(dir), m_floor(floor), m_clock(clock)
{
}

QString AgentBackups::fileFor(const AgentId &id) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.utcMs(), Qt::UTC);
    return QDir(m_dir).filePath(u"agent-%1-%2.json"_s.arg(idText(id), now.toString(u"yyyyMMdd-HHmmss"_s)));
}

void AgentBackups::write(const Agent &fresh, const QString &file, QObject *context,
                         std::function<void(const QString &error)> done) const
{
    AgentBackup backup{fresh, {}, {}, {}, m_clock.utcMs()};
    if (const FloorRow *row = m_floor->find(fresh.id)) {
        for (const TeamId &team : row->teams)
            backup.teamNames += m_floor->teamNames().value(team, idText(team));
        backup.channels = row->presence.channels.words();
        backup.state = floorwords::stateOf(*row);
    }
    const auto work = [dir = m_dir, file, bytes = backupToFile(backup)]() -> QString {
        if (!QDir().mkpath(dir))
            return tr("the folder cannot be made");
        return writeWholeFile(file, bytes);
    };
    // The pool of the program: nobody waits for the file when a window goes.
    inPool(QThreadPool::globalInstance(), context, work, std::move(done));
}

void AgentBackups::read(const QString &file, QObject *context,
                        std::function<void(const std::optional<AgentBackup> &)> done)
{
    const auto work = [file]() -> std::optional<AgentBackup> {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly) || in.size() > mostBytes)
            return std::nullopt;
        return backupFromFile(in.readAll());
    };
    inPool(QThreadPool::globalInstance(), context, work, std::move(done));
}
