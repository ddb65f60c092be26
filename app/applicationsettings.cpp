// Settings that are the program's and no window's: the look of all windows, the proxy with its password, the profiles.
#include "application.h"

#include "livefloor.h"
#include "look.h"
#include "mainwindow.h"
#include "optionvalues.h"
#include "poolwork.h"
#include "profilebook.h"
#include "proxybook.h"
#include "secretkeeping.h"
#include "settings/settingsdesk.h"
#include "wallsettings.h"
#include "words.h"
#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {
const QStringList motionWords{u"system"_s, u"reduced"_s, u"full"_s};
} // namespace

void Application::bindSettings()
{
    MainWindow *window = m_session->window();
    SettingsDesk *desk = window->settingsDesk();
    desk->bind(SettingId::TextSize,
               {[this] { return m_settings.look.textPercent; },
                [this, window](const QVariant &value) {
                    m_settings.look.textPercent = value.toInt();
                    // Not while a box of that window is being pressed, nor while its import still tells its end.
                    window->whenReplaceable(
                        [this] { QMetaObject::invokeMethod(this, &Application::renewLook, Qt::QueuedConnection); });
                },
                LookSettings().textPercent,
                [](const QVariant &value) {
                    return Look::sizes.contains(value.toInt()) ? QString() : tr("is none of the sizes", "a setting");
                }});
    desk->bind(SettingId::Motion, {[this] { return motionWords.at(int(m_settings.look.motion)); },
                                   [this](const QVariant &value) {
                                       m_settings.look.motion =
                                           MotionChoice(std::max<qsizetype>(0, motionWords.indexOf(value.toString())));
                                       chooseTheme(m_themeChoice);
                                       saveSettings();
                                   },
                                   motionWords.at(0)});
    desk->bind(SettingId::HighContrast, {[this] { return m_settings.look.highContrast; },
                                         [this](const QVariant &value) {
                                             m_settings.look.highContrast = value.toBool();
                                             Look::instance()->setHighContrast(value.toBool());
                                             saveSettings();
                                         },
                                         false});
    desk->bind(SettingId::Wall, {[this] { return wallToList(m_settings.wall); },
                                 [this](const QVariant &value) {
                                     QString why;
                                     if (const auto wall = wallFromList(value.toStringList(), m_settings.wall, &why))
                                         keepWall(*wall);
                                 },
                                 wallToList({}),
                                 [this](const QVariant &value) {
                                     QString why;
                                     (void)wallFromList(value.toStringList(), m_settings.wall, &why);
                                     return why;
                                 }});
    desk->bind(SettingId::Proxy,
               {[this] { return m_settings.proxy.toList(); },
                [this](const QVariant &value) { chooseProxy(value.toStringList()); }, ProxyChoice().toList(),
                [](const QVariant &value) {
                    ProxyChoice read;
                    return ProxyChoice::fromList(value.toStringList(), &read)
                               ? QString()
                               : tr("is no proxy that could be used", "a setting");
                }});
    connect(window, &MainWindow::proxyPasswordGiven, this, &Application::keepProxyPassword);
    connect(ProxyBook::instance(), &ProxyBook::troubleChanged, window, &MainWindow::setProxyTrouble);
    window->setProxyTrouble(ProxyBook::instance()->trouble());
    connect(window, &MainWindow::profilesWanted, this, &Application::listProfiles);
    connect(window, &MainWindow::profileWanted, this, &Application::openProfile);
    connect(window, &MainWindow::profileAddWanted, this, &Application::openProfile);
    connect(window, &MainWindow::profileRemovalWanted, this, &Application::askRemoveProfile);
    connect(window, &MainWindow::tokenForgetWanted, this, [this] {
        m_connector->forgetToken([this](const QString &trouble) {
            tell(trouble.isEmpty() ? tr("The token is forgotten; this run still has it.")
                                   : tr("The token could not be removed.") + u' ' + trouble);
        });
    });
    bindDesktop();
    listProfiles();
}

/// Lengths are read when a window is made: another one takes the place of this one.
void Application::renewLook()
{
    if (!m_session || !m_session->window())
        return;
    const UiSettings settings = m_session->window()->settings();
    Look::instance()->setTextPercent(m_settings.look.textPercent);
    renewWindow(settings);
    saveSettings();
}

void Application::chooseProxy(const QStringList &list)
{
    const ProxyChoice before = m_settings.proxy;
    if (!ProxyChoice::fromList(list, &m_settings.proxy))
        return;
    saveSettings();
    ++m_proxyAsked; // what the key store still answers is about the proxy before
    // A password is of one user of one proxy.
    const ProxyChoice &now = m_settings.proxy;
    if (now.host != before.host || now.port != before.port || now.user != before.user)
        m_proxyPassword.reset();
    if (needsProxyPassword())
        readProxyPassword([this] { useProxy(); });
    else
        useProxy();
}

