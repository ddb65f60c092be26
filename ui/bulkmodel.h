// Lines of a plan, or of what became of it: four texts and how the last one is to be taken. Never resets.
#pragma once

#include <QAbstractTableModel>
#include <array>

class Theme;

enum class BulkTone : quint8 { Quiet, Good, Bad, Doubt };

struct BulkRow
{
    std::array<QString, 4> cells; ///< plain text from outside; the last one says what becomes or became of it
    BulkTone tone = BulkTone::Quiet;
    bool operator==(const BulkRow &) const = default;
};

class BulkModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    BulkModel(const Theme *theme, const QStringList &titles, QObject *parent = nullptr);

    void setRows(const QList<BulkRow> &rows);
    void setRow(int row, const BulkRow &value);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Theme *m_theme;
    QStringList m_titles;
    QList<BulkRow> m_rows;
};
