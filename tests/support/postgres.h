// A PostgreSQL server of the test's own, in a directory of its own, on a port of this computer; gone with it.
#pragma once

#include "sharedplace.h"
#include <QTemporaryDir>

class Postgres
{
public:
    Postgres();
    ~Postgres();

    static bool isInstalled();
    bool start(); ///< also after stop(), on the same port
    void stop();
    QString makeDatabase(); ///< a new one; empty when that failed
    SharedPlace place(const QString &database) const;
    QString said() const { return m_said; } ///< what went wrong

private:
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_dir;
    quint16 m_port = 0;
    int m_databases = 0;
    bool m_made = false;
    QString m_said;
};
