// What the command line means, and what it answers to a mistake.
#include "commandline.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

CommandLine parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"rollcall"_s} + arguments);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGivenIsTheDefault()
    {
        const CommandLine line = parse({});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.options.action, Options::Action::Run);
        QVERIFY(!line.options.demo && !line.options.readOnly && !line.options.page && !line.options.theme);
        QVERIFY(!line.options.pollIntervalS && !line.options.size.isValid() && line.options.baseUrl.isEmpty());
        QCOMPARE(line.options.demoAgents, 47);
        QCOMPARE(profileFor(line.options), u"default"_s);
    }

    void everyOptionIsTaken()
    {
        const CommandLine line = parse({u"--base-url"_s,
                                        u"http://127.0.0.1:4010"_s,
                                        u"--token-file=-"_s,
                                        u"--profile"_s,
                                        u"night-shift"_s,
                                        u"--poll-interval"_s,
                                        u"30"_s,
                                        u"--read-only"_s,
                                        u"--page"_s,
                                        u"coverage"_s,
                                        u"--size"_s,
                                        u"1440x900"_s,
                                        u"--screenshot"_s,
                                        u"a b.png"_s,
                                        u"--theme"_s,
                                        u"dark"_s,
                                        u"--language"_s,
                                        u"pt-BR"_s,
                                        u"--log-file"_s,
                                        u"x.log"_s,
                                        u"--history=postgres://rollcall@db:5433/floor?sslmode=verify-full"_s,
                                        u"--log-level=debug"_s});
        QCOMPARE(line.error, QString());
        const Options &o = line.options;
        QCOMPARE(o.baseUrl, QUrl(u"http://127.0.0.1:4010"_s));
        QCOMPARE(o.tokenFile, u"-"_s);
        QCOMPARE(o.profile, u"night-shift"_s);
        QCOMPARE(profileFor(o), u"night-shift"_s);
        QCOMPARE(o.pollIntervalS, std::optional<int>(30));
        QVERIFY(o.readOnly);
        QCOMPARE(o.history.host() + o.history.path(), u"db/floor"_s);
        QCOMPARE(o.page, std::optional<PageId>(PageId::Coverage));
        QCOMPARE(o.size, QSize(1440, 900));
        QCOMPARE(o.screenshot, u"a b.png"_s);
        QCOMPARE(o.theme, std::optional<ThemeChoice>(ThemeChoice::Dark));
        QCOMPARE(o.language, u"pt-BR"_s);
        QCOMPARE(o.logFile, u"x.log"_s);
        QCOMPARE(o.logLevel, std::optional<LogLevel>(LogLevel::Debug));
    }

    void theDrill()
    {
        const CommandLine line = parse({u"--demo-drill"_s, u"--demo-speed"_s, u"4"_s, u"--background"_s});
        QCOMPARE(line.error, QString());
        QVERIFY(line.options.demoDrill && line.options.demo && line.options.background);
        QCOMPARE(profileFor(line.options), u"drill"_s);
        QVERIFY(!parse({u"--demo"_s}).options.demoDrill);
    }

    void theSimulatedOrganisation()
    {
        const CommandLine line = parse(
            {u"--demo"_s, u"--demo-agents"_s, u"0"_s, u"--demo-seed"_s, u"4294967295"_s, u"--demo-speed"_s, u"0.5"_s});
        QCOMPARE(line.error, QString());
        QVERIFY(line.options.demo);
        QCOMPARE(line.options.demoAgents, 0);
        QCOMPARE(line.options.demoSeed, 4294967295u);
        QCOMPARE(line.options.demoSpeed, 0.5);
        QCOMPARE(profileFor(line.options), u"demo"_s);
        QCOMPARE(profileFor(parse({u"--demo"_s, u"--profile"_s, u"x"_s}).options), u"x+demo"_s);
    }

    void theWall()
    {
        const CommandLine stored = parse({u"--wall"_s});
        QCOMPARE(stored.error, QString());
        QVERIFY(stored.options.wall && !stored.options.wallOptions);
        const CommandLine line = parse({u"--wall"_s, u"--screen"_s, u"HDMI-1"_s, u"--diagonal"_s, u"65"_s,
                                        u"--distance"_s, u"7.5"_s, u"--team"_s, u"Nordic"_s, u"--team=UK & Benelux"_s,
                                        u"--counts-only"_s, u"--names"_s, u"none"_s, u"--kiosk"_s});
        QCOMPARE(line.error, QString());
        QVERIFY(line.options.wall && line.options.wallOptions);
        WallOptions wanted;
        wanted.screen = u"HDMI-1"_s;
        wanted.diagonalInches = 65;
        wanted.distanceM = 7.5;
        wanted.teamNames = QStringList{u"Nordic"_s, u"UK & Benelux"_s};
        wanted.countsOnly = wanted.kiosk = true;
        wanted.names = WallNames::None;
        QVERIFY(*line.options.wallOptions == wanted);
        const CommandLine service = parse({u"--wall"_s, u"--kiosk"_s}); // the picture stays as it was set up
        QVERIFY(service.options.kiosk && !service.options.wallOptions);
    }

    void pages_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::newRow("floor") << PageId::Floor;
        QTest::newRow("agents") << PageId::Agents;
        QTest::newRow("coverage") << PageId::Coverage;
        QTest::newRow("history") << PageId::History;
        QTest::newRow("import") << PageId::Import;
        QTest::newRow("activity") << PageId::Activity;
        QTest::newRow("settings") << PageId::Settings;
    }
    void pages()
    {
        QFETCH(PageId, page);
        const CommandLine line = parse({u"--page"_s, QString::fromLatin1(QTest::currentDataTag())});
        QCOMPARE(line.error, QString());
        QCOMPARE(line.options.page, std::optional<PageId>(page));
    }

    void actions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Options::Action>("action");
        QTest::newRow("help") << QStringList{u"--help"_s} << Options::Action::Help;
        QTest::newRow("help, short") << QStringList{u"-h"_s} << Options::Action::Help;
        QTest::newRow("help beside a mistake") << QStringList{u"--nonsense"_s, u"--help"_s} << Options::Action::Help;
        QTest::newRow("version") << QStringList{u"--version"_s} << Options::Action::Version;
        QTest::newRow("version, short") << QStringList{u"-v"_s} << Options::Action::Version;
        QTest::newRow("debug info") << QStringList{u"--debug-info"_s, u"--profile"_s, u"x"_s}
                                    << Options::Action::DebugInfo;
    }
    void actions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Options::Action, action);
        const CommandLine line = parse(arguments);
        QCOMPARE(line.error, QString());
        QCOMPARE(line.options.action, action);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &arguments, const QString &says) {
            QTest::newRow(name) << arguments << says;
        };
        row("unknown option", {u"--wall-of-shame"_s}, u"unknown option --wall-of-shame; see --help"_s);
        row("slip of the finger", {u"--theem"_s, u"dark"_s}, u"unknown option --theem; did you mean --theme?"_s);
        row("cut short", {u"--demo-ag"_s, u"5"_s}, u"did you mean --demo-agents?"_s);
        row("wall option without the wall", {u"--kiosk"_s}, u"--kiosk needs --wall"_s);
        row("wall and page", {u"--wall"_s, u"--page"_s, u"agents"_s}, u"leave out --page"_s);
        row("distance too far", {u"--wall"_s, u"--distance"_s, u"41"_s},
            u"--distance: must be a number from 0.5 to 40"_s);
        row("diagonal not a number", {u"--wall"_s, u"--diagonal"_s, u"big"_s}, u"from 7 to 200"_s);
        row("names otherwise", {u"--wall"_s, u"--names"_s, u"initials"_s}, u"must be one of full, first, none"_s);
        row("team without a name", {u"--wall"_s, u"--team="_s}, u"--team needs a value"_s);
        row("unknown short option", {u"-x"_s}, u"unknown option --x"_s);
        row("a word that is no option", {u"floor"_s}, u"only options are taken"_s);
        row("after two dashes", {u"--"_s, u"--demo"_s}, u"only options are taken"_s);
        row("value missing at the end", {u"--profile"_s}, u"profile"_s);
        row("value missing before an option", {u"--token-file"_s, u"--demo"_s}, u"--token-file needs a value"_s);
        row("empty value", {u"--profile="_s}, u"--profile needs a value"_s);
        row("value for a flag", {u"--demo=yes"_s}, u"demo"_s);
        row("agents below", {u"--demo"_s, u"--demo-agents=-1"_s},
            u"--demo-agents: must be a whole number from 0 to 100000"_s);
        row("agents above", {u"--demo"_s, u"--demo-agents"_s, u"100001"_s}, u"0 to 100000"_s);
        row("agents not a number", {u"--demo"_s, u"--demo-agents"_s, u"many"_s}, u"0 to 100000"_s);
        row("agents with a plus", {u"--demo"_s, u"--demo-agents"_s, u"+5"_s}, u"0 to 100000"_s);
        row("seed too large", {u"--demo"_s, u"--demo-seed"_s, u"4294967296"_s}, u"0 to 4294967295"_s);
        row("speed zero", {u"--demo"_s, u"--demo-speed"_s, u"0"_s}, u"0.1 to 1000"_s);
        row("speed infinite", {u"--demo"_s, u"--demo-speed"_s, u"inf"_s}, u"0.1 to 1000"_s);
        row("speed not a number", {u"--demo"_s, u"--demo-speed"_s, u"nan"_s}, u"0.1 to 1000"_s);
        row("agents without demo", {u"--demo-agents"_s, u"5"_s}, u"--demo-agents needs --demo"_s);
        row("demo with a server", {u"--demo"_s, u"--base-url"_s, u"https://dev.dixa.io"_s}, u"leave out --base-url"_s);
        row("demo with a token", {u"--demo"_s, u"--token-file"_s, u"t"_s}, u"leave out --token-file"_s);
        row("plain http to elsewhere", {u"--base-url"_s, u"http://dev.dixa.io"_s}, u"--base-url: "_s);
        row("user name in the address", {u"--base-url"_s, u"https://me@dev.dixa.io"_s}, u"--base-url: "_s);
        row("no address", {u"--base-url"_s, u"dixa"_s}, u"--base-url: "_s);
        row("profile with a path", {u"--profile"_s, u"../x"_s}, u"--profile: may have letters"_s);
        row("profile too long", {u"--profile"_s, QString(65, u'a')}, u"at most 64"_s);
        row("interval zero", {u"--poll-interval"_s, u"0"_s}, u"from 1 to 300"_s);
        row("interval above", {u"--poll-interval"_s, u"301"_s}, u"from 1 to 300"_s);
        row("interval with a fraction", {u"--poll-interval"_s, u"2.5"_s}, u"from 1 to 300"_s);
        row("no such page", {u"--page"_s, u"wall"_s}, u"must be one of floor, agents, coverage"_s);
        row("size without a height", {u"--size"_s, u"1440"_s}, u"WIDTHxHEIGHT"_s);
        row("size too small", {u"--size"_s, u"10x10"_s}, u"WIDTHxHEIGHT"_s);
        row("no such theme", {u"--theme"_s, u"blue"_s}, u"light, dark, system"_s);
        row("no such language", {u"--language"_s, u"klingon!"_s}, u"language code"_s);
        row("language nobody speaks", {u"--language"_s, u"xx"_s}, u"language code"_s);
        row("password in the history", {u"--history"_s, u"postgres://me:s3cr3t@db/x"_s},
            u"it belongs in the key store"_s);
        row("history elsewhere", {u"--history=mysql://db/x"_s}, u"must be postgres://HOST/DATABASE"_s);
        row("history without a database", {u"--history=postgres://db/"_s}, u"must be postgres://HOST/DATABASE"_s);
        row("history unencrypted", {u"--history=postgres://db/x?sslmode=disable"_s}, u"only sslmode"_s);
        row("wall in the background", {u"--wall"_s, u"--background"_s}, u"leave out --background"_s);
        row("after without a picture", {u"--screenshot-after=5"_s}, u"--screenshot-after needs --screenshot"_s);
        row("picture in the background", {u"--screenshot=x.png"_s, u"--background"_s}, u"leave out --background"_s);
        row("drill with a profile", {u"--demo-drill"_s, u"--profile"_s, u"default"_s},
            u"--demo-drill has a profile of its own; leave out --profile"_s);
        row("the demo's profile", {u"--profile"_s, u"demo"_s}, u"--profile: demo is kept for --demo"_s);
        row("a demo beside another", {u"--profile"_s, u"x+demo"_s}, u"--profile: may have letters"_s);
        row("the drill's profile", {u"--profile"_s, u"drill"_s}, u"--profile: is kept for --demo-drill"_s);
        row("drill with a server", {u"--demo-drill"_s, u"--base-url"_s, u"https://dev.dixa.io"_s},
            u"leave out --base-url"_s);
        row("history of the demo", {u"--demo"_s, u"--history=postgres://db/x"_s}, u"leave out --history"_s);
        row("no such level", {u"--log-level"_s, u"loud"_s}, u"debug, info, warning, error"_s);
    }
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const CommandLine line = parse(arguments);
        QVERIFY2(line.error.contains(says), qPrintable(line.error));
        QVERIFY(!line.error.contains(u'\n'));
    }

    void noOptionTakesTheToken_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("--token X") << QStringList{u"--token"_s, u"s3cr3t-t0ken"_s};
        QTest::newRow("--token=X") << QStringList{u"--token=s3cr3t-t0ken"_s};
        QTest::newRow("--key=X") << QStringList{u"--key=s3cr3t-t0ken"_s};
        QTest::newRow("--api-key X") << QStringList{u"--api-key"_s, u"s3cr3t-t0ken"_s};
        QTest::newRow("--api_key=X") << QStringList{u"--api_key=s3cr3t-t0ken"_s};
        QTest::newRow("-token=X") << QStringList{u"-token=s3cr3t-t0ken"_s};
        QTest::newRow("--api-token=X") << QStringList{u"--api-token=s3cr3t-t0ken"_s};
        QTest::newRow("--password=X") << QStringList{u"--password=s3cr3t-t0ken"_s};
        QTest::newRow("behind others") << QStringList{u"--theem"_s, u"--token=s3cr3t-t0ken"_s};
    }
    void noOptionTakesTheToken()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parse(arguments);
        QVERIFY2(line.error.contains(u"no option that takes the token"), qPrintable(line.error));
    }

    void aValueIsNeverRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString secret = u"s3cr3t-t0ken-0123456789abcdef"_s;
        QTest::newRow("--token=X") << QStringList{u"--token="_s + secret};
        QTest::newRow("misspelt") << QStringList{u"--tokn="_s + secret};
        QTest::newRow("as a word") << QStringList{secret};
        QTest::newRow("as an option") << QStringList{u"--"_s + secret};
        QTest::newRow("as a flag's value") << QStringList{u"--demo="_s + secret};
        QTest::newRow("as a profile") << QStringList{u"--profile"_s, u"!"_s + secret};
        QTest::newRow("in the address") << QStringList{u"--base-url"_s, u"https://%1@dev.dixa.io"_s.arg(secret)};
        QTest::newRow("as the address") << QStringList{u"--base-url"_s, secret};
        QTest::newRow("in the history") << QStringList{u"--history=postgres://db/x?password="_s + secret};
        QTest::newRow("as a page") << QStringList{u"--page"_s, secret};
    }
    void aValueIsNeverRepeated()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parse(arguments);
        QVERIFY(!line.error.isEmpty());
        QVERIFY2(!line.error.contains(u"s3cr3t"), qPrintable(line.error));
    }

    void optionsOfQtThatLoadFilesEndHere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("passedOn");
        QTest::newRow("platform") << QStringList{u"-platform"_s, u"offscreen"_s, u"--demo"_s}
                                  << QStringList{u"-platform"_s, u"offscreen"_s};
        QTest::newRow("platform with =") << QStringList{u"--platform=offscreen"_s, u"--demo"_s}
                                         << QStringList{u"--platform=offscreen"_s};
        QTest::newRow("style sheet") << QStringList{u"-stylesheet"_s, u"/tmp/x.qss"_s, u"--demo"_s} << QStringList{};
        QTest::newRow("style sheet with =") << QStringList{u"-stylesheet=/tmp/x.qss"_s, u"--demo"_s} << QStringList{};
        QTest::newRow("icon") << QStringList{u"--qwindowicon"_s, u"/tmp/x.png"_s, u"--demo"_s} << QStringList{};
        QTest::newRow("plug-in path") << QStringList{u"-platformpluginpath"_s, u"/tmp"_s, u"--demo"_s} << QStringList{};
        QTest::newRow("plug-in") << QStringList{u"-plugin"_s, u"x"_s, u"--demo"_s} << QStringList{};
        QTest::newRow("debugger") << QStringList{u"-qmljsdebugger=port:1"_s, u"--demo"_s} << QStringList{};
    }
    void optionsOfQtThatLoadFilesEndHere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, passedOn);
        const CommandLine line = parse(arguments);
        QCOMPARE(line.error, QString());
        QVERIFY(line.options.demo);
        QCOMPARE(line.qtArguments, QStringList{u"rollcall"_s} + passedOn);
        QCOMPARE(line.dropped.size(), passedOn.isEmpty() ? 1 : 0);
        for (const QString &dropped : line.dropped)
            QVERIFY2(!dropped.contains(u"/tmp"), "its value says nothing to anybody");
    }

    void helpNamesEveryOption()
    {
        const QString help = helpText();
        for (const char *name :
             {"--demo ", "--demo-agents", "--demo-seed", "--demo-speed", "--base-url", "--token-file", "--profile",
              "--poll-interval", "--read-only", "--page", "--size", "--screenshot", "--theme", "--language",
              "--log-file", "--log-level", "--debug-info", "--version", "--help"})
            QVERIFY2(help.contains(QLatin1StringView(name)), name);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
