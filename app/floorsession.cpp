#include "floorsession.h"

#include "activitystore.h"
#include "alertteller.h"
#include "coverdesk.h"
#include "drill.h"
#include "historystore.h"
#include "mainwindow.h"
#include "screenawake.h"
#include "simulator.h"
#include "switchhand.h"
#include "theme.h"
#include "wallwindow.h"

using namespace Qt::StringLiterals;

namespace {

QString troubleText(StoreTrouble trouble, const QString &detail)
{
    QString text;
    switch (trouble) {
    case StoreTrouble::Busy:
        text = FloorSession::tr("Another program holds the record of what is asked; this run's part is written later.");
        break;
    case StoreTrouble::Full:
        text = FloorSession::tr("The disk is full: the record of what is asked is not kept at present.");
        break;
    case StoreTrouble::NoAccess:
        text = FloorSession::tr("The record of what is asked cannot be written at present.");
        break;
    case StoreTrouble::Foreign:
        text = FloorSession::tr(
            "The record of what is asked is of a newer version and is left alone; this run keeps none.");
        break;
    case StoreTrouble::Other:
        text = FloorSession::tr("The record of what is asked is not kept at present.");
        break;
    case StoreTrouble::None:
        return {};
    }
    return detail.isEmpty() ? text : text + u" ("_s + detail.left(200) + u')';
}

} // namespace

FloorSession::FloorSession(const Options &options, const ProfileSettings &settings, const Paths &paths, Theme *theme,
                           const Clock &clock)
    : m_options(options), m_settings(settings), m_paths(paths), m_theme(theme), m_clock(clock)
{
}

// The window goes before the floor it watches, the floor before the server it asks.
FloorSession::~FloorSession() = default;

bool FloorSession::open(const ConnectionChoice &choice)
{
    m_api = choice.api;
    m_drill = m_options.demoDrill && choice.simulated;
    if (choice.simulated) {
        SimulatorOptions options;
        options.agents = m_options.demoAgents;
        options.seed = m_options.demoSeed;
        options.speed = m_options.demoSpeed;
        options.drill = m_drill;
        m_simulator = std::make_unique<Simulator>(options);
        m_api = {m_simulator->start(), m_simulator->token(), false};
        if (m_api.baseUrl.isEmpty())
            return false;
    }
    // A wall asks nothing of anybody: it has no record of it either.
    const bool readOnly = m_options.readOnly || m_options.wall || choice.readOnly;
    // A run that only makes a picture keeps nothing; nor does a drill, which begins anew every time.
    const bool kept = m_options.screenshot.isEmpty() && !m_drill;
    if (!m_options.wall)
        openTrail(kept);
    if (m_keepsHistory && !m_drill && (m_options.screenshot.isEmpty() || m_options.history.isEmpty()))
        openHistory();
    m_live = std::make_unique<LiveFloor>(liveOptions(readOnly), m_clock);
    joinHistory();
    m_live->agents()->setAwayThresholdMs(qint64(m_settings.ui.awayThresholdMin) * 60'000);
    m_cover = std::make_unique<CoverDesk>(m_live.get(), m_clock);
    m_cover->setPlans(m_drill ? drill::plans(m_options.demoAgents) : m_settings.cover);
    m_cover->setRules(m_drill ? AlertRules() : m_settings.alerts);
    if (m_options.wall)
        openWall(m_settings.wall);
    else
        openFirstWindow(choice, readOnly);
    watchHistory();
    m_live->start();
    return true;
}

void FloorSession::openIdle(const ConnectionChoice &known)
{
    m_api = known.api;
    m_live = std::make_unique<LiveFloor>(liveOptions(true), m_clock); // never started
    openWall(m_settings.wall);
}

void FloorSession::openWall(const WallOptions &options)
{
    if (m_wall) {
        m_wall->setOptions(options);
        m_wall->open();
        m_wall->activateWindow();
        return;
    }
    if (!m_wallTheme) {
        m_wallTheme = std::make_unique<Theme>();
        m_wallTheme->setTriedOut(false);
        m_wallTheme->setDark(true);
    }
    m_wallTheme->setMotionAllowed(m_theme->motionAllowed());
    m_wall = std::make_unique<WallWindow>(m_wallTheme.get(), m_live.get(), options, m_clock);
    if (m_cover) { // none without a token
        connect(m_cover.get(), &CoverDesk::coverChanged, m_wall.get(), [this] { showCoverOnWall(); });
        showCoverOnWall();
    }
    if (m_drill)
        m_wall->setNote(WallNote::Drill, tr("Drill: nobody here is real"));
    if (m_options.screenshot.isEmpty())
        keepAwake();
    if (m_window) {
        // A person asked for it and leaves it with a key.
        m_wall->setAttribute(Qt::WA_ShowWithoutActivating, false);
        connect(m_wall.get(), &WallWindow::leaveWanted, this, [this] {
            m_awake.reset();
            m_wall->hide();
            m_wall.release()->deleteLater();
            m_window->activateWindow();
        });
    }
    if (!m_window && m_options.size.isValid()) {
        m_wall->resize(m_options.size);
        m_wall->show();
    } else {
        m_wall->open();
    }
    if (m_window)
        m_wall->activateWindow();
}

void FloorSession::showCoverOnWall()
{
    QList<WallShortage> shortages;
    const QList<CoverShortage> all = m_cover->shortages();
    for (const CoverShortage &s : all)
        shortages += {*s.place.team, s.place.channel, s.count, s.minimum, s.sinceMs, s.observed};
    m_wall->setCover(m_cover->watch().minimums(), shortages);
}

void FloorSession::keepAwake()
{
    m_awake = std::make_unique<ScreenAwake>(tr("shows who works", "why the screen must stay lit"));
    connect(m_awake.get(), &ScreenAwake::granted, m_wall.get(), [this] {
        qInfo("the screen is kept lit");
        m_wall->setNote(WallNote::ScreenSaver, {});
    });
    connect(m_awake.get(), &ScreenAwake::refused, m_wall.get(), [this](const QString &why) {
        qWarning("the screen may go dark: nobody could be asked to keep it lit: %s", qUtf8Printable(why));
        m_wall->setNote(WallNote::ScreenSaver, tr("The screen may go dark: its screen saver could not be stopped"));
    });
    m_awake->start();
}

QWidget *FloorSession::shownWindow() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_wall.get();
}

