// Everybody on the floor, one row an agent, ids ascending. Never resets: setRows() diffs by id.
#pragma once

#include "agentcolumns.h"
#include "flashstamps.h"
#include "floorrow.h"
#include "rowdiff.h"
#include <QAbstractTableModel>
#include <QHash>

inline constexpr qint64 newHereMs = 24 * 60 * 60 * 1000; ///< an agent younger than this is noted as new

class AgentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AgentModel(QObject *parent = nullptr);

    struct Applied
    {
        qsizetype inserted = 0, removed = 0, changed = 0; ///< rows; changed without those that only aged
    };
    /// rows: ids ascending, unique. Emits inserts and removes by runs and dataChanged by runs of changed rows with the
    /// columns' narrowest range; a list that shows the same emits nothing but rowsApplied. monoMs stamps the flash of
    /// changed cells; quietly: nothing flashes. Times of the server that change no text (requestTime) become current
    /// without a signal.
    Applied setRows(QList<FloorRow> rows, qint64 monoMs);
    static constexpr qint64 quietly = -1;

    struct Patch
    {
        qint32 row;
        FloorRow to; ///< of the same id, with the requests it has
    };
    /// As setRows() where most rows stay: patches by ascending rows.
    Applied patchRows(QList<Patch> patches, qint64 monoMs);

    /// What the cells of switches asked for from this desk show from now on, also over later setRows(); null = nothing.
    /// Shows at once and flashes nothing.
    void setRequests(const QHash<AgentId, std::shared_ptr<const RowRequests>> &changes);

    const QList<FloorRow> &rows() const
    {
        return m_rows;
    } ///< while setRows() emits inserts and removes: the list before
    const FloorRow *find(const AgentId &id) const;
    int rowOf(const AgentId &id) const; ///< -1 when absent
    qint64 flashOf(int row, AgentColumn column) const;
    qint64 flashOf(const AgentId &id, AgentColumn column) const { return m_flash.at(id, column); }

    void setTeamNames(const QHash<TeamId, QString> &names);
    const QHash<TeamId, QString> &teamNames() const { return m_teamNames; }
    QString
    teamText(const FloorRow &row) const; ///< names joined with ", "; "–" for none; the short id of a nameless one
    void setAwayThresholdMs(qint64 ms);  ///< 0 = no threshold
    qint64 awayThresholdMs() const { return m_awayThreshold; }
    NoteKind noteOf(const FloorRow &row, qint64 nowUtcMs) const;
    /// The moment that ages in texts, notes and sentences are told at (ms UTC). Emits nothing: ages are not data.
    void setNow(qint64 utcMs) { m_now = utcMs; }
    qint64 now() const { return m_now; }

    /// One cell of a row of this model or of a copy of it, for every role but those that need an index.
    QVariant cell(const FloorRow &row, AgentColumn column, int role) const;
    /// Raw value for sorting. State, channels and notes: rank, what needs a look first; In state: since (ms UTC); Last
    /// seen: age in ms, 0 while it reads "now"; unknown: an invalid variant.
    QVariant sortValue(const FloorRow &row, AgentColumn column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After every setRows() and setRequests(), last of all their signals.
    void rowsApplied(const FloorDiff &diff);
    /// Around changes in place: who shares rows() lets it go and takes it again, or the whole list is copied. Nothing
    /// is shown in between.
    void rowsAboutToBePatched();
    void rowsPatched();
    void teamNamesChanged();
    void awayThresholdChanged();

private:
    const FloorRow &at(int row) const;
    void addRequests(QList<FloorRow> *rows) const;
    void emitStructure(const FloorDiff &diff);
    void emitChanges(const FloorDiff &diff);
    FloorDiff patch(QList<Patch> patches);
    QString text(const FloorRow &row, AgentColumn column) const;
    QString accessibleText(const FloorRow &row, AgentColumn column) const;

    QList<FloorRow> m_rows;
    // While setRows() emits, the list is the first m_front rows of m_next and the rows of m_rows from m_back on.
    QList<FloorRow> m_next;
    int m_front = 0, m_back = 0;
    FlashStamps m_flash;
    QHash<AgentId, std::shared_ptr<const RowRequests>> m_requests;
    QHash<TeamId, QString> m_teamNames;
    qint64 m_awayThreshold = 15 * 60 * 1000;
    qint64 m_now = 0;
};
