// Choices of which one holds, joined in one frame.
#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;

class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);

    /// Behind those that are there; it is taken over, can be checked, and is so alone.
    void add(QPushButton *button);
    QButtonGroup *group() const { return m_group; }

private:
    void join();

    QButtonGroup *m_group;
};
