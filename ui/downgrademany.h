// Turns several agents into end users: who they are and what they do now, a backup of each first, the count typed, and
// what became of each. There is no bulk operation for it: they go one by one.
#pragma once

#include "agentbackups.h"
#include "agentbulk.h"
#include "livefloor.h"
#include <QDialog>

class BulkView;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class Theme;

class DowngradeManyDialog : public QDialog
{
    Q_OBJECT
public:
    /// backups must outlive the run, or it stops with the next one.
    DowngradeManyDialog(const Theme *theme, LiveFloor *live, const QList<Agent> &agents, AgentBackups *backups,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void showPlan();
    void send(const QList<AgentWrite> &writes);
    void refresh();
    QList<AgentWrite> plan() const;

    LiveFloor *m_live;
    const QList<Agent> m_agents;
    AgentBackups *m_backups;
    BulkView *m_view;
    QLabel *m_question;
    QCheckBox *m_although;
    QLineEdit *m_count;
    QPushButton *m_confirm, *m_close;
};

/// Online and Working, as the floor has them now.
bool isAtWork(const LiveFloor *live, const AgentId &id);
