#include "historypage.h"

#include "coverdesk.h"
#include "elidedlabel.h"
#include "hairline.h"
#include "historyslider.h"
#include "historystore.h"
#include "historythen.h"
#include "historyview.h"
#include "iconbutton.h"
#include "menubutton.h"
#include "poolwork.h"
#include "theme.h"
#include "words.h"
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int reloadMs = 10'000, replayMs = 100;
constexpr qint64 historyPageMinute = 60'000, shortest = 15 * historyPageMinute;

} // namespace

HistoryPage::HistoryPage(const Theme *theme, LiveFloor *live, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_live(live),
      m_clock(clock),
      m_view(new HistoryView(theme, &m_model, &m_scale, this)),
      m_axis(new HistoryAxis(theme, &m_scale, this)),
      m_empty(new QLabel(m_view->viewport()))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scale.scrollBar = m_view->verticalScrollBar()->sizeHint().width();
    column->addWidget(buildBar());
    column->addWidget(m_axis);
    m_view->setMinimumHeight(48);
    column->addWidget(m_view, 1);
    column->addWidget(new HairLine(theme, this));
    column->addWidget(buildFoot());
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *middle = new QVBoxLayout(m_view->viewport());
    middle->addWidget(m_empty);
    m_reload.setInterval(reloadMs);
    connect(&m_reload, &QTimer::timeout, this, &HistoryPage::load);
    m_replay.setInterval(replayMs);
    connect(&m_replay, &QTimer::timeout, this, &HistoryPage::play);
    connect(live, &LiveFloor::teamsChanged, this, [this] {
        fillTeams();
        showLines();
    });
    connect(live, &LiveFloor::polled, this, [this] {
        if (m_answersAwaited > 0) {
            --m_answersAwaited;
            m_fitted = false;
        }
        if (!m_fitted && isVisible())
            load(); // the first answer of all
    });
    wireView();
    connect(theme, &Theme::changed, this, &HistoryPage::showIcons);
    showIcons();
    fillTeams();
    setDay(QDateTime::fromMSecsSinceEpoch(clock.utcMs()).date());
}

void HistoryPage::wireView()
{
    connect(m_view, &HistoryView::cursorWanted, this, &HistoryPage::setCursorAt);
    connect(m_slider, &HistorySlider::cursorWanted, this, &HistoryPage::setCursorAt);
    connect(m_view, &HistoryView::zoomWanted, this, &HistoryPage::zoom);
    connect(m_view, &HistoryView::panWanted, this, &HistoryPage::pan);
    connect(m_view, &HistoryView::playWanted, this, [this] { setPlaying(!m_replay.isActive()); });
    connect(m_view, &HistoryView::forgetWanted, this, &HistoryPage::offerForget);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
    m_reload.start();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reload.stop();
    setPlaying(false);
}

// --- the day

void HistoryPage::setDay(const QDate &day)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.utcMs()).date();
    m_day = std::min(day, today);
    m_dayLabel->setText(QLocale().toString(m_day, QLocale::LongFormat));
    m_next->setEnabled(m_day < today);
    m_scale.dayFrom = m_day.startOfDay().toMSecsSinceEpoch();
    m_scale.dayTo = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
    m_fitted = false;
    setPlaying(false);
    if (isVisible())
        load();
}

void HistoryPage::showLines()
{
    HistoryModel::Choice choice;
    choice.teams = m_teams;
    QString answer;
    if (!m_question.isEmpty()) {
        choice.people = answerTo(m_question, m_part, m_scale.cursor, m_live->channelMap(),
                                 [this](const AgentId &id) { return nameOf(id); });
        if (m_question.channel || m_question.state || m_question.at)
            //: %1 = time
            answer = choice.people->size() == 1
                         ? tr("1 person fits the search at %1").arg(words::timeOfDay(m_scale.cursor))
                         : tr("%n people fit the search at %1", nullptr, int(choice.people->size()))
                               .arg(words::timeOfDay(m_scale.cursor));
    }
    m_answer->setText(answer);
    m_answer->setVisible(!answer.isEmpty());
    makeLines(choice);
    showMoment();
}

