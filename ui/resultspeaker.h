// Tells people who hear the window what became of the switches they asked for: confirmed, failed, not confirmed,
// unknown. What happens at once is one sentence.
#pragma once

#include "switchboard.h"
#include <QHash>
#include <QTimer>
#include <QWidget>

class LiveFloor;

class ResultSpeaker : public QWidget
{
    Q_OBJECT
public:
    explicit ResultSpeaker(LiveFloor *live, QWidget *parent);

    static constexpr int calmMs = 700, mostSentences = 3;

private:
    void note(const RequestChanges &changes);
    void speak();

    LiveFloor *m_live;
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
    QTimer m_calm;
};
