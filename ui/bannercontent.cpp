#include "bannercontent.h"

#include "durationtext.h"
#include "words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct BannerText
{
    Q_DECLARE_TR_FUNCTIONS(BannerText)
};

QList<BannerSegment> nextTry(const FloorStatus &status)
{
    QList<BannerSegment> result;
    if (!status.cause.isEmpty() && status.attempts > 0) {
        //: %1 = how often it was tried, %2 = why it failed
        result += {BannerText::tr("Attempt %1: %2.")
                       .arg(QString::number(status.attempts), words::isolated(status.cause.left(200)))};
    }
    if (status.nextPollInMs > 0) {
        result += {BannerText::tr("Next in", "followed by a span such as 11 s")};
        result += {ageText(status.nextPollInMs + 999), true};
    } else if (status.freshness != Freshness::TokenRefused) {
        result += {BannerText::tr("Trying now", "a request is under way")};
    }
    return result;
}

BannerContent stale(const FloorStatus &status)
{
    BannerContent b{BannerContent::Kind::Stale, {}, nextTry(status), BannerContent::Action::RetryNow};
    b.text += {BannerText::tr("No answer for %1.", "%1 = a span such as 48 s").arg(ageText(status.ageMs)), true};
    b.text += {BannerText::tr("This is the floor as it was at", "followed by a time of day")};
    b.text += {clockText(status.answeredAtMs) + u'.', true};
    b.text += {BannerText::tr("Switches are disarmed.")};
    return b;
}

BannerContent behindProxy(const FloorStatus &status, const QString &trouble)
{
    BannerContent b{BannerContent::Kind::ProxyTrouble, {{trouble, true}}, {}, BannerContent::Action::OpenNetwork};
    if (status.nextPollInMs > 0)
        b.aside = {{BannerText::tr("Next in", "followed by a span such as 11 s")},
                   {ageText(status.nextPollInMs + 999), true}};
    if (status.answeredAtMs == noTime) {
        b.text += {BannerText::tr("Nothing has been read so far.")};
    } else {
        b.text += {BannerText::tr("This is the floor as it was at", "followed by a time of day")};
        b.text += {clockText(status.answeredAtMs) + u'.', true};
    }
    if (status.freshness == Freshness::Stale)
        b.text += {BannerText::tr("Switches are disarmed.")};
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

BannerContent bannerFor(const FloorStatus &status, const QSet<BannerContent::Kind> &dismissed,
                        const QString &proxyTrouble)
{
    using Kind = BannerContent::Kind;
    using Action = BannerContent::Action;
    if (status.freshness == Freshness::TokenRefused) {
        return {Kind::TokenRefused,
                {{BannerText::tr("Token refused."), true},
                 {BannerText::tr("Dixa answered 401 and polling has stopped. The floor keeps what was read last.")}},
                {},
                Action::ReplaceToken};
    }
    if (!proxyTrouble.isEmpty() && status.freshness != Freshness::Live)
        return behindProxy(status, proxyTrouble);
    if (status.freshness == Freshness::Stale)
        return stale(status);
    if (status.freshness == Freshness::Connecting && status.attempts > 0)
        return {Kind::NoAnswerYet,
                {{BannerText::tr("No answer yet."), true}, {BannerText::tr("Nothing has been read so far.")}},
                nextTry(status),
                Action::RetryNow};
    if (status.rateLimited) {
        return {Kind::RateLimited,
                {{BannerText::tr("Too many requests."), true},
                 {BannerText::tr("Dixa asked to wait (429). Other programs with the same token count too.")}},
                nextTry(status),
                Action::None};
    }
    if (status.confirmingEmpty) {
        return {Kind::ConfirmingEmpty,
                {{BannerText::tr("The server reports 0 agents."), true},
                 {BannerText::tr("Waiting for a second answer before anybody is taken off the floor.")}},
                nextTry(status),
                Action::RetryNow};
    }
    if (status.clockSkewMs != 0 && !dismissed.contains(Kind::ClockDiffers)) {
        return {Kind::ClockDiffers,
                {{BannerText::tr("This computer's clock differs."), true},
                 {(status.clockSkewMs > 0 ? BannerText::tr("The server is %1 ahead.", "%1 = a span such as 48 s")
                                          : BannerText::tr("The server is %1 behind.", "%1 = a span such as 48 s"))
                      .arg(ageText(qAbs(status.clockSkewMs)))},
                 {BannerText::tr("Times of day follow this computer.")}},
                {},
                Action::Dismiss};
    }
    if (status.unreadable > 0 && !dismissed.contains(Kind::Unreadable)) {
        return {Kind::Unreadable,
                {{status.unreadable == 1 ? BannerText::tr("1 record unreadable.", "in the newest answer of the server")
                                         : BannerText::tr("%n records unreadable.",
                                                          "in the newest answer of the server", status.unreadable),
                  true},
                 {BannerText::tr("They were left out; everybody else is shown.")}},
                {},
                Action::Dismiss};
    }
    return {};
}
