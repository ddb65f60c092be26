// One of the choices for a channel: leave, on or off; a radio button in the look of a small box.
#pragma once

#include <QAbstractButton>

class Theme;

class AskButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// asks: it stands for a wish, not for leaving things alone. name: what readers say.
    AskButton(const Theme *theme, bool asks, const QString &text, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    bool m_asks;
};
