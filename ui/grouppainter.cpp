// The group lines of RowPainter: title, counts, and the cover exactly under the channels' switches.
#include "rowpainter.h"

#include "look.h"
#include "words.h"
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace floorcolumns;

namespace {

constexpr Px chevron{14}, titleOffset{16}, countMark{10}, groupMarkGap{4}, countGap{10}, countsOffset{32};

struct Count
{
    AgentState mark;
    int number;
};

QList<Count> shownCounts(const FloorCounts &counts)
{
    QList<Count> list;
    for (const Count &c : {Count{AgentState::Working, counts.working}, Count{AgentState::Away, counts.away},
                           Count{AgentState::Offline, counts.offline}, Count{AgentState::Ghost, counts.odd}}) {
        if (c.number > 0)
            list << c;
    }
    return list;
}

} // namespace

int RowPainter::countsWidth(const FloorCounts &counts)
{
    int width = 0;
    for (const Count &c : shownCounts(counts))
        width += countMark + groupMarkGap + countGap +
                 int(std::ceil(m_scene.texts->item(QLocale().toString(c.number), Face::Body, 1000).width));
    return width;
}

void RowPainter::paintCounts(QPainter *p, const FloorCounts &counts, int start, const QRect &line)
{
    const FloorScene &s = m_scene;
    const int baseline = s.texts->baseline(Face::Body, line.top(), line.height());
    int x = start;
    const auto at = [&](int width) { return s.rightToLeft ? s.width - x - width : x; };
    p->setPen(m_text2);
    for (const Count &c : shownCounts(counts)) {
        p->drawPixmap(at(countMark), line.top() + (line.height() - countMark) / 2,
                      s.marks->mark(c.mark, countMark, s.stale));
        x += countMark + groupMarkGap;
        const TextCache::Item &number = s.texts->item(QLocale().toString(c.number), Face::Body, 1000);
        TextCache::draw(p, number, at(int(std::ceil(number.width))), baseline);
        x += int(std::ceil(number.width)) + countGap;
    }
}

void RowPainter::paintGroup(QPainter *p, const FloorGroup &group, const QRect &line)
{
    const FloorScene &s = m_scene;
    const int baseline = s.texts->baseline(Face::Body, line.top(), line.height());
    const auto at = [&](int x, int width) { return s.rightToLeft ? s.width - x - width : x; };
    const QString sign = group.folded ? (s.rightToLeft ? u"left"_s : u"right"_s) : u"down"_s;
    p->drawPixmap(at(pad - 4, chevron), line.top() + (line.height() - chevron) / 2,
                  s.marks->icon(sign, chevron, Token::Text2));

    // The counts stand under the names; a long title pushes them on, as far as the first figures allow.
    int countsAt = pad + Px{140}, end = s.width;
    if (s.shows(AgentColumn::Agent)) {
        const FloorScene::Column &agent = s.column(AgentColumn::Agent);
        const int lead = s.rightToLeft ? s.width - agent.left - agent.width : agent.left;
        countsAt = lead + agent.insets.lead + countsOffset;
        end = lead + agent.width;
    }
    const int title = pad + titleOffset;
    const QString total = QLocale().toString(group.counts.total);
    const int totalWidth = int(std::ceil(s.texts->item(total, Face::Body, 1000).width));
    const int latest = std::max(countsAt, end - countsWidth(group.counts));
    const int room = std::max(24, latest - title - 8 - totalWidth - 12);
    const TextCache::Item &name = s.texts->item(words::isolated(group.title.left(400)), Face::Strong, room);
    const int used = int(std::ceil(name.width));
    p->setPen(QPen(s.theme->color(Token::Text)));
    TextCache::draw(p, name, at(title, used), baseline);
    p->setPen(m_text2);
    TextCache::draw(p, s.texts->item(total, Face::Body, 1000), at(title + used + 8, totalWidth), baseline);
    paintCounts(p, group.counts, std::max(countsAt, title + used + 8 + totalWidth + 12), line);

    for (const Channel channel : allChannels) {
        const auto column = AgentColumn(int(AgentColumn::Email) + int(channel));
        if (!s.shows(column))
            continue;
        paintCover(p, group, channel, column, line, baseline);
    }
}

/// "3/4" and a triangle when that is too few; the count alone where nothing is wanted.
void RowPainter::paintCover(QPainter *p, const FloorGroup &group, Channel channel, AgentColumn column,
                            const QRect &line, int baseline)
{
    const FloorScene &s = m_scene;
    const int cover = group.counts.cover[size_t(channel)], minimum = group.minimum[size_t(channel)];
    const bool wanted = minimum >= 0, isShort = wanted && group.isShort(channel);
    const QPen ink(s.color(isShort ? Token::AlarmText : cover > 0 || wanted ? Token::Text : Token::Text2));
    // A copy: the next text may move or drop what the cache holds.
    const TextCache::Item count = s.texts->item(cover > 0 || wanted ? QLocale().toString(cover) : u"–"_s,
                                                cover > 0 || wanted ? Face::Strong : Face::Body, Px{60});
    const int width = int(std::ceil(count.width));
    p->setPen(ink);
    if (!wanted) {
        TextCache::draw(p, count, s.place(column, (switchWidth - width) / 2, width), baseline);
        return;
    }
    const TextCache::Item &rest = s.texts->item(u'/' + QLocale().toString(minimum), Face::Body, Px{60});
    const int restWidth = int(std::ceil(rest.width)), all = width + restWidth;
    const int at = (switchWidth - all) / 2;
    TextCache::draw(p, count, s.place(column, at, width), baseline);
    p->setPen(isShort ? ink : m_text2);
    TextCache::draw(p, rest, s.place(column, at + width, restWidth), baseline);
    if (isShort) {
        p->drawPixmap(s.place(column, std::max<int>(at + all + 4, switchWidth + 4), countMark),
                      line.top() + (line.height() - countMark) / 2, s.marks->alarm(countMark, s.stale));
    }
}
