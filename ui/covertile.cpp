#include "covertile.h"

#include "accessible.h"
#include "channelicon.h"
#include "floorwords.h"
#include "icons.h"
#include "look.h"
#include "marks.h"
#include "roundbox.h"
#include "textflags.h"
#include "textline.h"
#include "theme.h"
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr Px coverTilePad{13};
constexpr int chartWidth = 106;

} // namespace

CoverTile::CoverTile(const Theme *theme, Channel channel, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_channel(channel)
{
    accessible::setRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void CoverTile::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    describe();
    update();
}

void CoverTile::setSeries(const QList<int> &series, int scaleMax)
{
    if (series == m_series && scaleMax == m_scaleMax)
        return;
    m_series = series;
    m_scaleMax = std::max(1, scaleMax);
    update();
}

void CoverTile::setMinimum(int minimum)
{
    if (std::exchange(m_minimum, minimum) == minimum)
        return;
    describe();
    update();
}

void CoverTile::setShortage(const QString &worst)
{
    if (std::exchange(m_shortage, worst) == worst)
        return;
    describe();
    update();
}

QString CoverTile::noteText() const
{
    if (!m_shortage.isEmpty())
        return m_shortage;
    if (m_minimum < 0 || m_count < 0)
        return {};
    const int above = m_count - m_minimum;
    if (above == 0)
        return tr("exactly enough", "people");
    return above > 0 ? tr("%n above minimum", "people", above) : tr("%n short", "people", -above);
}

void CoverTile::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) == stale)
        return;
    describe();
    update();
}

void CoverTile::describe()
{
    const QString name = floorwords::channel(m_channel);
    if (m_count < 0)
        setAccessibleName(tr("%1 cover: not known yet", "%1 = a channel").arg(name));
    else
        setAccessibleName((m_stale ? tr("%1 cover was %2", "%1 = a channel, %2 = people")
                                   : tr("%1 cover: %2", "%1 = a channel, %2 = people"))
                              .arg(name, locale().toString(m_count)) +
                          (m_minimum < 0 ? QString() : u", "_s + minimumText()) +
                          (noteText().isEmpty() ? QString() : u", "_s + noteText()));
    setToolTip(tr("People who are online, working and have %1 on. The line shows the last two hours.", "%1 = a channel")
                   .arg(name));
}

void CoverTile::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    roundbox::draw(&p, rect(), 8, m_theme->color(Token::Line2), m_theme->color(Token::Surface));
    if (m_stale) {
        p.setPen(Qt::NoPen);
        p.setBrush(m_theme->hatch(devicePixelRatioF()));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7.5, 7.5);
    }
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    const QColor soft = m_theme->color(Token::Text2);
    p.drawPixmap(at(coverTilePad, Px{14}), Px{10},
                 icons::pixmap(channelIcon(m_channel), Px{14}, soft, devicePixelRatioF()));

    p.setPen(soft);
    const QString name = floorwords::channel(m_channel);
    const int nameWidth = std::min(textline::width(p.font(), name) + 2, width() - coverTilePad - Px{20} - 4);
    textline::draw(&p, QRect(at(coverTilePad + Px{20}, nameWidth), Px{7}, nameWidth, Px{20}), leadingText(rtl),
                   textline::elided(p.font(), name, nameWidth));
    paintNote(&p, coverTilePad + Px{20} + nameWidth + 12);

    QFont big = font();
    big.setPixelSize(Look::px(28));
    big.setWeight(QFont::DemiBold);
    p.setFont(big);
    p.setPen(m_stale ? soft : m_theme->color(Token::Text));
    const QString count = m_count < 0 ? u"–"_s : locale().toString(m_count);
    textline::draw(&p, QRect(at(coverTilePad, Px{120}), Px{28}, Px{120}, Px{34}), leadingText(rtl), count);
    const int after = coverTilePad + textline::width(p.font(), count) + 6;
    p.setFont(Theme::font(12));
    p.setPen(soft);
    if (m_minimum >= 0)
        textline::draw(&p, QRect(at(after, Px{70}), Px{36}, Px{70}, Px{22}), leadingText(rtl), minimumText());
    p.setFont(font());

    const int chart = std::min(chartWidth, width() - 2 * coverTilePad - Px{60});
    if (chart >= 40)
        paintLine(&p, QRectF(at(width() - coverTilePad - chart, chart), Px{26}, chart, Px{28}));
}

QString CoverTile::minimumText() const
{
    return tr("min %1", "cover wanted at least").arg(locale().toString(m_minimum));
}

void CoverTile::paintNote(QPainter *p, int from) const
{
    const QString note = noteText();
    const int room = width() - coverTilePad - from;
    if (note.isEmpty() || room < 40)
        return;
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    const bool bad = !m_shortage.isEmpty() || m_count < m_minimum;
    p->setFont(Theme::font(12, bad ? QFont::Medium : QFont::Normal));
    const int mark = bad ? Look::px(14) : 0;
    const QString shown = textline::elided(p->font(), note, room - mark);
    const int wide = textline::width(p->font(), shown) + 2;
    p->setPen(m_theme->color(bad ? Token::AlarmText : Token::Text2, m_stale));
    textline::draw(p, QRect(at(width() - coverTilePad - wide, wide), Px{7}, wide, Px{20}), leadingText(rtl), shown);
    if (bad)
        paintAlarm(p, QRectF(at(width() - coverTilePad - wide - mark, Px{10}), Px{12}, Px{10}, Px{10}), *m_theme,
                   m_stale);
    p->setFont(font());
}

void CoverTile::paintLine(QPainter *p, const QRectF &box) const
{
    if (m_series.isEmpty())
        return;
    const double stepX = box.width() / 120.0; // two hours of minutes, whatever has been seen of them
    const double stepY = std::min(4.0, box.height() / m_scaleMax);
    const double top = box.bottom();
    if (m_minimum >= 0 && m_minimum <= m_scaleMax) {
        const double y = std::round(top - m_minimum * stepY) - .5;
        p->setPen(QPen(m_theme->color(Token::Text3), 1, Qt::CustomDashLine));
        QPen dashed = p->pen();
        dashed.setDashPattern({2, 3});
        p->setPen(dashed);
        p->drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
    const qsizetype first = std::max<qsizetype>(0, m_series.size() - 120);
    const double shift = double(120 - (m_series.size() - first));
    const QColor ink = m_stale ? m_theme->color(Token::Control) : m_theme->color(Token::Text2);
    p->setPen(QPen(ink, 1.5));
    p->setBrush(Qt::NoBrush);
    QPainterPath path;
    bool drawing = false;
    const auto yOf = [&](int value) { return std::round(top - value * stepY) - .25; };
    for (qsizetype i = first; i < m_series.size(); ++i) {
        const int value = m_series.at(i);
        const double x = box.left() + (shift + double(i - first)) * stepX;
        if (value < 0) {
            drawing = false;
            continue;
        }
        if (drawing)
            path.lineTo(x, yOf(value));
        else
            path.moveTo(x, yOf(value));
        path.lineTo(x + stepX, yOf(value));
        drawing = true;
    }
    p->drawPath(path);
    if (m_series.constLast() >= 0) {
        p->setPen(Qt::NoPen);
        p->setBrush(m_stale ? ink : m_theme->color(Token::Text));
        p->drawEllipse(QPointF(box.right() - 1, yOf(m_series.constLast())), 3, 3);
    }
}
