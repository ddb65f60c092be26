#include "records.h"

#include "apitime.h"
#include <algorithm>
#include <array>

using namespace jsonscan;

namespace {
constexpr std::array<quint8, 256> hexValues = [] {
    std::array<quint8, 256> table{};
    table.fill(0xff);
    for (quint8 i = 0; i < 10; ++i)
        table[size_t('0') + i] = i;
    for (quint8 i = 0; i < 6; ++i)
        table[size_t('a') + i] = table[size_t('A') + i] = quint8(10 + i);
    return table;
}();

/// The 36-character form without building a string: this runs once for every agent and poll.
bool readUuid(QByteArrayView raw, QUuid *id)
{
    if (raw.size() != 36 || raw[8] != '-' || raw[13] != '-' || raw[18] != '-' || raw[23] != '-')
        return false;
    constexpr std::array<quint8, 16> places{0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    std::array<quint8, 16> b{};
    quint8 wrong = 0;
    for (size_t i = 0; i < b.size(); ++i) {
        const quint8 high = hexValues[quint8(raw[places[i]])], low = hexValues[quint8(raw[places[i] + 1])];
        wrong |= high | low;
        b[i] = quint8(high << 4 | (low & 0xf));
    }
    *id = QUuid(uint(b[0]) << 24 | uint(b[1]) << 16 | uint(b[2]) << 8 | b[3], ushort(b[4] << 8 | b[5]),
                ushort(b[6] << 8 | b[7]), b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
    if (wrong & 0xf0)
        *id = QUuid();
    return !id->isNull();
}

bool readId(Value &value, QUuid *id)
{
    *id = QUuid();
    if (shapeOf(value) != Shape::Text)
        return check(value);
    const QByteArrayView raw = rawText(value);
    return readUuid(raw, id) || !raw.contains('\\') || textOf(raw);
}

bool readTime(Value &value, qint64 *time)
{
    *time = noTime;
    if (shapeOf(value) != Shape::Text)
        return check(value);
    const QByteArrayView raw = rawText(value);
    *time = parseApiTime(raw);
    return *time != noTime || !raw.contains('\\') || textOf(raw);
}

/// A word of a small vocabulary: known ones become an enum without a string being built.
template <typename Enum>
struct Word
{
    QByteArrayView text;
    Enum value;
};

template <typename Enum, size_t N>
bool readWord(Value &value, const Word<Enum> (&words)[N], Enum *known, Enum other, Rare<QString> *unknown, bool *wrong)
{
    *unknown = {};
    const Shape shape = shapeOf(value);
    if (shape != Shape::Text) {
        *wrong = *wrong || shape != Shape::Null;
        return check(value);
    }
    const QByteArrayView raw = rawText(value);
    for (const Word<Enum> &word : words) {
        if (word.text == raw) {
            *known = word.value;
            return true;
        }
    }
    auto text = textOf(raw);
    if (!text)
        return false;
    *known = other;
    *unknown = *text;
    return true;
}

/// Words that this program does not know come again in record after record, and the same few together: they share one
/// list. Of one thread.
class OtherWords
{
public:
    void start() { m_now.clear(); }
    /// False: not text, as textOf() says.
    bool add(QByteArrayView raw)
    {
        const auto known =
            std::find_if(m_words.cbegin(), m_words.cend(), [&](const auto &word) { return word.first == raw; });
        const auto text = known != m_words.cend() ? known->second : textOf(raw);
        if (!text)
            return false;
        if (known == m_words.cend() && m_words.size() < most && raw.size() < longest)
            m_words.append({raw.toByteArray(), *text});
        if (!m_now.contains(*text))
            m_now.append(*text);
        return true;
    }
    Rare<QStringList> taken()
    {
        if (m_now.isEmpty())
            return {};
        const auto known =
            std::find_if(m_lists.cbegin(), m_lists.cend(), [&](const auto &list) { return *list == m_now; });
        if (known != m_lists.cend())
            return *known;
        const Rare<QStringList> list = QStringList(m_now.cbegin(), m_now.cend());
        if (m_lists.size() < most && m_now.size() < most)
            m_lists.append(list);
        return list;
    }

private:
    static constexpr qsizetype most = 32, longest = 64; ///< what is more is no vocabulary
    QList<std::pair<QByteArray, std::optional<QString>>> m_words;
    QList<Rare<QStringList>> m_lists;
    QStringList m_now;
};

bool readChannels(Value &value, FineChannels *channels, bool *wrong)
{
    thread_local OtherWords others;
    others.start();
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
    const bool whole = eachElement(value, [&](Value &element) {
        if (shapeOf(element) != Shape::Text) {
            *wrong = true;
            return check(element);
        }
        const QByteArrayView raw = rawText(element);
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (raw == known[i]) {
                channels->known = quint16(channels->known | (1u << i));
                return true;
            }
        }
        return others.add(raw);
    });
    channels->other = others.taken();
    return whole;
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
        if (is(key, "userId"))
            return readId(inner, &presence->id);
        if (is(key, "requestTime"))
            return readTime(inner, &presence->requestTime);
        if (is(key, "lastSeen"))
            return readTime(inner, &presence->lastSeen);
        if (is(key, "connectionStatus")) {
            connected = shapeOf(inner) == Shape::Text;
            return readWord(inner, connections, &presence->connection, Connection::Other, &presence->connectionWord,
                            &wrong);
        }
        if (is(key, "presenceStatus")) {
            presence->status = PresenceStatus::Missing;
            return readWord(inner, statuses, &presence->status, PresenceStatus::Other, &presence->statusWord, &wrong);
        }
        if (is(key, "activeChannels"))
            return readChannels(inner, &presence->channels, &wrong);
        return skip(key, inner);
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
        if (is(key, "id"))
            return readId(inner, &agent->id);
        if (is(key, "createdAt"))
            return readTime(inner, &agent->createdAt);
        for (const auto &word : texts) {
            if (word.text == key)
                return readText(inner, &(agent->*word.value), &wrong);
        }
        for (const auto &word : lists) {
            if (word.text == key)
                return readTexts(inner, &(agent->*word.value), &wrong);
        }
        return skip(key, inner);
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
        if (is(key, "id"))
            return readId(inner, &team->id);
        return is(key, "name") ? readText(inner, &team->name, &wrong) : skip(key, inner);
    };
    const bool whole = readRecord(value, good, member);
    *good = *good && !wrong && !team->id.isNull();
    return whole;
}
} // namespace records
