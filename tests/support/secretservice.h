// A secret service on a session bus of its own, for tests of the key store; ends with the object.
#pragma once

#include <QProcess>

class SecretService
{
public:
    enum class Kind : quint8 { Unlocked, Locked, None };

    /// Starts bus and gnome-keyring with their files in home, and points this process and its children to them.
    /// Unlocked also makes the key ring, with the same password every time. None: a bus on which no such service is or
    /// can start.
    SecretService(const QString &home, Kind kind);
    ~SecretService();

    bool isReady() const { return m_ready; }
    void stop(); ///< from now on it does not say a word

private:
    bool startBus(const QString &home);

    QProcess m_bus, m_daemon;
    bool m_ready = false;
    bool m_stopped = false;
};
