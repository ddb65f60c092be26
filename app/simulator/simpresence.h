// Writes presence JSON. Each person's text is kept until something changes, so that a poll is mostly copying.
#pragma once

#include "simtimeline.h"
#include <QList>
#include <QUuid>
#include <array>

class SimPresence
{
public:
    explicit SimPresence(const SimTimeline &timeline) : m_timeline(timeline) {}

    /// Person `index` of the timeline has this id; call once for each, in order.
    void add(const QUuid &id) { m_texts.push_back({id, 0, {}}); }

    QByteArray all(qint64 nowMs);                                   ///< bare array of everybody who was not removed
    QByteArray one(int index, qint64 nowMs);                        ///< one object
    QByteArray some(const std::vector<int> &indices, qint64 nowMs); ///< bare array

private:
    struct Text
    {
        QUuid id;
        quint32 revision;
        QByteArray head; ///< up to the opening quote of requestTime's value
    };
    struct Tails
    {
        QByteArray offline;
        std::array<QByteArray, 4> online; ///< last seen a little while before the request
    };
    static Tails tails(qint64 nowMs);
    void append(QByteArray &out, int index, const Tails &tails);
    QByteArray head(const Text &text, const SimPlan &plan) const;

    const SimTimeline &m_timeline;
    std::vector<Text> m_texts;
};
