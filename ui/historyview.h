// The lines of the history page: names, strips and sums; a line for now and one for the moment looked at.
#pragma once

#include "historyscale.h"
#include <QTableView>

class HistoryModel;
class Theme;

class HistoryView : public QTableView
{
    Q_OBJECT
public:
    HistoryView(const Theme *theme, HistoryModel *model, const HistoryScale *scale, QWidget *parent = nullptr);

    void place(); ///< after the width, the lines or what is folded changed

Q_SIGNALS:
    void cursorWanted(qint64 atMs);
    void zoomWanted(int steps, qint64 atMs); ///< > 0: closer
    void panWanted(double share);            ///< of the shown part, signed
    void playWanted();
    void forgetWanted(int row, const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isInShift(const QPoint &pos) const;
    bool turnTeam(const QModelIndex &index); ///< folds or unfolds; false: no line of a team
    qint64 timeAt(const QPoint &pos) const;

    const Theme *m_theme;
    HistoryModel *m_lines;
    const HistoryScale *m_scale;
};

/// The hours over the lines, the time label of the moment looked at, and the heads of the sums.
class HistoryAxis : public QWidget
{
    Q_OBJECT
public:
    HistoryAxis(const Theme *theme, const HistoryScale *scale, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    const HistoryScale *m_scale;
};
