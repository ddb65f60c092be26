// One channel's cover: who is counting now, and how that went over the last two hours as a step line.
#pragma once

#include "channel.h"
#include "look.h"
#include <QWidget>

class Theme;

class CoverTile : public QWidget
{
    Q_OBJECT
public:
    CoverTile(const Theme *theme, Channel channel, QWidget *parent = nullptr);

    void setCount(int count); ///< -1 = not known yet
    /// One value a minute, oldest first, -1 = not seen; scaleMax is common to all tiles so that a person is as high in
    /// each.
    void setSeries(const QList<int> &series, int scaleMax);
    void setMinimum(int minimum); ///< of all teams together; -1 = none
    /// The worst team that lacks people, "DACH 3 of 4", isolated; empty = none.
    void setShortage(const QString &worst);
    void setStale(bool stale);
    QSize sizeHint() const override { return {242, Look::px(68)}; }
    QSize minimumSizeHint() const override { return {160, Look::px(68)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter *p, const QRectF &box) const;
    void describe();

    const Theme *m_theme;
    Channel m_channel;
    QString noteText() const; ///< how the count stands to the minimum
    QString minimumText() const;
    void paintNote(QPainter *p, int from) const;

    int m_count = -1, m_minimum = -1, m_scaleMax = 1;
    QString m_shortage;
    QList<int> m_series;
    bool m_stale = false;
};
