// How long a list of 50,000 people takes on the Import page: until its rows can be read, until they are compared, what
// keeps the hand waiting meanwhile, and what it costs in memory. Prints one line a step.
#include "agentdirectorymodel.h"
#include "benchgui.h"
#include "benchheart.h"
#include "importpage.h"
#include "livefloor.h"
#include "theme.h"
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 50'000, known = 10'000;

qint64 statusKb(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

QString listOf(const QList<std::shared_ptr<const Agent>> &people, const QString &kind)
{
    QString text = u"Name\tMail\tVorname\tNachname\tTel.\tTeam\tStart\n"_s;
    for (int i = 0; i < rows; ++i) {
        const bool change = kind == u"changes" && i < people.size();
        const QString mail = change                ? people[i]->email
                             : kind == u"problems" ? u"person%1"_s.arg(i)
                             : kind == u"twice"    ? u"person%1@example.org"_s.arg(i / 2)
                                                   : u"person%1@example.org"_s.arg(i);
        text += u"Person Number %1\t%2\tPerson\tNumber %1\t%3\tNordic\t2026-12-01\n"_s.arg(
            QString::number(i), mail,
            kind == u"warnings" ? u"20 55 %1"_s.arg(1000 + i % 9000) : u"+45 20 5%1"_s.arg(50000 + i));
    }
    return text;
}

class Bench
{
public:
    Bench(BenchApplication &app, LiveFloor *live, const Theme *theme) : m_app(app)
    {
        m_page = new ImportPage(theme, live, &m_window);
        m_window.resize(1368, 800);
        m_page->resize(1368, 800);
        m_window.show();
        m_heart.pass(200);
    }
    ImportPage *page() const { return m_page; }
    bool step(const QString &what, const std::function<void()> &run, const std::function<bool()> &done)
    {
        m_app.reset();
        m_heart.reset();
        const qint64 from = monotonicNs();
        run();
        const bool ended = m_heart.until(done, 120'000);
        const double took = double(monotonicNs() - from) * 1e-6;
        m_heart.pass(300); // what comes after belongs to it
        std::printf("  %-34s %8.0f ms   gap %5.0f ms   longest event %5.0f ms cpu (%s)   %4lld MB, peak %4lld%s\n",
                    what.toUtf8().constData(), took, double(m_heart.longestNs()) * 1e-6,
                    double(m_app.longestNs()) * 1e-6, m_app.longestName(), statusKb("VmRSS") / 1024,
                    statusKb("VmHWM") / 1024, ended ? "" : "   NOT DONE");
        std::fflush(stdout);
        return ended;
    }

private:
    BenchApplication &m_app;
    QWidget m_window;
    ImportPage *m_page;
    BenchHeart m_heart;
};

} // namespace

int main(int argc, char **argv)
{
    BenchApplication app(argc, argv);
    BenchServer server(known, 0);
    const SystemClock clock;
    Theme theme;
    theme.setDark(false);
    LiveOptions options;
    options.api = {server.url(), "benchmark-token", false};
    options.intervalMs = 300'000;
    LiveFloor live(options, clock);
    live.start();
    BenchHeart heart;
    if (!heart.until([&] { return live.status().directoryRows == known; }, 60'000))
        return 1;
    heart.pass(1000);
    std::printf("%d rows, %d agents in the directory, %lld MB before\n", rows, known, statusKb("VmRSS") / 1024);
    const QStringList kinds = app.arguments().size() > 1
                                  ? app.arguments().mid(1)
                                  : QStringList{u"plain"_s, u"changes"_s, u"problems"_s, u"warnings"_s, u"twice"_s};
    for (const QString &kind : kinds) {
        std::printf("%s\n", kind.toUtf8().constData());
        const QString text = listOf(live.directory()->all(), kind);
        Bench bench(app, &live, &theme);
        ImportDesk *desk = bench.page()->desk();
        ImportView *view = bench.page()->view();
        const auto compared = [&] { return !desk->isBusy() && desk->sheet().rowCount() == rows; };
        bench.step(
            u"pasted, rows can be read"_s, [&] { desk->takeText(text); },
            [&] { return desk->sheet().rowCount() == rows; });
        bench.step(
            u"compared"_s, [] {}, compared);
        bench.step(
            u"to the last row"_s, [&] { view->scrollToBottom(); }, [] { return true; });
        bench.step(
            u"next problem"_s, [&] { view->goToProblem(false); }, [] { return true; });
        bench.step(
            u"only what needs repair"_s, [&] { view->proxy()->setShow(ImportProxy::Show::Repair); },
            [] { return true; });
        bench.step(
            u"all"_s, [&] { view->proxy()->setShow(ImportProxy::Show::All); }, [] { return true; });
        bench.step(
            u"one cell edited"_s, [&] { desk->model()->setData(desk->model()->index(7, 2), u"Somebody Else"_s); },
            [] { return true; });
        const QList<ImportSheet::Bundle> bundles = desk->sheet().bundles();
        if (!bundles.isEmpty())
            bench.step(
                u"one repair for many"_s, [&] { desk->repair(bundles.first()); }, compared);
        bench.step(
            u"another column"_s,
            [&] {
                desk->setUse(6, {ColumnUse::Kind::Field, AgentField::ExtraPhones});
            },
            compared);
        QTemporaryDir dir;
        const QString file = dir.filePath(u"report.html"_s);
        bench.step(
            u"report"_s, [&] { desk->writeReport(file); }, [&] { return QFile::exists(file); });
        bench.step(
            u"put away"_s, [&] { desk->drop(); }, [&] { return desk->sheet().rowCount() == 0; });
    }
    return 0;
}
