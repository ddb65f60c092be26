// Floors for the wall and its pictures of them.
#pragma once

#include "floorsample.h"
#include "theme.h"
#include "wallframe.h"
#include <QImage>
#include <QPainter>

namespace wallsample {

using namespace Qt::StringLiterals;

struct Floor
{
    Floor(int agents, int teamCount)
    {
        teams = floorsample::teams(teamCount);
        QRandomGenerator random(7);
        for (int i = 0; i < agents; ++i) {
            const auto state = AgentState(random.bounded(int(AgentState::NotSeen)));
            FloorRow row = floorsample::row(i, floorsample::randomName(random), state);
            row.teams = {teams.at(i % teamCount).id};
            rows += row;
        }
        rows += floorsample::row(agents, u"يوسف بن عبد الله"_s, AgentState::Ghost);
        rows += floorsample::row(agents + 1, u"佐藤 陽子"_s, AgentState::NoChannels);
    }
    WallContent content(const WallOptions &options) const
    {
        WallInput input;
        input.rows = &rows;
        input.teams = teams;
        input.nowMs = floorsample::noon;
        input.awayThresholdMs = 60'000;
        input.minimums = minimums;
        input.shortages = {{teams.constFirst().id, Channel::Phone, 2, 3, floorsample::noon - 90'000, true}};
        return wallContent(input, options);
    }
    QList<Team> teams;
    QList<FloorRow> rows;
    CoverMinimums minimums{{1, 1, -1, 1}, {}};
};

inline WallMoment moment(Freshness freshness, qint64 ageMs)
{
    WallMoment m;
    m.nowMs = floorsample::noon;
    m.dataMs = floorsample::noon;
    m.status.freshness = freshness;
    m.status.ageMs = ageMs;
    m.status.answeredAtMs = floorsample::noon - ageMs;
    m.status.nextPollInMs = 3000;
    m.status.attempts = freshness == Freshness::Live ? 0 : 13;
    m.stale = freshness == Freshness::Stale;
    return m;
}

inline QImage picture(const Theme &theme, const QSize &size, const WallOptions &options, const WallContent &content,
                      const WallMoment &at, int page = 0)
{
    WallFrame frame(theme);
    frame.setPlace(size, 1, options, false);
    frame.setContent(content);
    frame.setCurrent(page);
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.color(Token::Bg));
    QPainter p(&image);
    frame.paint(&p, QRect(QPoint(0, 0), size), at);
    return image;
}

} // namespace wallsample
