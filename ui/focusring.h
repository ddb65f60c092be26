// The ring around the widget the keyboard is in: 2 px thick, 2 px away from the widget, outside of it.
#pragma once

#include <QFocusFrame>

class Theme;

class FocusRing : public QFocusFrame
{
    Q_OBJECT
public:
    explicit FocusRing(const Theme *theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
};
