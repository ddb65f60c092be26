// "Floor at 10:40": how many were in each state and covered each channel at the moment looked at,
// beside how many were wanted.
#pragma once

#include "historyquestion.h"
#include "look.h"
#include "switchplan.h"
#include <QWidget>

class Theme;

class HistoryThen : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryThen(const Theme *theme, QWidget *parent = nullptr);
    void setMoment(qint64 atMs, const HistoryCounts &counts, const CoverMinimums &minimums = {});
    QSize sizeHint() const override { return {600, Look::sidePx(40)}; }
    QSize minimumSizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int paintAll(QPainter *p, bool channelWords) const;

    const Theme *m_theme;
    qint64 m_at = 0;
    HistoryCounts m_counts;
    CoverMinimums m_minimums;
};
