// The main window: switches, what they tell, and undo.
#include "mainwindow_p.h"

#include "floorpage.h"
#include "inspector.h"
#include "mainmenu.h"
#include "statusline.h"
#include "switchhand.h"
#include "topbar.h"
#include <QShortcut>

void MainWindow::Private::wireSwitches()
{
    switches = new SwitchHand(live, q);
    floor->setSwitchHand(switches);
    inspector->setSwitchHand(switches);
    for (const bool back : {true, false}) {
        auto *shortcut = new QShortcut(back ? Qt::CTRL | Qt::Key_Z : Qt::CTRL | Qt::SHIFT | Qt::Key_Z, q);
        connect(shortcut, &QShortcut::activated, switches, back ? &SwitchHand::undo : &SwitchHand::redo);
    }
    const SwitchBoard *board = switches->board();
    connect(floor, &FloorPage::currentAgentChanged, switches, &SwitchHand::setInView);
    connect(switches, &SwitchHand::stepsChanged, this, &Private::showSteps);
    connect(menu, &MainMenu::undoWanted, switches, &SwitchHand::undo);
    connect(menu, &MainMenu::redoWanted, switches, &SwitchHand::redo);
    connect(board, &SwitchBoard::loadChanged, this, [this, board] { statusLine->setLoad(board->load()); });
    connect(board, &SwitchBoard::refusalChanged, this, [this, board] { topBar->setReadOnly(board->isReadOnly()); });
    statusLine->setLoad(board->load());
    topBar->setReadOnly(options.readOnly || board->isReadOnly());
}

void MainWindow::Private::showSteps()
{
    const bool may = switches->board()->refusal() == SwitchRefusal::None;
    menu->setSteps(may ? switches->undoText() : QString(), may ? switches->redoText() : QString());
}
