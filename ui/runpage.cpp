#include "runpage.h"

#include "buttonicon.h"
#include "dialogfoot.h"
#include "listcells.h"
#include "look.h"
#include "outcomebar.h"
#include "outcomedelegate.h"
#include "switchboard.h"
#include "switchtexts.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {
constexpr int runPageAllowedPerSecond = 10;
} // namespace

RunPage::RunPage(const Theme *theme, LiveFloor *live, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_live(live), m_table(new QTableView(this)), m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_table, 1);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(Theme::font(12));
    m_hint->setContentsMargins(listcells::dialogMargin, 12, listcells::dialogMargin, 12);
    column->addWidget(m_hint);
    column->addWidget(buildFoot());

    m_table->setAccessibleName(tr("Requests"));
    m_table->setItemDelegate(new OutcomeDelegate(theme, m_table));
    listcells::setUp(m_table, Px{36}, listcells::dialogMargin);

    connect(live, &LiveFloor::statusChanged, this, &RunPage::showPace);
    connect(live->switches(), &SwitchBoard::loadChanged, this, &RunPage::showPace);
    connect(live->switches(), &SwitchBoard::refusalChanged, this, &RunPage::showCounts);
    connect(theme, &Theme::changed, this, &RunPage::applyTheme);
    applyTheme();
}

QWidget *RunPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(listcells::dialogMargin, 16, listcells::dialogMargin, 16);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const auto label = [&](QFont::Weight weight) {
        auto *l = new QLabel(head);
        l->setTextFormat(Qt::PlainText);
        l->setFont(Theme::font(13, weight));
        return l;
    };
    m_done = label(QFont::DemiBold);
    m_seen = label(QFont::Normal);
    m_alarm = new QLabel(head);
    m_failed = label(QFont::Medium);
    m_others = label(QFont::Normal);
    m_pace = label(QFont::Normal);
    m_pace->setFont(Theme::font(12));
    row->addWidget(m_done);
    row->addWidget(m_seen);
    auto *failed = new QHBoxLayout;
    failed->setSpacing(4);
    failed->addWidget(m_alarm);
    failed->addWidget(m_failed);
    row->addLayout(failed);
    row->addWidget(m_others);
    row->addStretch();
    row->addWidget(m_pace);
    column->addLayout(row);
    column->addWidget(m_bar = new OutcomeBar(m_theme, head));
    return head;
}

QWidget *RunPage::buildFoot()
{
    auto *foot = new DialogFoot(this);
    m_stop = foot->addButton(tr("Stop the rest"));
    foot->row()->addStretch();
    m_revert = foot->addButton({});
    m_retry = foot->addButton({});
    m_retry->setProperty("class", u"primary"_s);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_batch)
            m_batch->stopRest();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_batch)
            m_batch->retryFailed();
    });
    connect(m_revert, &QPushButton::clicked, this, &RunPage::revert);
    return foot;
}

void RunPage::setBatch(SwitchBatch *batch)
{
    if (m_batch)
        m_batch->disconnect(this);
    m_batch = batch;
    m_table->setModel(batch ? batch->outcomes() : nullptr);
    if (!batch)
        return;
    m_said.clear();
    m_table->setColumnWidth(int(OutcomeColumn::Mark), listcells::dialogMargin + 16);
    m_table->setColumnWidth(int(OutcomeColumn::Agent), Px{200});
    m_table->setColumnWidth(int(OutcomeColumn::Request), Px{116});
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(batch, &SwitchBatch::countsChanged, this, &RunPage::showCounts);
    showCounts();
    showPace();
}

