// A short text in a rounded box: a team, or a mark on the window.
#pragma once

#include <QWidget>

class Theme;

class Tag : public QWidget
{
    Q_OBJECT
public:
    Tag(const Theme *theme, const QString &text, QWidget *parent = nullptr);
    void setLoud(); ///< in colours that no usual mark has
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_text;
    bool m_loud = false;
};
