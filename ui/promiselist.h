// Switches that are to be set back by themselves, one line each, with what a person can do about them.
#pragma once

#include "switchboard.h"
#include <QWidget>

class QVBoxLayout;
class Theme;

class PromiseList : public QWidget
{
    Q_OBJECT
public:
    PromiseList(const Theme *theme, SwitchBoard *board, QWidget *parent = nullptr);
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void countChanged();

private:
    class Row;
    void fill();
    void keep(const QUuid &entry);

    const Theme *m_theme;
    SwitchBoard *m_board;
    QVBoxLayout *m_column;
    QList<Row *> m_rows;
};
