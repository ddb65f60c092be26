// The tip beside a switch: what its move would do to cover, or why it cannot be moved. Neither takes the keyboard nor
// stands in the pointer's way.
#pragma once

#include "whatif.h"
#include <QFrame>

class QLabel;
class QVBoxLayout;
class Theme;

class SwitchTip : public QFrame
{
    Q_OBJECT
public:
    /// window: what it lies upon.
    SwitchTip(const Theme *theme, QWidget *window);

    void setWhatIf(const WhatIf &whatIf);
    void setRefusal(const QString &why);
    /// Above the box, or below it where there is no room above; box: of the switch, px in the window.
    void showAt(const QRect &box);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    void put(QWidget *widget);
    QLabel *addLine(const QString &text, bool title);

    const Theme *m_theme;
    QVBoxLayout *m_column;
};
