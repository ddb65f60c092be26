#include "leaving.h"

#include "switchboard.h"
#include <QMessageBox>
#include <QPushButton>

Leaving::Leaving(QWidget *window, SwitchBoard *board, QObject *parent, int mostMs)
    : QObject(parent), m_window(window), m_board(board), m_mostMs(mostMs)
{
    connect(board, &SwitchBoard::finished, this, &Leaving::done);
}

void Leaving::ask()
{
    const int queued = m_board ? m_board->load().queued : 0;
    if (queued == 0 || m_leaving) {
        leave();
        return;
    }
    if (!m_question) {
        m_question = new QMessageBox(QMessageBox::Question, tr("Quit Rollcall"),
                                     queued == 1 ? tr("1 request has not been sent yet.")
                                                 : tr("%n requests have not been sent yet.", nullptr, queued),
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
    const SwitchLoad load = m_board ? m_board->load() : SwitchLoad();
    if (load.queued == 0 && load.flying == 0) {
        m_leaving = true;
        Q_EMIT done(0);
        return;
    }
    m_leaving = true;
    m_board->finish(m_mostMs);
    if (load.flying > 0)
        Q_EMIT waiting(load.flying);
}
