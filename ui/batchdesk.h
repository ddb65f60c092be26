// Opens the plan of a batch and shows again the ones that run; one dialog at a time. What has been sent goes on
// without.
#pragma once

#include "livefloor.h"
#include "switchbatch.h"
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class BatchDialog;
class ChannelsMenu;
class FloorPage;
class Theme;

class BatchDesk : public QObject
{
    Q_OBJECT
public:
    BatchDesk(const Theme *theme, LiveFloor *live, FloorPage *floor, QWidget *window);

    ChannelsMenu *menu() const { return m_menu; }
    void planSelected(); ///< nothing when nobody is selected
    void planShown();
    void plan(const QList<AgentId> &people); ///< of these, whoever is selected
    void selectAllShown();
    void apply(const SwitchPreset &preset); ///< to those selected, else to everybody shown
    void show(SwitchBatch *batch);
    void showNewest(); ///< the run that is still under way or went wrong, else the last one

Q_SIGNALS:
    /// A run that is under way, or that ended otherwise than it should and was not looked at since: how far it is, and
    /// that as a sentence. Empty when there is none.
    void runChanged(const QString &text, const QString &spoken);

private:
    BatchDialog *dialog();
    void follow(SwitchBatch *batch);
    SwitchBatch *notable() const;
    void tellRun();

    const Theme *m_theme;
    LiveFloor *m_live;
    FloorPage *m_floor;
    QWidget *m_window;
    ChannelsMenu *m_menu;
    QPointer<BatchDialog> m_dialog;
    QSet<QUuid> m_lookedAt; ///< runs whose end was on screen
    QTimer m_soon;          ///< many requests change at once
};
