#include "optiontable.h"

#include <QCommandLineParser>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    const char *name, *value, *text;
};

// English on purpose: this is read in terminals, in scripts and in bug reports.
constexpr Entry entries[] = {
    {"demo", "", "Run on a simulated organisation; no account needed."},
    {"demo-agents", "N", "How many people it has, 0 to 100000 (default 47)."},
    {"demo-seed", "N", "Which organisation: the same number gives the same one (default 1)."},
    {"demo-speed", "X", "How fast its time passes, 0.1 to 1000 (default 1)."},
    {"demo-drill", "", "The simulated organisation has a bad afternoon by a script, to practise on."},
    {"base-url", "URL", "Where the API is (default https://dev.dixa.io). Plain http only to this computer."},
    {"token-file", "FILE", "Read the API token from this file; - reads it from standard input. It is not kept."},
    {"profile", "NAME", "Own settings, caches and window under this name (default \"default\")."},
    {"history", "URL",
     "Share one history with other desks: postgres://HOST/DATABASE. The password is in the key store."},
    {"poll-interval", "SECONDS", "Time between two looks at presence, 1 to 300 (default 5)."},
    {"read-only", "", "Watch only: nothing can be switched or edited."},
    {"page", "NAME", "Open with: floor, agents, coverage, history, import, activity, settings."},
    {"size", "WxH", "Size of the window, such as 1440x900."},
    {"screenshot", "FILE", "Save what the window shows as a PNG once it shows data, then end."},
    {"screenshot-after", "SECONDS", "With --screenshot: look at the data for so long first, 1 to 3600."},
    {"theme", "NAME", "light, dark or system."},
    {"language", "CODE", "Language and number formats, such as en or da (default: the system's)."},
    {"log-file", "FILE", "Write the log here (default: in the user's state directory)."},
    {"log-level", "LEVEL", "debug, info, warning or error (default info)."},
    {"background", "", "Start without raising a window: in the tray where that is switched on, else minimised."},
    {"wall", "", "Show the wall: a presence display that needs nobody and sends nothing. Esc twice leaves it."},
    {"screen", "NAME|N", "With --wall: the screen, by name or by number from 1 (default: the primary one)."},
    {"diagonal", "INCHES", "With --wall: the size of that screen, 7 to 200 (default 55)."},
    {"distance", "METRES", "With --wall: how far away the farthest reader stands, 0.5 to 40 (default 4)."},
    {"team", "NAME", "With --wall: show this team; may be given several times (default: all teams)."},
    {"counts-only", "", "With --wall: counts and cover, no people."},
    {"names", "HOW", "With --wall: full, first (first name and an initial) or none (default first)."},
    {"kiosk", "", "With --wall: Esc does not leave it."},
    {"debug-info", "", "Print what a bug report needs to say about this computer; no secrets."},
    {"version", "", "Print the version."},
    {"help", "", "Print this text."},
};

qsizetype editDistance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j + 1] + 1, row[j] + 1, changed});
        }
    }
    return row.last();
}

} // namespace

void addOptions(QCommandLineParser *parser)
{
    for (const Entry &entry : entries) {
        QStringList names{QString::fromLatin1(entry.name)};
        if (names.first() == u"help"_s)
            names.prepend(u"h"_s);
        else if (names.first() == u"version"_s)
            names.prepend(u"v"_s);
        parser->addOption({names, QString::fromLatin1(entry.text), QString::fromLatin1(entry.value)});
    }
}

QString optionName(const QString &argument)
{
    if (argument.startsWith(u"--"))
        return argument.mid(2).section(u'=', 0, 0);
    return argument.startsWith(u'-') ? argument.mid(1).section(u'=', 0, 0) : QString();
}

bool isTokenOption(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_');
    static const QStringList names{u"token"_s,    u"key"_s,    u"apikey"_s, u"apitoken"_s,     u"secret"_s,
                                   u"password"_s, u"bearer"_s, u"auth"_s,   u"authorization"_s};
    return names.contains(plain);
}

QString nearestOption(const QString &name)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, name.size() / 3) + 1; // two letters changing places are two edits
    for (const Entry &entry : entries) {
        const QString candidate = QString::fromLatin1(entry.name);
        const bool started = name.size() >= 3 && candidate.startsWith(name);
        const qsizetype distance = started ? 1 : editDistance(name.left(64), candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}
