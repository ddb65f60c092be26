#include "wallcare.h"
#include "wallwindow_p.h"
#include "wallwords.h"
#include "words.h"
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>

void WallWindow::Private::place()
{
    below = wallcare::bandBelow(local());
    endFade();
    frame.setPlace(q->size(), q->devicePixelRatioF(), options, below);
    refresh();
}

void WallWindow::Private::refresh()
{
    now = moment();
    silent = WallFrame::isSilent(now.status);
    describe();
    if (q->isMinimized())
        return;
    const QPoint at = wallcare::drift(now.nowMs);
    const bool dim = wallcare::isDimmed(local().time(), options);
    const QRegion changed = frame.changes(now);
    const bool moved = std::exchange(offset, at) != at, lit = std::exchange(dimmed, dim) != dim;
    if (moved || lit || changed.boundingRect().contains(QRect(QPoint(0, 0), q->size())))
        q->update();
    else if (!changed.isEmpty())
        q->update(changed.translated(offset));
}

void WallWindow::Private::rebuild()
{
    const WallMoment m = moment();
    WallInput input;
    input.rows = &live->agents()->rows();
    input.teams = live->teams();
    input.nowMs = m.dataMs;
    input.awayThresholdMs = live->agents()->awayThresholdMs();
    input.minimums = minimums;
    input.shortages = shortages;
    frame.setContent(wallContent(input, options));
    if (frame.isShort() && !std::exchange(alarmed, true))
        turn(); // to the page that says where
    alarmed = frame.isShort();
    refresh();
}

void WallWindow::Private::describe()
{
    QString words = silent ? WallPainter::headline(now) : WallPainter::liveText(now);
    if (!now.missingToken.isEmpty())
        words += QStringLiteral(". ") + now.missingToken;
    headline->setText(words);
    headline->setAccessibleName(words);
    for (const Channel channel : allChannels) {
        QLabel *label = tileLabels[size_t(channel)];
        const QString sentence = silent ? QString() : WallPainter::tileSentence(frame.content(), channel);
        label->setText(sentence);
        label->setAccessibleName(sentence);
    }
}

void WallWindow::Private::tick()
{
    second.start(int(1000 - clock.utcMs() % 1000) + 1);
    const qint64 nowMs = clock.utcMs();
    if (wallcare::bandBelow(local()) != below)
        place();
    if (std::exchange(minute, nowMs / 60'000) != nowMs / 60'000)
        rebuild(); // "over 15 min" is a matter of minutes
    else
        refresh();
    if (nowMs < pageSince) // the clock was set back
        pageSince = nowMs;
    if (nowMs - pageSince >= qint64(options.pageSeconds) * 1000)
        turn();
}

void WallWindow::Private::turn()
{
    pageSince = clock.utcMs();
    q->turnTo(
        frame.isShort() && !frame.layout().counts ? 0 : (frame.current() + 1) % std::max(1, int(frame.pages().size())));
}

void WallWindow::Private::fade()
{
    if (fadeClock.elapsed() >= fadeMs)
        endFade();
    q->update(frame.body().translated(offset));
}

void WallWindow::Private::endFade()
{
    fading.stop();
    before = after = QPixmap();
}

QScreen *WallWindow::Private::wantedScreen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == options.screen)
            return screen;
    }
    const int number = options.screen.toInt();
    return number >= 1 && number <= screens.size() ? screens.at(number - 1) : nullptr;
}

void WallWindow::Private::toScreen()
{
    if (!full || !q->isVisible())
        return;
    QScreen *wanted = wantedScreen();
    q->setNote(WallNote::Screen, wanted || options.screen.isEmpty()
                                     ? QString()
                                     : WallWindow::tr("Screen %1 is not connected", "%1 = name of a screen")
                                           .arg(words::isolated(options.screen)));
    if (!wanted)
        wanted = QGuiApplication::primaryScreen();
    if (!wanted)
        return; // all are unplugged: one that comes is told
    if (q->screen() != wanted || q->geometry() != wanted->geometry() || !q->isFullScreen()) {
        q->setGeometry(wanted->geometry());
        q->showFullScreen();
    }
    disconnect(geometryChange);
    geometryChange = connect(wanted, &QScreen::geometryChanged, q, [this] { toScreen(); });
}

void WallWindow::Private::lookForTeams()
{
    const QList<Team> teams = live->teams();
    QStringList missing;
    if (!teams.isEmpty()) {
        for (const QString &name : options.teamNames) {
            if (std::none_of(teams.begin(), teams.end(), [&](const Team &team) {
                    return team.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
                }))
                missing += words::isolated(name);
        }
        for (const TeamId &id : std::as_const(options.teams)) {
            if (!id.isNull() &&
                std::none_of(teams.begin(), teams.end(), [&](const Team &team) { return team.id == id; }))
                missing += idText(id).left(8);
        }
    }
    missing.sort();
    q->setNote(WallNote::Teams, missing.isEmpty()
                                    ? QString()
                                    : WallWindow::tr("Team not found: %1", "%1 = names").arg(missing.join(u", ")));
}
