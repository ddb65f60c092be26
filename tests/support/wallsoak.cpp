#include "wallsoak.h"

#include "wallcare.h"
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QShowEvent>
#include <atomic>
#include <unistd.h>

// Qt's own hooks for debuggers: an array of version, size, Qt version, and functions told of every QObject.
extern "C" Q_DECL_IMPORT quintptr qtHookData[];

namespace {

std::atomic<qint64> alive{0};

void added(QObject *)
{
    ++alive;
}

void removed(QObject *)
{
    --alive;
}

constexpr qint64 dayMs = 86'400'000, hourMs = 3'600'000, outageMs = 4 * 60'000;

} // namespace

SoakFigures SoakFigures::now()
{
    SoakFigures f;
    QFile memory(QStringLiteral("/proc/self/statm"));
    if (memory.open(QIODevice::ReadOnly))
        f.residentKb = memory.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
    const auto entries = [](const char *path) {
        return int(
            QDir(QString::fromLatin1(path)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size());
    };
    f.descriptors = entries("/proc/self/fd");
    f.threads = entries("/proc/self/task");
    f.objects = alive;
    return f;
}

WallSoak::WallSoak(const Options &options) : m_options(options)
{
    qtHookData[3] = reinterpret_cast<quintptr>(&added);
    qtHookData[4] = reinterpret_cast<quintptr>(&removed);
    // Nine days before summer time begins.
    const QDateTime start(QDate(2026, 3, 20), QTime(0, 0));
    m_clock.setWall(start.toMSecsSinceEpoch() - m_clock.utcMs());
    m_startMs = m_clock.utcMs();
    m_peer.people = livebodies::crew(1, options.people);
    m_peer.directoryTo = options.people;
    LiveOptions live = m_peer.options(1);
    live.readOnly = true;
    live.timing.minIntervalMs = 1;
    live.timing.slowMs = 20;
    live.timing.maxIntervalMs = 20;
    live.timing.staleMs = int(3 * options.stepMs);
    live.timing.jumpMs = int(3 * options.stepMs);
    live.timing.requestsPerDay = 1'000'000'000;
    m_theme.setDark(true);
    m_live = std::make_unique<LiveFloor>(live, m_clock);
    m_wall = std::make_unique<WallWindow>(&m_theme, m_live.get(), WallOptions(), m_clock);
    m_wall->resize(1920, 1080);
    connect(m_live.get(), &LiveFloor::polled, this, [this] { ++m_polls; });
    m_pace.setInterval(1);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        // An answer was applied, or there is an outage and none is to be had.
        if (m_polls > m_answered || (m_peer.presence && ++m_waited > 6))
            step();
    });
}

WallSoak::~WallSoak()
{
    m_wall.reset();
    m_live.reset();
    qtHookData[3] = qtHookData[4] = 0;
}

void WallSoak::start()
{
    m_wall->show();
    m_live->start();
    m_pace.start();
}

void WallSoak::churn()
{
    for (int i = 0; i < 5; ++i) {
        m_random = m_random * 1'664'525 + 1'013'904'223;
        livebodies::Person &p = m_peer.people[qsizetype(m_random >> 8) % m_peer.people.size()];
        p.status = m_random & 0x40 ? QStringLiteral("Working") : QStringLiteral("Away");
        p.connection = m_random & 0x380 ? QStringLiteral("Online") : QStringLiteral("Offline");
        p.channels = m_random & 0x20 ? QStringList{QStringLiteral("Email"), QStringLiteral("Speak")} : QStringList();
    }
}

void WallSoak::step()
{
    m_answered = m_polls;
    m_waited = 0;
    ++m_steps;
    m_clock.pass(m_options.stepMs);
    const qint64 passed = m_clock.utcMs() - m_startMs;
    churn();
    const bool out = passed % hourMs < outageMs;
    if (out && !m_peer.presence) {
        ++m_outages;
        m_peer.presence = m_outages % 3 ? Reaction::status(503) : Reaction::nothing(Reaction::End::Reset);
    } else if (!out) {
        m_peer.presence.reset();
    }
    m_staleSeen += m_live->status().freshness == Freshness::Stale;
    const bool below = wallcare::bandBelow(QDateTime::fromMSecsSinceEpoch(m_clock.utcMs()));
    m_swaps += std::exchange(m_below, below) != below;
    if (m_steps % 10 == 0 && m_calm == 0) { // the second hand looks round: light, drift, midnight
        QShowEvent again;
        QCoreApplication::sendEvent(m_wall.get(), &again);
        m_wall->turnTo((m_wall->currentPage() + 1) % std::max(1, m_wall->pageCount()));
    }
    if (m_steps % 720 == 0 && m_calm == 0) {
        static constexpr std::array<QSize, 4> screens{QSize(1280, 720), QSize(1080, 1920), QSize(3840, 2160),
                                                      QSize(1920, 1080)};
        m_wall->resize(screens[size_t(m_steps / 720) % screens.size()]);
    }
    if (m_steps % 100 == 0) {
        for (const SeenRequest &request : m_peer.server.requests())
            m_writes += request.verb != "GET";
        m_peer.server.forgetRequests();
    }
    if (passed / dayMs <= m_daily.size())
        return;
    if (m_calm++ == 0) {
        m_wall->resize(1920, 1080); // every day is measured on the same screen, once it is painted
        m_calmFor.start();
    }
    if (m_calm < 8 || m_calmFor.elapsed() < 500) // and no page is turning any more
        return;
    m_calm = 0;
    m_daily += SoakFigures::now();
    Q_EMIT dayDone(int(m_daily.size()));
    if (m_daily.size() >= m_options.days) {
        m_pace.stop();
        Q_EMIT done();
    }
}

double megabytesPerDay(const QList<SoakFigures> &daily)
{
    const qsizetype n = daily.size() - 1;
    if (n < 2)
        return 0;
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (qsizetype i = 1; i < daily.size(); ++i) {
        const double x = double(i), y = double(daily[i].residentKb) / 1024;
        sx += x;
        sy += y;
        sxx += x * x;
        sxy += x * y;
    }
    return (double(n) * sxy - sx * sy) / (double(n) * sxx - sx * sx);
}
