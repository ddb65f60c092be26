// The foot of a dialog: a bar of 56 px on its own ground, for a summary and the buttons.
#pragma once

#include <QHBoxLayout>
#include <QWidget>

class QPushButton;

class DialogFoot : public QWidget
{
public:
    explicit DialogFoot(QWidget *parent);
    QHBoxLayout *row() const { return m_row; } ///< what is put here stands side by side
    /// A button that Enter does not press by itself.
    QPushButton *addButton(const QString &text);

private:
    QHBoxLayout *m_row;
};
