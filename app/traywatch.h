// When a tray comes or goes, as the session bus tells it: nobody has to ask for one again and again.
#pragma once

#include <QObject>

class TrayWatch : public QObject
{
    Q_OBJECT
public:
    /// Tells nothing where there is no session bus. Waits for nobody.
    explicit TrayWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// Also when it only may have come or gone: who wants to know asks.
    void came();
    void went();
};