bool FloorSession::showsData() const
{
    return m_window ? m_window->showsData() : m_wall && m_wall->showsData();
}

void FloorSession::tell(const QString &notice)
{
    if (m_window)
        m_window->tell(notice);
    else if (m_wall)
        m_wall->setNote(WallNote::Notice, notice);
}

void FloorSession::tellNoMore(const QString &notice)
{
    if (m_window) // a wall keeps no secrets
        m_window->tellNoMore(notice);
}

void FloorSession::openTrail(bool kept)
{
    const QString dir = kept ? m_paths.stateDirFor(place()) : QString();
    const QString file = makePrivateDir(dir) ? dir + u"/activity.sqlite"_s : QString();
    m_trail = std::make_unique<ActivityStore>(file, m_clock);
    m_trailLost = kept && file.isEmpty();
}

void FloorSession::watchTrail()
{
    if (!m_options.screenshot.isEmpty())
        return; // a picture is not taken of the missing record that it asked for
    if (std::exchange(m_trailLost, false))
        m_window->tell(tr("There is no place to keep the record of what is asked: it ends with this run."));
    connect(m_trail.get(), &ActivityStore::troubleChanged, m_window.get(),
            [this](StoreTrouble trouble, const QString &detail) {
                if (trouble != StoreTrouble::None)
                    m_window->tell(troubleText(trouble, detail));
            });
    connect(m_trail.get(), &ActivityStore::corruptSetAside, m_window.get(), [this](const QString &path) {
        m_window->tell(
            tr("The record of what was asked could not be read; it is set aside as %1.", "%1 = a file").arg(path));
    });
    if (m_trail->trouble() != StoreTrouble::None)
        m_window->tell(troubleText(m_trail->trouble(), {}));
}

/// The simulated organisation is behind another port in every run; what tells it apart is its size and seed.
QUrl FloorSession::place() const
{
    return m_simulator ? QUrl(u"simulated://%1-%2"_s.arg(m_options.demoAgents).arg(m_options.demoSeed)) : m_api.baseUrl;
}

LiveOptions FloorSession::liveOptions(bool readOnly) const
{
    LiveOptions options;
    options.api = m_api;
    options.intervalMs = 1000 * m_options.pollIntervalS.value_or(m_settings.ui.pollIntervalS);
    options.channelMap = m_settings.channelMap;
    options.activity = m_trail.get();
    options.history = m_history.get();
    options.readOnly = readOnly;
    options.cacheDir = m_drill ? QString() : m_paths.cacheDirFor(place());
    if (!makePrivateDir(options.cacheDir))
        options.cacheDir.clear();
    return options;
}

void FloorSession::replaceToken(const QByteArray &token)
{
    m_api.token = token;
    m_live->replaceToken(token);
}

UiSettings FloorSession::settings() const
{
    UiSettings now = m_window->settings();
    if (!m_options.language.isEmpty() && now.language == m_options.language)
        now.language = m_settings.ui.language;
    if (m_options.theme && now.theme == *m_options.theme)
        now.theme = m_settings.ui.theme;
    if (m_options.pollIntervalS && now.pollIntervalS == *m_options.pollIntervalS)
        now.pollIntervalS = m_settings.ui.pollIntervalS;
    return now;
}

bool FloorSession::isSettled() const
{
    const FloorStatus status = m_live->status();
    if (status.directoryRows < 0 || status.directoryLoading)
        return false;
    if (m_directoryAtMs == 0)
        m_directoryAtMs = m_clock.monoMs();
    // An organisation may have no teams; nothing says so before the time for reading them is over.
    return !m_live->teams().isEmpty() || !status.teamsNote.isEmpty() || m_clock.monoMs() - m_directoryAtMs > 5000;
}
