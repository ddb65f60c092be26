// One channel's switch as a check box: on, off or not known, drawn as everywhere on the floor.
#pragma once

#include "look.h"
#include "marks.h"
#include <QCheckBox>

class Theme;

class SwitchBox : public QCheckBox
{
    Q_OBJECT
public:
    SwitchBox(const Theme *theme, const QString &name, QWidget *parent = nullptr);

    /// Shows what presence says and what was asked; a click never moves the box itself.
    void setLook(SwitchLook look);
    /// Takes clicks and the keyboard, and tells clicked(); from the start it does not.
    void setMovable(bool movable);
    QSize sizeHint() const override { return {Px{28}, Px{20}}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    const Theme *m_theme;
    SwitchLook m_look = SwitchLook::Unknown;
};
