#include "screenawake.h"

#include "sessionbus.h"
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString saver = u"org.freedesktop.ScreenSaver"_s;
const QString saverPath = u"/org/freedesktop/ScreenSaver"_s;
const QString portalInhibit = u"org.freedesktop.portal.Inhibit"_s;
constexpr uint idle = 8; // of the portal's flags: the session must not be taken for idle

} // namespace

ScreenAwake::ScreenAwake(QString reason, QObject *parent) : QObject(parent), m_reason(std::move(reason))
{
}

ScreenAwake::~ScreenAwake()
{
    if (m_from != From::Nobody)
        QDBusConnection::sessionBus().send(m_release);
}

void ScreenAwake::start()
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, this, [this] { Q_EMIT refused(tr("there is no session bus")); });
        return;
    }
    m_watcher = new QDBusServiceWatcher(this);
    m_watcher->setConnection(QDBusConnection::sessionBus());
    m_watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher->addWatchedService(saver);
    m_watcher->addWatchedService(portalService);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &service, const QString &, const QString &owner) { askAgain(service, owner); });
    askScreenSaver();
}

/// Who held the screen is gone with all it had promised, or somebody came who may hold it.
void ScreenAwake::askAgain(const QString &service, const QString &owner)
{
    const From whose = service == saver ? From::ScreenSaver : From::Portal;
    const bool lost = m_from == whose;
    if (!lost && (m_from != From::Nobody || owner.isEmpty()))
        return;
    m_from = From::Nobody;
    askScreenSaver();
}

void ScreenAwake::askScreenSaver()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(saver, saverPath, saver, u"Inhibit"_s);
    ask << u"Rollcall"_s << m_reason;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask, busAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, round = ++m_round](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<uint> reply = *done;
                done->deleteLater();
                if (round != m_round)
                    return;
                if (reply.isError())
                    return askPortal(reply.error().message());
                QDBusMessage release = QDBusMessage::createMethodCall(saver, saverPath, saver, u"UnInhibit"_s);
                release << reply.value();
                hold(From::ScreenSaver, release);
            });
}

void ScreenAwake::askPortal(const QString &why)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(portalService, portalPath, portalInhibit, u"Inhibit"_s);
    ask << QString() << idle << QVariantMap{{u"reason"_s, m_reason}};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask, busAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, why, round = ++m_round](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<QDBusObjectPath> reply = *done;
                done->deleteLater();
                if (round != m_round)
                    return;
                if (reply.isError()) {
                    Q_EMIT refused((why + u"; "_s + reply.error().message()).left(400));
                    return;
                }
                hold(From::Portal, QDBusMessage::createMethodCall(portalService, reply.value().path(),
                                                                  u"org.freedesktop.portal.Request"_s, u"Close"_s));
            });
}

void ScreenAwake::hold(From from, QDBusMessage release)
{
    m_from = from;
    m_release = std::move(release);
    Q_EMIT granted();
}
