#include "alertcard.h"

#include "coverwords.h"
#include "durationtext.h"
#include "elidedlabel.h"
#include "flowlayout.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

AlertCard::AlertCard(const Theme *theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_mark(new QLabel(this)),
      m_age(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_state(new QLabel(this)),
      m_title(new ElidedLabel(theme, Token::Text, this)),
      m_acknowledge(new QPushButton(tr("Acknowledge"), this)),
      m_snooze(new QPushButton(tr("Snooze"), this)),
      m_wake(new QPushButton(tr("Wake", "an alert that sleeps"), this)),
      m_show(new QPushButton(tr("Show", "whom or what it is about"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    head->addWidget(m_age);
    column->addLayout(head);
    column->addWidget(m_detail);
    const QList<QWidget *> parts{m_state, m_acknowledge, m_snooze, m_wake, m_show};
    if (Look::px(100) > 100) { // they wrap like words
        auto *foot = new FlowLayout(8, 4);
        for (QWidget *part : parts)
            foot->addWidget(part);
        column->addLayout(foot);
    } else {
        auto *foot = new QHBoxLayout;
        foot->setSpacing(8);
        for (QWidget *part : parts)
            foot->addWidget(part);
        foot->insertStretch(int(parts.size()) - 1);
        column->addLayout(foot);
    }
    m_title->setFont(Theme::font(13, QFont::DemiBold));
    m_age->setFont(Theme::font(13));
    for (QLabel *label : {m_detail, m_state, m_age}) {
        label->setTextFormat(Qt::PlainText);
        if (label != m_age)
            label->setFont(Theme::font(12));
    }
    m_detail->setWordWrap(true);
    for (QPushButton *button : {m_acknowledge, m_snooze}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
    }
    for (QPushButton *button : {m_wake, m_show})
        button->setProperty("class", u"link"_s);
    auto *menu = new QMenu(m_snooze);
    const auto choice = [&](const QString &text, int minutes) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, minutes] { Q_EMIT snoozeWanted(minutes); });
    };
    choice(tr("15 minutes"), 15);
    choice(tr("1 hour"), 60);
    choice(tr("4 hours"), 240);
    m_snooze->setMenu(menu);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertCard::acknowledgeWanted);
    connect(m_wake, &QPushButton::clicked, this, &AlertCard::wakeWanted);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT jumpWanted(first().fact); });
    connect(theme, &Theme::changed, this, &AlertCard::applyTheme);
}

QList<AlertKey> AlertCard::keys() const
{
    QList<AlertKey> keys;
    for (const Alert &alert : m_alerts)
        keys << alert.fact.key;
    return keys;
}

void AlertCard::tell(const QList<Alert> &alerts, qint64 nowMs)
{
    m_alerts = alerts;
    const Alert &one = first();
    const bool many = alerts.size() > 1;
    m_title->setText(many ? tr("%n alerts", nullptr, int(alerts.size())) : coverwords::title(one.fact));
    m_detail->setText(many ? coverwords::merged(alerts) : coverwords::detail(one.fact));
    qint64 since = one.fact.sinceMs;
    for (const Alert &alert : alerts)
        since = std::min(since, alert.fact.sinceMs);
    m_age->setText((one.fact.observed ? QString() : u"≥ "_s) + durationText(nowMs - since));
    const bool isNew = one.state == AlertState::New, sleeps = one.state == AlertState::Snoozed;
    m_acknowledge->setVisible(isNew);
    m_snooze->setVisible(!sleeps);
    m_wake->setVisible(sleeps);
    m_state->setVisible(!isNew);
    m_state->setText(sleeps
                         ? tr("Snoozed until %1", "%1 = a time").arg(coverwords::timeOf(one.snoozedToMs))
                         : u"✓ "_s + tr("Acknowledged %1", "%1 = a time").arg(coverwords::timeOf(one.acknowledgedMs)));
    const QString state = isNew ? tr("new", "an alert") : m_state->text();
    setAccessibleName(m_title->text() + u", "_s + state + u", "_s + m_detail->text());
    for (QPushButton *button : {m_acknowledge, m_snooze, m_wake, m_show})
        button->setAccessibleName(button->text() + u": "_s + m_title->text());
    applyTheme();
}

void AlertCard::applyTheme()
{
    if (m_alerts.isEmpty())
        return;
    const Px extent{12};
    QPixmap pixmap(QSize(extent, extent) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    if (first().fact.key.kind == AlertKind::Contradiction && m_alerts.size() == 1)
        paintMark(&p, QRectF(0, 0, extent, extent), first().fact.state, *m_theme, false);
    else
        paintAlarm(&p, QRectF(0, 0, extent, extent), *m_theme, false);
    p.end();
    m_mark->setPixmap(pixmap);
    for (QLabel *label : {m_detail, m_state})
        listcells::setInk(label, m_theme->color(Token::Text2));
    update();
}

void AlertCard::paintEvent(QPaintEvent *)
{
    if (m_alerts.isEmpty())
        return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool isNew = first().state == AlertState::New;
    const QRectF card = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    p.setPen(m_theme->color(isNew ? Token::StAlarm : Token::Line2));
    p.setBrush(m_theme->color(first().state == AlertState::Snoozed ? Token::Surface2 : Token::Surface));
    p.drawRoundedRect(card, 8, 8);
    if (!isNew)
        return;
    p.setClipRect(isRightToLeft() ? QRect(width() - 4, 0, 4, height()) : QRect(0, 0, 4, height()));
    p.setBrush(m_theme->color(Token::StAlarm));
    p.drawRoundedRect(card, 8, 8);
}

void AlertCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT jumpWanted(first().fact);
}
