// A titled list of people beneath the cover matrix: mark, name, a remark, and for those who could cover a switch.
#pragma once

#include "livefloor.h"
#include <QWidget>

class QLabel;
class SwitchHand;
class Theme;

class CoverPeople : public QWidget
{
    Q_OBJECT
public:
    /// What stands behind a name.
    struct Person
    {
        FloorRow row;
        QString remark;
    };
    CoverPeople(const Theme *theme, QWidget *parent = nullptr);
    ~CoverPeople() override;

    void setTitle(const QString &title);
    void setEmptyText(const QString &text); ///< empty = title and list are not shown without people
    /// Each has a button "Turn on" for the channel, unless the hand cannot move it.
    void setSwitchHand(SwitchHand *hand) { m_hand = hand; }
    void setPeople(const QList<Person> &people, Channel channel, bool stale);

Q_SIGNALS:
    void agentWanted(const AgentId &agent);

private:
    class Line;
    const Theme *m_theme;
    SwitchHand *m_hand = nullptr;
    QLabel *m_title, *m_empty;
    QList<Line *> m_lines; ///< used again from poll to poll, so that the keyboard stays
};
