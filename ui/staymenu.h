// A menu that stays open while check marks are set, so that several can be chosen at once.
#pragma once

#include <QMenu>

class StayMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggle(QAction *action);
};
