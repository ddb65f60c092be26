// One running program for a profile: the second start hands its wish to the first and ends.
#pragma once

#include <QLockFile>
#include <QObject>
#include <memory>

class QLocalServer;
class QLocalSocket;

/// What a second start wants of the first.
struct InstanceWish
{
    QString page;            ///< name as on the command line; empty = only show the window
    QString activationToken; ///< of the desktop, so that a Wayland compositor lets the window come up
    bool raises = true;      ///< false: a start in the background, which wants nothing
};

/// What an instance shows; those of different kinds never hand over to each other.
enum class InstanceKind : quint8 { Real, Demo, Drill };

/// Never waits: ends in exactly one of acquired(), handedOver() and unresponsive().
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// directory: private to this user; empty = there is no place to meet, and acquired() follows. name becomes a file
    /// name.
    SingleInstance(const QString &directory, const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    void start(const InstanceWish &wish);

    /// The instance of a profile; two configurations of the same profile name, in two homes, are two programs. A wall
    /// and a desk may run on the same profile.
    static QString nameFor(const QString &profile, InstanceKind kind, bool wall, const QString &configDir);
    /// Somebody runs under this name now; does not keep it.
    static bool isHeld(const QString &directory, const QString &name);

Q_SIGNALS:
    void acquired();                       ///< we are the first
    void handedOver();                     ///< the first one has taken the wish
    void unresponsive(qint64 pid);         ///< the first one holds the lock and does not answer
    void wished(const InstanceWish &wish); ///< a later start asks us

private:
    void listen();
    void serve();
    void readWish(QLocalSocket *socket);
    void handOver(const InstanceWish &wish);
    static QString pathFor(const QString &directory, const QString &name); ///< of socket and lock, without the ending

    QString m_socketPath;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
    bool m_ended = false;
};
