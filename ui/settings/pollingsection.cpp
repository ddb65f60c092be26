#include "pollingsection.h"

#include "livefloor.h"
#include "settingcontrols.h"
#include "settingsdesk.h"
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr double secondsOfDay = 86'400, quotaOfDay = 864'000;
} // namespace

PollingSection::PollingSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Polling and budget"),
                      tr("Dixa allows ten requests a second and 864,000 a day, for all programs with the same token."),
                      parent),
      m_use(new QLabel)
{
    add(SettingId::PollInterval, tr("A shorter time shows changes sooner and costs more of the day's requests."),
        settingcontrols::number(parts.desk, SettingId::PollInterval, {1, 300, 1, tr(" s", "seconds, after a number")}),
        tr("interval refresh seconds how often"));
    m_use->setTextFormat(Qt::PlainText);
    m_use->setWordWrap(true);
    add({tr("What the budget is used for now"), {}, tr("quota limit 429 requests rate")}, m_use, true);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &PollingSection::showUse);
    connect(parts.desk, &SettingsDesk::changed, this, &PollingSection::showUse);
    showUse();
}

void PollingSection::showUse()
{
    const FloorStatus status = m_parts.live->status();
    const QLocale l = locale();
    const double polls = secondsOfDay * 1000 / std::max(1, status.intervalMs);
    QStringList lines;
    lines += tr("Now: %1 of 10 requests a second.").arg(l.toString(status.requestsPerSecond, 'f', 1));
    //: %1 = a number, %2 = per cent
    lines += tr("Looking at presence in this interval: %1 requests a day, %2 % of the quota.")
                 .arg(l.toString(qRound(polls)), l.toString(polls * 100 / quotaOfDay, 'f', 1));
    lines += tr("Today so far: %1 % of the quota.").arg(l.toString(status.quotaPercent, 'f', 1));
    lines += status.rateLimitedToday == 0
                 ? tr("Dixa has not said \"too many requests\" (429) today.")
                 : tr("Dixa has said \"too many requests\" (429) %n times today.", nullptr, status.rateLimitedToday);
    if (status.directoryLoading)
        lines += tr("The agent list is being read.");
    const QString text = lines.join(u'\n');
    if (text != m_use->text())
        m_use->setText(text);
}

void PollingSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    showUse();
    m_tick.start();
}

void PollingSection::hideEvent(QHideEvent *event)
{
    SettingsSection::hideEvent(event);
    m_tick.stop();
}
