// Opens the dialogs for agents' profiles, one for each agent at a time, from wherever a person asks for them.
#pragma once

#include "livefloor.h"
#include <QDialog>
#include <QPointer>

class Theme;

class AgentDialogs : public QObject
{
    Q_OBJECT
public:
    /// backupDir: where profiles are kept before a downgrade.
    AgentDialogs(const Theme *theme, LiveFloor *live, const QString &backupDir, QWidget *window);

    void setCountry(const QString &country) { m_country = country; }
    void openNew(const Agent &filled = {}, const QString &note = {});
    void openEdit(const AgentId &id);
    void openDowngrade(const AgentId &id);
    void openMany(const QList<AgentId> &ids);
    void openLookUp();
    void recreate(const QString &file); ///< "Re-create from backup..."
    void chooseBackup();

Q_SIGNALS:
    void told(const QString &sentence);
    void chosen(const AgentId &id); ///< to be shown in the page

private:
    bool mayWrite();
    bool raise(const QString &key);
    void show(const QString &key, QDialog *dialog);

    const Theme *m_theme;
    LiveFloor *m_live;
    const QString m_backupDir;
    QWidget *m_window;
    QString m_country;
    bool m_previewUnfolded = true;
    QHash<QString, QPointer<QDialog>> m_open;
};
