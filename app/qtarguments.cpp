#include "qtarguments.h"

using namespace Qt::StringLiterals;

namespace {

struct QtOption
{
    QLatin1StringView name;
    bool takesValue;
    bool kept;
};

// A style sheet, an icon, a plug-in or a theme named on the command line would be loaded into the process that holds
// the key, so these end here; so do debuggers. What stays chooses a display.
constexpr QtOption qtOptions[] = {
    {"platform"_L1, true, true},       {"display"_L1, true, true},
    {"session"_L1, true, true},        {"reverse"_L1, false, true},
    {"stylesheet"_L1, true, false},    {"style"_L1, true, false},
    {"platformtheme"_L1, true, false}, {"platformpluginpath"_L1, true, false},
    {"plugin"_L1, true, false},        {"qwindowicon"_L1, true, false},
    {"qwindowtitle"_L1, true, false},  {"qwindowgeometry"_L1, true, false},
    {"geometry"_L1, true, false},      {"icon"_L1, true, false},
    {"title"_L1, true, false},         {"qmljsdebugger"_L1, true, false},
    {"fontengine"_L1, true, false},    {"widgetcount"_L1, false, false},
    {"nograb"_L1, false, false},       {"dograb"_L1, false, false},
    {"sync"_L1, false, false},         {"nostyles"_L1, false, false},
};

const QtOption *qtOption(const QString &argument)
{
    if (!argument.startsWith(u'-'))
        return nullptr;
    const QString name = argument.section(u'=', 0, 0).mid(argument.startsWith(u"--") ? 2 : 1);
    for (const QtOption &option : qtOptions) {
        if (name == option.name)
            return &option;
    }
    return nullptr;
}

} // namespace

QtArguments splitQtArguments(const QStringList &arguments)
{
    QtArguments result;
    if (arguments.isEmpty())
        return result;
    result.kept += arguments.first();
    result.ours += arguments.first();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QtOption *option = qtOption(arguments[i]);
        if (!option) {
            result.ours += arguments[i];
            continue;
        }
        QStringList taken{arguments[i]};
        if (option->takesValue && !arguments[i].contains(u'=') && i + 1 < arguments.size())
            taken += arguments[++i];
        if (option->kept)
            result.kept += taken;
        else
            result.dropped += u'-' + QString(option->name);
    }
    return result;
}
