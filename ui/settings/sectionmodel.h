// The list of sections: their titles, and how many settings of each are found.
#pragma once

#include <QAbstractListModel>
#include <QStringList>

class SectionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SectionModel(QStringList titles, QObject *parent = nullptr);

    /// One for each title; -1 = nothing is looked for. Sections without any cannot be chosen.
    void setFound(const QList<int> &found);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QStringList m_titles;
    QList<int> m_found;
};
