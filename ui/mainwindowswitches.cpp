// The main window: its keys, and its switches with undo.
#include "mainwindow_p.h"

#include "agentdialogs.h"
#include "batchdesk.h"
#include "filterbar.h"
#include "floorpage.h"
#include "inspector.h"
#include "mainmenu.h"
#include "resultspeaker.h"
#include "statusline.h"
#include "switchhand.h"
#include "topbar.h"
#include <QShortcut>

void MainWindow::Private::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, q);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_Slash, [this] { focusSearch(); });
    add(Qt::CTRL | Qt::Key_F, [this] { focusSearch(); });
    add(Qt::Key_F, [this] { floor->filters()->focusChips(); });
    add(Qt::Key_G, [this] { floor->filters()->openGroupMenu(); });
    add(Qt::Key_C, [this] {
        if (current == PageId::Floor)
            batches->planSelected();
    });
    add(Qt::Key_N, [this] { profiles->openNew(); });
    add(Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
    add(Qt::Key_F5, [this] { live->retryNow(); });
    add(Qt::Key_F11, [this] { Q_EMIT q->wallWanted(); });
    // Where ? is typed with Shift, some platforms report the two together and some the letter alone; one that reports
    // both finds the shortcut twice and calls that ambiguous.
    auto *sheet = new QShortcut(q);
    sheet->setKeys({Qt::Key_Question, Qt::SHIFT | Qt::Key_Question});
    connect(sheet, &QShortcut::activated, this, &Private::openKeySheet);
    connect(sheet, &QShortcut::activatedAmbiguously, this, &Private::openKeySheet);
    add(Qt::CTRL | Qt::Key_Q, [this] { Q_EMIT q->quitWanted(); });
}

void MainWindow::Private::wireSwitches()
{
    switches = options.switches ? options.switches : new SwitchHand(live, q);
    floor->setSwitchHand(switches);
    inspector->setSwitchHand(switches);
    for (const bool back : {true, false}) {
        auto *shortcut = new QShortcut(back ? Qt::CTRL | Qt::Key_Z : Qt::CTRL | Qt::SHIFT | Qt::Key_Z, q);
        connect(shortcut, &QShortcut::activated, this, [this, back] { undo(back); });
    }
    new ResultSpeaker(live, clock, q->centralWidget());
    const SwitchBoard *board = switches->board();
    connect(floor, &FloorPage::currentAgentChanged, switches, &SwitchHand::setInView);
    connect(switches, &SwitchHand::stepsChanged, this, &Private::showSteps);
    connect(menu, &MainMenu::undoWanted, switches, &SwitchHand::undo);
    connect(menu, &MainMenu::redoWanted, switches, &SwitchHand::redo);
    showSteps();
    connect(board, &SwitchBoard::loadChanged, this, [this, board] { statusLine->setLoad(board->load()); });
    connect(board, &SwitchBoard::refusalChanged, this, [this, board] { topBar->setReadOnly(board->isReadOnly()); });
    connect(batches, &BatchDesk::runChanged, statusLine, &StatusLine::setRun);
    connect(statusLine, &StatusLine::runWanted, batches, &BatchDesk::showNewest);
    statusLine->setLoad(board->load());
    topBar->setReadOnly(options.readOnly || board->isReadOnly());
}

void MainWindow::Private::showSteps()
{
    const bool may = switches->board()->refusal() == SwitchRefusal::None;
    menu->setSteps(may ? switches->undoText() : QString(), may ? switches->redoText() : QString());
}
