#include "decode.h"

#include "records.h"
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace jsonscan;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Decode)
};

Failure refused(const QByteArray &body)
{
    Failure failure;
    failure.kind = Failure::Kind::BadAnswer;
    const QByteArray start = body.left(64).trimmed();
    if (start.isEmpty())
        failure.detail = Text::tr("The answer is empty.");
    else if (start.startsWith('<'))
        failure.detail = Text::tr("The answer is a web page, not JSON.");
    else if (start.startsWith('{') || start.startsWith('['))
        failure.detail = Text::tr("The answer is not what this request is answered with.");
    else
        failure.detail = Text::tr("The answer is not JSON.");
    return failure;
}

/// The envelope's members. Data may come twice and in any order; the last one counts.
struct Envelope
{
    bool data = false;  ///< was there and not null
    bool other = false; ///< members that are neither data nor meta
    bool meta = false;
    bool wrongNext = false;
    QString next;
};

bool readMeta(Value &value, Envelope *envelope)
{
    const Shape shape = shapeOf(value);
    envelope->meta = true;
    if (shape != Shape::Object) {
        envelope->wrongNext = shape != Shape::Null;
        return check(value);
    }
    return eachMember(value, [&](QByteArrayView key, Value &inner) {
        return key == "next" ? readText(inner, &envelope->next, &envelope->wrongNext) : check(inner);
    });
}

/// readData(value) -> bool, called for data that is not null.
template <typename F>
bool readEnvelope(const QByteArray &body, Envelope *envelope, F readData)
{
    return readDocument(body, [&](Value &root) {
        return shapeOf(root) == Shape::Object && eachMember(root, [&](QByteArrayView key, Value &inner) {
                   if (key == "meta")
                       return readMeta(inner, envelope);
                   if (key != "data") {
                       envelope->other = true;
                       return check(inner);
                   }
                   envelope->data = shapeOf(inner) != Shape::Null;
                   return envelope->data ? readData(inner) : check(inner);
               });
    });
}

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
    const bool whole = readEnvelope(body, &envelope, [&](Value &value) {
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
    const bool whole = readEnvelope(
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
