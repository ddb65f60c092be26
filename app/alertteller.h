// Carries new alerts out of the list: to the desktop, else into the window, and a click on them back to what they are
// about. Keeps the alerts in a file, so that a restart neither loses nor repeats any.
#pragma once

#include "coverdesk.h"
#include "desktopnotifier.h"
#include <QThreadPool>

class AlertTeller : public QObject
{
    Q_OBJECT
public:
    /// desk must live longer. file: where alerts are kept; empty = nowhere.
    AlertTeller(CoverDesk *desk, QString file, QObject *parent = nullptr);
    ~AlertTeller() override; ///< what is to be kept is written

    /// Outside the window; off for a run that only makes a picture.
    void setAllowed(bool allowed) { m_allowed = allowed; }
    /// A word before every title where nothing is real: "Drill", "Simulated"; empty = real.
    void setMadeUp(const QString &word) { m_madeUp = word; }

Q_SIGNALS:
    void inWindowWanted(const QString &sentence, const AlertFact &about); ///< nobody else shows it
    void jumpWanted(const AlertFact &fact);

private:
    void read();
    void keep();
    void tell(const QList<Alert> &alerts);
    void tellOne(const QList<Alert> &alerts);

    CoverDesk *m_desk;
    const QString m_file;
    QString m_madeUp;
    DesktopNotifier m_notifier;
    QHash<int, std::pair<AlertFact, QString>> m_told; ///< by id of the note
    int m_lastId = 0;
    bool m_allowed = true, m_read = false, m_writing = false, m_again = false;
    QThreadPool m_pool; ///< of one thread; the last member: it ends first
};