bool Application::needsProxyPassword() const
{
    return !m_proxyPassword && m_settings.proxy.kind == ProxyChoice::Kind::Manual && !m_settings.proxy.user.isEmpty();
}

CredentialName Application::proxyName() const
{
    return {profileFor(m_options), proxyKey(m_settings.proxy)};
}

void Application::useProxy()
{
    ProxyChoice proxy = m_settings.proxy;
    proxy.password = m_proxyPassword.value_or(QString());
    ProxyBook::instance()->use(proxy);
    if (m_session && m_session->live())
        m_session->live()->retryNow();
}

void Application::readProxyPassword(std::function<void()> then)
{
    m_proxyPassword = QString();
    const auto first = std::make_shared<bool>(true);
    m_connector->keys()->read(
        proxyName(), this,
        [this, then = std::move(then), first, asked = ++m_proxyAsked](const CredentialAnswer &answer) {
            if (asked == m_proxyAsked && answer.kind == CredentialAnswer::Kind::Found)
                m_proxyPassword = QString::fromUtf8(answer.token);
            if (std::exchange(*first, false))
                then();
            else if (asked == m_proxyAsked)
                useProxy(); // the key store has answered late
        });
}

void Application::keepProxyPassword(const QString &password)
{
    ++m_proxyAsked;
    m_proxyPassword = password;
    useProxy();
    keepSecret(*m_connector->keys(), proxyName(), password.toUtf8(), this,
               {tr("The password of the proxy holds until Rollcall ends: it could not be kept."),
                [this](const QString &text) { tell(text); }, [this](const QString &text) { tellNoMore(text); }});
}

void Application::listProfiles()
{
    inPool(
        QThreadPool::globalInstance(), this, [paths = m_paths] { return profilebook::names(paths); },
        [this](QStringList names) {
            const QString own = profileFor(m_options);
            if (!names.contains(own))
                names.prepend(own); // its settings are not written yet
            if (m_session && m_session->window())
                m_session->window()->setProfiles(names, own);
        });
}

/// A process of its own; when there is one already, that one shows its window.
void Application::openProfile(const QString &name)
{
    if (name == drillProfile)
        return tell(tr("A profile cannot be named %1: that is the drill's.").arg(name));
    if (name == demoProfile)
        return tell(tr("A profile cannot be named %1: that is the simulated organisation's.").arg(name));
    const QStringList arguments = name.isEmpty() ? QStringList() : QStringList{u"--profile"_s, name};
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        tell(tr("The window of the profile %1 could not be opened.").arg(name));
}

void Application::askRemoveProfile(const QString &name)
{
    if (name == profileFor(m_options))
        return;
    inPool(
        QThreadPool::globalInstance(), this, [name] { return profilebook::contentOf(name); },
        [this](const ProfileContent &content) {
            if (!m_session || !m_session->window())
                return;
            if (content.running)
                return tell(tr("The profile %1 is open in a window: close that first.").arg(content.name));
            auto *ask = new QMessageBox(QMessageBox::Warning, tr("Remove the profile %1").arg(content.name),
                                        tr("This goes with the profile %1, and cannot be undone:").arg(content.name),
                                        QMessageBox::Cancel, m_session->window());
            ask->setTextFormat(Qt::PlainText);
            ask->setInformativeText(profilebook::sentences(content).join(u'\n'));
            ask->setAttribute(Qt::WA_DeleteOnClose);
            const QPushButton *remove = ask->addButton(tr("Remove", "a profile"), QMessageBox::DestructiveRole);
            ask->setDefaultButton(QMessageBox::Cancel);
            connect(remove, &QPushButton::clicked, this, [this, content] { removeProfile(content); });
            ask->open();
        });
}

void Application::removeProfile(const ProfileContent &content)
{
    inPool(
        QThreadPool::globalInstance(), this, [name = content.name] { return profilebook::remove(name); },
        [this, content](const QString &trouble) {
            listProfiles();
            if (!trouble.isEmpty())
                return tell(trouble);
            if (!content.proxy.isEmpty()) {
                m_connector->keys()->remove(
                    {content.name, content.proxy}, this, [this](const CredentialAnswer &answer) {
                        if (answer.kind != CredentialAnswer::Kind::Done &&
                            answer.kind != CredentialAnswer::Kind::Absent)
                            tell(tr("The password of its proxy is still in the key store.") + u' ' + answer.why);
                    });
            }
            if (content.server.isEmpty())
                return tell(tr("The profile %1 is removed.").arg(content.name));
            m_connector->keys()->remove(
                {content.name, content.server}, this, [this, name = content.name](const CredentialAnswer &answer) {
                    if (answer.kind == CredentialAnswer::Kind::Done || answer.kind == CredentialAnswer::Kind::Absent)
                        tell(tr("The profile %1 is removed, and its token with it.").arg(name));
                    else
                        tell(tr("The profile %1 is removed; its token is still in the key store.").arg(name) + u' ' +
                             answer.why);
                });
        });
}
