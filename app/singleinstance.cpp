#include "singleinstance.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 2000;
constexpr qsizetype maxWish = 1024;

/// The process at the other end runs as this user. The folder is private already; this holds even if it were not.
bool peerIsOurs(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

/// A word without blanks and control characters, or nothing.
QString plainWord(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x21 || c.unicode() > 0x7e)
            return {};
    }
    return text.left(200);
}

QByteArray wishLine(const InstanceWish &wish)
{
    const auto word = [](const QString &text) { return text.isEmpty() ? "-" : plainWord(text).toLatin1(); };
    return (wish.raises ? "show " : "stay ") + word(wish.page) + ' ' + word(wish.activationToken) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString &directory, const QString &name, QObject *parent) : QObject(parent)
{
    if (directory.isEmpty())
        return;
    const QString base = pathFor(directory, name);
    m_socketPath = base + u".socket"_s;
    m_lock = std::make_unique<QLockFile>(base + u".lock"_s);
    m_lock->setStaleLockTime(0); // only a dead owner makes it stale, however long a living one is busy
}

QString SingleInstance::pathFor(const QString &directory, const QString &name)
{
    // A socket's path must fit into sockaddr_un.
    const QString base = directory + u"/rollcall-"_s + name;
    if (QFile::encodeName(base).size() + 8 <= qsizetype(sizeof(sockaddr_un::sun_path)))
        return base;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return directory + u"/rollcall-"_s + QString::fromLatin1(hash);
}

QString SingleInstance::nameFor(const QString &profile, InstanceKind kind, bool wall, const QString &configDir)
{
    // No profile has a + in its name.
    const QString made = kind == InstanceKind::Drill  ? u"+drill"_s
                         : kind == InstanceKind::Demo ? u"+demo"_s
                                                      : QString();
    const QByteArray hash = QCryptographicHash::hash(configDir.toUtf8(), QCryptographicHash::Sha256).toHex();
    return profile + made + (wall ? u"-wall-"_s : u"-"_s) + QString::fromLatin1(hash.left(8));
}

bool SingleInstance::isHeld(const QString &directory, const QString &name)
{
    if (directory.isEmpty())
        return false;
    QLockFile lock(pathFor(directory, name) + u".lock"_s);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

SingleInstance::~SingleInstance()
{
    if (m_server)
        m_server->close();
}

void SingleInstance::start(const InstanceWish &wish)
{
    if (!m_lock || m_lock->tryLock(0)) {
        if (m_lock)
            listen();
        QTimer::singleShot(0, this, &SingleInstance::acquired);
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        handOver(wish);
    } else {
        QTimer::singleShot(0, this, &SingleInstance::acquired); // a full or read-only disk is no reason not to run
    }
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socketPath); // left by a killed owner; the lock is ours
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
    if (!m_server->listen(m_socketPath))
        qWarning("single instance: %s", qUtf8Printable(m_server->errorString()));
}

void SingleInstance::serve()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!peerIsOurs(*socket)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readWish(socket); });
        QTimer::singleShot(answerMs, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            readWish(socket);
    }
}

void SingleInstance::readWish(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > maxWish)
            socket->abort();
        return;
    }
    const QStringList words = QString::fromLatin1(socket->readLine(maxWish)).trimmed().split(u' ');
    if (words.size() == 3 && (words[0] == u"show" || words[0] == u"stay")) {
        socket->write("ok\n");
        socket->flush();
        const auto word = [](const QString &text) { return text == u"-" ? QString() : plainWord(text); };
        Q_EMIT wished({word(words[1]), word(words[2]), words[0] == u"show"});
    }
    socket->disconnectFromServer();
}

void SingleInstance::handOver(const InstanceWish &wish)
{
    auto *socket = new QLocalSocket(this);
    const auto end = [this](bool taken) {
        if (std::exchange(m_ended, true))
            return;
        qint64 pid = 0;
        QString host, program;
        if (taken)
            Q_EMIT handedOver();
        else
            Q_EMIT unresponsive(m_lock->getLockInfo(&pid, &host, &program) ? pid : 0);
    };
    connect(socket, &QLocalSocket::connected, this, [socket, wish] {
        if (peerIsOurs(*socket))
            socket->write(wishLine(wish));
        else
            socket->abort();
    });
    connect(socket, &QLocalSocket::readyRead, this, [socket, end] {
        if (socket->canReadLine())
            end(socket->readLine(16) == "ok\n");
    });
    QTimer::singleShot(answerMs, this, [end] { end(false); });
    // The first one may hold the lock for some milliseconds before it listens.
    const auto tryAgain = [this, socket] {
        if (!m_ended && socket->state() == QLocalSocket::UnconnectedState)
            socket->connectToServer(m_socketPath);
    };
    connect(socket, &QLocalSocket::errorOccurred, this, [this, tryAgain] { QTimer::singleShot(50, this, tryAgain); });
    tryAgain();
}
