// Answers of an organisation of any size for benchmarks: from one presence list to the next a given part of the people
// changes, and as in life every time in it is new.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

class BenchFrames
{
public:
    static constexpr int teamCount = 10;

    /// churn: part of the people that differs between two lists, 0 to 1.
    BenchFrames(int agents, double churn, quint32 seed = 1);

    QByteArray next();            ///< body of GET /v1/agents/presence
    QByteArray directory() const; ///< of GET /v1/agents, everybody on one page
    QByteArray teams() const;     ///< of GET /v1/teams
    QByteArray members(const QByteArray &teamId) const;

private:
    struct Person
    {
        QByteArray id;
        QByteArray text[2]; ///< record up to requestTime's value, in two variants
        bool online[2];
        quint8 variant;
        QByteArray leftAt; ///< last seen while offline
    };
    static QByteArray record(const QByteArray &id, bool working, bool online, quint16 channels);

    std::vector<Person> m_people;
    QByteArrayList m_teamIds;
    size_t m_changes;
    size_t m_at = 0;
    quint32 m_seed;
};
