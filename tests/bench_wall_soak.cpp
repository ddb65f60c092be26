// A month on the wall, in minutes: what a process that is never ended comes to hold. Ends with 1 when it grows.
#include "wallsoak.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("TZ", "Europe/Copenhagen");
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"days"_s, u"Simulated days (default 28)."_s, u"N"_s, u"28"_s},
                       {u"step"_s, u"Simulated seconds between two polls (default 30)."_s, u"S"_s, u"30"_s},
                       {u"people"_s, u"How many (default 50)."_s, u"N"_s, u"50"_s}});
    parser.process(app);
    WallSoak::Options options;
    options.days = parser.value(u"days"_s).toInt();
    options.stepMs = 1000 * parser.value(u"step"_s).toLongLong();
    options.people = parser.value(u"people"_s).toInt();
    WallSoak soak(options);
    QTextStream out(stdout);
    out << "day      polls  memory MB  descriptors  threads  objects\n";
    QObject::connect(&soak, &WallSoak::dayDone, &app, [&](int day) {
        const SoakFigures &f = soak.daily().constLast();
        out << QString::asprintf("%3d %10lld %10.1f %12d %8d %8lld\n", day, static_cast<long long>(soak.polls()),
                                 double(f.residentKb) / 1024, f.descriptors, f.threads,
                                 static_cast<long long>(f.objects));
        out.flush();
    });
    QObject::connect(&soak, &WallSoak::done, &app, &QCoreApplication::quit);
    soak.start();
    QApplication::exec();
    const double slope = megabytesPerDay(soak.daily());
    out << QString::asprintf("%.3f MB a simulated day after the first; %d outages, stale at %d steps, %d writes, "
                             "%d changes of side\n",
                             slope, soak.outages(), soak.staleSeen(), soak.writes(), soak.bandSwaps());
    const SoakFigures first = soak.daily().value(1), last = soak.daily().constLast();
    const bool flat = slope <= 1 && last.descriptors <= first.descriptors + 4 && last.threads <= first.threads + 1 &&
                      last.objects <= first.objects + 20;
    return flat && soak.writes() == 0 ? 0 : 1;
}
