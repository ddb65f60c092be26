#include "inspectortoday.h"

#include "accessible.h"
#include "floorwords.h"
#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr Px inspectorTodayStripHeight{20}, axisHeight{20}, totalHeight{24}, inspectorTodayMark{10},
    inspectorTodayMarkGap{4}, totalGap{14};
constexpr qint64 inspectorTodayMinute = 60 * 1000, inspectorTodayHour = 60 * inspectorTodayMinute;

/// 5 h 15, also below one hour: beside sums of hours "12:00" would read as a time of day.
QString hoursText(qint64 ms)
{
    const qint64 minutes = ms / inspectorTodayMinute;
    return InspectorToday::tr("%1 h %2", "hours and minutes of a sum")
        .arg(QString::number(minutes / 60), QString::number(minutes % 60).rightJustified(2, u'0'));
}

/// The four kinds a total is kept of; contradictions are one.
AgentState kindOf(AgentState state)
{
    return isContradiction(state) ? AgentState::Ghost : state;
}

} // namespace

InspectorToday::InspectorToday(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InspectorToday::setStrip(const Strip &strip, qint64 toMs, qint64 seenUntilMs, bool stale)
{
    const qint64 midnight = QDateTime::fromMSecsSinceEpoch(toMs).date().startOfDay().toMSecsSinceEpoch();
    qint64 first = toMs - inspectorTodayHour; // less than an hour would stretch seconds into blocks
    for (const StripSpan &span : strip) {
        if (span.state != AgentState::NotSeen) {
            first = std::min(first, span.from);
            break;
        }
    }
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(std::max(first, midnight));
    const qint64 from = start.toMSecsSinceEpoch() - start.time().minute() * inspectorTodayMinute -
                        start.time().second() * 1000 - start.time().msec();
    m_strip = strip;
    m_from = std::max(from, midnight);
    m_to = std::max(toMs, m_from + inspectorTodayMinute);
    m_seenUntil = seenUntilMs;
    m_stale = stale;
    const QList<Total> before = m_totals;
    addUp(seenUntilMs);
    if (before.size() != m_totals.size())
        updateGeometry();
    update();
}

void InspectorToday::addUp(qint64 seenUntilMs)
{
    std::map<AgentState, qint64> sums;
    qint64 seen = 0;
    const qint64 end = std::min(m_to, seenUntilMs);
    for (qsizetype i = 0; i < m_strip.size(); ++i) {
        const qint64 from = std::max(m_from, m_strip.at(i).from);
        const qint64 to = std::min(end, i + 1 < m_strip.size() ? m_strip.at(i + 1).from : end);
        if (to <= from || m_strip.at(i).state == AgentState::NotSeen)
            continue;
        sums[kindOf(m_strip.at(i).state)] += to - from;
        seen += to - from;
    }
    m_totals.clear();
    QStringList spoken;
    for (const AgentState state : {AgentState::Working, AgentState::Away, AgentState::Offline, AgentState::Ghost}) {
        const auto it = sums.find(state);
        if (it == sums.cend())
            continue;
        m_totals += {state, hoursText(it->second)};
        spoken += (state == AgentState::Ghost ? tr("contradiction") : floorwords::state(state)) + u' ' +
                  m_totals.constLast().text;
    }
    const qint64 unseen = m_to - m_from - seen;
    if (unseen >= inspectorTodayMinute || m_totals.isEmpty()) {
        m_totals += {AgentState::NotSeen, hoursText(unseen)};
        spoken += tr("not seen") + u' ' + m_totals.constLast().text;
    }
    const QString name = tr("Today: %1", "%1 = sums such as 'Working 5 h 15'").arg(spoken.join(u", "_s));
    if (name != accessibleName())
        setAccessibleName(name);
}

QString InspectorToday::spanText() const
{
    const auto time = [](qint64 ms) { return words::timeOfDay(ms); };
    return time(m_from) + u" – "_s + time(m_to);
}

QFont InspectorToday::smallFont(int px) const
{
    QFont f = font();
    f.setPixelSize(px);
    return f;
}

int InspectorToday::totalWidth(const Total &total) const
{
    const QFontMetrics fm(smallFont(12));
    const int words = total.state == AgentState::NotSeen ? fm.horizontalAdvance(tr("not seen") + u' ') : 0;
    return inspectorTodayMark + inspectorTodayMarkGap + words + fm.horizontalAdvance(total.text);
}

int InspectorToday::heightForWidth(int width) const
{
    int lines = 1, x = 0;
    for (const Total &total : m_totals) {
        const int needed = totalWidth(total);
        if (x > 0 && x + needed > width) {
            ++lines;
            x = 0;
        }
        x += needed + totalGap;
    }
    return inspectorTodayStripHeight + axisHeight + lines * totalHeight;
}

void InspectorToday::paintAxis(QPainter *p) const
{
    const bool rtl = isRightToLeft();
    const QFontMetrics fm = p->fontMetrics();
    qint64 step = 15 * inspectorTodayMinute;
    for (const qint64 candidate : {15 * inspectorTodayMinute, 30 * inspectorTodayMinute, inspectorTodayHour,
                                   2 * inspectorTodayHour, 3 * inspectorTodayHour, 6 * inspectorTodayHour}) {
        step = candidate;
        if (double(step) / double(m_to - m_from) * width() >= Px{64})
            break;
    }
    const QDateTime midnight = QDateTime::fromMSecsSinceEpoch(m_from).date().startOfDay();
    for (int i = 0; i <= 24 * 4; ++i) {
        // Steps of the wall clock: across a change of summer time the hours keep their names.
        const QDateTime tick(midnight.date(), QTime(0, 0).addMSecs(int(step * i)));
        if (step * i >= 24 * inspectorTodayHour || tick.toMSecsSinceEpoch() > m_to)
            break;
        if (tick.toMSecsSinceEpoch() < m_from)
            continue;
        const QString text = QLocale().toString(tick.time(), step < inspectorTodayHour ? u"HH:mm"_s : u"HH"_s);
        const int w = fm.horizontalAdvance(text);
        const double part = double(tick.toMSecsSinceEpoch() - m_from) / double(m_to - m_from);
        // The first label stands at the edge, the others about their moment; one that would be cut is left out.
        const int x = part <= 0 ? 0 : int(part * width()) - w / 2;
        if (x + w > width())
            continue;
        p->drawText(QRect(rtl ? width() - x - w : x, inspectorTodayStripHeight + 2, w, axisHeight - 4),
                    leadingText(rtl), text);
    }
}

void InspectorToday::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool rtl = isRightToLeft();
    p.save();
    if (rtl) {
        p.translate(width(), 0);
        p.scale(-1, 1);
    }
    paintStrip(&p, QRectF(0, 0, width(), inspectorTodayStripHeight), m_strip, m_from, m_to, m_seenUntil, *m_theme,
               m_stale);
    p.restore();
    p.setFont(smallFont(11));
    p.setPen(m_theme->color(Token::Text2));
    paintAxis(&p);

    p.setFont(smallFont(12));
    int x = 0, y = inspectorTodayStripHeight + axisHeight;
    const auto at = [&](int left, int w) { return rtl ? width() - left - w : left; };
    for (const Total &total : std::as_const(m_totals)) {
        const int needed = totalWidth(total);
        if (x > 0 && x + needed > width()) {
            x = 0;
            y += totalHeight;
        }
        const QRectF square(at(x, inspectorTodayMark), y + (totalHeight - inspectorTodayMark) / 2, inspectorTodayMark,
                            inspectorTodayMark);
        int left = x + inspectorTodayMark + inspectorTodayMarkGap;
        if (total.state == AgentState::NotSeen) {
            p.fillRect(square, m_theme->gapHatch(devicePixelRatioF()));
            const QString word = tr("not seen") + u' ';
            const int w = p.fontMetrics().horizontalAdvance(word);
            p.setPen(m_theme->color(Token::Text2));
            p.drawText(QRect(at(left, w), y, w, totalHeight), leadingText(rtl), word);
            left += w;
        } else {
            paintMark(&p, square, total.state, *m_theme, m_stale);
        }
        p.setPen(m_theme->color(m_stale ? Token::Text2 : Token::Text));
        const int w = needed - (left - x) + 2;
        p.drawText(QRect(at(left, w), y, w, totalHeight), leadingText(rtl), total.text);
        x += needed + totalGap;
    }
}
