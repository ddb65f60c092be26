#include "decode.h"

#include "envelope.h"
#include "records.h"
#include <QHash>

using namespace Qt::StringLiterals;
using namespace jsonscan;
using envelope::Envelope;
using envelope::refused;

namespace {
/// Records under the key `data`, one per id, the last wins.
template <typename T, typename Reader, typename IdOf>
bool readList(Value &value, Reader reader, IdOf idOf, QList<T> *rows, int *unreadable, int *duplicates)
{
    if (shapeOf(value) != Shape::Array)
        return false;
    rows->clear();
    *unreadable = *duplicates = 0;
    QHash<QUuid, qsizetype> seen;
    return eachElement(value, [&](Value &element) {
        T row;
        bool good = false;
        if (!reader(element, &row, &good))
            return false;
        if (!good) {
            ++*unreadable;
            return true;
        }
        const qsizetype before = seen.size();
        qsizetype &index = seen[idOf(row)];
        if (seen.size() > before) {
            index = rows->size();
            rows->append(std::move(row));
        } else {
            (*rows)[index] = std::move(row);
            ++*duplicates;
        }
        return true;
    });
}

template <typename T, typename Reader>
Result<T> decodeOne(const QByteArray &body, Reader reader)
{
    T record;
    bool good = false;
    Envelope envelope;
    const bool whole = envelope::read(body, &envelope, [&](Value &value) {
        record = {};
        return reader(value, &record, &good);
    });
    if (!whole || !envelope.data || !good)
        return refused(body);
    return record;
}

template <typename T, typename Reader, typename IdOf>
std::optional<Envelope> decodeMany(const QByteArray &body, Reader reader, IdOf idOf, QList<T> *rows, int *unreadable)
{
    int duplicates = 0;
    Envelope envelope;
    const bool whole = envelope::read(
        body, &envelope, [&](Value &value) { return readList<T>(value, reader, idOf, rows, unreadable, &duplicates); });
    if (!whole || envelope.wrongNext || (!envelope.data && envelope.other))
        return std::nullopt;
    return envelope;
}

constexpr auto teamId = [](const Team &team) { return team.id; };

std::optional<QList<Team>> decodeTeamLike(const QByteArray &body)
{
    QList<Team> rows;
    int unreadable = 0;
    if (!decodeMany(body, records::readTeam, teamId, &rows, &unreadable))
        return std::nullopt;
    return rows;
}

Result<QList<QUuid>> decodeIds(const QByteArray &body)
{
    const auto rows = decodeTeamLike(body);
    if (!rows)
        return refused(body);
    QList<QUuid> ids;
    for (const Team &row : *rows)
        ids << row.id;
    return ids;
}
} // namespace

Result<PresenceList> decodePresenceList(const QByteArray &body)
{
    PresenceList list;
    const auto id = [](const Presence &presence) { return presence.id; };
    const bool whole = readDocument(body, [&](Value &root) {
        return readList<Presence>(root, records::readPresence, id, &list.rows, &list.unreadable, &list.duplicates);
    });
    if (!whole)
        return refused(body);
    return list;
}

Result<Presence> decodePresence(const QByteArray &body)
{
    return decodeOne<Presence>(body, records::readPresence);
}

Result<Agent> decodeAgent(const QByteArray &body)
{
    return decodeOne<Agent>(body, records::readAgent);
}

Result<AgentPage> decodeAgentPage(const QByteArray &body)
{
    AgentPage page;
    const auto id = [](const Agent &agent) { return agent.id; };
    const auto envelope = decodeMany(body, records::readAgent, id, &page.rows, &page.unreadable);
    if (!envelope)
        return refused(body);
    page.next = envelope->next;
    return page;
}

Result<QList<TeamId>> decodeTeamRefs(const QByteArray &body)
{
    return decodeIds(body);
}

Result<QList<Team>> decodeTeams(const QByteArray &body)
{
    const auto rows = decodeTeamLike(body);
    if (!rows)
        return refused(body);
    return *rows;
}

Result<QList<AgentId>> decodeTeamMembers(const QByteArray &body)
{
    return decodeIds(body);
}

QString decodeErrorMessage(const QByteArray &body)
{
    QString message;
    bool wrong = false;
    const bool whole = readDocument(body, [&](Value &root) {
        return shapeOf(root) == Shape::Object && eachMember(root, [&](QByteArrayView key, Value &inner) {
                   return key == "message" ? readText(inner, &message, &wrong) : check(inner);
               });
    });
    if (whole && !message.isEmpty())
        return message;
    const QString text = QString::fromUtf8(body.left(64 * 1024));
    const qsizetype from = text.indexOf(u"<title>"_s, 0, Qt::CaseInsensitive) + 7;
    const qsizetype to = text.indexOf(u"</title>"_s, 0, Qt::CaseInsensitive);
    return from >= 7 && to > from ? text.mid(from, to - from) : text;
}
