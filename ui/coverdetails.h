// Below the matrix: how one place stands, who covers it, who has the channel on but is away, and who could take it.
#pragma once

#include "covermodel.h"
#include <QWidget>

class CoverPeople;
class QLabel;
class SwitchHand;
class Theme;

class CoverDetails : public QWidget
{
    Q_OBJECT
public:
    CoverDetails(const Theme *theme, const CoverDesk *desk, LiveFloor *live, QWidget *parent = nullptr);

    void setSwitchHand(SwitchHand *hand);
    void setPlace(const CoverPlace &place);
    const CoverPlace &place() const { return m_place; }
    void setStale(bool stale);
    void refresh();
    void takeFocus(); ///< to the first switch that can be turned on

Q_SIGNALS:
    void agentWanted(const AgentId &agent);

private:
    void applyTheme();
    void showState();

    const Theme *m_theme;
    const CoverDesk *m_desk;
    LiveFloor *m_live;
    CoverPlace m_place;
    QLabel *m_title, *m_state, *m_mark, *m_cause, *m_explanation;
    CoverPeople *m_covering, *m_away, *m_could;
    bool m_stale = false;
};
