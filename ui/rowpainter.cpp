#include "rowpainter.h"

#include "floorages.h"
#include "floorwords.h"
#include "livefloor.h"
#include "look.h"
#include "picturebook.h"
#include "switchwords.h"
#include "words.h"
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace floorcolumns;

namespace {

constexpr Px markSize{12}, avatarSize{24}, nameOffset{32}, rowPainterBarWidth{48}, rowPainterBarHeight{2},
    rowPainterStripHeight{12}, sideGap{4}, rowPainterSideSize{14};
constexpr qsizetype rowPainterLongest = 400; // letters: more cannot be shown, and layout cost grows with them

Channel channelOf(AgentColumn column)
{
    return Channel(int(column) - int(AgentColumn::Email));
}

int middle(const QRect &cell, int height)
{
    return cell.top() + (cell.height() - height) / 2;
}

} // namespace

RowPainter::RowPainter(const FloorScene &scene)
    : m_scene(scene),
      m_text(scene.color(Token::Text)),
      m_text2(scene.color(Token::Text2)),
      m_text3(scene.color(Token::Text3)),
      m_alarm(scene.color(Token::AlarmText))
{
}

void RowPainter::paintGround(QPainter *p, const QRect &line, Ground ground) const
{
    const FloorScene &s = m_scene;
    Token fill = Token::Surface;
    if (ground.selected && !s.stale)
        fill = Token::AccentSoft;
    else if (ground.hovered || (ground.group && !s.stale))
        fill = Token::Surface2;
    p->fillRect(line, s.theme->color(fill));
    if (s.stale)
        p->fillRect(line, s.theme->hatch(p->device()->devicePixelRatioF()));
    p->fillRect(QRect(line.left(), line.bottom(), line.width(), 1), s.theme->color(Token::Line));
    if (ground.selected) {
        const QColor bar = s.theme->color(s.stale ? Token::Text2 : Token::Accent);
        p->fillRect(QRect(s.rightToLeft ? s.width - 3 : 0, line.top(), 3, line.height() - 1), bar);
    }
}

void RowPainter::paintText(QPainter *p, const QString &text, Face face, const QPen &pen, AgentColumn column, int offset,
                           int room, const QRect &cell)
{
    if (text.isEmpty() || room <= 0)
        return;
    const TextCache::Item &item = m_scene.texts->item(text, face, room);
    p->setPen(pen);
    const int x = m_scene.place(column, offset, int(std::ceil(item.width)));
    TextCache::draw(p, item, x, m_scene.texts->baseline(face, cell.top(), cell.height()));
}

void RowPainter::paintFigure(QPainter *p, const QString &text, const QPen &pen, AgentColumn column, const QRect &cell)
{
    if (text.isEmpty())
        return;
    const FloorScene::Column &at = m_scene.column(column);
    const int baseline = m_scene.texts->baseline(Face::Body, cell.top(), cell.height());
    p->setPen(pen);
    const int right = at.left + at.width - at.insets.trail, left = at.left + at.insets.trail;
    const qreal width = m_scene.figures->width(text);
    const int room = m_scene.room(column);
    if (width >= 0 && width <= room) {
        m_scene.figures->draw(p, m_scene.rightToLeft ? left + width : right, baseline, text);
        return;
    }
    const TextCache::Item &item = m_scene.texts->item(text, Face::Body, room);
    TextCache::draw(p, item, m_scene.rightToLeft ? left : right - item.width, baseline);
}

void RowPainter::paintAgent(QPainter *p, const FloorRow &row, const QRect &cell)
{
    const FloorScene &s = m_scene;
    const int size = std::min(int(avatarSize), cell.height() - 2);
    const int x = s.place(AgentColumn::Agent, 0, avatarSize) + (avatarSize - size) / 2;
    const bool known = row.agent != nullptr;
    const QString name = rowName(row).left(rowPainterLongest);
    const QPixmap picture =
        known ? PictureBook::instance()->disc(row.agent->avatarUrl, size, p->device()->devicePixelRatioF()) : QPixmap();
    p->drawPixmap(x, middle(cell, size), picture.isNull() ? s.marks->avatar(size, known) : picture);
    if (picture.isNull()) {
        const TextCache::Item &initials = s.texts->item(known ? words::initials(name) : u"?"_s, Face::Initials, size);
        p->setPen(m_text2);
        TextCache::draw(p, initials, x + (size - initials.width) / 2,
                        s.texts->baseline(Face::Initials, cell.top(), cell.height()));
    }
    paintText(p, words::isolated(name), known ? Face::Body : Face::Mono, m_text, AgentColumn::Agent, nameOffset,
              s.room(AgentColumn::Agent) - nameOffset, cell);
}

