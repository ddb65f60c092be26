// The first page of the batch dialog: what is asked of whom, what it does to cover, and how many requests it makes.
// Nothing is sent from here before "Send"; what is shown follows the floor until then.
#pragma once

#include "livefloor.h"
#include "planmodel.h"
#include <QTimer>
#include <QWidget>

class AskPicker;
class EffectCard;
class FocusPass;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;
class Theme;

class PlanPage : public QWidget
{
    Q_OBJECT
public:
    PlanPage(const Theme *theme, LiveFloor *live, QWidget *parent = nullptr);

    /// A preset with asks of its own for each person cannot be changed by hand.
    void setWhat(const QList<AgentId> &people, const SwitchPreset &preset);
    const SwitchPlan &plan() const { return m_model->plan(); }
    const SwitchPreset &preset() const { return m_preset; }
    void setName(const QString &name); ///< what is asked is saved under it
    int people() const { return int(m_people.size()); }
    /// The preset's name while it asks for what it is called after, else what is asked, as in "Phone on, Chat off".
    QString title() const;

Q_SIGNALS:
    void titleChanged();
    void sendWanted();
    void saveWanted();
    void cancelWanted();

private:
    QWidget *buildTop();
    QWidget *buildFoot();
    void replan();
    void showCards();
    void showSentence();
    void showFoot();
    void layOutColumns();
    QString placeName(const CoverEffect &effect) const;
    void applyTheme();

    const Theme *m_theme;
    LiveFloor *m_live;
    QList<AgentId> m_people;
    SwitchPreset m_preset;
    PlanModel *m_model;
    AskPicker *m_picker;
    QLabel *m_eachHint;
    QGridLayout *m_cardGrid;
    QList<EffectCard *> m_cards;
    QLabel *m_alarm, *m_worst, *m_rule;
    QTableView *m_table;
    FocusPass *m_focus;
    QLabel *m_requests, *m_rest;
    QPushButton *m_save, *m_send;
    QTimer m_soon; ///< several changes at once make one plan
};
