#include "mainwindow_p.h"

#include "agentdesk.h"
#include "agentdialogs.h"
#include "contentarea.h"
#include "floorpage.h"
#include "floorview.h"
#include "inspector.h"
#include "settings/settingspage.h"
#include "switchboard.h"
#include "topbar.h"
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(MainWindowOptions options, Theme *theme, LiveFloor *live, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(this, std::move(options), theme, live, clock))
{
    d->build();
    d->bindSettings();
    d->addPages();
    d->wire();
    d->addShortcuts();
    d->restore();
    openPage(d->options.startPage);
    d->showStatus();
}

MainWindow::~MainWindow()
{
    blockSignals(true);
    delete d->settings; // a field that loses the keyboard with it still tells its setting
}

UiSettings MainWindow::settings() const
{
    UiSettings s = d->options.settings;
    d->floor->storeSettings(&s);
    s.theme = d->themeChoice;
    s.geometry = saveGeometry();
    s.inspectorOpen = d->inspectorOpen;
    s.page = int(d->current);
    d->storeSelection(&s);
    s.previewUnfolded = d->profiles->previewUnfolded();
    return s;
}

bool MainWindow::showsData() const
{
    return d->dataShown;
}

void MainWindow::addPage(const WindowPage &page)
{
    d->pages.insert(page.id, page);
    d->rail->addPage(page.id, page.title, page.icon);
}

void MainWindow::openPage(PageId page)
{
    const auto it = d->pages.find(page);
    d->openPage(it == d->pages.end() ? d->pages[d->current] : *it);
}

PageId MainWindow::currentPage() const
{
    return d->current;
}

void MainWindow::tell(const QString &notice)
{
    d->notices.append({notice, {}});
    d->showStatus();
}

void MainWindow::tellNoMore(const QString &notice)
{
    d->notices.removeIf([&](const auto &told) { return told.text == notice; });
    d->showStatus();
}

void MainWindow::setTrayNote(const QString &sentence)
{
    d->trayNote = sentence;
    if (d->settings)
        d->settings->setTrayNote(sentence);
}

void MainWindow::setAutostartNote(const QString &sentence)
{
    d->autostartNote = sentence;
    if (d->settings)
        d->settings->setAutostartNote(sentence);
}

void MainWindow::setHidesOnClose(std::function<bool()> hides)
{
    d->hidesOnClose = std::move(hides);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool seen = event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest ||
                      event->type() == QEvent::Hide; // another page came instead
    if (d->dataAwaited && !d->dataPainted && watched == d->dataWidget && seen) {
        d->dataPainted = true;
        watched->removeEventFilter(this);
        // After this paint, not before it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                d->dataShown = true;
                Q_EMIT firstDataShown();
            },
            Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    d->setTicking();
    Q_EMIT cameUp();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    d->setTicking();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        d->setTicking();
        if (isVisible())
            Q_EMIT cameUp();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->placeInspector();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && d->content->isInspectorShown())
        d->closeInspector();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->storeIfChanged();
    if (d->hidesOnClose && d->hidesOnClose()) {
        event->ignore();
        hide();
        return;
    }
    const SwitchLoad load = d->live->switches()->load();
    const AgentDesk::Load edits = d->live->profiles()->load();
    if (load.queued + load.flying + edits.queued + edits.flying > 0) {
        event->ignore(); // something is still asked for: that is an end with conditions
        Q_EMIT quitWanted();
        return;
    }
    QMainWindow::closeEvent(event);
}