void RowPainter::paintInState(QPainter *p, const FloorRow &row, const QRect &cell)
{
    const FloorScene &s = m_scene;
    const qint64 threshold = s.agents->awayThresholdMs();
    const bool away = row.state == AgentState::Away && row.since != noTime && threshold > 0;
    const qint64 span = away ? s.nowMs - row.since : 0;
    const bool over = away && span >= threshold;
    paintFigure(p, floorages::inState(row, s.nowMs), over ? m_alarm : m_text, AgentColumn::InState, cell);
    if (!away)
        return;
    const FloorScene::Column &at = s.column(AgentColumn::InState);
    const int left =
        s.rightToLeft ? at.left + at.insets.trail : at.left + at.width - at.insets.trail - rowPainterBarWidth;
    const int top = cell.top() + std::min(cell.height() / 2 + 11, cell.height() - rowPainterBarHeight - 1);
    const int done = over ? rowPainterBarWidth : int(qMax<qint64>(0, span) * rowPainterBarWidth / threshold);
    p->fillRect(QRect(left, top, rowPainterBarWidth, rowPainterBarHeight), s.theme->color(Token::Line2));
    p->fillRect(QRect(s.rightToLeft ? left + rowPainterBarWidth - done : left, top, done, rowPainterBarHeight),
                s.color(over ? Token::StAlarm : Token::StAwayLine));
}

void RowPainter::paintStripCell(QPainter *p, const FloorRow &row, const QRect &cell) const
{
    const FloorScene &s = m_scene;
    const int width = s.room(AgentColumn::Strip);
    if (width <= 0 || !s.live)
        return;
    // Time runs to the right in every language.
    const QRect box(s.place(AgentColumn::Strip, 0, width), middle(cell, rowPainterStripHeight), width,
                    rowPainterStripHeight);
    paintStrip(p, box, s.strips(row.id), s.stripFromMs, s.stripToMs, s.seenUntilMs, *s.theme, s.stale);
}

void RowPainter::paintNote(QPainter *p, const FloorRow &row, const QRect &cell)
{
    const FloorScene &s = m_scene;
    const NoteKind kind = s.agents->noteOf(row, s.nowMs);
    QString text = floorwords::note(row, kind, s.agents->awayThresholdMs());
    const int room = s.room(AgentColumn::Notes);
    // The switch itself shows which channel it is about.
    if (row.requests && kind >= NoteKind::Failed && kind <= NoteKind::Elsewhere &&
        s.texts->item(text, Face::Note, room).elided)
        text = switchwords::shortNote(*row.requests);
    int offset = 0;
    if (kind == NoteKind::OverThreshold) {
        p->drawPixmap(s.place(AgentColumn::Notes, 0, 10), middle(cell, 10), s.marks->alarm(10, s.stale));
        offset = 14;
    }
    paintText(p, text, Face::Note, m_text2, AgentColumn::Notes, offset, room - offset, cell);
}

void RowPainter::paintCell(QPainter *p, const FloorRow &row, AgentColumn column, const QRect &cell)
{
    const FloorScene &s = m_scene;
    switch (column) {
    case AgentColumn::State: {
        p->drawPixmap(s.place(column, 0, markSize), middle(cell, markSize),
                      s.marks->mark(row.state, markSize, s.stale));
        const QString own = floorwords::state(row.state), word = floorwords::stateOf(row);
        const bool foreign = word != own; // the server's, nobody's vocabulary
        const QString shown = foreign   ? words::isolated(word.left(rowPainterLongest))
                              : s.stale ? floorwords::wasState(row.state)
                                        : own;
        paintText(p, shown, Face::Body, m_text, column, Px{20}, s.room(column) - Px{20}, cell);
        break;
    }
    case AgentColumn::Agent:
        paintAgent(p, row, cell);
        break;
    case AgentColumn::Team:
        paintText(p, words::isolated(s.agents->teamText(row).left(rowPainterLongest)), Face::Body, m_text2, column, 0,
                  s.room(column), cell);
        break;
    case AgentColumn::InState:
        paintInState(p, row, cell);
        break;
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone:
        p->drawPixmap(s.place(column, 0, switchWidth), middle(cell, switchHeight),
                      s.marks->switchOf(switchLook(row, channelOf(column), s.stale)));
        if (const SwitchSide side = switchSide(row, channelOf(column)); side != SwitchSide::None)
            p->drawPixmap(s.place(column, switchWidth + sideGap, rowPainterSideSize), middle(cell, rowPainterSideSize),
                          s.marks->switchSide(side, s.stale));
        break;
    case AgentColumn::LastSeen: {
        const bool quiet = floorages::seenNow(row) || s.stale;
        paintFigure(p, floorages::lastSeen(row, s.stale, s.nowMs, s.wallMs), quiet ? m_text2 : m_text, column, cell);
        break;
    }
    case AgentColumn::Strip:
        paintStripCell(p, row, cell);
        break;
    case AgentColumn::Notes:
        paintNote(p, row, cell);
        break;
    }
}

void RowPainter::paintFocus(QPainter *p, const QRect &line, AgentColumn column, bool group) const
{
    const FloorScene &s = m_scene;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(s.theme->color(Token::Accent), 2));
    p->setBrush(Qt::NoBrush);
    if (!group && column >= AgentColumn::Email && column <= AgentColumn::Phone) {
        const QRectF box(s.place(column, 0, switchWidth), middle(line, switchHeight), switchWidth, switchHeight);
        const qreal gap = std::min(4.0, (line.height() - switchHeight) / 2.0 - 1);
        const QRectF ring = box.adjusted(-4, -gap, 4, gap);
        p->drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    } else {
        const QRect cell =
            group ? QRect(0, line.top(), s.width, line.height() - 1) : s.cell(column, line.top(), line.height() - 1);
        p->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 4, 4);
    }
    p->restore();
}
