// A line of one pixel between two sections.
#pragma once

#include <QWidget>

class Theme;

class HairLine : public QWidget
{
    Q_OBJECT
public:
    explicit HairLine(const Theme *theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
};
