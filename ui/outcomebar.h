// How far a batch is, as a bar: seen, accepted, not clear, skipped or not sent, failed; the rest is still to come.
#pragma once

#include "switchoutcome.h"
#include <QWidget>

class Theme;

class OutcomeBar : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeBar(const Theme *theme, QWidget *parent = nullptr);

    void setCounts(const OutcomeCounts &counts);
    QSize sizeHint() const override { return {200, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    OutcomeCounts m_counts;
};
