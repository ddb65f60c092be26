#include "application.h"
#include "debuginfo.h"
#include "display.h"
#include "freedmemory.h"
#include "hardening.h"
#include <QApplication>
#include <cstdio>

namespace {

int print(const QString &text, FILE *stream, int code)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    freedmemory::setUp();
    hardenProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const CommandLine line = parseCommandLine(arguments);
    if (!line.error.isEmpty())
        return print(QStringLiteral("rollcall: %1\n").arg(line.error), stderr, 2);

    if (line.options.action != Options::Action::Run) {
        const QCoreApplication core(argc, argv); // needs no display
        if (line.options.action == Options::Action::Help)
            return print(helpText(), stdout, 0);
        return print(line.options.action == Options::Action::Version ? versionText() + QLatin1Char('\n')
                                                                     : debugInfo(line.options),
                     stdout, 0);
    }

    if (displayMissing(line.qtArguments))
        return print(QStringLiteral("rollcall: there is no display (neither WAYLAND_DISPLAY nor DISPLAY is set)\n"),
                     stderr, 1);
    ArgumentVector qtArguments(line.qtArguments);
    const QApplication gui(qtArguments.count(), qtArguments.data());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rollcall"));
    QGuiApplication::setDesktopFileName(QStringLiteral("rollcall"));
    const SystemClock clock;
    return Application(line, clock).run();
}
