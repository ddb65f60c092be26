// The proxy on the way to one server. What the system says may take its time (a PAC file, a name look-up), so it is
// asked in a thread of its own.
#pragma once

#include "proxychoice.h"
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <functional>

class ProxyWay : public QObject
{
    Q_OBJECT
public:
    /// Asks the system for the proxy to this url; called in another thread and may wait.
    using SystemLookUp = std::function<QNetworkProxy(const QUrl &)>;

    explicit ProxyWay(QObject *parent = nullptr);

    /// found() follows: at once but for the system's. This computer is always reached without a proxy.
    void choose(const ProxyChoice &choice, const QUrl &server);
    void lookAgain(); ///< of the system's only, and not while that is under way
    bool isKnown() const { return m_known; }
    bool isLate() const { return m_late; } ///< not known, and looked up for longer than patienceMs

    static constexpr int patienceMs = 10'000;
    /// For tests; null = that of the library.
    static void setSystemLookUp(SystemLookUp lookUp, int patience = patienceMs);

Q_SIGNALS:
    void found(const QNetworkProxy &proxy);
    void late(); ///< found() may follow still

private:
    void take(const QNetworkProxy &proxy);
    void lookUp();

    ProxyChoice m_choice;
    QUrl m_server;
    quint64 m_asked = 0;
    bool m_known = false, m_asking = false, m_late = false;
    QTimer m_patience;
};
