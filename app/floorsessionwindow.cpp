// FloorSession: its main window, and the one that takes its place in another language.
#include "floorsession.h"

#include "alertteller.h"
#include "language.h"
#include "livefloor.h"
#include "switchboard.h"
#include "switchhand.h"

using namespace Qt::StringLiterals;

void FloorSession::openFirstWindow(const ConnectionChoice &choice, bool readOnly)
{
    MainWindowOptions &options = m_windowOptions;
    options.organisationName = choice.name;
    options.simulated = choice.simulated;
    options.drill = m_drill;
    options.readOnly = readOnly;
    options.readOnlyForced = m_options.readOnly;
    // A picture is of what it was asked for.
    options.startPage =
        m_options.page.value_or(m_options.screenshot.isEmpty() ? PageId(m_settings.ui.page) : PageId::Floor);
    options.settings = m_settings.ui;
    if (m_drill)
        options.settings.current = {};
    if (m_options.theme)
        options.settings.theme = *m_options.theme;
    if (!m_options.language.isEmpty())
        options.settings.language = m_options.language;
    options.languages = Language::choices();
    if (m_options.pollIntervalS)
        options.settings.pollIntervalS = *m_options.pollIntervalS;
    options.cover = m_cover.get();
    options.server = m_api.baseUrl.host();
    options.sharedHistory = m_options.history.toDisplayString();
    m_hand = std::make_unique<SwitchHand>(m_live.get());
    options.switches = m_hand.get();
    const QString state = m_paths.stateDirFor(place());
    if (!state.isEmpty())
        options.backupDir = state + u"/backups"_s;
    m_window = std::make_unique<MainWindow>(options, m_theme, m_live.get(), m_clock);
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    openAlerts();
    watchWindow();
    if (m_firstShow == FirstShow::Usual)
        m_window->show();
    else if (m_firstShow == FirstShow::Minimised)
        m_window->showMinimized();
}

void FloorSession::renewWindow(const UiSettings &settings)
{
    m_windowOptions.settings = settings;
    m_windowOptions.readOnly = m_live->switches()->isReadOnly();
    m_windowOptions.startPage = PageId::Floor;
    const std::unique_ptr<MainWindow> before =
        std::exchange(m_window, std::make_unique<MainWindow>(m_windowOptions, m_theme, m_live.get(), m_clock));
    watchWindow();
    m_window->takeOver(*before);
    if (before->isVisible())
        m_window->show();
}

void FloorSession::openAlerts()
{
    const bool told = m_options.screenshot.isEmpty();
    const QString dir = told && !m_drill ? m_paths.stateDirFor(place()) : QString();
    m_teller = std::make_unique<AlertTeller>(m_cover.get(), makePrivateDir(dir) ? dir + u"/alerts.json"_s : QString());
    m_teller->setAllowed(told);
    m_teller->setMadeUp(m_drill       ? tr("Drill", "a mark: nothing here is real")
                        : m_simulator ? tr("Simulated", "an organisation that is made up")
                                      : QString());
}

void FloorSession::watchWindow()
{
    connect(m_teller.get(), &AlertTeller::inWindowWanted, m_window.get(), &MainWindow::tellAlert);
    connect(m_teller.get(), &AlertTeller::jumpWanted, m_window.get(), &MainWindow::showAlert);
    connect(m_window.get(), &MainWindow::historyPasswordGiven, this, &FloorSession::takeHistoryPassword);
    watchTrail();
}
