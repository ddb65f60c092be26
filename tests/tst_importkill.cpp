// A program that is killed while it sends a list, by a server that cuts connections besides: started again it learns
// what became of each row, sends nobody twice, and its account at the end is the server's. ROLLCALL_KILLS: how often.
#include "activitystore.h"
#include "agentdesk.h"
#include "apifixture.h"
#include "deskstage.h"
#include "fakepeople.h"
#include "importdesk.h"
#include "livefloor.h"
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using Fault = FakePeople::Fault;

namespace {

constexpr int newPeople = 60, changedPeople = 12;

QString listText()
{
    QString text = u"Name\tE-mail\tTeam\n"_s;
    for (int i = 0; i < newPeople; ++i)
        text += u"New %1\tnew%1@x.dk\t%2\n"_s.arg(i).arg(i % 3 == 0 ? u"Nordic"_s : i % 3 == 1 ? u"DACH"_s : u""_s);
    for (int i = 0; i < changedPeople; ++i)
        text += u"Changed %1\told%1@x.dk\t\n"_s.arg(i);
    return text;
}

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

/// The program to be killed: takes the list, or goes on with the one on disk, until nothing is left to send; then it
/// prints what it says of each row.
int importList(const QUrl &url, const QString &trail)
{
    HurriedClock clock;
    ActivityStore store(trail, clock);
    LiveOptions options;
    options.api = {url, testToken, false};
    options.intervalMs = 1000;
    options.activity = &store;
    LiveFloor live(options, clock);
    AgentWriter::Timing timing;
    timing.secondReadMs = 20;
    timing.leastPauseMs = 20;
    timing.retryMs = {20, 20, 20, 20, 20, 20, 20, 20};
    live.profiles()->writer().setTiming(timing);
    ImportDesk desk(&live, &live);
    desk.setCountry(u"DK"_s);
    live.start();
    const auto until = [](auto ready) { return QTest::qWaitFor(ready, 60'000); };
    std::optional<bool> kept;
    QObject::connect(&store, &ActivityStore::opened, &live, [&] {
        store.documents(u"import"_s, &live, [&](const auto &documents) { kept = !documents.isEmpty(); });
    });
    if (!until([&] {
            return kept && live.status().directoryReadMs != noTime && !live.status().directoryLoading &&
                   live.teams().size() == 2;
        }))
        return 2;
    if (!*kept)
        desk.takeText(listText());
    const ImportSheet::Counts &counts = desk.sheet().counts();
    const auto still = [&] {
        return desk.sheet().rowCount() > 0 && !desk.isBusy() && !desk.isRunning() && counts[RowState::Sending] == 0 &&
               counts[RowState::Unknown] == 0;
    };
    say(u"ready"_s);
    for (int round = 0; until(still) && round < 20; ++round) {
        if (desk.maySend())
            desk.send();
        else if (desk.openJoins().byTheList > 0)
            desk.addToTeamsOfTheList();
        else
            break;
    }
    if (!still() || desk.maySend())
        return 3;
    for (int i = 0; i < desk.sheet().rowCount(); ++i) {
        const ImportRow &row = desk.sheet().row(i);
        QStringList teams;
        for (const TeamStep &step : row.teams)
            teams += idText(step.team) + (step.end == TeamEnd::In ? u"+"_s : u"-"_s);
        say(u"row %1 %2 %3 %4"_s.arg(desk.sheet().emailKeyOf(i), QString::number(int(row.state)), idText(row.made),
                                     teams.join(u',')));
    }
    return 0;
}

/// One list, sent by a program that is killed a few times.
struct Round
{
    explicit Round(quint32 seed) : random(seed)
    {
        for (int i = 0; i < changedPeople; ++i)
            people.add(u"Old %1"_s.arg(i), u"old%1@x.dk"_s.arg(i));
        people.addTeam(u"Nordic"_s);
        people.addTeam(u"DACH"_s);
        people.script = [this](int) {
            if (killAtWrite == 0)
                program.kill(); // before it is applied or after, but before the answer
            --killAtWrite;
            const int dice = int(random.bounded(10));
            Fault fault;
            fault.applies = dice != 0;
            if (dice < 3)
                fault.reaction = Reaction::nothing(dice == 2 ? Reaction::End::Close : Reaction::End::Reset);
            return fault;
        };
    }

    bool start()
    {
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--import"_s, people.server.url().toString(), dir.filePath(u"a.sqlite"_s)});
        return program.waitForStarted();
    }
    bool ended() const { return program.state() == QProcess::NotRunning; }
    /// Lets it run up to a moment of its life: one of its writes, or some time after it was ready.
    bool runAndKill()
    {
        const bool atWrite = random.bounded(2) == 0;
        killAtWrite = atWrite ? int(random.bounded(5)) : -1;
        if (!start())
            return false;
        bool timed = atWrite;
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &program, &QProcess::kill);
        const bool done = QTest::qWaitFor(
            [&] {
                if (!timed && program.bytesAvailable() > 0) {
                    timed = true;
                    timer.start(int(random.bounded(400)));
                }
                return ended();
            },
            90'000);
        killAtWrite = -1;
        return done;
    }

    QTemporaryDir dir;
    QRandomGenerator random;
    int killAtWrite = -1;
    FakePeople people;
    QProcess program;
};

} // namespace

class TestImportKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsLostOrMadeTwice();
};

void TestImportKill::nobodyIsLostOrMadeTwice()
{
    const int asked = qEnvironmentVariableIntValue("ROLLCALL_KILLS"), kills = asked > 0 ? asked : 15;
    const int given = qEnvironmentVariableIntValue("ROLLCALL_SEED"), seed = given > 0 ? given : 11;
    int killed = 0, lists = 0;
    while (killed < kills) {
        Round round(quint32(seed + lists++));
        const int times = std::min(kills - killed, 1 + int(round.random.bounded(4)));
        for (int i = 0; i < times; ++i) {
            QVERIFY(round.runAndKill());
            killed += round.program.exitStatus() == QProcess::CrashExit;
            if (round.program.exitStatus() == QProcess::NormalExit)
                break; // it came to its end before
        }
        QVERIFY(round.start());
        QTRY_VERIFY_WITH_TIMEOUT(round.ended(), 100'000);
        const QString at = u"list %1, seed %2"_s.arg(lists).arg(seed);
        QVERIFY2(round.program.exitStatus() == QProcess::NormalExit && round.program.exitCode() == 0,
                 qPrintable(at + u": code %1 "_s.arg(round.program.exitCode()) +
                            QString::fromLocal8Bit(round.program.readAllStandardError())));

        FakePeople &server = round.people;
        QVERIFY2(server.taken == 0 && server.rejoined == 0,
                 qPrintable(at + u": sent twice: %1 people, %2 members"_s.arg(server.taken).arg(server.rejoined)));
        QCOMPARE(int(server.people.size()), changedPeople + newPeople);
        QHash<QString, QStringList> account;
        const QList<QByteArray> lines = round.program.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            if (words.first() == u"row"_s)
                account.insert(words.value(1), words.mid(2));
        }
        QCOMPARE(int(account.size()), changedPeople + newPeople);
        for (const Agent &agent : std::as_const(server.people)) {
            const QStringList told = account.value(agent.email);
            const bool isNew = agent.email.startsWith(u"new");
            const RowState state = RowState(told.value(0).toInt());
            QVERIFY2(state == (isNew ? RowState::Created : RowState::Changed) && told.value(1) == idText(agent.id),
                     qPrintable(at + u": %1 is %2"_s.arg(agent.email, told.join(u' '))));
            QVERIFY2(agent.displayName.startsWith(isNew ? u"New"_s : u"Changed"_s), qPrintable(at));
            QStringList teams;
            for (const FakePeople::Group &group : std::as_const(server.teams)) {
                if (group.members.contains(agent.id))
                    teams += idText(group.team.id) + u'+';
            }
            QCOMPARE(told.value(2), teams.join(u','));
            QCOMPARE(teams.isEmpty(), !isNew || agent.email.section(u'@', 0, 0).mid(3).toInt() % 3 == 2);
        }
    }
    qInfo("killed %d times, %d lists", killed, lists);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--import") == 0)
        return importList(QUrl(QString::fromLocal8Bit(argv[2])), QString::fromLocal8Bit(argv[3]));
    TestImportKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importkill.moc"
