#include "httperror.h"

#include "decode.h"
#include "httpheader.h"
#include "redact.h"

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {
Kind kindOfStatus(int status)
{
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return Kind::Redirect;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 429:
        return Kind::RateLimited;
    default:
        if (status >= 400 && status < 500)
            return Kind::Rejected;
        return status >= 500 && status < 600 ? Kind::Server : Kind::BadAnswer;
    }
}

QString redirectDetail(const Outcome &outcome)
{
    const QUrl target = outcome.url.resolved(QUrl(QString::fromLatin1(outcome.location), QUrl::StrictMode));
    if (outcome.location.isEmpty() || !target.isValid() || target.host().isEmpty())
        return ApiClient::tr("The server sends us elsewhere; that is never followed.");
    //: %1 is a host name
    return ApiClient::tr("The server sends us to %1; that is never followed.").arg(target.host());
}

QString statusDetail(const Outcome &outcome)
{
    const QString message = decodeErrorMessage(outcome.body);
    //: %1 is a number such as 502
    return message.isEmpty() ? ApiClient::tr("The server answered with status %1.").arg(outcome.status) : message;
}

QString networkDetail(const Outcome &outcome)
{
    switch (outcome.error) {
    case QNetworkReply::ConnectionRefusedError:
        return ApiClient::tr("Connection refused.");
    case QNetworkReply::HostNotFoundError:
        return ApiClient::tr("The name of the server cannot be found.");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return ApiClient::tr("The server closed the connection before the answer was complete.");
    case QNetworkReply::ProtocolFailure:
        return ApiClient::tr("The answer breaks the rules of HTTP.");
    default:
        return outcome.errorText;
    }
}

/// The library has names of its own for little of what goes wrong with a proxy. Through one, the only name that is
/// looked up here is its own.
bool isOfProxy(const Outcome &outcome)
{
    if (!outcome.throughProxy)
        return false;
    return (outcome.error >= QNetworkReply::ProxyConnectionRefusedError &&
            outcome.error <= QNetworkReply::UnknownProxyError) ||
           (outcome.status == 0 && (outcome.error == QNetworkReply::HostNotFoundError ||
                                    outcome.error == QNetworkReply::ConnectionRefusedError ||
                                    outcome.error == QNetworkReply::UnknownNetworkError));
}

bool isTimeout(const Outcome &outcome)
{
    return outcome.stop == Outcome::Stop::Deadline || outcome.error == QNetworkReply::OperationCanceledError ||
           outcome.error == QNetworkReply::TimeoutError;
}

bool isGibberish(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::UnknownContentError || error == QNetworkReply::ProtocolFailure ||
           error == QNetworkReply::ProtocolInvalidOperationError;
}

Failure brokenOff(const Outcome &outcome)
{
    Failure failure;
    if (outcome.stop == Outcome::Stop::TooLarge) {
        failure.kind = Kind::BadAnswer;
        failure.detail = ApiClient::tr("The answer is too large.");
    } else if (isOfProxy(outcome)) {
        failure.kind = Kind::Network;
        failure.detail = proxyTrouble(outcome);
    } else if (isTimeout(outcome)) {
        failure.kind = Kind::Timeout;
        failure.detail = ApiClient::tr("No complete answer in time.");
    } else if (outcome.error == QNetworkReply::SslHandshakeFailedError) {
        failure.kind = Kind::Tls;
        failure.detail = outcome.errorText;
    } else {
        failure.kind = isGibberish(outcome.error) ? Kind::BadAnswer : Kind::Network;
        failure.detail = networkDetail(outcome);
    }
    return failure;
}

/// Did the server say that it did nothing? 307 and 308 ask to send it elsewhere; after 301 to 303 nobody knows.
bool clearlyNotApplied(int status)
{
    return (status >= 400 && status < 500) || status == 307 || status == 308;
}
} // namespace

QString proxyTrouble(const Outcome &outcome)
{
    if (!isOfProxy(outcome))
        return {};
    switch (outcome.error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
        return ApiClient::tr("The proxy cannot be reached, or refuses the connection.");
    case QNetworkReply::ProxyConnectionClosedError:
        return ApiClient::tr("The proxy closed the connection.");
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::HostNotFoundError:
        return ApiClient::tr("The name of the proxy cannot be found.");
    case QNetworkReply::ProxyTimeoutError:
        return ApiClient::tr("The proxy does not answer.");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ApiClient::tr("The proxy asks for a user and password.");
    default:
        return ApiClient::tr("The proxy does not let the connection through.");
    }
}

Result<ApiAnswer> judge(Outcome outcome, bool write, const QByteArray &token, qint64 nowUtcMs)
{
    const auto serverDate = httpDateMs(outcome.date);
    const bool success = outcome.status >= 200 && outcome.status < 300 && outcome.status != 206;
    if (success && outcome.error == QNetworkReply::NoError && outcome.stop == Outcome::Stop::None) {
        ApiAnswer answer;
        answer.status = outcome.status;
        answer.body = std::move(outcome.body);
        answer.serverDateMs = serverDate.value_or(answer.serverDateMs);
        return answer;
    }
    Failure failure;
    // Of a proxy is also what has a status: it answers in place of the server.
    const bool ofProxy = isOfProxy(outcome);
    if (success || outcome.status == 0 || ofProxy) {
        failure = brokenOff(outcome);
    } else {
        failure.kind = kindOfStatus(outcome.status);
        failure.detail = failure.kind == Kind::Redirect ? redirectDetail(outcome) : statusDetail(outcome);
    }
    const bool asksUser = outcome.error == QNetworkReply::ProxyAuthenticationRequiredError;
    failure.httpStatus = asksUser ? 407 : outcome.status;
    failure.detail = presentable(failure.detail, token);
    failure.retryAfterMs = retryAfterMs(outcome.retryAfter, serverDate.value_or(nowUtcMs)).value_or(-1);
    // A proxy that answers in place of the server has passed nothing on; one that fails after the request has left may
    // have.
    const bool left = outcome.requestLeft || (outcome.status != 0 && !ofProxy);
    failure.maybeApplied = write && left && (ofProxy || !clearlyNotApplied(outcome.status));
    return failure;
}
