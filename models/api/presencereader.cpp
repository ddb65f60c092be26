#include "presencereader.h"

#include "apitime.h"
#include "decode.h"
#include "records.h"
#include <QByteArrayMatcher>
#include <algorithm>
#include <atomic>

namespace {
constexpr auto timeKey = qMakeStaticByteArrayMatcher("\"requestTime\":\"");

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

const char *pastBlanks(const char *p, const char *end)
{
    while (p != end && isBlank(*p))
        ++p;
    return p;
}

/// Where the object that begins at p ends, by its braces alone: whether it is JSON is for the parser to say.
const char *pastObject(const char *p, const char *end)
{
    if (p == end || *p != '{')
        return nullptr;
    int depth = 0;
    bool quoted = false;
    for (; p != end; ++p) {
        if (quoted) {
            if (*p != '\\')
                quoted = *p != '"';
            else if (++p == end)
                return nullptr;
        } else if (*p == '"') {
            quoted = true;
        } else if (*p == '{') {
            ++depth;
        } else if (*p == '}' && --depth == 0) {
            return p + 1;
        }
    }
    return nullptr;
}

/// An object that holds no other, as records do: it ends with the first brace, unless that stands in a text, and then
/// the text has no end. Empty: it may hold another.
QByteArrayView plainObject(QByteArrayView rest)
{
    const qsizetype end = rest.indexOf('}');
    if (end <= 0 || std::memchr(rest.data() + 1, '{', size_t(end)))
        return {};
    return rest.first(end + 1);
}

/// One record out of a body that has room behind it.
bool readRecord(simdjson::ondemand::parser &parser, QByteArrayView record, Presence *presence)
{
    const simdjson::padded_string_view view(record.data(), size_t(record.size()),
                                            size_t(record.size() + jsonscan::padding));
    simdjson::ondemand::document document;
    jsonscan::Value root;
    bool good = false;
    return !parser.iterate(view).get(document) && !document.get_value().get(root) &&
           records::readPresence(root, presence, &good) && good &&
           document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

/// The elements of an array of objects, one after the other.
class Elements
{
public:
    explicit Elements(QByteArrayView body) : m_begin(body.data()), m_at(m_begin), m_end(m_begin + body.size())
    {
        m_at = pastBlanks(m_at, m_end);
        m_good = m_at != m_end && *m_at++ == '[';
        m_at = pastBlanks(m_at, m_end);
    }
    bool isGood() const { return m_good; }
    QByteArrayView rest() const { return {m_at, m_end - m_at}; }
    qsizetype position() const { return m_at - m_begin; }
    /// Past an element, its comma and blanks.
    bool step(qsizetype size, bool last)
    {
        m_at = pastBlanks(m_at + size, m_end);
        m_good = m_at != m_end && *m_at++ == (last ? ']' : ',');
        m_at = pastBlanks(m_at, m_end);
        return m_good && (!last || m_at == m_end);
    }

private:
    const char *m_begin, *m_at, *m_end;
    bool m_good = false;
};

/// The record that the rest of a body begins with; empty when it cannot be read.
QByteArrayView nextRecord(simdjson::ondemand::parser &parser, QByteArrayView rest, Presence *presence)
{
    const QByteArrayView plain = plainObject(rest);
    if (!plain.isEmpty() && readRecord(parser, plain, presence))
        return plain;
    const char *const end = pastObject(rest.begin(), rest.end());
    *presence = {};
    return end && readRecord(parser, rest.first(end - rest.begin()), presence) ? rest.first(end - rest.begin())
                                                                               : QByteArrayView();
}

quint64 nextReading()
{
    // One row of numbers for all readers, so that the reading of one is never taken for that of another.
    static std::atomic<quint64> last = 0;
    return ++last;
}
} // namespace

Result<PresenceList> PresenceReader::read(const QByteArray &body)
{
    const QMutexLocker lock(&m_mutex);
    PresenceList list;
    if (m_rows.isEmpty() || !readAgain(body, &list)) {
        auto whole = decodePresenceList(body);
        if (!whole)
            return whole;
        list = std::move(whole.value());
        remember(body, list);
    }
    list.reading = m_reading = nextReading();
    return list;
}

bool PresenceReader::isAgain(const Place &place, QByteArrayView rest) const
{
    if (rest.size() < place.size)
        return false;
    const char *before = m_body.constData() + place.begin;
    const qsizetype timeEnd = place.timeAt + place.timeSize;
    return std::memcmp(rest.data() + timeEnd, before + timeEnd, size_t(place.size - timeEnd)) == 0 &&
           std::memcmp(rest.data(), before, size_t(place.timeAt)) == 0;
}

/// To be written to. Whoever took the newest rows still holds them, but has mostly let go of those before: making them
/// equal costs less than a copy of all.
QList<Presence> PresenceReader::copyOfRows()
{
    if (m_older.size() != m_rows.size() || !m_older.isDetached())
        return m_rows;
    for (const qint32 i : std::as_const(m_differing))
        m_older[i] = m_rows.at(i);
    return std::exchange(m_older, {});
}

/// The same people at the same places as before. False: read it whole.
bool PresenceReader::readAgain(const QByteArray &body, PresenceList *list)
{
    if (body.capacity() - body.size() < jsonscan::padding)
        return false;
    Elements elements(body);
    if (!elements.isGood())
        return false;
    simdjson::ondemand::parser parser;
    QList<Presence> rows = copyOfRows();
    m_newPlaces.resize(rows.size());
    QByteArrayView knownTime;
    qint64 knownMs = noTime, latest = noTime;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Place &place = m_newPlaces[i];
        Presence &row = rows[i];
        place = m_places.at(i);
        if (isAgain(place, elements.rest())) {
            const QByteArrayView time = elements.rest().sliced(place.timeAt, place.timeSize);
            if (time != knownTime) {
                knownTime = time;
                knownMs = time.isEmpty() ? noTime : parseApiTime(time);
            }
            if (knownMs == noTime && !time.isEmpty())
                return false;
            row.requestTime = knownMs;
            latest = std::max(latest, knownMs);
            place.begin = elements.position();
        } else {
            Presence fresh;
            const QByteArrayView record = nextRecord(parser, elements.rest(), &fresh);
            if (record.isEmpty() || fresh.id != row.id)
                return false;
            row = std::move(fresh);
            place = placeOf(record, elements.position(), row);
            list->changed.append(qint32(i));
            latest = std::max(latest, row.requestTime);
        }
        if (!elements.step(place.size, i == rows.size() - 1))
            return false;
    }
    m_body = body;
    m_older = std::exchange(m_rows, rows);
    m_differing = list->changed;
    std::swap(m_places, m_newPlaces);
    list->rows = std::move(rows);
    list->since = m_reading;
    list->latestMs = latest;
    return true;
}

