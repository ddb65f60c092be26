#include "startcommand.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct StartCommand
{
    Q_DECLARE_TR_FUNCTIONS(StartCommand)
};

void addMadeUp(const Options &options, QStringList *command)
{
    const Options usual;
    *command += options.demoDrill ? u"--demo-drill"_s : u"--demo"_s;
    if (options.demoAgents != usual.demoAgents)
        *command += {u"--demo-agents"_s, QString::number(options.demoAgents)};
    if (options.demoSeed != usual.demoSeed)
        *command += {u"--demo-seed"_s, QString::number(options.demoSeed)};
    if (options.demoSpeed != usual.demoSpeed)
        *command += {u"--demo-speed"_s, QString::number(options.demoSpeed)};
}

} // namespace

QStringList startCommand(const Options &options)
{
    QStringList command{QCoreApplication::applicationFilePath(), u"--background"_s};
    const auto add = [&command](const QString &name, const QString &value) {
        if (!value.isEmpty())
            command += {name, value};
    };
    if (options.demo)
        addMadeUp(options, &command);
    add(u"--profile"_s, options.profile);
    add(u"--base-url"_s, options.baseUrl.toString(QUrl::FullyEncoded));
    if (!options.tokenFile.isEmpty() && options.tokenFile != u"-"_s)
        add(u"--token-file"_s,
            QFileInfo(options.tokenFile).absoluteFilePath()); // another folder is the current one then
    add(u"--history"_s, options.history.toString(QUrl::FullyEncoded));
    if (options.pollIntervalS)
        add(u"--poll-interval"_s, QString::number(*options.pollIntervalS));
    if (options.readOnly)
        command += u"--read-only"_s;
    add(u"--language"_s, options.language);
    return command;
}

QString startTrouble(const Options &options, bool flatpak)
{
    if (flatpak)
        return StartCommand::tr("As a Flatpak, Rollcall is not started by a file of its own: choose it among the "
                                "programs that this desktop starts.");
    if (options.tokenFile == u"-"_s)
        return StartCommand::tr("Not for this window: its token came through standard input, and nobody gives it at "
                                "the start of a session.");
    return {};
}
