// Which rows of a list of people are shown, and in what order. Decided when a person asks for it: no row leaves under
// the hand that repairs it. A list of its own, for QSortFilterProxyModel takes rows away one run after the other: half
// of 50,000 took it half a minute.
#pragma once

#include "importmodel.h"
#include <QAbstractProxyModel>

class ImportProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    enum class Show : quint8 {
        All,
        Create,
        Change,
        Unchanged,
        Repair,
        Warnings,
        LeftOut,
        Failed,
        Unknown, ///< no clear end
        Created,
        Changed,
    };

    explicit ImportProxy(ImportModel *model, QObject *parent);
    void setShow(Show show);
    Show shown() const { return m_show; }
    void setFailedFirst(bool first); ///< and those without a clear end
    bool isFailedFirst() const { return m_failedFirst; }
    static int count(const ImportSheet &sheet, Show show);

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override { return index(row, column); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QList<int> ordered(QList<int> rows) const;
    void arrange(QList<int> rows);
    void told(const QModelIndex &from, const QModelIndex &to);

    ImportModel *m_model;
    Show m_show = Show::All;
    bool m_failedFirst = false;
    QList<int> m_rows;    ///< of the list, as they are shown
    QList<int> m_placeOf; ///< of each row of the list; -1 = not shown
};
