// One list of people from its text to its last row: reads it, compares it with the directory, sends what is clean, and
// keeps all of it on disk, so that a crash or a restart goes on where it was.
#pragma once

#include "importjournal.h"
#include "importmodel.h"
#include "importrun.h"
#include "livefloor.h"
#include "teamadd.h"
#include <QTimer>

class ImportDesk : public QObject
{
    Q_OBJECT
public:
    ImportDesk(LiveFloor *live, QObject *parent);
    ~ImportDesk() override;

    ImportModel *model() const { return m_model; }
    const ImportSheet &sheet() const { return m_model->sheet(); }
    QString title() const { return m_journal.title; }     ///< "Pasted list"; empty = there is no list
    QString remarks() const { return m_journal.remarks; } ///< "44 rows, tab separated, ..."
    TableForm form() const { return m_form; }
    bool isFile() const { return !m_bytes.isNull(); }
    bool canReadAgain() const { return isFile() || !m_text.isEmpty(); } ///< with another form
    /// Reading or comparing, or asking the trail what became of the rows.
    bool isBusy() const { return m_busy || m_reading || m_dryAsked != noTime || m_lookingBack; }
    bool isRunning() const { return (m_run && !m_run->isFinished()) || isJoining(); }
    bool isJoining() const { return !m_asked.rows.isEmpty() || !m_joins.isEmpty(); } ///< people go into teams
    const ImportRun *run() const { return m_run; }
    qint64 comparedMs() const { return m_comparedMs; } ///< ms UTC; noTime = not yet
    qint64 startedMs() const { return m_journal.startedMs; }
    qint64 endedMs() const { return m_journal.endedMs; }
    qint64 savedMs() const { return m_savedMs; }
    bool maySend() const;
    const QList<ImportRequest> &requests() const { return m_journal.requests; } ///< of the newest run
    /// New people, and how many of them were never asked into a team or were not taken.
    struct Joins
    {
        int withoutTeam = 0; ///< for addToTeam()
        int byTheList = 0;   ///< into a team of the list's own column: for addToTeamsOfTheList()
    };
    Joins openJoins() const;

    void setCountry(const QString &country);
    void takeText(const QString &text);
    void takeFile(const QString &file);
    void setForm(const TableForm &form); ///< reads it again
    void setUse(int column, const ColumnUse &use);
    static constexpr qsizetype repairedAtOnce = 50;
    void repair(const ImportSheet::Bundle &bundle); ///< of more rows than repairedAtOnce in the background
    void drop();                                    ///< the list goes
    void dryRun();
    void send();
    void stop();
    void addToTeam(const Team &team);
    void addToTeamsOfTheList();
    void writeReport(const QString &file);
    void writeTemplate(const QString &file);

Q_SIGNALS:
    void changed(); ///< anything above
    void told(const QString &sentence);
    void listCame(); ///< another one, to be looked at from the start
    void finished(); ///< a run came to its end, teams and all

private:
    void read(const QString &title);
    struct Reading;
    void taken(const Reading &reading, const QString &title);
    static void letGo(ImportSheet sheet);
    void judge(const std::function<void()> &then, const std::function<void(ImportSheet *)> &first = {});
    void apply(ImportJournal journal);
    void directoryRead();
    void begin();
    void start(const QList<ImportRun::Item> &items);
    void finish();
    void rowChanged(int row, AgentBulk::State state, const QString &words, const AgentId &agent,
                    const BulkAnswer &answer);
    void noteRequests();
    void save(const std::function<void()> &then); ///< then: once the trail's writer has it in its queue
    void restore();
    struct Earlier;
    void lookBack();
    void restoreRun(const Earlier &earlier);
    void restoreTeams(const Earlier &earlier);
    void settleEarlier(const AgentWrite &write, const AgentOutcome &outcome);
    void closeEarlier();
    void rememberUses();

    struct Join
    {
        Team team;
        QList<int> rows;
    };
    static bool mayJoin(const ImportRow &row, const TeamId &team);
    QList<AgentId> agentsOf(const Join &join) const;
    QList<Join> joinsOfTheList() const;
    void join(const QList<Join> &joins);
    void joinNext();
    void joined(const Team &team, const QList<AgentId> &agents, const TeamAdd::Outcome &outcome);

    LiveFloor *m_live;
    ImportModel *m_model;
    ImportJournal m_journal; ///< all but its sheet, which the model has
    QByteArray m_bytes;      ///< of a file; null for pasted text
    QString m_text, m_country;
    TableForm m_form;
    ImportRun *m_run = nullptr;
    QTimer m_saveSoon;
    Join m_asked;        ///< under way
    QList<Join> m_joins; ///< not asked for yet
    qint64 m_comparedMs = noTime, m_savedMs = noTime, m_dryAsked = noTime;
    bool m_busy = false, m_reading = false, m_lookingBack = false, m_saving = false, m_listUnderWay = false;
    quint64 m_edits = 0, m_saves = 0;
    quint64 m_generation = 0, m_readings = 0;             ///< answers of workers about an older list are dropped
    QHash<QString, int> m_rowOf;                          ///< by e-mail, of the run looked back on
    QHash<QString, QByteArray> m_usesOf;                  ///< by headerKey()
    QList<std::pair<AgentWrite, AgentOutcome>> m_earlier; ///< settled before the list was back
    struct EarlierJoin
    {
        Team team;
        QList<AgentId> agents;
        TeamAdd::Outcome outcome;
    };
    QList<EarlierJoin> m_earlierJoins;
    std::optional<ActivityEntry> m_cutOff; ///< the run of an earlier program, while rows of it are open
};