void HistoryPage::makeLines(const HistoryModel::Choice &choice)
{
    if (std::exchange(m_making, true)) {
        m_makeAgain = true;
        return;
    }
    inPool(
        &m_pool, this,
        [part = m_part, rows = m_live->agents()->rows(), names = m_live->agents()->teamNames(), choice,
         until = m_scale.until] { return HistoryModel::linesOf(part, rows, names, choice, until); },
        [this, from = m_part.fromMs, searched = choice.people.has_value()](const QList<HistoryLine> &lines) {
            m_making = false;
            const bool again = std::exchange(m_makeAgain, false);
            if (!again || from == m_part.fromMs) { // else they are of another day
                m_model.show(lines, searched);
                showEmpty();
                showMoment();
            }
            if (again)
                showLines();
        });
}

void HistoryPage::showEmpty()
{
    QString empty;
    if (!m_live->history())
        empty = tr("No history is kept in this run.");
    else if (m_part.unread)
        empty = tr("The history cannot be read now.");
    else if (m_part.people.isEmpty())
        empty = tr("Nothing was seen on this day.");
    else if (m_model.rowCount() == 0)
        empty = tr("Nobody fits the search and the teams.");
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
}

void HistoryPage::setSearch(const QString &text)
{
    if (std::exchange(m_search, text) == text)
        return;
    m_question = HistoryQuestion::from(text);
    if (m_question.at)
        setCursorAt(QDateTime(m_day, *m_question.at).toMSecsSinceEpoch());
    showLines();
}

QString HistoryPage::nameOf(const AgentId &id) const
{
    const FloorRow *row = m_live->agents()->find(id);
    return row ? rowName(*row) : idText(id).left(8);
}

// --- the moment

void HistoryPage::setCursorAt(qint64 atMs)
{
    const qint64 at = std::clamp(atMs, m_scale.dayFrom, std::max(m_scale.dayFrom, m_scale.until));
    if (at == m_scale.cursor)
        return;
    m_answersAwaited = 0; // somebody looks at another moment
    m_scale.cursor = at;
    if (at < m_scale.from || at > m_scale.to)
        pan(double(at - (m_scale.from + m_scale.to) / 2) / double(m_scale.to - m_scale.from));
    // Who fits "on Phone" is another one a minute later.
    if (m_question.channel || m_question.state)
        showLines();
    else
        showMoment();
}

void HistoryPage::showMoment()
{
    std::optional<QSet<AgentId>> people;
    if (!m_teams.isEmpty()) {
        people.emplace();
        for (const HistoryLine &line : m_model.lines())
            people->insert(line.id);
    }
    // Minimums of all teams, by the plan of today for that weekday and time.
    const CoverMinimums wanted = m_cover && m_teams.isEmpty()
                                     ? m_cover->plans().at(QDateTime::fromMSecsSinceEpoch(m_scale.cursor))
                                     : CoverMinimums();
    m_then->setMoment(m_scale.cursor,
                      countsAt(m_part, people ? &*people : nullptr, m_scale.cursor, m_live->channelMap()), wanted);
    const bool seen = m_part.wasSeen(m_scale.cursor);
    m_show->setEnabled(seen);
    //: %1 = time
    m_show->setText(tr("Show floor at %1").arg(words::timeOfDay(m_scale.cursor)));
    m_slider->follow();
    m_axis->update();
    m_view->viewport()->update();
    showFoot();
}

void HistoryPage::zoom(int steps, qint64 atMs)
{
    const double factor = steps > 0 ? 0.5 : 2;
    const qint64 length =
        std::clamp(qint64(double(m_scale.to - m_scale.from) * factor), shortest, m_scale.dayTo - m_scale.dayFrom);
    const double share = double(atMs - m_scale.from) / double(m_scale.to - m_scale.from);
    m_scale.from = atMs - qint64(share * double(length));
    m_scale.to = m_scale.from + length;
    pan(0);
}

void HistoryPage::pan(double share)
{
    m_answersAwaited = 0;
    const qint64 length = m_scale.to - m_scale.from;
    m_scale.from = std::clamp(m_scale.from + qint64(share * double(length)), m_scale.dayFrom, m_scale.dayTo - length);
    m_scale.to = m_scale.from + length;
    showMoment();
}
