// MainWindow: what is worth storing, and when the first data is on screen.
#include "mainwindow_p.h"

#include "floorpage.h"
#include "floorview.h"

namespace {
constexpr qint64 namesWithinMs = 3000; // so long the first picture waits for the agent list
} // namespace

void MainWindow::Private::storeIfChanged()
{
    UiSettings now = q->settings();
    // Whom a person looks at is kept at the end, and with whatever else is kept.
    now.current = stored.current;
    if (now == stored)
        return;
    stored = now;
    Q_EMIT q->settingsChanged();
}

void MainWindow::Private::storeSelection(UiSettings *to) const
{
    if (selectionAwaited) // nobody was there to choose from
        return;
    to->current = floor->view()->currentAgent();
}

void MainWindow::Private::restoreSelection()
{
    if (!selectionAwaited || firstAnswerAt < 0)
        return;
    selectionAwaited = false;
    // The one person alone: a choice of many that nobody remembers making is an accident with the next key.
    if (floor->view()->currentAgent().isNull() && floor->view()->selectedAgents().isEmpty())
        floor->view()->selectAgents({options.settings.current}, options.settings.current);
}

void MainWindow::Private::watchForData()
{
    if (dataAwaited || firstAnswerAt < 0)
        return;
    const FloorStatus status = live->status();
    const bool named = status.directoryRows >= 0 && !status.directoryLoading;
    if (!named && clock.monoMs() - firstAnswerAt < namesWithinMs)
        return;
    dataAwaited = true;
    // Of the floor the table itself must be painted; what stands for another page, its parts know.
    dataWidget = current == PageId::Floor ? floor->view()->viewport() : q;
    dataWidget->installEventFilter(q);
    dataWidget->update();
}
