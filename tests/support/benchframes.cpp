#include "benchframes.h"

#include "channel.h"
#include "ids.h"
#include "simnames.h"
#include "simrandom.h"
#include "simstaff.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

static QByteArray timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toLatin1();
}

QByteArray BenchFrames::record(const QByteArray &id, bool working, bool online, quint16 channels)
{
    QByteArray text = "{\"userId\":\"" + id + "\",\"connectionStatus\":\"" + (online ? "Online" : "Offline") +
                      "\",\"presenceStatus\":\"" + (working ? "Working" : "Away") + "\",\"activeChannels\":[";
    for (const QString &word : FineChannels{channels, false, {}}.words())
        text += '"' + word.toLatin1() + "\",";
    if (channels)
        text.chop(1);
    return text + "],\"requestTime\":\"";
}

BenchFrames::BenchFrames(int agents, double churn, quint32 seed)
    : m_changes(size_t(std::lround(double(agents) * churn))), m_seed(seed)
{
    SimRandom random = SimRandom::of(seed, 7);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_people.reserve(size_t(agents));
    for (int i = 0; i < agents; ++i) {
        Person person;
        person.id = idText(simId(random)).toLatin1();
        person.variant = 0;
        person.leftAt = timeText(now - random.between(60'000, 8 * 3'600'000));
        bool online = random.chance(80), working = online && random.chance(75);
        quint16 channels = quint16(random.next() % 2048);
        for (int variant = 0; variant < 2; ++variant) {
            person.text[variant] = record(person.id, working, online, channels);
            person.online[variant] = online;
            const int what = random.below(3); // the other variant differs in one thing
            if (what == 0 && online)
                working = !working;
            else if (what == 1)
                online = !online, working = online && working;
            else
                channels = quint16(channels ^ (1u << random.below(11)));
        }
        m_people.push_back(person);
    }
    for (int i = 0; i < teamCount; ++i)
        m_teamIds << idText(simId(random)).toLatin1();
}

QByteArray BenchFrames::next()
{
    for (size_t i = 0; i < m_changes; ++i) {
        m_people[m_at].variant ^= 1;
        m_at = (m_at + 1) % m_people.size();
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray request = timeText(now), seen = timeText(now - 900);
    QByteArray body;
    body.reserve(qsizetype(m_people.size()) * 330 + 2);
    body += '[';
    for (const Person &person : m_people) {
        body += person.text[person.variant];
        body += request;
        body += "\",\"lastSeen\":\"";
        body += person.online[person.variant] ? seen : person.leftAt;
        body += "\"},";
    }
    if (!m_people.empty())
        body.chop(1);
    body += ']';
    return body;
}

QByteArray BenchFrames::directory() const
{
    SimRandom random = SimRandom::of(m_seed, 8);
    QJsonArray rows;
    for (size_t i = 0; i < m_people.size(); ++i) {
        const SimName name = simCombined(SimRegion(i % (simRegionCount - 1)), random.next() >> 8);
        rows.append(QJsonObject{{u"id"_s, QString::fromLatin1(m_people[i].id)},
                                {u"createdAt"_s, u"2024-05-06T07:08:09Z"_s},
                                {u"displayName"_s, QString(name.first + u' ' + name.last)},
                                {u"email"_s, u"%1.%2@hrey.example"_s.arg(name.latin).arg(i)},
                                {u"phoneNumber"_s, u"+4520%1"_s.arg(100000 + i)},
                                {u"additionalEmails"_s, QJsonArray()},
                                {u"additionalPhoneNumbers"_s, QJsonArray()},
                                {u"middleNames"_s, QJsonArray()},
                                {u"roles"_s, QJsonArray{u"Agent"_s}}});
    }
    return QJsonDocument(QJsonObject{{u"data"_s, rows}}).toJson(QJsonDocument::Compact);
}

QByteArray BenchFrames::teams() const
{
    QJsonArray rows;
    for (int i = 0; i < teamCount; ++i)
        rows.append(QJsonObject{{u"id"_s, QString::fromLatin1(m_teamIds[i])}, {u"name"_s, u"Team %1"_s.arg(i + 1)}});
    return QJsonDocument(QJsonObject{{u"data"_s, rows}}).toJson(QJsonDocument::Compact);
}

QByteArray BenchFrames::members(const QByteArray &teamId) const
{
    QJsonArray rows;
    const qsizetype team = m_teamIds.indexOf(teamId);
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (qsizetype(i % teamCount) == team)
            rows.append(QJsonObject{{u"id"_s, QString::fromLatin1(m_people[i].id)}});
    }
    return QJsonDocument(QJsonObject{{u"data"_s, rows}}).toJson(QJsonDocument::Compact);
}