void RunPage::showCounts()
{
    if (!m_batch)
        return;
    const OutcomeCounts counts = m_batch->counts();
    const QLocale l = locale();
    m_bar->setCounts(counts);
    m_done->setText(switchtexts::done(counts));
    const auto show = [](QLabel *label, const QStringList &texts) {
        label->setText(texts.join(u"   "_s));
        label->setVisible(!texts.isEmpty());
    };
    show(m_seen, switchtexts::good(counts));
    show(m_failed, switchtexts::failed(counts));
    m_alarm->setVisible(counts.failed > 0);
    show(m_others, switchtexts::others(counts));

    const bool armed = m_live->switches()->refusal() == SwitchRefusal::None;
    const int done = counts.seen + counts.accepted, again = counts.failed + counts.notSent + counts.noTrace;
    m_stop->setEnabled(!counts.isAnswered());
    m_revert->setText(tr("Revert %1 done", "%1 = how many requests").arg(l.toString(done)));
    m_revert->setVisible(done > 0);
    m_revert->setEnabled(armed);
    // Those that were never sent did not fail.
    const bool onlyFailed = again == counts.failed;
    m_retry->setText(
        (onlyFailed ? tr("Retry %1 failed", "%1 = how many requests") : tr("Send %1 again", "%1 = how many requests"))
            .arg(l.toString(again)));
    m_retry->setVisible(again > 0);
    m_retry->setEnabled(armed && counts.isAnswered());
}

void RunPage::showPace()
{
    if (!m_batch)
        return;
    const FloorStatus status = m_live->status();
    const QLocale l = locale();
    const int limited = status.rateLimitedToday;
    const QString limits =
        limited == 0 ? tr("no 429 today", "the server never said too many requests")
                     : tr("429 today: %1", "how often the server said too many requests").arg(l.toString(limited));
    m_pace->setText(
        tr("%1 / %2 req/s, %3", "requests a second, how many are allowed, how often there were too many")
            .arg(l.toString(status.requestsPerSecond, 'f', 0), l.toString(runPageAllowedPerSecond), limits));
    const OutcomeCounts counts = m_batch->counts();
    const bool running = !counts.isAnswered();
    const bool held = m_live->switches()->load().held && running;
    const SwitchRefusal refusal = m_live->switches()->refusal();
    QString hint = m_said;
    if (held)
        hint = tr("The connection broke. What has not left waits until the floor is read again.");
    else if (refusal != SwitchRefusal::None && running)
        hint = switchtexts::refusal(refusal);
    else if (hint.isEmpty() && counts.isSettled() && counts.unconfirmed > 0)
        hint = tr("Not confirmed: presence does not show it so far. A later poll still may.");
    else if (hint.isEmpty() && !counts.isSettled())
        hint = tr("A result is “seen” when the next presence answer shows it. Closing this window does not stop the "
                  "run; the status bar keeps the count.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void RunPage::revert()
{
    if (!m_batch)
        return;
    const RevertResult result = m_live->switches()->revertBatch(m_batch);
    if (result.batch)
        Q_EMIT revertStarted(result.batch);
    const int back = result.asked + result.takenBack;
    m_said = back == 1 ? tr("1 is set back.", "of the requests of a batch")
                       : tr("%Ln are set back.", "of the requests of a batch", back);
    if (result.left > 0)
        m_said +=
            u' ' + (result.left == 1 ? tr("1 is no longer as it was left and stays.", "of the requests of a batch")
                                     : tr("%Ln are no longer as they were left and stay.", "of the requests of a batch",
                                          result.left));
    showCounts();
    showPace();
}

void RunPage::applyTheme()
{
    m_alarm->setPixmap(listcells::alarmPixmap(*m_theme, Px{12}, devicePixelRatioF()));
    listcells::setInk(m_failed, m_theme->color(Token::AlarmText));
    for (QLabel *soft : {m_seen, m_others, m_pace, m_hint})
        listcells::setInk(soft, m_theme->color(Token::Text2));
    const auto icon = [this](QPushButton *button, const QString &name, Token token) {
        button->setIcon(buttonIcon(name, Px{14}, m_theme->color(token), devicePixelRatioF(), isRightToLeft()));
        button->setIconSize(QSize(Px{14} + buttonIconGap, Px{14}));
    };
    icon(m_stop, u"pause"_s, Token::Text);
    icon(m_revert, u"undo"_s, Token::Text);
    icon(m_retry, u"refresh"_s, Token::AccentInk);
    m_table->viewport()->update();
}
