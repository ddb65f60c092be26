// The plans of minimums: their days, and for each team and part of the day a number a channel; also from and to a file.
#pragma once

#include "coverdesk.h"
#include <QDialog>

class NeedsModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class Theme;

class MinimumsDialog : public QDialog
{
    Q_OBJECT
public:
    MinimumsDialog(const Theme *theme, CoverDesk *desk, LiveFloor *live, QWidget *parent = nullptr);
    ~MinimumsDialog() override;

    void importFile(const QString &file); ///< read away from this thread
    void exportFile(const QString &file);
    void reject() override; ///< asks once, in the dialog, when something was changed

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void buildPlanRow(QLayout *into);
    void buildTable();
    void showPlan(int at);
    void takePlan(); ///< what stands in the fields is the plan that is shown
    void addPlan();
    void removePlan();
    void chooseExport();
    void chooseImport();
    void check();
    void setPlans(const QList<CoverPlan> &plans);
    void say(const QString &text, bool bad);
    QHash<TeamId, QString> names() const;

    const Theme *m_theme;
    CoverDesk *m_desk;
    LiveFloor *m_live;
    QList<CoverPlan> m_plans;
    int m_shown = -1;
    bool m_filling = false, m_changed = false, m_asked = false;
    NeedsModel *m_model;
    QComboBox *m_choice;
    QLineEdit *m_name;
    QList<QCheckBox *> m_days;
    QTableView *m_table;
    QLabel *m_message;
    QPushButton *m_addPlan, *m_removePlan, *m_add, *m_remove, *m_save;
};
