#include "coverstrip.h"

#include "covertile.h"
#include "look.h"
#include <QHBoxLayout>

CoverStrip::CoverStrip(const Theme *theme, QWidget *parent) : QWidget(parent), m_counts(channelCount, -1)
{
    setFixedHeight(Look::px(80));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 12);
    row->setSpacing(12);
    for (const Channel channel : allChannels) {
        auto *tile = new CoverTile(theme, channel, this);
        m_tiles[size_t(channel)] = tile;
        row->addWidget(tile);
    }
}

void CoverStrip::setCounts(const std::array<int, channelCount> &counts)
{
    m_counts = {counts.cbegin(), counts.cend()};
    for (const Channel channel : allChannels)
        m_tiles[size_t(channel)]->setCount(counts[size_t(channel)]);
}

void CoverStrip::setSeries(const QList<std::array<int, channelCount>> &series)
{
    int highest = std::max(1, *std::max_element(m_minimums.cbegin(), m_minimums.cend()));
    for (const auto &minute : series)
        highest = std::max(highest, *std::max_element(minute.cbegin(), minute.cend()));
    for (const Channel channel : allChannels) {
        QList<int> line;
        line.reserve(series.size());
        for (const auto &minute : series)
            line += minute[size_t(channel)];
        m_tiles[size_t(channel)]->setSeries(line, highest);
    }
}

void CoverStrip::setMinimums(const std::array<int, channelCount> &minimums,
                             const std::array<QString, channelCount> &worst)
{
    m_minimums = minimums;
    for (const Channel channel : allChannels) {
        m_tiles[size_t(channel)]->setMinimum(minimums[size_t(channel)]);
        m_tiles[size_t(channel)]->setShortage(worst[size_t(channel)]);
    }
}

void CoverStrip::setStale(bool stale)
{
    for (CoverTile *tile : m_tiles)
        tile->setStale(stale);
}
