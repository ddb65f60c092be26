// The lines of a connection test in a card: what was tested, with what outcome, and what was not.
#pragma once

#include "connectiontest.h"
#include <QWidget>

class Theme;
class TestRow;

class TestList : public QWidget
{
    Q_OBJECT
public:
    explicit TestList(const Theme *theme, QWidget *parent = nullptr);

    void setLines(const QList<TestLine> &lines);
    bool isEmpty() const { return m_shown == 0; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme *m_theme;
    QList<TestRow *> m_rows;
    qsizetype m_shown = 0;
};

/// One line; plain text, cut at the end, whole in the tooltip.
class TestRow : public QWidget
{
    Q_OBJECT
public:
    TestRow(const Theme *theme, QWidget *parent);
    void setLine(const TestLine &line);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    TestLine m_line;
};
