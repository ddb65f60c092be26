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
    fading.stop();
    frame.setPlace(q->size(), q->devicePixelRatioF(), options, below);
    q->update();
}

void WallWindow::Private::rebuild()
{
    const WallMoment m = moment();
    WallInput input;
    input.rows = &live->agents()->rows();
    input.teams = live->teams();
    input.nowMs = m.dataMs;
    input.awayThresholdMs = live->agents()->awayThresholdMs();
    input.minimum = minimum;
    input.shortages = shortages;
    const bool wasSilent = std::exchange(silent, WallFrame::isSilent(m.status));
    const bool wasStale = std::exchange(stale, m.stale);
    if (frame.setContent(wallContent(input, options)) || wasSilent != silent || wasStale != stale)
        q->update();
    describe(m);
}

void WallWindow::Private::describe(const WallMoment &m)
{
    QString words = silent ? WallPainter::headline(m) : WallPainter::liveText(m);
    if (!m.missingToken.isEmpty())
        words += QStringLiteral(". ") + m.missingToken;
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
    const WallMoment m = moment();
    if (WallFrame::isSilent(m.status) != silent || m.stale != stale || m.nowMs / 60'000 != minute) {
        minute = m.nowMs / 60'000;
        rebuild(); // "over 15 min" is a matter of minutes
    }
    const QPoint at = wallcare::drift(m.nowMs);
    const bool dim = wallcare::isDimmed(local().time(), options);
    if (wallcare::bandBelow(local()) != below) {
        place();
    } else if (at != offset || dim != dimmed) {
        q->update();
    } else if (!fading.isActive()) {
        q->update(frame.ticking(m).translated(offset));
    }
    offset = at;
    dimmed = dim;
    if (m.nowMs < pageSince) // the clock was set back
        pageSince = m.nowMs;
    if (m.nowMs - pageSince >= qint64(options.pageSeconds) * 1000)
        turn();
    describe(m);
}

void WallWindow::Private::turn()
{
    pageSince = clock.utcMs();
    const auto &shortBy = frame.content().shortBy;
    const bool alarm = std::any_of(shortBy.begin(), shortBy.end(), [](int n) { return n > 0; });
    const int next =
        alarm && !frame.layout().counts ? 0 : (frame.current() + 1) % std::max(1, int(frame.pages().size()));
    q->turnTo(next);
}

void WallWindow::Private::fade()
{
    if (fadeClock.elapsed() >= fadeMs) {
        fading.stop();
        before = after = QPixmap();
    }
    q->update(frame.body().translated(offset));
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
        for (const TeamId &id : options.teams) {
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
