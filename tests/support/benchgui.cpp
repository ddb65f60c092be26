#include "benchgui.h"

#include "benchheart.h"
#include "livefloor.h"
#include "mainwindow.h"
#include "theme.h"

using namespace Qt::StringLiterals;

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const char *name = receiver->metaObject()->className(); // it may be gone afterwards
    const QEvent::Type type = event->type();
    ++m_depth;
    const qint64 before = threadCpuNs();
    const bool result = QApplication::notify(receiver, event);
    const qint64 took = threadCpuNs() - before;
    --m_depth;
    if (took > m_longest) {
        m_longest = took;
        m_longestName = name;
        m_longestType = type;
    }
    if (m_painted == 0 && type == QEvent::UpdateRequest)
        m_painted = monotonicNs();
    return result;
}

void BenchApplication::reset()
{
    m_longest = 0;
    m_longestName = "";
}

namespace {
double ms(qint64 ns)
{
    return double(ns) * 1e-6;
}
} // namespace

QList<PaintedPoll> measurePainting(BenchApplication &app, const PaintOptions &options)
{
    BenchServer server(options.agents, options.churn);
    const SystemClock clock;
    Theme theme;
    theme.setDark(false);
    LiveOptions live;
    live.api = {server.url(), "benchmark-token", false};
    live.intervalMs = 300'000; // polls come when they are asked for
    LiveFloor floor(live, clock);
    MainWindowOptions window;
    window.settings.grouping = options.grouped ? FloorGrouping::Team : FloorGrouping::None;
    MainWindow main(window, &theme, &floor, clock);
    main.resize(1440, 900);
    bool polled = false;
    int changed = 0;
    QObject::connect(&floor, &LiveFloor::polled, &main, [&](int rows, int) {
        app.watchPaint();
        polled = true;
        changed = rows;
    });
    floor.start();
    main.show();

    BenchHeart heart;
    QList<PaintedPoll> polls;
    const auto complete = [&] {
        return main.showsData() && floor.status().directoryRows == options.agents &&
               floor.teams().size() == BenchFrames::teamCount;
    };
    if (!heart.until(complete, 60'000))
        return polls;
    heart.pass(2000); // the cache, the first flashes

    constexpr int warmUp = 2;
    for (int i = 0; i < warmUp + options.polls; ++i) {
        if (!heart.until([&] { return server.ready(); }, 10'000))
            break;
        heart.pass(150); // the rate budget, and everything still
        server.reset();
        app.reset();
        heart.reset();
        polled = false;
        const qint64 cpu = processCpuNs() - server.cpuNs();
        floor.retryNow();
        if (!heart.until([&] { return polled && server.sentAt() != 0; }, 20'000))
            break;
        heart.until([&] { return app.paintedAt() != 0; }, 500); // nothing in sight may have changed
        const qint64 painted = app.paintedAt();
        heart.pass(150); // what comes after the first painting belongs to the poll
        const PaintedPoll poll{painted == 0 ? -1 : ms(painted - server.sentAt()),
                               ms(processCpuNs() - server.cpuNs() - cpu), ms(app.longestNs()), ms(heart.longestNs())};
        if (options.names)
            qInfo("    %6.2f ms painted, %d rows changed, longest %5.2f ms: %s, event %d", poll.painted, changed,
                  poll.longestEvent, app.longestName(), app.longestType());
        if (i >= warmUp)
            polls << poll;
    }
    return polls;
}
