// Everything known about the selected person, beside the floor.
#pragma once

#include "livefloor.h"
#include <QFrame>

class IconButton;
class InspectorChanges;
class InspectorChannel;
class InspectorContact;
class InspectorHead;
class InspectorToday;
class QLabel;
class QPushButton;
class QScrollArea;
class SwitchHand;
class SwitchHover;
class Theme;

class Inspector : public QFrame
{
    Q_OBJECT
public:
    Inspector(const Theme *theme, LiveFloor *live, QWidget *parent = nullptr);

    /// With one the person's switches can be moved.
    void setSwitchHand(SwitchHand *hand);
    void setAgent(const AgentId &id); ///< null: nobody
    AgentId agent() const { return m_id; }
    void setNow(qint64 nowUtcMs); ///< spans are told at this moment, unless the floor is stale
    void setStale(bool stale, qint64 answeredAtMs);
    void reload(); ///< takes the row anew from the floor

Q_SIGNALS:
    void closeWanted();
    void editWanted(const AgentId &id);
    void downgradeWanted(const AgentId &id);
    void channelsWanted(const AgentId &id);
    void newAgentWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *channelSection();
    QWidget *todaySection();
    QWidget *changesSection();
    QWidget *foot();
    void openMenu(const QPoint &global); ///< that of the person's line
    void showAnswer();
    void leaveSwitch(); ///< the tip beside it goes
    void showMoment();
    void showRefreshed(const AgentId &id, bool ok, const QString &message);

    const Theme *m_theme;
    LiveFloor *m_live;
    SwitchHand *m_hand = nullptr;
    SwitchHover *m_hover = nullptr;
    AgentId m_id;
    qint64 m_now = 0, m_answeredAt = noTime, m_refreshedAt = noTime;
    bool m_stale = false;
    QString m_refreshError;
    InspectorHead *m_head;
    QWidget *m_body;
    QLabel *m_nobody;
    QScrollArea *m_area = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_edit = nullptr, *m_downgrade = nullptr;
    InspectorContact *m_contact;
    std::array<InspectorChannel *, channelCount> m_channels{};
    QLabel *m_answer = nullptr, *m_todaySpan = nullptr, *m_error = nullptr, *m_otherWords = nullptr;
    IconButton *m_refresh = nullptr;
    InspectorToday *m_today;
    InspectorChanges *m_changes;
};
