// Where the API is and which key opens it; checked values only (contract 1 and 7.1, reliability F15, G3).
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

struct ApiSettings
{
    QUrl baseUrl;        ///< scheme, host and port; https, or http to loopback only
    QByteArray token;    ///< 8..512 characters of [\x21-\x7e]
    bool bearer = false; ///< send "Bearer <token>"; the vendor documents the raw token
};

/// This computer: plain http may go there, and no proxy stands before it.
bool isLoopbackHost(const QString &host);

/// Empty error on success. Refuses http to anything but loopback, user info, query, fragment.
QUrl checkedBaseUrl(const QString &text, QString *error);
/// Trims blanks and line ends, strips a pasted "Bearer " prefix; empty result with error when unusable.
QByteArray checkedToken(const QByteArray &text, QString *error);
