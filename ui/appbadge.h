// The program's mark as a picture in the window; turns with the theme.
#pragma once

#include <QWidget>

class Theme;

class AppBadge : public QWidget
{
    Q_OBJECT
public:
    AppBadge(const Theme *theme, int extent, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
};
