// Today of the selected person as one strip with an axis and, beneath it, how long each state lasted.
#pragma once

#include "floorrow.h"
#include <QWidget>

class Theme;

class InspectorToday : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorToday(const Theme *theme, QWidget *parent = nullptr);

    /// toMs: where the strip ends, ms UTC; what lies after seenUntilMs was not seen (noTime: nothing was).
    void setStrip(const Strip &strip, qint64 toMs, qint64 seenUntilMs, bool stale);
    qint64 fromMs() const { return m_from; }
    qint64 toMs() const { return m_to; }
    QString spanText() const; ///< "08:00 – 14:32"

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {280, heightForWidth(280)}; }
    QSize minimumSizeHint() const override { return {120, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Total
    {
        AgentState state;
        QString text;
        bool operator==(const Total &) const = default;
    };
    QFont smallFont(int px) const;
    void addUp(qint64 seenUntilMs);
    void paintAxis(QPainter *p) const;
    int totalWidth(const Total &total) const;

    const Theme *m_theme;
    Strip m_strip;
    qint64 m_from = 0, m_to = 0, m_seenUntil = noTime;
    QList<Total> m_totals; ///< only what occurred; NotSeen last
    bool m_stale = false;
};
