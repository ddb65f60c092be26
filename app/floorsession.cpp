#include "floorsession.h"

#include "simulator.h"

using namespace Qt::StringLiterals;

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
    if (choice.simulated) {
        SimulatorOptions options;
        options.agents = m_options.demoAgents;
        options.seed = m_options.demoSeed;
        options.speed = m_options.demoSpeed;
        m_simulator = std::make_unique<Simulator>(options);
        m_api = {m_simulator->start(), m_simulator->token(), false};
        if (m_api.baseUrl.isEmpty())
            return false;
    }
    m_live = std::make_unique<LiveFloor>(liveOptions(), m_clock);

    MainWindowOptions options;
    options.organisationName = choice.name;
    options.simulated = choice.simulated;
    options.readOnly = m_options.readOnly || choice.readOnly;
    options.startPage = m_options.page.value_or(PageId::Floor);
    options.settings = m_settings.ui;
    if (m_options.theme)
        options.settings.theme = *m_options.theme;
    if (m_options.pollIntervalS)
        options.settings.pollIntervalS = *m_options.pollIntervalS;
    m_window = std::make_unique<MainWindow>(options, m_theme, m_live.get(), m_clock);
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    m_live->start();
    m_window->show();
    return true;
}

LiveOptions FloorSession::liveOptions() const
{
    LiveOptions options;
    options.api = m_api;
    options.intervalMs = 1000 * m_options.pollIntervalS.value_or(m_settings.ui.pollIntervalS);
    options.channelMap = m_settings.channelMap;
    // The simulated organisation is behind another port in every run; what tells it apart is its size and seed.
    const QUrl place =
        m_simulator ? QUrl(u"simulated://%1-%2"_s.arg(m_options.demoAgents).arg(m_options.demoSeed)) : m_api.baseUrl;
    options.cacheDir = m_paths.cacheDirFor(place);
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
