// The minimums of one plan as a table that is typed into: team, hours, and a number for each channel. Never resets.
#pragma once

#include "coverplan.h"
#include <QAbstractTableModel>

class NeedsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Team, From, To, FirstChannel, Columns = FirstChannel + int(channelCount) };
    explicit NeedsModel(QHash<TeamId, QString> names, QObject *parent = nullptr);

    void setNeeds(const QList<CoverNeed> &needs);
    const QList<CoverNeed> &needs() const { return m_needs; }
    int addNeed(); ///< the row of the new one: as the last one, of the next team
    void removeNeed(int row);
    QList<std::pair<QString, QVariant>> teams() const; ///< what the first column offers: name, id text; empty = all

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< false: not understood
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QString nameOf(const std::optional<TeamId> &team) const;

    QHash<TeamId, QString> m_names;
    QList<CoverNeed> m_needs;
};
