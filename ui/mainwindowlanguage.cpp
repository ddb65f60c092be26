// MainWindow: another language means another window; what a person has before them goes over to it.
#include "mainwindow_p.h"

#include "agentspage.h"
#include "directoryview.h"
#include "floorpage.h"
#include "floorview.h"
#include "importpage.h"
#include "searchfield.h"
#include "settingspage.h"
#include "topbar.h"

void MainWindow::Private::chooseLanguage(const QString &code)
{
    options.settings.language = code;
    if (!import || !import->desk()->isRunning()) {
        Q_EMIT q->languageChosen(code);
        return;
    }
    // The run would not outlive the window.
    q->tell(tr("The language changes when the import has ended."));
    connect(
        import->desk(), &ImportDesk::finished, this, [this] { Q_EMIT q->languageChosen(options.settings.language); },
        Qt::SingleShotConnection);
}

void MainWindow::takeOver(const MainWindow &before)
{
    const Private &old = *before.d;
    d->searches = old.searches;
    d->searches.insert(old.current, old.topBar->search()->text());
    d->dismissed = old.dismissed;
    d->notices = old.notices + d->notices;
    d->overOpen = old.overOpen;
    // Opening another page keeps and runs what stands in the field for this one.
    d->topBar->search()->setText(d->searches.value(d->current));
    d->search();
    d->floor->view()->selectAgents(old.floor->view()->selectedAgents(), old.floor->view()->currentAgent());
    if (old.agents) {
        openPage(PageId::Agents);
        d->agents->view()->chooseAgent(old.agents->view()->currentAgent());
    }
    openPage(old.current);
    if (auto *settings = findChild<SettingsPage *>())
        settings->focusLanguage();
    d->showStatus();
}
