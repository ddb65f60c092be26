// FloorLines as the table reads them out: while the floor is no longer fresh, cells and headers say so.
#pragma once

#include "floorlines.h"
#include <QIdentityProxyModel>

class LiveFloor;

class FloorTexts : public QIdentityProxyModel
{
    Q_OBJECT
public:
    FloorTexts(FloorLines *lines, const LiveFloor *live, QObject *parent);

    /// answeredAtMs: what the floor shows is as of this moment (ms UTC); wallMs: now.
    void setStale(bool stale, qint64 answeredAtMs, qint64 wallMs);
    void setWall(qint64 wallMs) { m_wall = wallMs; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString staleText(const FloorRow &row, AgentColumn column, const QString &fresh) const;

    FloorLines *m_lines;
    const LiveFloor *m_live;
    bool m_stale = false;
    qint64 m_answeredAt = 0, m_wall = 0;
};
