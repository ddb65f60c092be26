// Which banner stands over the page, and what it says.
#include "bannercontent.h"
#include "words.h"
#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = BannerContent::Kind;
using Action = BannerContent::Action;

namespace {

FloorStatus liveStatus()
{
    FloorStatus s;
    s.freshness = Freshness::Live;
    s.answeredAtMs = QDateTime(QDate(2026, 3, 2), QTime(14, 32, 8)).toMSecsSinceEpoch();
    s.ageMs = 2'000;
    s.nextPollInMs = 3'000;
    return s;
}

FloorStatus with(FloorStatus s, Freshness freshness, qint64 ageMs)
{
    s.freshness = freshness;
    s.ageMs = ageMs;
    return s;
}

QString textOf(const QList<BannerSegment> &segments)
{
    QStringList result;
    for (const BannerSegment &segment : segments)
        result += segment.text;
    return result.join(u' ');
}

} // namespace

class TestBannerContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choice_data();
    void choice();
    void staleTells();
    void causeIsHarmless();
    void dismissedStaysAway();
    void plurals();
};

void TestBannerContent::choice_data()
{
    QTest::addColumn<FloorStatus>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("action");
    const auto row = [](const char *name, const FloorStatus &status, Kind kind, Action action) {
        QTest::newRow(name) << status << int(kind) << int(action);
    };
    row("live", liveStatus(), Kind::None, Action::None);
    row("old is told by the chip alone", with(liveStatus(), Freshness::Old, 12'000), Kind::None, Action::None);
    row("connecting, first try", with({}, Freshness::Connecting, -1), Kind::None, Action::None);
    FloorStatus s = with({}, Freshness::Connecting, -1);
    s.attempts = 1;
    row("connecting, failed once", s, Kind::NoAnswerYet, Action::RetryNow);
    row("stale", with(liveStatus(), Freshness::Stale, 48'000), Kind::Stale, Action::RetryNow);
    row("token refused", with(liveStatus(), Freshness::TokenRefused, 3'000), Kind::TokenRefused, Action::ReplaceToken);
    s = liveStatus();
    s.rateLimited = true;
    row("429", s, Kind::RateLimited, Action::None);
    s.freshness = Freshness::Stale;
    row("429 for so long that the floor is stale", s, Kind::Stale, Action::RetryNow);
    s = liveStatus();
    s.confirmingEmpty = true;
    row("0 agents once", s, Kind::ConfirmingEmpty, Action::RetryNow);
    s = liveStatus();
    s.clockSkewMs = -3'600'000;
    row("clock", s, Kind::ClockDiffers, Action::Dismiss);
    s.unreadable = 2;
    row("clock before unreadable", s, Kind::ClockDiffers, Action::Dismiss);
    s.clockSkewMs = 0;
    row("unreadable", s, Kind::Unreadable, Action::Dismiss);
    s.rateLimited = true;
    row("429 before unreadable", s, Kind::RateLimited, Action::None);
}

void TestBannerContent::choice()
{
    QFETCH(FloorStatus, status);
    QFETCH(int, kind);
    QFETCH(int, action);
    const BannerContent content = bannerFor(status, {});
    QCOMPARE(int(content.kind), kind);
    QCOMPARE(int(content.action), action);
    QCOMPARE(content.plainText().isEmpty(), content.kind == Kind::None);
}

void TestBannerContent::staleTells()
{
    FloorStatus s = with(liveStatus(), Freshness::Stale, 48'000);
    s.attempts = 4;
    s.cause = u"name look-up failed"_s;
    s.nextPollInMs = 10'400;
    const BannerContent content = bannerFor(s, {});
    QCOMPARE(content.plainText(),
             u"No answer for 48 s. This is the floor as it was at 14:32:08. Switches are disarmed."_s);
    QVERIFY(textOf(content.aside).contains(u"Attempt 4"_s));
    QVERIFY(textOf(content.aside).contains(u"name look-up failed"_s));
    QVERIFY(textOf(content.aside).endsWith(u"Next in 11 s"_s));
    s.nextPollInMs = -1;
    QVERIFY(textOf(bannerFor(s, {}).aside).endsWith(u"Trying now"_s));
}

void TestBannerContent::causeIsHarmless()
{
    FloorStatus s = with(liveStatus(), Freshness::Stale, 48'000);
    s.attempts = 1;
    s.cause = u"%1 \u202eabc <b>x</b>\nsecond line"_s;
    const QString text = textOf(bannerFor(s, {}).aside);
    QVERIFY(text.contains(u"%1"_s));       // not taken for a place to fill
    QVERIFY(text.contains(u"<b>x</b>"_s)); // painted letter by letter
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(text.contains(QChar(0x2068)) && text.contains(QChar(0x2069)));
}

void TestBannerContent::dismissedStaysAway()
{
    FloorStatus s = liveStatus();
    s.clockSkewMs = 5'000;
    s.unreadable = 3;
    QCOMPARE(bannerFor(s, {Kind::ClockDiffers}).kind, Kind::Unreadable);
    QCOMPARE(bannerFor(s, {Kind::ClockDiffers, Kind::Unreadable}).kind, Kind::None);
    // What is broken cannot be waved away.
    QCOMPARE(bannerFor(with(s, Freshness::Stale, 60'000), {Kind::Stale}).kind, Kind::Stale);
}

void TestBannerContent::plurals()
{
    FloorStatus s = liveStatus();
    s.unreadable = 1;
    QVERIFY(bannerFor(s, {}).plainText().startsWith(u"1 record unreadable."_s));
    s.unreadable = 7;
    QVERIFY(bannerFor(s, {}).plainText().startsWith(u"7 records unreadable."_s));
}

QTEST_GUILESS_MAIN(TestBannerContent)
#include "tst_bannercontent.moc"
