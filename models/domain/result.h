// What a request ends with: a value or a reason. Values, never exceptions.
#pragma once

#include <QString>
#include <variant>

/// Why a request failed, already in terms a person can act on.
struct Failure
{
    enum class Kind : quint8 {
        Network,      ///< refused, reset, cut, name look-up failed
        Timeout,      ///< total deadline passed
        Tls,          ///< certificate or handshake refused
        Redirect,     ///< a 3xx that is never followed; detail names the host
        Unauthorized, ///< 401
        Forbidden,    ///< 403
        NotFound,     ///< 404
        RateLimited,  ///< 429; retryAfterMs says how long
        Rejected,     ///< other 4xx; detail is the server's sentence
        Server,       ///< 5xx
        BadAnswer,    ///< status said success, body cannot be read
        Cancelled,    ///< given up from our side
    };
    Kind kind = Kind::Network;
    int httpStatus = 0;        ///< 0 when no status line was read
    QString detail;            ///< plain text, at most 200 characters, key redacted
    qint64 retryAfterMs = -1;  ///< clamped to 1000..60000; -1 when the server did not say
    bool maybeApplied = false; ///< for writes: bytes left and the outcome is not known
};

template <typename T>
class Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Failure failure) : m_value(std::move(failure)) {}
    bool ok() const { return m_value.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<0>(m_value); }
    T &value() { return std::get<0>(m_value); }
    const Failure &failure() const { return std::get<1>(m_value); }

private:
    std::variant<T, Failure> m_value;
};

/// The value of an operation that answers without a body.
struct Done
{
};
