// One line of text from outside: plain, cut at the end when there is no room, whole in the tooltip and for readers.
#pragma once

#include "theme.h"
#include <QWidget>

class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    ElidedLabel(const Theme *theme, Token colour, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    Token m_colour;
    QString m_text, m_shown;
};
