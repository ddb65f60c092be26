// Reads the two response headers that say when: Date and Retry-After. Pure.
#pragma once

#include <QByteArray>
#include <optional>

/// "Wed, 21 Oct 2015 07:28:00 GMT" (RFC 9110, IMF-fixdate) as ms UTC.
std::optional<qint64> httpDateMs(const QByteArray &value);
/// Seconds or a date, clamped to 1000..60000 ms; of several values the longest. Nothing when unreadable.
std::optional<qint64> retryAfterMs(const QByteArray &value, qint64 nowUtcMs);
