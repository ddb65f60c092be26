// MainWindow: the history page and the floor of a moment.
#include "mainwindow_p.h"

#include "coverdesk.h"
#include "floorpage.h"
#include "historypage.h"
#include "momentpage.h"
#include "searchfield.h"
#include "topbar.h"
#include <QStackedWidget>

QWidget *MainWindow::Private::makeHistory()
{
    history = new HistoryPage(theme, live, clock, stack);
    history->setCover(options.cover, options.organisationName);
    connect(history, &HistoryPage::momentWanted, this, &Private::openMoment);
    return history;
}

/// In the place of the history page until any page is opened.
void MainWindow::Private::openMoment(const HistoryPart &part, qint64 atMs)
{
    delete moment;
    moment = new MomentPage(theme, live, {part, atMs, options.cover->plans()}, q->settings(), stack);
    connect(
        moment, &MomentPage::liveWanted, this, [this] { q->openPage(PageId::Floor); }, Qt::QueuedConnection);
    connect(
        moment, &MomentPage::historyWanted, this, [this] { q->openPage(PageId::History); }, Qt::QueuedConnection);
    stack->addWidget(moment);
    stack->setCurrentWidget(moment);
    topBar->setTitle(moment->title());
    // The question of the history waits for its page.
    searches.insert(current, topBar->search()->text());
    topBar->setSearch(false, {}, topBar->search()->text());
    moment->setFocus(Qt::OtherFocusReason);
}
