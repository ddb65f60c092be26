// MainWindow: the coverage page and the alerts.
#include "mainwindow_p.h"

#include "coveragepage.h"
#include "coverdesk.h"
#include "floorpage.h"
#include "floorview.h"
#include "frozen.h"
#include "topbar.h"
#include <QStackedWidget>

using namespace Qt::StringLiterals;

QWidget *MainWindow::Private::makeCoverage()
{
    coverage = new CoveragePage(theme, options.cover, live, stack);
    coverage->setSwitchHand(switches);
    coverage->setStatus(live->status());
    const QList<QWidget *> tools = coverage->tools();
    for (QWidget *tool : tools)
        topBar->addTool(tool);
    connect(coverage, &CoveragePage::agentWanted, this, [this](const AgentId &id) {
        q->openPage(PageId::Floor);
        floor->view()->selectAgent(id);
    });
    connect(coverage, &CoveragePage::told, q, &MainWindow::tell);
    return coverage;
}

void MainWindow::Private::showAlarm()
{
    const int fresh = options.cover->alerts().count(AlertState::New);
    rail->setAlarm(PageId::Coverage,
                   fresh > 0 && !isFrozen(live->status()) ? tr("%n new alerts", nullptr, fresh) : QString());
}

void MainWindow::tellAlert(const QString &sentence, const AlertFact &about)
{
    d->freshAlerts.append({sentence, {about}});
    if (!d->alertCalm.isActive())
        d->alertCalm.start();
}

/// What comes up at once is one notice: a reader would begin anew with each.
void MainWindow::Private::showFreshAlerts()
{
    if (freshAlerts.isEmpty())
        return;
    Notice all;
    QStringList sentences;
    for (const Notice &one : std::exchange(freshAlerts, {})) {
        sentences += one.text;
        all.about += one.about;
    }
    all.text = sentences.size() > 3 ? tr("%n new alerts", nullptr, int(sentences.size())) : sentences.join(u' ');
    notices.removeIf([](const Notice &notice) { return !notice.about.isEmpty(); });
    notices.append(all);
    showStatus();
}

void MainWindow::showAlert(const AlertFact &fact)
{
    const bool ofCover = fact.key.kind == AlertKind::CoverShort || fact.key.kind == AlertKind::NobodyOn;
    if (ofCover) {
        openPage(PageId::Coverage);
        d->coverage->select({fact.key.subject, fact.key.channel});
    } else if (fact.key.subject) {
        openPage(PageId::Floor);
        d->floor->view()->selectAgent(*fact.key.subject);
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}
