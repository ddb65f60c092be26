// A button with the cap of the key that does the same. The key itself is taken elsewhere.
#pragma once

#include <QKeySequence>
#include <QPushButton>

class Theme;

class CapButton : public QPushButton
{
    Q_OBJECT
public:
    CapButton(const Theme *theme, const QString &text, const QKeySequence &key, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_key;
};
