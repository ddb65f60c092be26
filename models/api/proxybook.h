// The proxy that this program asks through: one for all its clients, which follow it at once; and what is wrong with
// it.
#pragma once

#include "proxychoice.h"
#include <QObject>

class ProxyBook : public QObject
{
    Q_OBJECT
public:
    static ProxyBook *instance(); ///< of the GUI thread

    const ProxyChoice &choice() const { return m_choice; }
    void use(const ProxyChoice &choice);
    /// Why it lets nothing through, as a sentence; empty = it does, or is not needed.
    QString trouble() const { return m_trouble; }
    void report(const QString &trouble); ///< by a client, after each answer

Q_SIGNALS:
    void changed();
    void troubleChanged(const QString &trouble);

private:
    ProxyChoice m_choice;
    QString m_trouble;
};
