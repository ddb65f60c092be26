// MainWindow: another language or size of text means another window; what a person has before them goes over to it.
#include "mainwindow_p.h"

#include "agentspage.h"
#include "directoryview.h"
#include "floorpage.h"
#include "floorview.h"
#include "importpage.h"
#include "searchfield.h"
#include "settings/settingsdesk.h"
#include "settings/settingspage.h"
#include "topbar.h"

void MainWindow::Private::chooseLanguage(const QString &code)
{
    options.settings.language = code;
    afterImport([this] { Q_EMIT q->languageChosen(options.settings.language); });
}

/// A run of the import page would not outlive the window that is replaced.
void MainWindow::Private::afterImport(std::function<void()> replace)
{
    if (!import || !import->desk()->isRunning())
        return replace();
    q->tell(tr("This takes effect when the import has ended."));
    connect(import->desk(), &ImportDesk::finished, this, std::move(replace), Qt::SingleShotConnection);
}

void MainWindow::whenReplaceable(std::function<void()> replace)
{
    d->afterImport(std::move(replace));
}

void MainWindow::takeOver(const MainWindow &before)
{
    const Private &old = *before.d;
    d->searches = old.searches;
    d->searches.insert(old.current, old.topBar->search()->text());
    d->dismissed = old.dismissed;
    d->notices = old.notices + d->notices;
    d->freshAlerts = old.freshAlerts + d->freshAlerts;
    d->showFreshAlerts();
    d->overOpen = old.overOpen;
    // Opening another page keeps and runs what stands in the field for this one.
    d->topBar->search()->setText(d->searches.value(d->current));
    d->search();
    d->selectionAwaited = false;
    d->floor->view()->selectAgents(old.floor->view()->selectedAgents(), old.floor->view()->currentAgent());
    if (old.agents) {
        openPage(PageId::Agents);
        d->agents->view()->chooseAgent(old.agents->view()->currentAgent());
    }
    openPage(old.current);
    d->search(); // a page that was just made knows of none
    d->desk->takeSteps(*old.desk);
    if (d->settings && old.settings) {
        d->settings->openSection(old.settings->section());
        if (const SettingStep *last = d->desk->last())
            d->settings->focusSetting(last->first().id);
        d->settings->tellLast();
    }
    d->showStatus();
}
