// When requests may leave: the token bucket and the waiting times after failures (reliability B11, K4).
#include "backoff.h"
#include "ratelimiter.h"

#include <QtTest>

namespace {
constexpr qint64 none = -1;
}

class TestPacing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void burstThenEightASecond()
    {
        RateLimiter limiter;
        const WaitingSince always{none, 0, none};
        int left = 0;
        for (qint64 now = 0; now < 10'000; ++now) {
            while (limiter.choose(always, now))
                ++left;
            if (now == 0)
                QCOMPARE(left, 4);
        }
        QCOMPARE(left, 4 + 79);
    }

    void neverAboveTheServersLimit()
    {
        // The server's bucket holds 4 and gains 10/s; ours must never run it dry, whatever the pattern.
        RateLimiter limiter;
        double server = 4;
        for (qint64 now = 0; now < 60'000; now += 1 + now % 7) {
            server = std::min(4.0, server + double(1 + now % 7) * 0.01);
            while (limiter.choose({now % 3 ? none : now, now % 2 ? none : 0, 0}, now)) {
                server -= 1;
                QVERIFY2(server >= -1e-6, qPrintable(QString::number(now)));
            }
        }
    }

    void crawlLeavesTokensForAPerson()
    {
        RateLimiter limiter;
        int crawled = 0;
        while (limiter.choose({none, none, 0}, 0))
            ++crawled;
        QCOMPARE(crawled, 2);
        QCOMPARE(limiter.choose({0, none, 0}, 0), Priority::Person);
        QCOMPARE(limiter.choose({none, 0, 0}, 0), Priority::Poll);
    }

    void crawlGoesOnBesideNothingElse()
    {
        RateLimiter limiter;
        int crawled = 0;
        for (qint64 now = 0; now < 10'000; ++now)
            crawled += limiter.choose({none, none, 0}, now).has_value();
        QVERIFY(crawled >= 79);
    }

    void personsDoNotStarveThePoll()
    {
        RateLimiter limiter;
        qint64 pollSince = 0, longest = 0;
        for (qint64 now = 0; now < 20'000; ++now) {
            if (now - pollSince > 5'000)
                pollSince = now; // the next poll is due
            const bool due = pollSince >= 0 && now >= pollSince;
            const auto turn = limiter.choose({0, due ? pollSince : none, 0}, now);
            if (turn == Priority::Poll) {
                longest = std::max(longest, now - pollSince);
                pollSince = now + 5'000;
            }
        }
        QVERIFY(longest > 0);
        QVERIFY2(longest <= 700, qPrintable(QString::number(longest)));
    }

    void waitIsExact()
    {
        RateLimiter limiter;
        const WaitingSince person{0, none, none};
        QCOMPARE(limiter.waitMs({none, none, none}, 0), qint64(-1));
        while (limiter.choose(person, 0)) {
        }
        QCOMPARE(limiter.waitMs(person, 0), qint64(125));
        QVERIFY(!limiter.choose(person, 124));
        QVERIFY(limiter.choose(person, 125));
        QCOMPARE(limiter.waitMs({none, none, 125}, 125), qint64(375));
    }

    void repeatsOfTheLibraryAreCharged()
    {
        RateLimiter limiter;
        limiter.choose({0, none, none}, 0);
        limiter.charge(6);
        QVERIFY(!limiter.choose({0, none, none}, 499));
        QVERIFY(limiter.choose({0, none, none}, 500));
    }

    void clockGoesBack()
    {
        RateLimiter limiter;
        while (limiter.choose({0, none, none}, 10'000)) {
        }
        QVERIFY(!limiter.choose({0, none, none}, 0));
        QVERIFY(limiter.choose({0, none, none}, 125));
    }

    void backoffIsFullyJittered()
    {
        double random = 0;
        Backoff backoff(0, 500, 30'000, [&] { return random; });
        QCOMPARE(backoff.nextMs(), 0);
        random = 0.999999;
        const QList<qint64> tops{999, 1999, 3999, 7999, 15'999, 29'999, 29'999};
        for (const qint64 top : tops)
            QCOMPARE(backoff.nextMs(), top);
        QCOMPARE(backoff.attempts(), 8);
        backoff.reset();
        QCOMPARE(backoff.attempts(), 0);
        QCOMPARE(backoff.nextMs(), 499);
    }

    void backoffKeepsItsFloor()
    {
        Backoff backoff(1000, 2000, 30'000, [] { return 0.0; });
        for (int i = 0; i < 100; ++i)
            QCOMPARE(backoff.nextMs(), 1000);
        Backoff random(1000, 2000, 30'000);
        for (int i = 0; i < 1000; ++i) {
            const qint64 wait = random.nextMs();
            QVERIFY(wait >= 1000 && wait < 30'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"
