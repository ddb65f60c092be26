// The second page of the batch dialog: the requests as they run, what became of each, and what can still be done.
#pragma once

#include "livefloor.h"
#include "switchbatch.h"
#include <QPointer>
#include <QWidget>

class OutcomeBar;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class Theme;

class RunPage : public QWidget
{
    Q_OBJECT
public:
    RunPage(const Theme *theme, LiveFloor *live, QWidget *parent = nullptr);

    void setBatch(SwitchBatch *batch);
    SwitchBatch *batch() const { return m_batch; }

Q_SIGNALS:
    void revertStarted(SwitchBatch *batch); ///< what was done is being set back, in a run of its own

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void showCounts();
    void showPace();
    void revert();
    void applyTheme();

    const Theme *m_theme;
    LiveFloor *m_live;
    QPointer<SwitchBatch> m_batch;
    QString m_said; ///< what a revert did, until another run is shown
    QLabel *m_done, *m_seen, *m_alarm, *m_failed, *m_others, *m_pace;
    OutcomeBar *m_bar;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_stop, *m_revert, *m_retry;
};
