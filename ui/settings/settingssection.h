// One part of the page of settings: a title, what it is about, and rows.
#pragma once

#include "settingrow.h"
#include <QList>

class LiveFloor;
class QVBoxLayout;

/// What every section works with.
struct SettingsParts
{
    const Theme *theme = nullptr;
    SettingsDesk *desk = nullptr;
    LiveFloor *live = nullptr;
};

class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(const SettingsParts &parts, const QString &title, const QString &explanation,
                    QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    /// How many rows are found; the others are hidden, and the section with them when it is none.
    int find(const SettingsSearch &search);
    const QList<SettingRow *> &rows() const { return m_rows; }
    QWidget *firstControl() const; ///< that is shown and can have the keyboard

protected:
    SettingRow *add(const SettingText &text, QWidget *control, bool wide = false);
    /// With the words of the setting for its title, and the way back to its default.
    SettingRow *add(SettingId id, const QString &hint, QWidget *control, const QString &words = {});

    const SettingsParts m_parts;

private:
    QString m_title;
    QVBoxLayout *m_column;
    QLabel *m_hint;
    QList<SettingRow *> m_rows;
};
