// Edits many agents by one rule: the plan with old and new for each, then the run with what became of each.
#pragma once

#include "agentbulk.h"
#include "livefloor.h"
#include "manyplan.h"
#include <QDialog>
#include <QPointer>
#include <QThreadPool>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;
class Theme;

class ManyDialog : public QDialog
{
    Q_OBJECT
public:
    ManyDialog(const Theme *theme, LiveFloor *live, const QList<Agent> &agents, const QString &country,
               QWidget *parent = nullptr);
    ~ManyDialog() override;

    void writeReport(const QString &file);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    ManyRule rule() const;
    void ruleChanged();
    void showPlan(const QList<AgentWrite> &writes);
    void send();
    void run(AgentBulk *bulk);
    void showLine(int line);
    void showCounts();
    void chooseReport();
    void setRow(int row, const QStringList &cells, int tone);

    const Theme *m_theme;
    LiveFloor *m_live;
    QList<Agent> m_agents;
    QString m_country;
    QList<AgentWrite> m_plan; ///< what "Send" sends
    AgentWrite::Kind m_kind = AgentWrite::Kind::Patch;
    QPointer<AgentBulk> m_bulk;
    QThreadPool m_pool;
    QComboBox *m_what, *m_field;
    QLineEdit *m_value;
    QCheckBox *m_whole;
    QLabel *m_message;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    QPushButton *m_close, *m_send, *m_stop, *m_retry, *m_revert, *m_report;
};
