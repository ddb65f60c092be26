#include "commandline.h"

#include "optiontable.h"
#include "optionvalues.h"
#include "qtarguments.h"
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

/// One error line, in the order in which a person would repair things: unknown options, values, what does not go
/// together.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) {}

    template <typename T, typename Check>
    void read(QLatin1StringView name, T *target, Check check)
    {
        if (!m_error.isEmpty() || !m_parser.isSet(name))
            return;
        const QString text = m_parser.value(name);
        if (text.isEmpty() || text.startsWith(u"--")) {
            m_error = u"--%1 needs a value"_s.arg(name);
            return;
        }
        QString why;
        auto value = check(text, &why);
        if (why.isEmpty())
            *target = value;
        else
            m_error = u"--%1: %2"_s.arg(name, why);
    }
    /// Every value of an option that may stand several times.
    void readAll(QLatin1StringView name, QStringList *target)
    {
        const QStringList values = m_error.isEmpty() ? m_parser.values(name) : QStringList();
        for (const QString &text : values) {
            if (m_error.isEmpty() && (text.trimmed().isEmpty() || text.startsWith(u"--")))
                m_error = u"--%1 needs a value"_s.arg(name);
            *target += text.trimmed();
        }
    }
    void require(bool held, const QString &error)
    {
        if (m_error.isEmpty() && !held)
            m_error = error;
    }
    bool has(QLatin1StringView name) const { return m_parser.isSet(name); }
    const QString &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    QString m_error;
};

void readWall(Reader &reader, Options *o)
{
    o->wall = reader.has("wall"_L1);
    WallOptions wall;
    reader.read("screen"_L1, &wall.screen, screenName);
    reader.read("diagonal"_L1, &wall.diagonalInches, numberWithin(7, 200));
    reader.read("distance"_L1, &wall.distanceM, numberWithin(.5, 40));
    reader.readAll("team"_L1, &wall.teamNames);
    reader.read("names"_L1, &wall.names, wallNamesValue);
    wall.countsOnly = reader.has("counts-only"_L1);
    o->kiosk = wall.kiosk = reader.has("kiosk"_L1);
    for (const QLatin1StringView name :
         {"screen"_L1, "diagonal"_L1, "distance"_L1, "team"_L1, "names"_L1, "counts-only"_L1, "kiosk"_L1}) {
        if (!reader.has(name))
            continue;
        reader.require(o->wall, u"--%1 needs --wall"_s.arg(name));
        if (name != "kiosk"_L1) // by itself it says nothing about the picture
            o->wallOptions = wall;
    }
    reader.require(!o->wall || !reader.has("page"_L1), u"the wall has no pages to choose; leave out --page"_s);
}

void readOptions(Reader &reader, Options *o)
{
    o->demoDrill = reader.has("demo-drill"_L1);
    o->demo = o->demoDrill || reader.has("demo"_L1);
    o->background = reader.has("background"_L1);
    o->readOnly = reader.has("read-only"_L1);
    reader.read("demo-agents"_L1, &o->demoAgents, wholeNumber(0, 100'000));
    reader.read("demo-seed"_L1, &o->demoSeed, seedValue);
    reader.read("demo-speed"_L1, &o->demoSpeed, numberWithin(.1, 1000));
    reader.read("base-url"_L1, &o->baseUrl, checkedBaseUrl);
    reader.read("token-file"_L1, &o->tokenFile, fileName);
    reader.read("profile"_L1, &o->profile, profileName);
    reader.read("history"_L1, &o->history, historyAddress);
    reader.read("poll-interval"_L1, &o->pollIntervalS, wholeNumber(1, 300));
    reader.read("page"_L1, &o->page, pageName);
    reader.read("size"_L1, &o->size, sizeValue);
    reader.read("screenshot"_L1, &o->screenshot, fileName);
    reader.read("screenshot-after"_L1, &o->screenshotAfterS, wholeNumber(1, 3600));
    reader.read("theme"_L1, &o->theme, themeName);
    reader.read("language"_L1, &o->language, languageCode);
    reader.read("log-file"_L1, &o->logFile, fileName);
    reader.read("log-level"_L1, &o->logLevel, logLevelName);
    readWall(reader, o);

    for (const QLatin1StringView name : {"demo-agents"_L1, "demo-seed"_L1, "demo-speed"_L1})
        reader.require(o->demo || !reader.has(name), u"--%1 needs --demo"_s.arg(name));
    reader.require(o->screenshotAfterS == 0 || !o->screenshot.isEmpty(), u"--screenshot-after needs --screenshot"_s);
    reader.require(!o->background || !o->wall, u"the wall is nothing for the background; leave out --background"_s);
    reader.require(!o->background || o->screenshot.isEmpty(), u"a picture needs its window; leave out --background"_s);
    reader.require(!o->demoDrill || o->profile.isEmpty(),
                   u"--demo-drill has a profile of its own; leave out --profile"_s);
    reader.require(o->demo || o->profile != demoProfile, u"--profile: demo is kept for --demo"_s);
    reader.require(!o->demo || o->baseUrl.isEmpty(), u"--demo brings its own server; leave out --base-url"_s);
    reader.require(!o->demo || o->tokenFile.isEmpty(), u"--demo brings its own token; leave out --token-file"_s);
    reader.require(!o->demo || o->history.isEmpty(), u"--demo is nobody else's; leave out --history"_s);
}

/// The first thing that is no option of ours, as the line to print; empty when all are known.
QString firstStranger(const QStringList &arguments, const QStringList &unknown)
{
    for (const QString &argument : arguments) {
        const QString name = optionName(argument);
        if (isTokenOption(name))
            return u"there is no option that takes the token itself; use --token-file FILE, or - for standard input"_s;
    }
    if (unknown.isEmpty())
        return {};
    const QString &name = unknown.first();
    const QString near = nearestOption(name);
    // A long unknown word may be a key that lost its option.
    const QString shown = name.size() <= 24 ? u"unknown option --%1"_s.arg(name) : u"unknown option"_s;
    return near.isEmpty() ? shown + u"; see --help"_s : u"%1; did you mean --%2?"_s.arg(shown, near);
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    const QtArguments split = splitQtArguments(arguments);
    line.qtArguments = split.kept;
    line.dropped = split.dropped;

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(&parser);
    const bool parsed = parser.parse(split.ours);

    // Asked for help, a person gets it whatever else stands there.
    if (parser.isSet(u"help"_s)) {
        line.options.action = Options::Action::Help;
        return line;
    }
    line.error = firstStranger(split.ours.mid(1), parser.unknownOptionNames());
    if (line.error.isEmpty() && !parsed)
        line.error = parser.errorText().section(u'\n', 0, 0);
    if (line.error.isEmpty() && !parser.positionalArguments().isEmpty())
        line.error = u"only options are taken, but there is a word that is none; see --help"_s;
    if (!line.error.isEmpty())
        return line;

    Reader reader(parser);
    readOptions(reader, &line.options);
    line.error = reader.error();
    if (reader.has("version"_L1))
        line.options.action = Options::Action::Version;
    else if (reader.has("debug-info"_L1))
        line.options.action = Options::Action::DebugInfo;
    return line;
}

QString profileFor(const Options &options)
{
    if (options.demoDrill)
        return drillProfile;
    if (!options.demo)
        return options.profile.isEmpty() ? u"default"_s : options.profile;
    // No profile has a + in its name.
    return options.profile.isEmpty() ? QString(demoProfile) : options.profile + u'+' + demoProfile;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Rollcall shows who works, on which channel, and since when, in a contact centre that runs on Dixa."_s);
    addOptions(&parser);
    return parser.helpText();
}
