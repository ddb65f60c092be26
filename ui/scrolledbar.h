// Holds a bar of buttons. Where the bar has no room (large texts in a small window) it can be scrolled instead of being
// cut off; the keyboard brings what it comes to into view.
#pragma once

#include <QScrollArea>

class ScrolledBar : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes the bar over. height: of the bar, px.
    ScrolledBar(QWidget *bar, int height, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void bring(const QWidget *part); ///< into view

    int m_height;
};
