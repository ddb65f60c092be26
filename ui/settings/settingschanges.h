// What a file of settings would change: a row for each, as it is now and as it would be.
#pragma once

#include "settingsdesk.h"
#include <QAbstractTableModel>

class SettingsChanges : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Setting, Now, Then };
    explicit SettingsChanges(SettingStep changes, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(SettingId id, const QVariant &value, const QVariant &other);

    SettingStep m_changes;
};
