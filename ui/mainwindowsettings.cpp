// MainWindow: the page of its settings, and the dialogs that lead on from it.
#include "mainwindow_p.h"

#include "agentdialogs.h"
#include "coverdesk.h"
#include "minimumsdialog.h"
#include "rulesdialog.h"
#include "searchfield.h"
#include "settings/historysettings.h"
#include "settings/settingsdesk.h"
#include "settings/settingspage.h"
#include "switchhand.h"
#include "topbar.h"
#include <QStackedWidget>

using namespace Qt::StringLiterals;

QWidget *MainWindow::Private::makeSettings()
{
    SettingsPageOptions page;
    page.simulated = options.simulated;
    page.drill = options.drill;
    page.readOnlyForced = options.readOnlyForced;
    page.organisation = options.organisationName;
    page.server = options.server;
    page.languages = options.languages;
    auto *kept = new HistorySettings(live, options.settings.historyDays, options.sharedHistory);
    settings = new SettingsPage(theme, desk, live, page, kept, stack);
    connect(kept, &HistorySettings::passwordGiven, q, &MainWindow::historyPasswordGiven);
    connect(settings, &SettingsPage::tokenWanted, q, &MainWindow::tokenWanted);
    connect(settings, &SettingsPage::proxyPasswordGiven, q, &MainWindow::proxyPasswordGiven);
    connect(settings, &SettingsPage::told, q, &MainWindow::tell);
    connect(settings, &SettingsPage::profileWanted, q, &MainWindow::profileWanted);
    connect(settings, &SettingsPage::profileAddWanted, q, &MainWindow::profileAddWanted);
    connect(settings, &SettingsPage::profileRemovalWanted, q, &MainWindow::profileRemovalWanted);
    connect(settings, &SettingsPage::tokenForgetWanted, q, &MainWindow::tokenForgetWanted);
    settings->setTrayNote(trayNote);
    settings->setAutostartNote(autostartNote);
    settings->setProfiles(profileNames, currentProfile);
    Q_EMIT q->profilesWanted();
    connect(settings, &SettingsPage::rulesWanted, this, &Private::openRules);
    connect(settings, &SettingsPage::minimumsWanted, this, &Private::openMinimums);
    connect(settings, &SettingsPage::wallSetUpWanted, q, &MainWindow::wallSetUpWanted);
    return settings;
}

void MainWindow::setProfiles(const QStringList &names, const QString &current)
{
    d->profileNames = names;
    d->currentProfile = current;
    d->rail->setProfiles(names, current);
    if (d->settings)
        d->settings->setProfiles(names, current);
}

void MainWindow::setProxyTrouble(const QString &sentence)
{
    if (std::exchange(d->proxyTrouble, sentence) != sentence)
        d->showStatus();
}

void MainWindow::Private::openSettings(SettingsPlace place)
{
    q->openPage(PageId::Settings);
    topBar->search()->clear();
    settings->setSearch({});
    settings->openSection(place);
    settings->setFocus(Qt::OtherFocusReason);
}

SettingsDesk *MainWindow::settingsDesk() const
{
    return d->desk;
}

void MainWindow::Private::openRules()
{
    if (!rules) {
        auto *dialog = new RulesDialog(options.cover->alerts().rules(), q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RulesDialog::chosen, options.cover, &CoverDesk::setRules);
        rules = dialog;
    }
    rules->open();
}

void MainWindow::Private::openMinimums()
{
    if (!minimums) {
        auto *dialog = new MinimumsDialog(theme, options.cover, live, q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MinimumsDialog::told, q, &MainWindow::tell);
        minimums = dialog;
    }
    minimums->open();
}

void MainWindow::Private::undo(bool back)
{
    if (current == PageId::Settings)
        back ? desk->undo() : desk->redo();
    else
        back ? switches->undo() : switches->redo();
}
