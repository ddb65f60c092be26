// MainWindow: how true the floor is, told by all its parts at once, and the banner.
#include "mainwindow_p.h"

#include "agentspage.h"
#include "banner.h"
#include "coveragepage.h"
#include "floorpage.h"
#include "frozen.h"
#include "inspector.h"
#include "settings/settingspage.h"
#include "sharedhistory.h"
#include "statusline.h"
#include "topbar.h"
#include "words.h"

void MainWindow::Private::wireBanner()
{
    connect(banner, &Banner::retryWanted, live, &LiveFloor::retryNow);
    connect(banner, &Banner::tokenWanted, q, &MainWindow::tokenWanted);
    connect(banner, &Banner::networkWanted, q, [this] { openSettings(SettingsPlace::Network); });
    connect(banner, &Banner::alertWanted, this, [this] {
        const QList<AlertFact> alerts = notices.takeFirst().about;
        if (alerts.size() == 1)
            q->showAlert(alerts.first());
        else
            q->openPage(PageId::Coverage); // has the list of them
        showStatus();
    });
    alertCalm.setParent(q);
    alertCalm.setSingleShot(true);
    alertCalm.setInterval(700);
    connect(&alertCalm, &QTimer::timeout, this, &Private::showFreshAlerts);
    connect(banner, &Banner::importWanted, q, [this] { q->openPage(PageId::Import); });
    connect(banner, &Banner::dismissed, this, [this](BannerContent::Kind kind) {
        if (kind == BannerContent::Kind::Notice)
            notices.removeFirst();
        else
            dismissed.insert(kind);
        showStatus();
    });
}

void MainWindow::Private::showStatus()
{
    const FloorStatus status = live->status();
    const bool frozen = isFrozen(status);
    if (status.clockSkewMs == 0)
        dismissed.remove(BannerContent::Kind::ClockDiffers);
    if (status.unreadable == 0)
        dismissed.remove(BannerContent::Kind::Unreadable);
    topBar->setStatus(status);
    BannerContent told = bannerFor(status, dismissed, proxyTrouble);
    if (told.kind == BannerContent::Kind::None && !notices.isEmpty())
        told = {BannerContent::Kind::Notice,
                {{words::isolated(notices.first().text.left(400))}},
                {},
                notices.first().about.isEmpty() ? BannerContent::Action::Dismiss : BannerContent::Action::ShowAlert};
    else if (told.kind == BannerContent::Kind::None && !cutImport.isEmpty())
        told = {BannerContent::Kind::Notice, {{cutImport}}, {}, BannerContent::Action::OpenImport};
    banner->setContent(told);
    floor->setStatus(status);
    if (coverage)
        coverage->setStatus(status);
    showAlarm();
    inspector->setStale(frozen, status.answeredAtMs);
    const auto *shared = qobject_cast<const SharedHistory *>(live->history());
    statusLine->setStatus(status, shared && shared->role() == SharedRole::Following);
    showNewAgent();
    watchForData();
    if (status.nextPollInMs < 0)
        holdTick();
}

void MainWindow::Private::tick()
{
    moveOn();
    showStatus();
    storeIfChanged();
}

void MainWindow::Private::moveOn()
{
    inspector->setNow(clock.utcMs());
    floor->tick();
    if (agents)
        agents->tick(clock.utcMs());
    if (coverage)
        coverage->tick();
}

/// How true the floor is is told right after this.
void MainWindow::Private::tickWithAnswer()
{
    if (!ticker.isActive())
        return;
    moveOn();
    storeIfChanged();
    ticker.start(windowTickMs);
}

void MainWindow::Private::holdTick()
{
    constexpr int mostMs = 150; // nobody sees it in a second
    if (ticker.isActive() && ticker.remainingTime() < mostMs)
        ticker.start(mostMs);
}

void MainWindow::Private::setTicking()
{
    const bool seen = q->isVisible() && !q->isMinimized();
    if (seen && !ticker.isActive()) {
        tick();
        ticker.start(windowTickMs);
    } else if (!seen) {
        ticker.stop();
    }
}
