// A list of people from outside, row by row: what each would do to the directory, what keeps it from being sent, and
// what became of it. A value: a copy can be judged in another thread and put in place of the old one. Pure.
#pragma once

#include "agentcheck.h"
#include "bulkanswer.h"
#include "columnuse.h"
#include "tablereader.h"
#include <QCoreApplication>
#include <QMultiHash>
#include <array>
#include <memory>

enum class RowState : quint8 {
    Create,
    Change,
    Unchanged,
    Duplicate, ///< another row has the same e-mail
    Taken,     ///< somebody has the e-mail as an extra one
    Invalid,
    LeftOut, ///< by a person
    Sending, ///< in a request that may have left
    Created,
    Changed,
    Failed,  ///< stays to be repaired and sent again
    Unknown, ///< no clear end, and reading did not settle it
};
inline constexpr int rowStateCount = 12;

struct CellProblem
{
    /// What the repair would do; problems of one kind are repaired together.
    enum class Kind : quint8 { Other, Country, Domain, Blanks, Name, Twice, Taken, Server };
    Kind kind = Kind::Other;
    int column = -1; ///< -1: the row has no such column
    Severity severity = Severity::Error;
    QString text;
    QString repairText;    ///< empty: there is none to click
    QString repair;        ///< the cell's new text; Twice and Taken change the row instead
    AgentId other = {};    ///< who has it
    QString openText = {}; ///< "Open Beatriz Carvalho"; empty: there is nobody to go to
    bool operator==(const CellProblem &) const = default;
};

enum class TeamEnd : quint8 {
    Sending, ///< in a request that may have left
    In,      ///< read back as a member
    Failed,  ///< is not; may be asked for again
    Unknown, ///< no clear end, and reading did not settle it
};

/// Somebody who was created, on the way into a team.
struct TeamStep
{
    TeamId team;
    TeamEnd end = TeamEnd::Sending;
    QString words; ///< plain text
    bool operator==(const TeamStep &) const = default;
};

struct ImportRow
{
    QStringList cells;
    int line = 0;
    RowState state = RowState::Create;
    bool leftOut = false, takenFine = false; ///< a person's decisions
    bool shouting = false;                   ///< a name in capitals or small letters throughout
    bool byPut = false;                      ///< a change that PATCH cannot express
    QList<CellProblem> problems;
    std::shared_ptr<const Agent> match; ///< who is changed
    QString words;                      ///< of the end of a run, plain text
    BulkAnswer answer;                  ///< what the server's outcome said, where there was one
    AgentId made;                       ///< as the server calls who was created or changed
    qint64 endMs = noTime;              ///< ms UTC: when its end was learned
    QList<TeamId> wantedTeams;          ///< those of its team cell that exist
    QList<TeamStep> teams;              ///< of Created: what was asked of teams, one each

    /// The end of a run stands: it is judged no more.
    bool isSettled() const { return state >= RowState::Sending && state != RowState::Failed; }
    bool hasWarning() const;
    bool maySend() const;                           ///< as new, as a change, or once more
    const CellProblem *problemAt(int column) const; ///< the worst one; null = none
    const TeamStep *stepFor(const TeamId &team) const;
};

class ImportSheet
{
    Q_DECLARE_TR_FUNCTIONS(ImportSheet)
public:
    using AgentPtr = std::shared_ptr<const Agent>;
    struct Counts
    {
        std::array<int, rowStateCount> of{};
        int warnings = 0;
        int again = 0; ///< failed ones that nothing of our own keeps from being sent again
        int operator[](RowState state) const { return of[size_t(state)]; }
        int needRepair() const;
        int sendable() const { return (*this)[RowState::Create] + (*this)[RowState::Change] + again; }
        bool operator==(const Counts &) const = default;
    };
    struct Bundle ///< one repair for many rows
    {
        CellProblem::Kind kind = CellProblem::Kind::Other;
        bool recase = false;
        QString value; ///< the country's prefix or the domain
        QList<int> rows;
    };

    ImportSheet() = default;
    explicit ImportSheet(const Table &table);
    ImportSheet(const QStringList &header, const QList<ImportRow> &rows);

    const QStringList &header() const { return m_header; }
    int columnCount() const { return int(m_header.size()); }
    int rowCount() const { return int(m_rows.size()); }
    const ImportRow &row(int row) const { return m_rows.at(row); }
    const ColumnUses &uses() const { return m_uses; }
    int columnOf(AgentField field) const; ///< the first one; -1 = none
    int teamColumn() const;
    const Counts &counts() const { return m_counts; }

    /// What a column is taken for, and what is known of the organisation: judge() comes after.
    void setUse(int column, const ColumnUse &use);
    void setUses(const ColumnUses &uses) { m_uses = uses; }
    void setDirectory(const QList<AgentPtr> &agents, const QString &country);
    void setTeams(const QList<Team> &teams);
    void judge();

    /// Each answers the rows that look otherwise now; rows whose end stands are not changed.
    QList<int> setCell(int row, int column, const QString &text);
    QList<int> setLeftOut(int row, bool leftOut);
    QList<int> acceptTaken(int row);
    QList<int> repair(int row, const CellProblem &problem);
    QList<int> repair(const Bundle &bundle);
    void repairUnjudged(const Bundle &bundle); ///< of many rows: judge() comes after
    /// What became of a row that is sent. For Create and Change: it may be sent again.
    QList<int> setEnd(int row, RowState state, const QString &words, const AgentId &made = {}, qint64 atMs = noTime);
    void setAnswer(int row, const BulkAnswer &answer) { m_rows[row].answer = answer; } ///< of the newest write
    /// Of a row that is Created.
    QList<int> setTeamEnd(int row, const TeamStep &step);

    QList<Bundle> bundles() const;
    /// As it is to be; before: as it is, without an id when it is created.
    Agent before(int row) const;
    Agent wanted(int row) const;
    QString emailKeyOf(int row) const;
    QString teamName(const TeamId &team) const;
    /// Fields that a change touches.
    QList<AgentField> changes(int row) const;
    /// From the one after `row`, around; backwards too. -1 = there is none.
    int nextProblem(int row, bool backwards = false) const;

private:
    struct Known
    {
        AgentPtr agent;
        bool extra = false;
    };
    QString cell(const ImportRow &row, AgentField field) const;
    void judgeRow(int row);
    QList<int> rejudge(int row, const QString &keyBefore);
    void checkFields(ImportRow &row, const Agent &wanted, int index) const;
    void checkOthers(ImportRow &row, int index, const QString &key) const;
    void addProblem(ImportRow &row, const FieldProblem &problem) const;
    void checkTeams(ImportRow &row, const QStringList &unknown) const;
    void addEnds(ImportRow &row) const;
    QList<TeamId> teamsIn(const QString &cell, QStringList *unknown) const;
    void count(const ImportRow &row, int by);
    void indexEmails();

    QStringList m_header;
    QList<ImportRow> m_rows;
    ColumnUses m_uses;
    QString m_country, m_domain; ///< the domain most rows have
    int m_domainRows = 0;
    QMultiHash<QString, Known> m_emails, m_phones; ///< of the directory
    QMultiHash<QString, int> m_rowsOf;             ///< by e-mail
    QMultiHash<QString, Team> m_teams;             ///< by folded name
    Counts m_counts;
    bool m_unjudged = false; ///< changed rows wait for judge()
};
