// The cap of a key, as it is drawn wherever a key is told.
#pragma once

#include <QWidget>

class QPainter;
class Theme;

class KeyCap : public QWidget
{
    Q_OBJECT
public:
    KeyCap(const Theme *theme, const QString &text, QWidget *parent = nullptr);
    static void paint(QPainter *p, const QRect &box, const QString &text, const Theme &theme);
    static QSize sizeFor(const QString &text);
    QSize sizeHint() const override { return sizeFor(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_text;
};
