#include "decode.h"

#include "envelope.h"
#include "idindex.h"
#include "records.h"

using namespace Qt::StringLiterals;
using namespace jsonscan;
using envelope::Envelope;
using envelope::refused;

static_assert(decodePadding >= padding);

namespace {
/// One row per id at the place of its first, with the content of its last. Returns how many went.
template <typename T, typename IdOf>
int dropDuplicates(QList<T> *rows, IdOf idOf)
{
    constexpr qsizetype ahead = 8; // rows between fetching a slot and using it
    IdIndex seen(rows->size());
    const auto idAt = [rows, idOf](qsizetype row) { return idOf(rows->at(row)); };
    qsizetype kept = 0;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        if (i + ahead < rows->size())
            seen.prefetch(idAt(i + ahead));
        const qsizetype known = seen.findOrAdd(idAt(i), kept, idAt);
        const qsizetype target = known < 0 ? kept++ : known;
        if (target != i)
            (*rows)[target] = std::move((*rows)[i]);
    }
    const qsizetype dropped = rows->size() - kept;
    rows->resize(kept);
    return int(dropped);
}

/// Records under the key `data`, one per id, the last wins.
template <typename T, typename Reader, typename IdOf>
bool readList(Value &value, Reader reader, IdOf idOf, QList<T> *rows, int *unreadable, int *duplicates)
{
    if (shapeOf(value) != Shape::Array)
        return false;
    rows->clear();
    *unreadable = 0;
    const bool whole = eachElement(value, [&](Value &element) {
        T row;
        bool good = false;
        if (!reader(element, &row, &good))
            return false;
        if (good)
            rows->append(std::move(row));
        else
            ++*unreadable;
        return true;
    });
    *duplicates = dropDuplicates(rows, idOf);
    return whole;
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
    constexpr qsizetype usualRecord = 220;
    list.rows.reserve(body.size() / usualRecord);
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
    for (qsizetype i = 1; i < page.rows.size(); ++i) {
        if (const QStringList &roles = page.rows.at(i - 1).roles; page.rows.at(i).roles == roles)
            page.rows[i].roles = roles; // one list for many people
    }
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
                   return is(key, "message") ? readText(inner, &message, &wrong) : skip(key, inner);
               });
    });
    if (whole && !message.isEmpty())
        return message;
    const QString text = QString::fromUtf8(body.left(64 * 1024));
    const qsizetype from = text.indexOf(u"<title>"_s, 0, Qt::CaseInsensitive) + 7;
    const qsizetype to = text.indexOf(u"</title>"_s, 0, Qt::CaseInsensitive);
    return from >= 7 && to > from ? text.mid(from, to - from) : text;
}
