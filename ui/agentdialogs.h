// Opens the dialogs for agents' profiles, one for each agent at a time, from wherever a person asks for them.
#pragma once

#include "agentdialog.h"
#include <QPointer>
#include <QTimer>

class AgentBackups;
class Theme;

class AgentDialogs : public QObject
{
    Q_OBJECT
public:
    /// backupDir: where profiles are kept before a downgrade.
    AgentDialogs(const Theme *theme, LiveFloor *live, const QString &backupDir, QWidget *window);

    /// ISO 3166 alpha-2 that national phone numbers are read as; empty = that of the system.
    void setCountry(const QString &country);
    /// Whether "What will be sent" is unfolded in the next dialog.
    bool previewUnfolded() const { return m_previewUnfolded; }
    void setPreviewUnfolded(bool unfolded) { m_previewUnfolded = unfolded; }
    void openNew(const Agent &filled = {}, const QString &note = {});
    void openEdit(const AgentId &id);
    void openDowngrade(const AgentId &id);
    void openDowngradeMany(const QList<AgentId> &ids); ///< of one: as openDowngrade()
    void openMany(const QList<AgentId> &ids);
    void openLookUp();
    void openDraft(const QString &key);
    void recreate(const QString &file); ///< "Re-create from backup..."
    void chooseBackup();

Q_SIGNALS:
    void told(const QString &sentence);
    void chosen(const AgentId &id); ///< to be shown in the page

private:
    bool mayWrite();
    void openForm(const Agent &agent, AgentDialogOptions options);
    bool raise(const QString &key);
    void show(const QString &key, QDialog *dialog);
    void tellEarlier();

    const Theme *m_theme;
    LiveFloor *m_live;
    AgentBackups *m_backups;
    QWidget *m_window;
    QString m_country;
    bool m_previewUnfolded = true;
    QHash<QString, QPointer<QDialog>> m_open;
    QList<std::pair<QString, AgentOutcome::End>> m_earlier; ///< of an earlier run, with names; not told yet
    QTimer m_earlierSoon;
};