PresenceReader::Place PresenceReader::placeOf(QByteArrayView record, qsizetype begin, const Presence &presence)
{
    Place place{begin, qint32(record.size()), 0, 0};
    const auto keyFrom = [&](qsizetype from) { return timeKey.indexIn(record.data(), record.size(), from); };
    const qsizetype key = keyFrom(0);
    if (key < 0 || presence.requestTime == noTime)
        return place;
    const qsizetype at = key + timeKey.pattern().size();
    const qsizetype size = record.indexOf('"', at) - at;
    // A second one may count instead of the first; then all bytes are compared.
    if (size > 0 && keyFrom(at) < 0 && parseApiTime(record.sliced(at, size)) == presence.requestTime) {
        place.timeAt = qint32(at);
        place.timeSize = qint32(size);
    }
    return place;
}

void PresenceReader::remember(const QByteArray &body, const PresenceList &list)
{
    m_rows.clear();
    m_older.clear();
    m_places.clear();
    m_newPlaces.clear();
    m_body.clear();
    Elements elements(body);
    if (list.rows.isEmpty() || list.unreadable > 0 || list.duplicates > 0 || !elements.isGood())
        return;
    QList<Place> places;
    places.reserve(list.rows.size());
    for (qsizetype i = 0; i < list.rows.size(); ++i) {
        const char *const begin = elements.rest().data();
        const char *const end = pastObject(begin, begin + elements.rest().size());
        if (!end)
            return;
        places.append(placeOf({begin, end - begin}, elements.position(), list.rows[i]));
        if (!elements.step(end - begin, i == list.rows.size() - 1))
            return;
    }
    m_body = body;
    m_rows = list.rows;
    m_places = std::move(places);
}
