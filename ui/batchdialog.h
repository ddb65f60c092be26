// Switches of many people at once: first the plan, then the requests as they run. Closing it stops nothing.
#pragma once

#include "livefloor.h"
#include "switchask.h"
#include <QDialog>

class IconButton;
class PlanPage;
class QLabel;
class QStackedWidget;
class RunPage;
class SwitchBatch;
class Theme;

class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    BatchDialog(const Theme *theme, LiveFloor *live, QWidget *parent = nullptr);

    /// selected: the people were chosen one by one, else they are all that is shown.
    void showPlan(const QList<AgentId> &people, const SwitchPreset &preset, bool selected);
    void showRun(SwitchBatch *batch);
    SwitchBatch *batch() const; ///< null while planning

private:
    QWidget *buildHead();
    void showTitle();
    void showSince();
    void send();
    void askForName();
    void fit();

    const Theme *m_theme;
    LiveFloor *m_live;
    QLabel *m_title, *m_subtitle;
    IconButton *m_close;
    QStackedWidget *m_pages;
    PlanPage *m_plan;
    RunPage *m_run;
    bool m_selected = true;
};
