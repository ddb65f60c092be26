// What a window offers besides the floor: the log of this run, a drill, what is new.
#include "application.h"

#include "debuginfo.h"
#include "drill.h"
#include "logdialog.h"
#include "mainwindow.h"
#include "newsdialog.h"
#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

void Application::watchComfort()
{
    MainWindow *window = m_session->window();
    connect(window, &MainWindow::logWanted, this, &Application::openLog);
    connect(window, &MainWindow::drillWanted, this, [this, window] { openDrill(window); });
    connect(window, &MainWindow::newsWanted, this, &Application::openNews);
}

/// What is open beside the old one comes up again over the new one, in the new language and size.
void Application::renewWindow(const UiSettings &settings)
{
    const bool log = m_log && m_log->isVisible(), news = m_news && m_news->isVisible(),
               drill = m_drill && m_drill->isVisible();
    m_session->renewWindow(settings);
    watchWindow();
    if (log)
        openLog();
    if (news)
        openNews();
    if (drill)
        openDrill(m_session->window());
}

void Application::openLog()
{
    if (!m_log) {
        const QString file = !m_options.logFile.isEmpty() ? m_options.logFile : m_oneShot ? QString() : m_paths.logFile;
        m_log =
            new LogDialog(&m_theme, {file, [options = m_options] { return debugInfo(options); }}, m_session->window());
        m_log->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void Application::openDrill(QWidget *parent)
{
    if (!m_drill) {
        m_drill = new DrillDialog(&m_theme, drill::script(), parent);
        m_drill->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_drill, &DrillDialog::startWanted, this, &Application::startDrill);
    }
    m_drill->open();
}

/// A process and a profile of its own: nothing of it can get among real data.
void Application::startDrill()
{
    QStringList arguments{u"--demo-drill"_s};
    if (const QString language = m_options.language.isEmpty() ? m_settings.ui.language : m_options.language;
        !language.isEmpty())
        arguments += {u"--language"_s, language};
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        tell(tr("The window of the drill could not be opened."));
}

void Application::openNews()
{
    if (!m_news) {
        m_news = new NewsDialog(NewsDialog::changelog(), m_session->window());
        m_news->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_news->open();
}

/// One quiet line; the first version somebody has here is no news.
void Application::pointOutNews()
{
    if (m_options.wall || m_oneShot)
        return;
    const QString version = versionText().section(u' ', 1);
    const QString seen = std::exchange(m_settings.newsSeen, version);
    if (seen == version)
        return;
    if (!seen.isEmpty() && m_session->window())
        m_session->window()->tell(
            tr("Rollcall is now version %1: \"What is new\" in the menu tells of it.").arg(version));
    saveSettings();
}
