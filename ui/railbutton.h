// One page in the rail: an icon over its word.
#pragma once

#include <QAbstractButton>

class Theme;

class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme *theme, const QString &title, const QString &icon, QWidget *parent = nullptr);
    void setAlarm(const QString &words);  ///< a triangle at the icon; empty = none
    void setElided() { m_elided = true; } ///< the word gives way to the width of the others
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_icon, m_alarm;
    bool m_elided = false;
};
