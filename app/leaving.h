// The end of the program while switches or edits of agents are still asked for: it asks once, sends nothing more, and
// waits for what is under way. What stays unanswered is looked up at the next start.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class AgentDesk;
class QMessageBox;
class QWidget;
class SwitchBoard;

class Leaving : public QObject
{
    Q_OBJECT
public:
    /// mostMs: so long answers are waited for.
    Leaving(QWidget *window, SwitchBoard *board, AgentDesk *desk, QObject *parent = nullptr, int mostMs = 5'000);

    /// A person wants to quit. When requests wait to be sent, that is told and asked first; done() follows or not.
    void ask();
    /// The system wants the program to end: nobody is asked.
    void leave();
    bool isLeaving() const { return m_leaving; }
    int queued() const; ///< requests that have not been sent

Q_SIGNALS:
    void waiting(int flying); ///< answers are waited for
    void done(int unanswered);

private:
    int edits() const; ///< under way, of agents
    void review();

    QPointer<QWidget> m_window;
    QPointer<SwitchBoard> m_board;
    QPointer<AgentDesk> m_desk;
    QPointer<QMessageBox> m_question;
    QTimer m_end; ///< for edits; the switches have their own
    int m_mostMs;
    int m_switches = -1; ///< unanswered; -1 = not known yet
    bool m_leaving = false, m_told = false;
};
