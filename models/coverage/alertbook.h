// The alerts: raised when a fact has lasted, cleared when it has been gone for a while, each told outside at most once.
// Pure: fed with facts and moments.
#pragma once

#include "alert.h"
#include <QJsonObject>

/// What is known at a moment.
struct AlertLook
{
    qint64 lineMs = 0;       ///< on a time line that never goes back
    qint64 nowMs = 0;        ///< ms UTC
    bool answered = false;   ///< a new good answer: only then facts of the floor count
    bool contiguous = false; ///< no gap between this good answer and the one before
    QList<AlertFact> facts;
};

class AlertBook
{
public:
    static constexpr qsizetype clearedMost = 500;
    static constexpr qint64 clearedKeepMs = 7 * 24 * 3'600'000LL;

    void setRules(const AlertRules &rules) { m_rules = rules; }
    const AlertRules &rules() const { return m_rules; }

    bool look(const AlertLook &look); ///< true when open() or cleared() are others
    /// New ones that nobody was told of outside the list, oldest first, none in quiet hours. They count as told from
    /// now on.
    QList<Alert> takeUntold(int localMinute);

    bool acknowledge(const AlertKey &key, qint64 nowMs);
    bool snooze(const AlertKey &key, qint64 untilMs);
    bool wake(const AlertKey &key);
    /// What is over about this person, and that this person was the cause of others. What is so now stays.
    bool forget(const QUuid &agent);

    QList<Alert> open() const; ///< new, acknowledged, snoozed; in this order, newest first
    const QList<Alert> &cleared() const { return m_cleared; } ///< newest first
    int count(AlertState state) const;

    QJsonObject save() const;
    void restore(const QJsonObject &saved); ///< in place of everything; what cannot be read is left out

private:
    struct Entry
    {
        Alert alert;
        bool present = false; ///< at the last look that counted
        qint64 forMs = 0;     ///< how long it has been present, or absent, as far as was seen
        int looks = 0;        ///< in a row with the same answer
    };
    bool take(Entry *entry, const AlertFact *fact, qint64 passedMs, bool contiguous, qint64 nowMs);

    AlertRules m_rules;
    QHash<AlertKey, Entry> m_entries;
    QList<Alert> m_cleared;
    qint64 m_floorLine = -1, m_connectionLine = -1; ///< of the last looks
};
