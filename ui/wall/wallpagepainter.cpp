#include "channelicon.h"
#include "durationtext.h"
#include "icons.h"
#include "marks.h"
#include "theme.h"
#include "wallpainter.h"
#include "wallwords.h"
#include <QLocale>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

void WallPainter::head(QPainter *p, const QRect &row, const QString &words, const QString &right)
{
    if (!isDue(p, row, words + u'\n' + right))
        return;
    int used = 0;
    if (!right.isEmpty())
        used = text(p, row, right, m_layout.metrics.label(), m_theme.color(Token::Text3), true) + px(24);
    text(p, row.adjusted(m_rtl ? used : 0, 0, m_rtl ? 0 : -used, 0), words, m_layout.metrics.label(), ink(true, false));
    hairline(p, row, Token::Line2);
}

void WallPainter::hairline(QPainter *p, const QRect &row, Token token)
{
    p->fillRect(QRect(row.left(), row.bottom() + 1 - std::max(1, px(1)), row.width(), std::max(1, px(1))),
                m_theme.color(token));
}

void WallPainter::age(QPainter *p, const QRect &box, const QString &words, const QColor &color)
{
    if (!isDue(p, box, words))
        return;
    figures(p, box, words, m_layout.metrics.text(), color);
    hairline(p, box, Token::Line);
}

void WallPainter::lookLine(QPainter *p, const QRect &row, const WallLine &line, const WallMoment &moment)
{
    // Its age ticks, the rest rarely changes.
    const QString since = ageOf(line.since, line.observed, moment.dataMs);
    int ageWidth = 0;
    if (!since.isEmpty()) {
        const int size = m_layout.metrics.text();
        const qreal width = figuresOf(size, false).width(since);
        ageWidth = std::max(px(160), width >= 0 ? int(std::ceil(width))
                                                : QFontMetrics(fontOf(size, false)).horizontalAdvance(since));
        age(p, trailing(row, ageWidth), since, ink(false, moment.stale));
    }
    const QRect rest = leading(row, row.width() - ageWidth);
    if (!isDue(p, rest,
               QString::number(int(line.kind) * 100 + int(line.mark)) + u'\n' + line.title + u'\n' + line.note))
        return;
    const int mark = px(42), lead = px(60);
    const QRectF square(m_rtl ? row.right() - mark : row.left(), row.top() + (row.height() - mark) / 2, mark, mark);
    if (line.kind == WallLine::Kind::ShortCover)
        paintAlarm(p, square, m_theme, moment.stale);
    else if (line.kind != WallLine::Kind::More)
        paintMark(p, square, line.mark, m_theme, moment.stale);
    QRect room = trailing(rest, rest.width() - lead);
    if (ageWidth > 0)
        room = leading(room, room.width() - px(26));
    if (!line.note.isEmpty() && room.width() > px(420)) {
        const bool alarm = line.kind == WallLine::Kind::ShortCover;
        const int taken = text(p, room, line.note, m_layout.metrics.label(),
                               alarm ? m_theme.color(Token::AlarmText, moment.stale) : ink(true, moment.stale), true);
        room = leading(room, room.width() - taken - px(20));
    }
    text(p, room, line.title, m_layout.metrics.text(), ink(false, moment.stale));
    hairline(p, rest, Token::Line);
}

void WallPainter::teamTile(QPainter *p, const QRect &tile, const WallTeam &team, bool last, bool stale)
{
    QString says = team.name + wallwords::working(team.counts) + (last ? u'.' : u',');
    for (const WallPerson &person : team.people)
        says += QChar(u'a' + int(person.state));
    if (!isDue(p, tile, says))
        return;
    if (!last)
        p->fillRect(QRect(tile.left(), tile.bottom() + 1 - px(8), tile.width(), std::max(1, px(1))),
                    m_theme.color(Token::Line));
    const QRect upper(tile.left(), tile.top(), tile.width(), px(58));
    const int used =
        text(p, upper, wallwords::working(team.counts), m_layout.metrics.label(), ink(true, stale), true) + px(20);
    text(p, upper.adjusted(m_rtl ? used : 0, 0, m_rtl ? 0 : -used, 0), team.name, m_layout.metrics.text(),
         ink(false, stale));
    const int mark = px(44), pitch = px(58), top = tile.top() + px(60);
    const auto at = [&](int x, int w) { return m_rtl ? tile.right() + 1 - x - w : tile.left() + x; };
    if (team.people.size() * pitch - (pitch - mark) <= tile.width()) {
        int x = 0;
        for (const WallPerson &person : team.people) {
            paintMark(p, QRectF(at(x, mark), top, mark, mark), person.state, m_theme, stale);
            x += pitch;
        }
        return;
    }
    // More people than marks fit: the same in figures.
    const std::array<std::pair<AgentState, int>, 4> figures{{{AgentState::Ghost, team.counts.odd},
                                                             {AgentState::Away, team.counts.away},
                                                             {AgentState::Working, team.counts.working},
                                                             {AgentState::Offline, team.counts.offline}}};
    int x = 0;
    for (const auto &[state, count] : figures) {
        if (count == 0)
            continue;
        paintMark(p, QRectF(at(x, mark), top, mark, mark), state, m_theme, stale);
        x += mark + px(14);
        x += text(p, QRect(at(x, px(160)), top - px(8), px(160), px(60)), QLocale().toString(count),
                  m_layout.metrics.text(), ink(false, stale)) +
             px(36);
    }
}

