#include "inspectorchanges.h"

#include "accessible.h"
#include "durationtext.h"
#include "floorwords.h"
#include "look.h"
#include "switchwords.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr Px inspectorChangesLineHeight{20}, textGap{8};
constexpr int most = 20;
constexpr qint64 slackMs = 2'000; // a change is noted on a line of time that a set clock does not move

QString timeText(qint64 atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    if (at.date() == QDate::currentDate())
        return clockText(atMs);
    return QLocale().toString(at, u"ddd HH:mm"_s);
}

/// Takes what a confirmed request brought about out of the changes; returns when it was seen.
qint64 takeOwn(QList<FloorChange> *changes, const ActivityEntry &asked, const ChannelMap &map)
{
    const bool on = asked.asked == "on"_L1;
    for (FloorChange &change : *changes) { // newest first
        if (change.atMs > asked.changedMs + slackMs || change.atMs < asked.askedMs - slackMs)
            continue;
        FineChannels &moved = on ? change.channelsOn : change.channelsOff;
        const auto isOurs = [&](const QString &word) {
            const auto group = map.groupOf(word);
            return group && channelWireName(*group) == asked.what;
        };
        const FineChannels before = moved;
        for (qsizetype i = 0; i < knownFineChannels().size(); ++i) {
            if (isOurs(knownFineChannels().at(i)))
                moved.known = quint16(moved.known & ~(1u << i));
        }
        QStringList others = *moved.other;
        others.removeIf(isOurs);
        moved.other = others;
        if (moved != before)
            return change.atMs;
    }
    return asked.changedMs;
}

} // namespace

InspectorChanges::InspectorChanges(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::StaticText);
    QFont f = font();
    f.setPixelSize(Px{12});
    setFont(f);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChanges({});
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString InspectorChanges::sentence(const FloorChange &change, bool rightToLeft)
{
    QStringList parts;
    if (change.from != change.to) {
        parts += floorwords::state(change.from) + (rightToLeft ? u" ← "_s : u" → "_s) + floorwords::state(change.to);
    }
    const QStringList on = change.channelsOn.words(), off = change.channelsOff.words();
    for (const QString &word : on)
        parts += tr("%1 on", "%1 = a channel as Dixa calls it").arg(words::isolated(word.left(60)));
    for (const QString &word : off)
        parts += tr("%1 off", "%1 = a channel as Dixa calls it").arg(words::isolated(word.left(60)));
    return parts.join(tr(", ", "between parts of a sentence"));
}

QString InspectorChanges::sentence(const ActivityEntry &asked)
{
    const QString what = switchwords::activityRequest(asked);
    switch (asked.stage) {
    case ActivityStage::Sent:
    case ActivityStage::Accepted:
    case ActivityStage::Unknown:
        return tr("%1, requested by you", "%1 = a switch, as in: Phone off").arg(what);
    case ActivityStage::Seen:
        return tr("%1, by you, confirmed", "%1 = a switch, as in: Phone off").arg(what);
    case ActivityStage::Unconfirmed:
    case ActivityStage::NoTrace:
        return tr("%1, by you, not confirmed", "%1 = a switch, as in: Phone off").arg(what);
    case ActivityStage::Failed:
        return tr("%1, by you, failed", "%1 = a switch, as in: Phone off").arg(what);
    case ActivityStage::Requested:
    case ActivityStage::Promised:
    case ActivityStage::Skipped:
    case ActivityStage::NotSent:
        break;
    }
    return {};
}

void InspectorChanges::setChanges(const QList<FloorChange> &changes, const QList<ActivityEntry> &asked,
                                  const ChannelMap &map)
{
    QList<FloorChange> others = changes;
    QList<std::pair<qint64, QString>> told;
    for (const ActivityEntry &one : asked) {
        const QString text = sentence(one);
        if (!text.isEmpty())
            told += {one.stage == ActivityStage::Seen ? takeOwn(&others, one, map) : one.askedMs, text};
    }
    for (const FloorChange &change : std::as_const(others)) {
        if (const QString text = sentence(change, isRightToLeft()); !text.isEmpty())
            told += {change.atMs, text};
    }
    std::stable_sort(told.begin(), told.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Line> lines;
    QStringList spoken;
    for (const auto &[atMs, text] : told.first(std::min<qsizetype>(told.size(), most))) {
        lines += {timeText(atMs), text};
        spoken += lines.constLast().time + u' ' + text;
    }
    if (lines == m_lines && !accessibleName().isEmpty())
        return;
    if (lines.size() != m_lines.size())
        updateGeometry();
    m_lines = lines;
    setAccessibleName(spoken.isEmpty() ? tr("None seen yet", "recent changes") : spoken.join(u"; "_s));
    update();
}

QSize InspectorChanges::sizeHint() const
{
    return {280, int(std::max<qsizetype>(1, m_lines.size())) * inspectorChangesLineHeight};
}

bool InspectorChanges::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Line line = m_lines.value(help->pos().y() / inspectorChangesLineHeight);
    QToolTip::showText(help->globalPos(), line.text.isEmpty() ? QString() : words::toolTip(line.text), this);
    return true;
}

void InspectorChanges::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const bool rtl = isRightToLeft();
    const QFontMetrics fm(font());
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    p.setPen(m_theme->color(Token::Text2));
    if (m_lines.isEmpty()) {
        p.drawText(rect(), leadingText(rtl), tr("None seen yet", "recent changes"));
        return;
    }
    int timeWidth = Px{52};
    for (const Line &line : std::as_const(m_lines))
        timeWidth = std::max(timeWidth, fm.horizontalAdvance(line.time));
    const int left = timeWidth + textGap, room = width() - left;
    int y = 0;
    for (const Line &line : std::as_const(m_lines)) {
        p.setPen(m_theme->color(Token::Text2));
        p.drawText(QRect(at(0, timeWidth), y, timeWidth, inspectorChangesLineHeight), leadingText(rtl), line.time);
        p.setPen(m_theme->color(Token::Text));
        p.drawText(QRect(at(left, room), y, room, inspectorChangesLineHeight), leadingText(rtl),
                   fm.elidedText(line.text, Qt::ElideRight, room));
        y += inspectorChangesLineHeight;
    }
}
