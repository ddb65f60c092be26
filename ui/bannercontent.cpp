#include "bannercontent.h"

#include "durationtext.h"
#include "words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Banner", text, note, n);
}

QList<BannerSegment> nextTry(const FloorStatus &status)
{
    QList<BannerSegment> result;
    if (!status.cause.isEmpty() && status.attempts > 0) {
        //: %1 = how often it was tried, %2 = why it failed
        result +=
            {tr("Attempt %1: %2.").arg(QString::number(status.attempts), words::isolated(status.cause.left(200)))};
    }
    if (status.nextPollInMs > 0) {
        result += {tr("Next in", "followed by a span such as 11 s")};
        result += {ageText(status.nextPollInMs + 999), true};
    } else if (status.freshness != Freshness::TokenRefused) {
        result += {tr("Trying now", "a request is under way")};
    }
    return result;
}

BannerContent stale(const FloorStatus &status)
{
    BannerContent b{BannerContent::Kind::Stale, {}, nextTry(status), BannerContent::Action::RetryNow};
    b.text += {tr("No answer for %1.", "%1 = a span such as 48 s").arg(ageText(status.ageMs)), true};
    b.text += {tr("This is the floor as it was at", "followed by a time of day")};
    b.text += {clockText(status.answeredAtMs) + u'.', true};
    b.text += {tr("Switches are disarmed.")};
    return b;
}

} // namespace

QString BannerContent::plainText() const
{
    QString result;
    for (const BannerSegment &segment : text) {
        if (!result.isEmpty())
            result += u' ';
        result += segment.text;
    }
    return result;
}

BannerContent bannerFor(const FloorStatus &status, const QSet<BannerContent::Kind> &dismissed)
{
    using Kind = BannerContent::Kind;
    using Action = BannerContent::Action;
    if (status.freshness == Freshness::TokenRefused) {
        return {Kind::TokenRefused,
                {{tr("Token refused."), true},
                 {tr("Dixa answered 401 and polling has stopped. The floor keeps what was read last.")}},
                {},
                Action::ReplaceToken};
    }
    if (status.freshness == Freshness::Stale)
        return stale(status);
    if (status.freshness == Freshness::Connecting && status.attempts > 0)
        return {Kind::NoAnswerYet,
                {{tr("No answer yet."), true}, {tr("Nothing has been read so far.")}},
                nextTry(status),
                Action::RetryNow};
    if (status.rateLimited) {
        return {Kind::RateLimited,
                {{tr("Too many requests."), true},
                 {tr("Dixa asked to wait (429). Other programs with the same token count too.")}},
                nextTry(status),
                Action::None};
    }
    if (status.confirmingEmpty) {
        return {Kind::ConfirmingEmpty,
                {{tr("The server reports 0 agents."), true},
                 {tr("Waiting for a second answer before anybody is taken off the floor.")}},
                nextTry(status),
                Action::RetryNow};
    }
    if (status.clockSkewMs != 0 && !dismissed.contains(Kind::ClockDiffers)) {
        return {Kind::ClockDiffers,
                {{tr("This computer's clock differs."), true},
                 {(status.clockSkewMs > 0 ? tr("The server is %1 ahead.", "%1 = a span such as 48 s")
                                          : tr("The server is %1 behind.", "%1 = a span such as 48 s"))
                      .arg(ageText(qAbs(status.clockSkewMs)))},
                 {tr("Times of day follow this computer.")}},
                {},
                Action::Dismiss};
    }
    if (status.unreadable > 0 && !dismissed.contains(Kind::Unreadable)) {
        return {Kind::Unreadable,
                {{status.unreadable == 1
                      ? tr("1 record unreadable.", "in the newest answer of the server")
                      : tr("%n records unreadable.", "in the newest answer of the server", status.unreadable),
                  true},
                 {tr("They were left out; everybody else is shown.")}},
                {},
                Action::Dismiss};
    }
    return {};
}
