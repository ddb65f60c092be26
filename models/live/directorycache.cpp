#include "directorycache.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qint64 longestFile = 256ll * 1024 * 1024;
constexpr qint64 longestLine = 1024 * 1024;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject lineFor(const Agent &agent, const QList<TeamId> &teams)
{
    QJsonObject object{{u"agent"_s, idText(agent.id)}};
    const auto put = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    const auto putList = [&](const QString &key, const QStringList &texts) {
        if (!texts.isEmpty())
            object.insert(key, QJsonArray::fromStringList(texts));
    };
    if (agent.createdAt != noTime)
        object.insert(u"created"_s, agent.createdAt);
    put(u"name"_s, agent.displayName);
    put(u"email"_s, agent.email);
    put(u"avatar"_s, agent.avatarUrl);
    put(u"phone"_s, agent.phoneNumber);
    put(u"first"_s, agent.firstName);
    put(u"last"_s, agent.lastName);
    putList(u"emails"_s, agent.additionalEmails);
    putList(u"phones"_s, agent.additionalPhoneNumbers);
    putList(u"middle"_s, agent.middleNames);
    putList(u"roles"_s, agent.roles);
    QStringList ids;
    for (const TeamId &team : teams)
        ids.append(idText(team));
    putList(u"teams"_s, ids);
    return object;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

Agent agentOf(const QJsonObject &object, const AgentId &id)
{
    Agent agent;
    agent.id = id;
    const QJsonValue created = object[u"created"_s];
    agent.createdAt = created.isDouble() ? created.toInteger(noTime) : noTime;
    agent.displayName = object[u"name"_s].toString();
    agent.email = object[u"email"_s].toString();
    agent.avatarUrl = object[u"avatar"_s].toString();
    agent.phoneNumber = object[u"phone"_s].toString();
    agent.firstName = object[u"first"_s].toString();
    agent.lastName = object[u"last"_s].toString();
    agent.additionalEmails = strings(object[u"emails"_s]);
    agent.additionalPhoneNumbers = strings(object[u"phones"_s]);
    agent.middleNames = strings(object[u"middle"_s]);
    agent.roles = strings(object[u"roles"_s]);
    return agent;
}

/// False when the line is none of ours.
bool take(const QJsonObject &object, CachedDirectory *cached)
{
    if (const auto id = parseId(object[u"agent"_s].toString())) {
        cached->agents.insert(*id, std::make_shared<const Agent>(agentOf(object, *id)));
        QList<TeamId> teams;
        for (const QString &text : strings(object[u"teams"_s])) {
            if (const auto team = parseId(text))
                teams.append(*team);
        }
        if (!teams.isEmpty())
            cached->teams.teamsOf.insert(*id, teams);
        return true;
    }
    if (const auto id = parseId(object[u"team"_s].toString())) {
        cached->teams.teams.append({*id, object[u"name"_s].toString()});
        return true;
    }
    return false;
}

enum class Verdict { Good, Foreign, Damaged };

Verdict readLines(QFile *file, const QUrl &origin, CachedDirectory *cached)
{
    const auto next = [file] { return QJsonDocument::fromJson(file->readLine(longestLine)).object(); };
    const QJsonObject head = next();
    if (head[u"format"_s] != u"rollcall directory"_s)
        return Verdict::Damaged;
    if (head[u"version"_s] != version || head[u"origin"_s] != origin.toString())
        return Verdict::Foreign;
    qint64 taken = 0;
    for (QJsonObject object = next(); !object.isEmpty(); object = next()) {
        if (object.contains(u"lines"_s))
            return object[u"lines"_s].toInteger(-1) == taken && file->atEnd() ? Verdict::Good : Verdict::Damaged;
        if (!take(object, cached))
            return Verdict::Damaged;
        ++taken;
    }
    return Verdict::Damaged; // no foot
}

} // namespace

QString DirectoryCache::fileIn(const QString &dir)
{
    return dir + u"/directory.jsonl"_s;
}

bool DirectoryCache::write(const QString &path, const QUrl &origin, const CachedDirectory &cached)
{
    const QString dir = QFileInfo(path).absolutePath();
    if (!QFileInfo(dir).isDir()) {
        if (!QDir().mkpath(dir))
            return false;
        QFile::setPermissions(dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    file.write(
        line({{u"format"_s, u"rollcall directory"_s}, {u"version"_s, version}, {u"origin"_s, origin.toString()}}));
    for (const Team &team : cached.teams.teams)
        file.write(line({{u"team"_s, idText(team.id)}, {u"name"_s, team.name}}));
    for (const auto &agent : cached.agents)
        file.write(line(lineFor(*agent, cached.teams.teamsOf.value(agent->id))));
    file.write(line({{u"lines"_s, qint64(cached.teams.teams.size() + cached.agents.size())}}));
    return file.flush() && file.commit(); // Qt 6.4 commits although the last flush failed
}

std::optional<CachedDirectory> DirectoryCache::read(const QString &path, const QUrl &origin)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // never a pipe or a device
        return std::nullopt;
    CachedDirectory cached;
    const Verdict verdict = info.size() <= longestFile ? readLines(&file, origin, &cached) : Verdict::Damaged;
    file.close();
    if (verdict == Verdict::Damaged) {
        QFile::remove(path + u".bad"_s);
        QFile::rename(path, path + u".bad"_s);
    }
    if (verdict != Verdict::Good)
        return std::nullopt;
    return cached;
}
