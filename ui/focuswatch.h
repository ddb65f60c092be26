// Puts the focus ring on the widget that has the focus, as long as the keyboard is what the person uses.
#pragma once

#include <QObject>
#include <QPointer>

class FocusRing;
class QWidget;
class Theme;

class FocusWatch : public QObject
{
    Q_OBJECT
public:
    explicit FocusWatch(Theme *theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);

    const Theme *m_theme;
    QPointer<FocusRing> m_ring; // dies with the window it lies in
    bool m_keyboard = false;
};
