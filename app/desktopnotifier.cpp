#include "desktopnotifier.h"

#include "sessionbus.h"
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int trayMs = 15'000;
constexpr uchar normal = 1, critical = 2;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::tell(const DesktopNote &note)
{
    switch (m_bus) {
    case Bus::Ready:
        return send(note);
    case Bus::None:
        return useTray(note);
    case Bus::Unasked:
        m_waiting << note;
        return askAbilities();
    case Bus::Asking:
        m_waiting << note;
        return;
    }
}

void DesktopNotifier::askAbilities()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto done = [this](Bus answer) {
        m_bus = answer;
        const QList<DesktopNote> waiting = std::exchange(m_waiting, {});
        for (const DesktopNote &note : waiting)
            tell(note);
    };
    if (!hasSessionBus() || !bus.isConnected())
        return done(Bus::None);
    m_bus = Bus::Asking;
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s), busAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, done](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<QStringList> reply = *answer;
        answer->deleteLater();
        m_markup = !reply.isError() && reply.value().contains(u"body-markup"_s);
        done(reply.isError() ? Bus::None : Bus::Ready);
        if (m_bus == Bus::None)
            m_bus = Bus::Unasked; // a desktop that comes up later is asked the next time
    });
}

void DesktopNotifier::send(const DesktopNote &note)
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(note.urgent ? critical : normal)},
                      {u"desktop-entry"_s, u"rollcall"_s}};
    if (note.sound)
        hints.insert(u"sound-name"_s, u"dialog-warning"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Rollcall"_s << 0U << u"rollcall"_s << note.title << (m_markup ? note.text.toHtmlEscaped() : note.text)
           << QStringList{u"default"_s, tr("Show", "what a note is about")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify, busAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, note](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) {
            // Without an answer it may be shown all the same: twice is worse.
            if (reply.error().type() == QDBusError::NoReply || reply.error().type() == QDBusError::TimedOut) {
                Q_EMIT told(note.id);
                return;
            }
            m_bus = Bus::Unasked;
            return useTray(note);
        }
        m_shown.insert(reply.value(), note.id);
        Q_EMIT told(note.id);
    });
}

void DesktopNotifier::useTray(const DesktopNote &note)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()) || !QSystemTrayIcon::isSystemTrayAvailable() ||
        !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT refused(note.id);
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_inTray); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT activated(m_inTray); });
        m_tray->show();
    }
    m_inTray = note.id;
    m_tray->setToolTip(note.title.toHtmlEscaped());
    m_tray->showMessage(note.title, note.text, QSystemTrayIcon::Warning, trayMs);
    if (note.sound)
        QApplication::beep();
    Q_EMIT told(note.id);
}

void DesktopNotifier::invoked(uint shown, const QString &)
{
    const auto it = m_shown.constFind(shown);
    if (it != m_shown.cend())
        Q_EMIT activated(*it);
}

void DesktopNotifier::closed(uint shown, uint)
{
    m_shown.remove(shown);
}
