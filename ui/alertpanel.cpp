#include "alertpanel.h"

#include "alertcard.h"
#include "coverwords.h"
#include "elidedlabel.h"
#include "listcells.h"
#include "look.h"
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int clearedFew = 4, clearedMany = 100;
} // namespace

AlertPanel::AlertPanel(const Theme *theme, CoverDesk *desk, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_counts(new QLabel(this)),
      m_none(new QLabel(tr("Nothing is wrong."), this)),
      m_clearedTitle(new QLabel(tr("Cleared"), this)),
      m_ruleTitle(new QLabel(tr("Rule", "of alerts"), this)),
      m_rule(new QLabel(this)),
      m_more(new QPushButton(tr("Earlier"), this)),
      m_rules(new QPushButton(tr("Rules..."), this)),
      m_cardColumn(new QVBoxLayout),
      m_clearedColumn(new QVBoxLayout)
{
    setFixedWidth(Look::sidePx(324));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    scroll->setWidget(body);
    all->addWidget(scroll, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Alerts"), body);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_counts);
    column->addLayout(head);
    m_cardColumn->setSpacing(8);
    column->addLayout(m_cardColumn);
    column->addWidget(m_none);
    column->addSpacing(8);
    column->addWidget(m_clearedTitle);
    m_clearedColumn->setSpacing(0);
    column->addLayout(m_clearedColumn);
    m_more->setProperty("class", u"link"_s);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(6);
    foot->addWidget(m_ruleTitle);
    foot->addWidget(m_rule);
    foot->addWidget(m_rules, 0, Qt::AlignLeading);
    all->addLayout(foot);
    for (QLabel *label : {title, m_clearedTitle, m_ruleTitle, m_counts, m_none, m_rule}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(Theme::font(
            12, label == title || label == m_clearedTitle || label == m_ruleTitle ? QFont::DemiBold : QFont::Normal));
    }
    m_rule->setWordWrap(true);
    m_rules->setProperty("small", true);
    connect(m_rules, &QPushButton::clicked, this, &AlertPanel::rulesWanted);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showCleared();
    });
    connect(desk, &CoverDesk::alertsChanged, this, &AlertPanel::refresh);
    connect(desk, &CoverDesk::rulesChanged, this, &AlertPanel::refresh);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setAccessibleName(tr("Alerts"));
    refresh();
}

QString AlertPanel::ruleText() const
{
    const AlertRules &rules = m_desk->alerts().rules();
    //: %1 and %2 = seconds, %3 = a number
    QString text = tr("Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.")
                       .arg(rules.onDelayS)
                       .arg(rules.offDelayS)
                       .arg(rules.mergeFrom);
    if (rules.quietFrom >= 0 && rules.quietTo >= 0 && rules.quietFrom != rules.quietTo)
        text += u' ' + tr("Quiet from %1 to %2.").arg(minuteText(rules.quietFrom), minuteText(rules.quietTo));
    return text + u' ' + (rules.sound ? tr("Sound on.") : tr("Sound off."));
}

void AlertPanel::refresh()
{
    const AlertBook &book = m_desk->alerts();
    QStringList parts;
    if (const int n = book.count(AlertState::New))
        parts << tr("%n new", "alerts", n);
    if (const int n = book.count(AlertState::Acknowledged))
        parts << tr("%n acknowledged", "alerts", n);
    if (const int n = book.count(AlertState::Snoozed))
        parts << tr("%n snoozed", "alerts", n);
    m_counts->setText(parts.join(u", "_s));
    m_none->setVisible(parts.isEmpty());
    m_rule->setText(ruleText());
    showCards();
    showCleared();
}

