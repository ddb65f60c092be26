#include "records.h"

#include "apitime.h"

using namespace jsonscan;

namespace {
/// The 36-character form without building a string: this runs once for every agent and poll.
bool readUuid(QByteArrayView raw, QUuid *id)
{
    if (raw.size() != 36)
        return false;
    quint8 bytes[16];
    size_t count = 0;
    for (qsizetype i = 0; i < 36;) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (raw[i++] != '-')
                return false;
            continue;
        }
        int value = 0;
        for (const qsizetype end = i + 2; i < end; ++i) {
            const char c = raw[i];
            const char lower = char(c | 0x20);
            if (c >= '0' && c <= '9')
                value = value * 16 + (c - '0');
            else if (lower >= 'a' && lower <= 'f')
                value = value * 16 + (lower - 'a' + 10);
            else
                return false;
        }
        bytes[count++] = quint8(value);
    }
    *id = QUuid::fromRfc4122(QByteArrayView(bytes, 16));
    return !id->isNull();
}

bool readId(Value &value, QUuid *id)
{
    *id = QUuid();
    if (shapeOf(value) != Shape::Text)
        return check(value);
    const auto raw = rawText(value);
    return raw && (readUuid(*raw, id) || !raw->contains('\\') || textOf(*raw));
}

bool readTime(Value &value, qint64 *time)
{
    *time = noTime;
    if (shapeOf(value) != Shape::Text)
        return check(value);
    const auto raw = rawText(value);
    if (raw && !raw->contains('\\')) {
        *time = parseApiTime(*raw);
        return true;
    }
    return raw && textOf(*raw);
}

/// A word of a small vocabulary: known ones become an enum without a string being built.
template <typename Enum>
struct Word
{
    QByteArrayView text;
    Enum value;
};

template <typename Enum, size_t N>
bool readWord(Value &value, const Word<Enum> (&words)[N], Enum *known, Enum other, QString *unknown, bool *wrong)
{
    unknown->clear();
    const Shape shape = shapeOf(value);
    if (shape != Shape::Text) {
        *wrong = *wrong || shape != Shape::Null;
        return check(value);
    }
    const auto raw = rawText(value);
    if (!raw)
        return false;
    for (const Word<Enum> &word : words) {
        if (word.text == *raw) {
            *known = word.value;
            return true;
        }
    }
    auto text = textOf(*raw);
    if (!text)
        return false;
    *known = other;
    *unknown = std::move(*text);
    return true;
}

bool readChannels(Value &value, FineChannels *channels, bool *wrong)
{
    static const QList<QByteArray> known = [] {
        QList<QByteArray> words;
        for (const QString &word : knownFineChannels())
            words << word.toUtf8();
        return words;
    }();
    *channels = {};
    const Shape shape = shapeOf(value);
    if (shape != Shape::Array) {
        *wrong = *wrong || shape != Shape::Null;
        return check(value);
    }
    return eachElement(value, [&](Value &element) {
        if (shapeOf(element) != Shape::Text) {
            *wrong = true;
            return check(element);
        }
        const auto raw = rawText(element);
        if (!raw)
            return false;
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (*raw == known[i]) {
                channels->known = quint16(channels->known | (1u << i));
                return true;
            }
        }
        auto text = textOf(*raw);
        if (text && !channels->other.contains(*text))
            channels->other.append(std::move(*text));
        return text.has_value();
    });
}

/// Only objects are records; anything else is a bad one.
template <typename F>
bool readRecord(Value &value, bool *good, F member)
{
    const Shape shape = shapeOf(value);
    *good = shape == Shape::Object;
    return *good ? eachMember(value, member) : check(value);
}
} // namespace

namespace records {
bool readPresence(Value &value, Presence *presence, bool *good)
{
    static constexpr Word<Connection> connections[] = {{"Online", Connection::Online},
                                                       {"Offline", Connection::Offline}};
    static constexpr Word<PresenceStatus> statuses[] = {{"Working", PresenceStatus::Working},
                                                        {"Away", PresenceStatus::Away}};
    bool wrong = false, connected = false;
    const auto member = [&](QByteArrayView key, Value &inner) {
        if (key == "userId")
            return readId(inner, &presence->id);
        if (key == "requestTime")
            return readTime(inner, &presence->requestTime);
        if (key == "lastSeen")
            return readTime(inner, &presence->lastSeen);
        if (key == "connectionStatus") {
            connected = shapeOf(inner) == Shape::Text;
            return readWord(inner, connections, &presence->connection, Connection::Other, &presence->connectionWord,
                            &wrong);
        }
        if (key == "presenceStatus") {
            presence->status = PresenceStatus::Missing;
            return readWord(inner, statuses, &presence->status, PresenceStatus::Other, &presence->statusWord, &wrong);
        }
        if (key == "activeChannels")
            return readChannels(inner, &presence->channels, &wrong);
        return check(inner);
    };
    const bool whole = readRecord(value, good, member);
    *good = *good && connected && !wrong && !presence->id.isNull();
    return whole;
}

bool readAgent(Value &value, Agent *agent, bool *good)
{
    bool wrong = false;
    const auto member = [&](QByteArrayView key, Value &inner) {
        static constexpr Word<QString Agent::*> texts[] = {
            {"displayName", &Agent::displayName}, {"email", &Agent::email},       {"phoneNumber", &Agent::phoneNumber},
            {"firstName", &Agent::firstName},     {"lastName", &Agent::lastName}, {"avatarUrl", &Agent::avatarUrl},
        };
        static constexpr Word<QStringList Agent::*> lists[] = {
            {"additionalEmails", &Agent::additionalEmails},
            {"additionalPhoneNumbers", &Agent::additionalPhoneNumbers},
            {"middleNames", &Agent::middleNames},
            {"roles", &Agent::roles},
        };
        if (key == "id")
            return readId(inner, &agent->id);
        if (key == "createdAt")
            return readTime(inner, &agent->createdAt);
        for (const auto &word : texts) {
            if (word.text == key)
                return readText(inner, &(agent->*word.value), &wrong);
        }
        for (const auto &word : lists) {
            if (word.text == key)
                return readTexts(inner, &(agent->*word.value), &wrong);
        }
        return check(inner);
    };
    const bool whole = readRecord(value, good, member);
    // An agent without name and address would be a row that says nothing.
    *good = *good && !wrong && !agent->id.isNull() && !(agent->displayName.isEmpty() && agent->email.isEmpty());
    return whole;
}

bool readTeam(Value &value, Team *team, bool *good)
{
    bool wrong = false;
    const auto member = [&](QByteArrayView key, Value &inner) {
        if (key == "id")
            return readId(inner, &team->id);
        return key == "name" ? readText(inner, &team->name, &wrong) : check(inner);
    };
    const bool whole = readRecord(value, good, member);
    *good = *good && !wrong && !team->id.isNull();
    return whole;
}
} // namespace records
