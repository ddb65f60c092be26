// Everybody on the floor, one row an agent, ids ascending. Never resets: setRows() diffs by id.
#pragma once

#include "agentcolumns.h"
#include "floorrow.h"
#include <QAbstractTableModel>
#include <QHash>

class AgentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AgentModel(QObject *parent = nullptr);

    struct Applied
    {
        qsizetype inserted = 0, removed = 0, changed = 0; ///< rows
    };
    /// rows: ids ascending, unique. Emits inserts and removes by runs and dataChanged by runs of changed rows with the
    /// columns' narrowest range; an equal list emits nothing. monoMs stamps the flash of changed cells.
    Applied setRows(QList<FloorRow> rows, qint64 monoMs);

    const QList<FloorRow> &rows() const { return m_rows; }
    const FloorRow *find(const AgentId &id) const;
    int rowOf(const AgentId &id) const; ///< -1 when absent
    qint64 flashOf(int row, AgentColumn column) const;

    void setTeamNames(const QHash<TeamId, QString> &names);
    QString teamText(const FloorRow &row) const; ///< names joined with ", "; "–" for none
    void setAwayThresholdMs(qint64 ms);          ///< 0 = no threshold
    qint64 awayThresholdMs() const { return m_awayThreshold; }
    NoteKind noteOf(const FloorRow &row, qint64 nowUtcMs) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FloorRow> m_rows;
    QHash<AgentId, QList<qint64>> m_flash;
    QHash<TeamId, QString> m_teamNames;
    qint64 m_awayThreshold = 15 * 60 * 1000;
};
