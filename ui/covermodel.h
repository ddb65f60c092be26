// The cover matrix: a line a team and one of all teams together, a column a channel. Never resets.
#pragma once

#include "coverdesk.h"
#include "coverhabit.h"
#include <QAbstractTableModel>

/// One cell of the matrix.
struct CoverCell
{
    CoverPlace place;
    int count = 0, minimum = -1; ///< -1 = none now
    std::optional<CoverShortage> shortage = {};
    bool operator==(const CoverCell &) const = default;
};

class CoverModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// desk and live must live longer.
    CoverModel(const CoverDesk *desk, LiveFloor *live, QObject *parent = nullptr);

    struct Line
    {
        std::optional<TeamId> team; ///< nothing = all teams
        QString name;               ///< not isolated
        int working = 0, total = 0;
        std::array<CoverCell, channelCount> cells;
        bool operator==(const Line &) const = default;
    };
    const Line &line(int row) const { return m_lines[row]; }
    bool isTotal(int row) const { return !m_lines[row].team.has_value(); }
    const CoverCell *cell(const QModelIndex &index) const; ///< null for the name of a team
    QModelIndex indexOf(const CoverPlace &place) const;
    QList<int> series(const CoverPlace &place) const;   ///< of the day, a value a minute, -1 = not seen
    QList<int> minimums(const CoverPlace &place) const; ///< so, -1 = none
    QList<int> habit(const CoverPlace &place) const;    ///< what is usual, so; -1 = not known
    /// "usual of 4 Mondays"; empty when nothing is told.
    QString habitText() const;
    int scaleOf(int row) const { return m_scales.value(row, 1); } ///< people over the whole height of a strip
    int fromHour() const { return m_fromHour; }
    int toHour() const { return m_toHour; }
    int nowMinute() const { return m_nowMinute; } ///< of the day
    bool isKnown() const { return m_desk->watch().isKnown(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    void refreshDay();
    QList<Line> wanted() const;
    void arrange(const QList<Line> &lines);

    const CoverDesk *m_desk;
    const LiveFloor *m_live;
    CoverHabit m_habit;
    QList<Line> m_lines;
    QList<int> m_scales;
    QList<CoverMinimums> m_wanted; ///< of the day, a value a minute
    int m_fromHour = 8, m_toHour = 18, m_nowMinute = 0;
};
