// Edits many agents by one rule: the plan with old and new for each, then the run with what became of each.
#pragma once

#include "agentbulk.h"
#include "livefloor.h"
#include "manyplan.h"
#include <QDialog>

class BulkView;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class Theme;

class ManyDialog : public QDialog
{
    Q_OBJECT
public:
    ManyDialog(const Theme *theme, LiveFloor *live, const QList<Agent> &agents, const QString &country,
               QWidget *parent = nullptr);

    void writeReport(const QString &file);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    QLayout *ruleRow();
    ManyRule rule() const;
    void ruleChanged();
    void showPlan();
    void send();
    void planBack();
    void refresh();

    LiveFloor *m_live;
    QList<Agent> m_agents;
    QString m_country;
    QList<AgentWrite> m_plan; ///< what "Send" sends
    AgentWrite::Kind m_kind = AgentWrite::Kind::Patch;
    QComboBox *m_what, *m_field;
    QLineEdit *m_value;
    QCheckBox *m_whole;
    BulkView *m_view;
    QPushButton *m_close, *m_send;
    bool m_takingBack = false;
};
