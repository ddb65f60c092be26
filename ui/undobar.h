// What was just done, beneath the page for ten seconds, with the way back.
#pragma once

#include "look.h"
#include "switchhand.h"
#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class KeyCap;
class QLabel;
class QPushButton;
class Theme;

class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(const Theme *theme, QWidget *parent = nullptr);

    void tell(const SwitchDeed &deed);
    const SwitchDeed &deed() const { return m_deed; }
    void setLifeMs(int ms) { m_lifeMs = ms; } ///< 10 000 from the start; stands still under pointer or keyboard
    QSize sizeHint() const override { return {600, Look::px(40)}; }

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void left(); ///< the bar goes while its button has the keyboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void press();
    void step();
    void placeButton();
    QRect lineRect() const;

    const Theme *m_theme;
    SwitchDeed m_deed;
    QPushButton *m_button;
    QLabel *m_word;
    KeyCap *m_undoKey, *m_redoKey;
    QTimer m_timer;
    QElapsedTimer m_since;
    int m_lifeMs = 10'000;
    qint64 m_left = 0; ///< ms
};
