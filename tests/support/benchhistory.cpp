#include "benchhistory.h"

#include "benchheart.h"
#include "benchserver.h"
#include "historymodel.h"
#include "historypage.h"
#include "historystore.h"
#include "historyview.h"
#include "theme.h"
#include <QApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 120, zoomSteps = 6, partsOfAll = 10;

QList<AgentId> peopleOf(const QByteArray &directory)
{
    QList<AgentId> ids;
    const QJsonArray rows = QJsonDocument::fromJson(directory).object().value(u"data"_s).toArray();
    for (const QJsonValue &row : rows)
        ids.append(QUuid(row.toObject().value(u"id"_s).toString()));
    return ids;
}

/// Everybody goes back and forth between working and away, a part of them at a time.
void fillDay(HistoryStore *store, const QDate &day, const QList<AgentId> &people, int changesEach)
{
    const qint64 from = day.startOfDay().toMSecsSinceEpoch(), to = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    const int batches = changesEach * partsOfAll;
    for (int i = 0; i < batches; ++i) {
        HistoryBatch batch;
        batch.atMs = from + (to - from) / batches * i;
        batch.afterMs = batch.atMs - 5'000;
        batch.gap = i == 0 ? HistoryGap::Off : HistoryGap::None;
        for (qsizetype one = i % partsOfAll; one < people.size(); one += partsOfAll) {
            HistoryFact fact;
            fact.agent = people[one];
            fact.state = (i / partsOfAll + one) % 2 ? AgentState::Working : AgentState::Away;
            fact.connection = Connection::Online;
            fact.channels.known = quint16((i * 37) & 0x7ff);
            batch.facts.append(fact);
        }
        store->put(batch);
    }
}

double painted(QWidget *page)
{
    const qint64 before = threadCpuNs();
    page->repaint();
    return double(threadCpuNs() - before) * 1e-6;
}

QList<double> scroll(HistoryPage *page, HistoryView *view)
{
    QList<double> costs;
    QScrollBar *bar = view->verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        bar->setValue(bar->maximum() * i / frames);
        costs.append(painted(page));
    }
    return costs;
}

/// From the shift to a quarter of an hour and out to the whole day, as the wheel does it.
QList<double> zoom(HistoryPage *page, HistoryView *view)
{
    QList<double> costs;
    const QPointF middle(view->viewport()->width() / 2., view->viewport()->height() / 2.);
    for (int i = 0; i < frames; ++i) {
        const int turn = i / zoomSteps % 2 ? -120 : 120;
        QWheelEvent event(middle, view->viewport()->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        const qint64 before = threadCpuNs();
        QApplication::sendEvent(view->viewport(), &event);
        const double handled = double(threadCpuNs() - before) * 1e-6;
        costs.append(handled + painted(page));
    }
    return costs;
}

} // namespace

HistoryFrames measureHistoryFrames(int people, int changesEach)
{
    HistoryFrames result;
    QTemporaryDir dir;
    const SystemClock clock;
    HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
    const QDate day = QDate::currentDate().addDays(-1);
    fillDay(&store, day, peopleOf(BenchFrames(people, 0).directory()), changesEach);

    BenchServer server(people, 0);
    Theme theme;
    theme.setDark(false);
    LiveOptions options;
    options.api = {server.url(), "benchmark-token", false};
    options.intervalMs = 300'000;
    options.history = &store;
    LiveFloor floor(options, clock);
    floor.start();
    BenchHeart heart;
    if (!heart.until([&] { return floor.teams().size() == BenchFrames::teamCount; }, 60'000))
        return result;

    HistoryPage page(&theme, &floor, clock);
    page.resize(1372, 844); // of a window of 1440 × 900
    page.setDay(day);
    page.show();
    auto *view = page.findChild<HistoryView *>();
    if (!heart.until([&] { return view->model()->rowCount() > people; }, 60'000))
        return result;
    // As every ten seconds; the lines are made in another thread.
    heart.pass(1'000);
    const qint64 before = threadCpuNs();
    page.setSearch(u"e"_s);
    page.setSearch({});
    heart.pass(1'000);
    result.linesMs = double(threadCpuNs() - before) * 1e-6;
    result.scrolled = scroll(&page, view);
    result.zoomed = zoom(&page, view);
    return result;
}
