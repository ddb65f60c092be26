// Turns one agent into an end user: what that means, a backup first, the name typed, and the button away from the one
// that opened this.
#pragma once

#include "agentdesk.h"
#include "livefloor.h"
#include <QDialog>

class AgentBackups;
class DialogBody;
class ElidedLabel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class Theme;

class DowngradeDialog : public QDialog
{
    Q_OBJECT
public:
    DowngradeDialog(const Theme *theme, LiveFloor *live, const Agent &agent, const AgentBackups *backups,
                    QWidget *parent = nullptr);

    QString backupFile() const { return m_file; }

Q_SIGNALS:
    void told(const QString &sentence);

private:
    QString facts() const;
    void refresh();
    void confirm();
    void backUp(const Agent &fresh);
    void send(const Agent &fresh);
    void ended(const AgentOutcome &outcome);
    void tell(const QString &text, bool bad);

    const Theme *m_theme;
    LiveFloor *m_live;
    const Agent m_agent;
    const AgentBackups *m_backups;
    const QString m_file;
    DialogBody *m_body = nullptr;
    QLabel *m_facts, *m_message;
    QCheckBox *m_although;
    QLineEdit *m_name;
    QPushButton *m_confirm, *m_cancel;
    bool m_busy = false, m_ended = false;
};
