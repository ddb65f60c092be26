// The search field with its magnifier and the cap of the key that leads to it.
#pragma once

#include <QLineEdit>

class Theme;

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const Theme *theme, const QString &placeholder, QWidget *parent = nullptr);
    QSize sizeHint() const override { return maximumSize(); }

Q_SIGNALS:
    void left(); ///< Esc in an empty field, or Enter or Down: the hand wants back to the table

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme *m_theme;
};
