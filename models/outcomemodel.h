// The requests of a batch that runs, one row each with its result. Never resets.
#pragma once

#include "switchoutcome.h"
#include <QAbstractTableModel>

enum class OutcomeColumn : int { Mark, Agent, Request, Result };
inline constexpr int outcomeColumnCount = 4;

enum OutcomeRole : int {
    OutcomeIdRole = Qt::UserRole + 1, ///< QUuid of the agent
    OutcomeStageRole,                 ///< int(ActivityStage)
};

class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit OutcomeModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(const QList<OutcomeRow> &rows); ///< exchanges all
    void setRow(int row, const OutcomeRow &outcome);
    const QList<OutcomeRow> &rows() const { return m_rows; }
    OutcomeCounts counts() const { return m_counts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OutcomeRow> m_rows;
    OutcomeCounts m_counts;
};
