// A square button that is an icon only; its accessible name says what it does.
#pragma once

#include "look.h"
#include <QAbstractButton>

class Theme;

class IconButton : public QAbstractButton
{
    Q_OBJECT
public:
    IconButton(const Theme *theme, const QString &icon, const QString &name, QWidget *parent = nullptr);
    void setExtent(int px); ///< width and height as drawn; 28 from the start
    QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_icon;
    int m_extent = Px{28};
};
