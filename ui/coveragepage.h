// The coverage page: the matrix of teams and channels against the minimums, who could help, and the alerts.
#pragma once

#include "covermodel.h"
#include "livefloor.h"
#include <QWidget>

class AlertPanel;
class CoverAxis;
class CoverDelegate;
class CoverDetails;
class MenuButton;
class MinimumsDialog;
class ElidedLabel;
class QMenu;
class QPushButton;
class QTableView;
class RulesDialog;
class SwitchHand;
class Theme;
class UndoBar;

class CoveragePage : public QWidget
{
    Q_OBJECT
public:
    CoveragePage(const Theme *theme, CoverDesk *desk, LiveFloor *live, QWidget *parent = nullptr);
    ~CoveragePage() override;

    void setSwitchHand(SwitchHand *hand);
    void setStatus(const FloorStatus &status);
    void tick();                    ///< once a second, while something can be seen
    QList<QWidget *> tools() const; ///< for the bar over the page
    void select(const CoverPlace &place);
    void openMinimums();
    void openRules();

Q_SIGNALS:
    void agentWanted(const AgentId &agent);
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    bool takeKey(const QKeyEvent &event);
    void showPlan();
    void fillPlans();
    void choosePlan(const QString &name);
    void showDetails();
    void fit();

    const Theme *m_theme;
    CoverDesk *m_desk;
    LiveFloor *m_live;
    CoverModel *m_model;
    CoverDelegate *m_delegate;
    QTableView *m_table;
    CoverAxis *m_axis;
    CoverDetails *m_details;
    AlertPanel *m_alerts;
    UndoBar *m_undo = nullptr;
    ElidedLabel *m_date;
    QMenu *m_planMenu;
    MenuButton *m_plan;
    QPushButton *m_minimums;
    MinimumsDialog *m_minimumsDialog = nullptr;
    RulesDialog *m_rulesDialog = nullptr;
};