void AlertPanel::showCards()
{
    QList<QList<Alert>> groups;
    const QList<Alert> open = m_desk->alerts().open();
    const bool merge = m_desk->alerts().count(AlertState::New) >= m_desk->alerts().rules().mergeFrom;
    for (const Alert &alert : open) {
        if (merge && alert.state == AlertState::New && !groups.isEmpty())
            groups.first() << alert; // the new ones come first
        else
            groups << QList<Alert>{alert};
    }
    // The card of an alert stays with it, so that the keyboard does too.
    QList<AlertCard *> before = std::exchange(m_cards, {});
    for (const QList<Alert> &group : std::as_const(groups)) {
        AlertCard *card = nullptr;
        for (AlertCard *&known : before) {
            const bool oneOfBoth = known && known->alerts().size() == 1 && group.size() == 1;
            const bool manyOfBoth = known && known->alerts().size() > 1 && group.size() > 1;
            if (manyOfBoth || (oneOfBoth && known->alerts().first().fact.key == group.first().fact.key))
                card = std::exchange(known, nullptr);
            if (card)
                break;
        }
        if (!card) {
            card = new AlertCard(m_theme, this);
            connect(card, &AlertCard::acknowledgeWanted, m_desk, [this, card] { m_desk->acknowledge(card->keys()); });
            connect(card, &AlertCard::snoozeWanted, m_desk,
                    [this, card](int minutes) { m_desk->snooze(card->keys(), minutes); });
            connect(card, &AlertCard::wakeWanted, m_desk, [this, card] { m_desk->wake(card->keys()); });
            connect(card, &AlertCard::jumpWanted, this, &AlertPanel::jumpWanted);
        }
        card->tell(group, m_desk->now().toMSecsSinceEpoch());
        m_cards << card;
    }
    for (AlertCard *gone : std::as_const(before)) {
        if (gone) {
            m_cardColumn->removeWidget(gone);
            gone->hide();
            gone->deleteLater();
        }
    }
    for (int i = 0; i < int(m_cards.size()); ++i) {
        if (m_cardColumn->indexOf(m_cards[i]) != i) {
            m_cardColumn->removeWidget(m_cards[i]);
            m_cardColumn->insertWidget(i, m_cards[i]);
        }
        m_cards[i]->show();
    }
}

void AlertPanel::showCleared()
{
    const QList<Alert> &cleared = m_desk->alerts().cleared();
    const QList<Alert> shown = cleared.mid(0, m_all ? clearedMany : clearedFew);
    m_clearedTitle->setVisible(!cleared.isEmpty());
    m_more->setVisible(cleared.size() > clearedFew);
    m_more->setText(m_all ? tr("Fewer") : tr("Earlier"));
    if (shown == m_shownCleared)
        return;
    m_shownCleared = shown;
    while (m_cleared.size() < shown.size()) {
        m_cleared << new ElidedLabel(m_theme, Token::Text, this);
        m_cleared.last()->setFont(Theme::font(12));
        m_cleared.last()->setFixedHeight(Px{20});
        m_clearedColumn->addWidget(m_cleared.last());
    }
    for (qsizetype i = 0; i < m_cleared.size(); ++i) {
        if (i < shown.size()) {
            const Alert &alert = shown[i];
            const QDateTime start = QDateTime::fromMSecsSinceEpoch(alert.fact.sinceMs);
            const QString day =
                start.date() == m_desk->now().date() ? QString() : QLocale().toString(start.date(), u"ddd "_s);
            m_cleared[i]->setText(day + coverwords::timeOf(alert.fact.sinceMs) + u" – "_s +
                                  coverwords::timeOf(alert.clearedMs) + u"  "_s + coverwords::title(alert.fact));
        }
        m_cleared[i]->setVisible(i < shown.size());
    }
}

AlertCard *AlertPanel::currentCard() const
{
    for (AlertCard *card : m_cards) {
        if (card->isAncestorOf(focusWidget() ? focusWidget() : nullptr))
            return card;
    }
    return m_cards.value(0);
}

void AlertPanel::acknowledgeCurrent()
{
    if (const AlertCard *card = currentCard())
        m_desk->acknowledge(card->keys());
}

void AlertPanel::snoozeCurrent()
{
    if (const AlertCard *card = currentCard())
        m_desk->snooze(card->keys(), CoverDesk::snoozeMinutes);
}

void AlertPanel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), m_theme->color(Token::Line2));
}
