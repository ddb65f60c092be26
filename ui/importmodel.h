// The rows of a list as a table: number, what becomes of the row, and the list's own columns, each cell to be edited.
// Never resets: another list takes the place of the old one by rows and columns.
#pragma once

#include "importsheet.h"
#include <QAbstractTableModel>

enum ImportRole : int { ImportStateRole = Qt::UserRole + 1, ImportProblemRole };

class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int numberColumn = 0, stateColumn = 1, firstColumn = 2;

    explicit ImportModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    const ImportSheet &sheet() const { return m_sheet; }
    ImportSheet setSheet(const ImportSheet &sheet);    ///< exchanges all; answers the one before
    quint64 revision() const { return m_revision; }    ///< another one whenever anything of the sheet has changed
    void setLocked(bool locked) { m_locked = locked; } ///< nothing can be edited meanwhile

    /// What ImportSheet's own methods of these names do; dataChanged() is told.
    void setLeftOut(int row, bool leftOut);
    void repair(int row, const CellProblem &problem);
    void repair(const ImportSheet::Bundle &bundle);
    void setEnd(int row, RowState state, const QString &words, const AgentId &made = {}, qint64 atMs = noTime);
    void setTeamEnd(const QList<int> &rows, const TeamStep &step);
    void setAnswer(int row, const BulkAnswer &answer) { m_sheet.setAnswer(row, answer); } ///< its end comes after
    struct End
    {
        int row = 0;
        RowState state = RowState::Create;
        QString words;
        AgentId made;
        qint64 atMs = noTime;
    };
    void setEnds(const QList<End> &ends); ///< told once for all

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString fieldTitle(const ColumnUse &use);
    /// The value that the cell would replace; empty where nothing is replaced.
    QString replaced(int row, int column) const;
    /// What became of somebody and teams, in words; empty when nothing was asked of any.
    QString joined(int row) const;

Q_SIGNALS:
    void rowsChanged(const QList<int> &rows);

private:
    void tell(QList<int> rows);
    QString spoken(int row, int column) const;

    ImportSheet m_sheet;
    quint64 m_revision = 0;
    bool m_locked = false;
};
