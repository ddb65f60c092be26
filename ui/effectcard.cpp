#include "effectcard.h"

#include "accessible.h"
#include "floorwords.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr Px effectCardPad{13};
} // namespace

EffectCard::EffectCard(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EffectCard::setEffect(const CoverEffect &effect, const QString &place)
{
    m_effect = effect;
    m_place = words::isolated(place.left(200));
    const QString channel = floorwords::channel(effect.channel), before = locale().toString(effect.before),
                  after = locale().toString(effect.after);
    setAccessibleName(tr("%1, %2: from %3 to %4, %5", "%1 = channel, %2 = team, %3 and %4 = people, %5 = a remark")
                          .arg(channel, place, before, after, footText()));
    setToolTip(words::toolTip(channel + u", "_s + place));
    update();
}

QString EffectCard::footText() const
{
    const QLocale l = locale();
    if (m_effect.minimum >= 0) {
        return m_effect.shortBy() > 0 ? tr("min %1, %2 short", "minimum of people, and how many are missing")
                                            .arg(l.toString(m_effect.minimum), l.toString(m_effect.shortBy()))
                                      : tr("min %1", "minimum of people").arg(l.toString(m_effect.minimum));
    }
    const int more = m_effect.after - m_effect.before;
    if (m_effect.emptied())
        return tr("nobody left", "who covers a channel");
    if (more == 0)
        return tr("no change");
    return more > 0 ? tr("%1 more", "people").arg(l.toString(more)) : tr("%1 fewer", "people").arg(l.toString(-more));
}

void EffectCard::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool rtl = isRightToLeft(), broken = isBroken();
    p.setPen(m_theme->color(broken ? Token::StAlarm : Token::Line2));
    p.setBrush(m_theme->color(Token::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);

    const QRect inner = rect().adjusted(effectCardPad, 0, -effectCardPad, 0);
    const QColor soft = m_theme->color(Token::Text2), bad = m_theme->color(Token::AlarmText);
    const auto line = [&](int top, int height) { return QRect(inner.left(), top, inner.width(), height); };
    listcells::paintText(&p, line(Px{9}, Px{16}), floorwords::channel(m_effect.channel) + u", "_s + m_place,
                         Theme::font(12, QFont::Medium), soft, rtl);

    const QFont light = Theme::font(20), strong = Theme::font(20, QFont::DemiBold);
    int x = 0;
    const auto draw = [&](const QString &text, const QFont &font, const QColor &ink) {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        listcells::paintText(&p, listcells::part(line(Px{26}, Px{28}), x, width + 2, rtl), text, font, ink, rtl);
        x += width + 6;
    };
    draw(locale().toString(m_effect.before), light, soft);
    draw(rtl ? u"←"_s : u"→"_s, light, soft);
    draw(locale().toString(m_effect.after), strong, broken ? bad : m_theme->color(Token::Text));

    int from = 0;
    if (broken) {
        const QRect mark = listcells::part(line(Px{56}, Px{10}), 0, Px{10}, rtl);
        paintAlarm(&p, QRectF(mark), *m_theme, false);
        from = Px{14};
    }
    listcells::paintText(&p, listcells::part(line(Px{53}, Px{16}), from, inner.width() - from, rtl), footText(),
                         Theme::font(12), broken ? bad : soft, rtl);
}
