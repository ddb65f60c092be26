// The cover of the four channels side by side, all on one scale.
#pragma once

#include "livefloor.h"
#include <QWidget>

class CoverTile;
class Theme;

class CoverStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CoverStrip(const Theme *theme, QWidget *parent = nullptr);

    void setCounts(const std::array<int, channelCount> &counts);        ///< of those read
    void setSeries(const QList<std::array<int, channelCount>> &series); ///< as LiveFloor::coverSeries()
    /// worst: of each channel the team that lacks most, in words; empty = none.
    void setMinimums(const std::array<int, channelCount> &minimums, const std::array<QString, channelCount> &worst);
    void setStale(bool stale);
    QList<int> counts() const { return m_counts; }

private:
    std::array<CoverTile *, channelCount> m_tiles{};
    QList<int> m_counts;
    std::array<int, channelCount> m_minimums{-1, -1, -1, -1};
};
