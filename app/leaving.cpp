#include "leaving.h"

#include "agentdesk.h"
#include "switchboard.h"
#include <QMessageBox>
#include <QPushButton>

Leaving::Leaving(QWidget *window, SwitchBoard *board, AgentDesk *desk, QObject *parent, int mostMs)
    : QObject(parent), m_window(window), m_board(board), m_desk(desk), m_mostMs(mostMs)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &Leaving::review);
    connect(desk, &AgentDesk::loadChanged, this, &Leaving::review);
    connect(board, &SwitchBoard::finished, this, [this](int unanswered) {
        m_switches = unanswered;
        review();
    });
}

int Leaving::queued() const
{
    return (m_board ? m_board->load().queued : 0) + (m_desk ? m_desk->load().queued : 0);
}

int Leaving::edits() const
{
    return m_desk ? m_desk->load().flying : 0;
}

void Leaving::ask()
{
    const int waiting = queued();
    if (waiting == 0 || m_leaving) {
        leave();
        return;
    }
    if (!m_question) {
        m_question = new QMessageBox(QMessageBox::Question, tr("Quit Rollcall"),
                                     waiting == 1 ? tr("1 request has not been sent yet.")
                                                  : tr("%n requests have not been sent yet.", nullptr, waiting),
                                     QMessageBox::NoButton, m_window);
        m_question->setTextFormat(Qt::PlainText);
        m_question->setAttribute(Qt::WA_DeleteOnClose);
        m_question->setInformativeText(tr("Quitting leaves them unsent; what is under way is waited for. Activity says "
                                          "at the next start which ones they were."));
        const QPushButton *quit = m_question->addButton(tr("Quit, send no more"), QMessageBox::DestructiveRole);
        QPushButton *stay = m_question->addButton(tr("Keep running"), QMessageBox::RejectRole);
        m_question->setDefaultButton(stay);
        m_question->setEscapeButton(stay);
        connect(quit, &QPushButton::clicked, this, &Leaving::leave);
    }
    m_question->open();
    m_question->raise();
}

void Leaving::leave()
{
    if (m_leaving)
        return;
    m_leaving = true;
    const SwitchLoad load = m_board ? m_board->load() : SwitchLoad();
    if (m_desk)
        m_desk->stopBulks();
    if (load.queued == 0 && load.flying == 0)
        m_switches = 0;
    else
        m_board->finish(m_mostMs);
    const int flying = load.flying + edits();
    if (edits() > 0)
        m_end.start(m_mostMs);
    if (flying > 0)
        Q_EMIT waiting(flying);
    review();
}

/// It is over when the switches are, and the edits have their answers or had time enough for them.
void Leaving::review()
{
    if (!m_leaving || m_told || m_switches < 0 || (edits() > 0 && m_end.isActive()))
        return;
    m_told = true;
    Q_EMIT done(m_switches + edits());
}
