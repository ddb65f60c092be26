// Tells people who hear the window what became of the switches they asked for: confirmed, failed, not confirmed,
// unknown. What happens at once is one sentence; while results keep coming, one every ten seconds. Readers find an
// alert only as long as there is one.
#pragma once

#include "clock.h"
#include "switchboard.h"
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class LiveFloor;

class ResultSpeaker : public QObject
{
    Q_OBJECT
public:
    ResultSpeaker(LiveFloor *live, const Clock &clock, QWidget *in); ///< in: what is heard stands there

    static constexpr int calmMs = 700;     ///< from the first result until it is told
    static constexpr int apartMs = 10'000; ///< between two announcements when there are more than mostSentences results
    static constexpr int mostSentences = 3;
    static constexpr int heardMs = 10'000; ///< how long readers find what was told last

    void speakIfDue(); ///< else later; and is silent when it is time

private:
    void note(const RequestChanges &changes);
    void speak();
    void say(const QString &text);
    qint64 dueAt() const; ///< monotonic ms

    LiveFloor *m_live;
    const Clock &m_clock;
    QWidget *m_in;
    QPointer<QWidget> m_voice;           ///< null = silent
    QHash<AgentId, RowRequests> m_known; ///< of everybody who has something to show
    struct End
    {
        AgentId agent;
        Channel channel = Channel::Email;
        bool asked = false;
        SwitchRequest now;
    };
    QString sentence(const End &end) const; ///< empty = nothing to tell

    QList<End> m_ends;
    qint64 m_firstAt = 0;         ///< of m_ends, monotonic ms
    qint64 m_spokenAt = -apartMs; ///< monotonic ms
    int m_spoken = 0;             ///< results told without a pause
    QTimer m_calm;
};