void WallPainter::overview(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment,
                           const QString &pageText)
{
    const QRect &look = m_layout.look;
    head(p, QRect(look.left(), look.top(), look.width(), m_layout.headHeight), wallwords::needsALook(), pageText);
    QList<WallLine> lines = content.look;
    const int room = m_layout.lookLines();
    if (lines.isEmpty())
        lines += WallLine{WallLine::Kind::More, AgentState::Working, wallwords::nothingOdd(), {}, noTime, true};
    if (lines.size() > room) {
        const int more = int(lines.size()) - room + 1;
        lines.resize(room - 1);
        lines += WallLine{WallLine::Kind::More, AgentState::Ghost, wallwords::more(more), {}, noTime, true};
    }
    int y = look.top() + m_layout.headHeight;
    for (const WallLine &line : std::as_const(lines)) {
        lookLine(p, QRect(look.left(), y, look.width(), m_layout.lineHeight), line, moment);
        y += m_layout.lineHeight;
    }
    y = m_layout.teams.top();
    for (int i = 0; i < page.teamCount; ++i) {
        const QRect box(m_layout.teams.left(), y, m_layout.teams.width(), m_layout.tileHeight);
        teamTile(p, box, content.teams.at(page.firstTeam + i), i + 1 == page.teamCount, moment.stale);
        y += m_layout.tileHeight;
    }
}

void WallPainter::person(QPainter *p, const QRect &row, const WallPerson &person, const WallMoment &moment)
{
    const int mark = px(42), icon = px(46), pitch = px(56), ageRoom = px(212);
    const bool away = person.state == AgentState::Offline || person.state == AgentState::NotSeen;
    age(p, trailing(row, ageRoom), away ? u"–"_s : ageOf(person.since, person.observed, moment.dataMs),
        away ? m_theme.color(Token::Text3) : ink(false, moment.stale));
    const QRect rest = leading(row, row.width() - ageRoom);
    int channels = 0;
    for (size_t c = 0; c < channelCount; ++c)
        channels |= int(person.counting[c]) << c;
    if (!isDue(p, rest, QString::number(int(person.state) * 100 + channels) + u'\n' + person.name))
        return;
    paintMark(p, QRectF(m_rtl ? row.right() - mark : row.left(), row.top() + (row.height() - mark) / 2, mark, mark),
              person.state, m_theme, moment.stale);
    const int iconsEnd = rest.width();
    const auto at = [&](int x, int w) { return m_rtl ? row.right() + 1 - x - w : row.left() + x; };
    for (size_t c = 0; c < channelCount; ++c) {
        const int x = iconsEnd - int(channelCount - c) * pitch;
        const QRect box(at(x, icon), row.top() + (row.height() - icon) / 2, icon, icon);
        if (person.counting[c]) {
            p->drawPixmap(box.topLeft(), icons::pixmap(channelIcon(Channel(c)), icon, ink(false, moment.stale), m_dpr));
        } else {
            p->setPen(Qt::NoPen);
            p->setBrush(m_theme.color(Token::Line2));
            const double dot = px(10) / 2.;
            p->drawEllipse(QRectF(box).center(), dot, dot);
        }
    }
    const int lead = px(60), nameRoom = iconsEnd - int(channelCount) * pitch - lead - px(8);
    text(p, QRect(at(lead, nameRoom), row.top(), nameRoom, row.height()), person.name, m_layout.metrics.text(),
         ink(false, moment.stale));
    hairline(p, rest, Token::Line);
}

void WallPainter::teams(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment,
                        const QString &pageText)
{
    for (qsizetype c = 0; c < page.columns.size(); ++c) {
        const QRect &column = m_layout.columns.at(m_rtl ? m_layout.columns.size() - 1 - c : c);
        int y = column.top();
        bool first = true;
        for (const WallEntry &entry : page.columns.at(c)) {
            const WallTeam &team = content.teams.at(entry.team);
            const int height = entry.person < 0 ? m_layout.headHeight : m_layout.personHeight;
            const QRect row(column.left(), y, column.width(), height);
            const bool last = c + 1 == page.columns.size();
            if (entry.person < 0)
                head(p, row, entry.continued ? wallwords::continued(team.name) : wallwords::teamHead(team),
                     first && last ? pageText : QString());
            else
                person(p, row, team.people.at(entry.person), moment);
            first = false;
            y += height;
        }
    }
}

void WallPainter::page(QPainter *p, const WallPage &page, const WallContent &content, const WallMoment &moment,
                       int number, int total)
{
    if (p)
        p->setRenderHint(QPainter::Antialiasing);
    const QString pageText = total > 1 ? wallwords::page(number, total) : QString();
    switch (page.kind) {
    case WallPage::Kind::Overview:
        overview(p, page, content, moment, pageText);
        break;
    case WallPage::Kind::Teams:
        teams(p, page, content, moment, pageText);
        break;
    case WallPage::Kind::Counts:
        states(p, content.counts, moment.stale);
        if (!m_layout.tilesOnOwnPage)
            tiles(p, content, moment.stale);
        break;
    case WallPage::Kind::Cover:
        tiles(p, content, moment.stale);
        break;
    }
}
