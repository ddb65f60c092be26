#include "failuretext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

/// Without the full stop: these texts stand in lists and after colons.
QString plain(QString detail)
{
    while (detail.endsWith(u'.'))
        detail.chop(1);
    return detail;
}

QString detailOr(const Failure &failure, const QString &text)
{
    const QString detail = plain(failure.detail);
    return detail.isEmpty() ? text : detail;
}

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : text + u": "_s + plain(detail);
}

QString withStatus(const QString &text, int status)
{
    return status > 0 ? text + u" ("_s + QString::number(status) + u')' : text;
}

} // namespace

QString failureText(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Network:
        return detailOr(failure, FailureText::tr("No connection"));
    case Failure::Kind::Timeout:
        return FailureText::tr("No complete answer in time");
    case Failure::Kind::Tls:
        //: The reason follows after a colon
        return withDetail(FailureText::tr("No secure connection, so the token was not sent"), failure.detail);
    case Failure::Kind::Redirect:
        return detailOr(failure, FailureText::tr("The server sends us elsewhere; that is never followed"));
    case Failure::Kind::Unauthorized:
        return withStatus(FailureText::tr("The token is not accepted"), failure.httpStatus);
    case Failure::Kind::Forbidden:
        return withStatus(FailureText::tr("The token has no right to this"), failure.httpStatus);
    case Failure::Kind::NotFound:
        return withStatus(FailureText::tr("The server does not know this"), failure.httpStatus);
    case Failure::Kind::RateLimited:
        return withStatus(FailureText::tr("Too many requests"), failure.httpStatus);
    case Failure::Kind::Rejected:
        return withDetail(withStatus(FailureText::tr("The server refused the request"), failure.httpStatus),
                          failure.detail);
    case Failure::Kind::Server:
        return withDetail(withStatus(FailureText::tr("The server failed"), failure.httpStatus), failure.detail);
    case Failure::Kind::BadAnswer:
        return withDetail(FailureText::tr("The answer cannot be read"), failure.detail);
    case Failure::Kind::Cancelled:
        break;
    }
    return FailureText::tr("Given up");
}
