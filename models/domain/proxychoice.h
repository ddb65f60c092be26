// Through which proxy the API is asked; plain values, checked when read. The password never stands among the settings.
#pragma once

#include <QString>
#include <QStringList>

struct ProxyChoice
{
    enum class Kind : quint8 { None, System, Manual };
    Kind kind = Kind::System;
    bool socks = false; ///< SOCKS 5; else HTTP with CONNECT
    QString host;       ///< name or address, without scheme and port
    int port = 8080;    ///< 1 to 65535
    QString user;       ///< empty = none
    QString password;   ///< in memory only

    /// "word=value", without the password.
    QStringList toList() const;
    /// Nothing when an entry is unknown or a value is none.
    static bool fromList(const QStringList &list, ProxyChoice *choice);
    /// Usable as it stands: a manual one has a host.
    bool isComplete() const { return kind != Kind::Manual || !host.isEmpty(); }
    bool operator==(const ProxyChoice &) const = default;
};

/// A name or an address of IPv4 or IPv6, and nothing besides.
bool isProxyHost(const QString &host);
