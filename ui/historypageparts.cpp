// HistoryPage: its bar, its foot and the replay.
#include "historypage.h"

#include "accessible.h"
#include "buttonicon.h"
#include "elidedlabel.h"
#include "floorwords.h"
#include "historyslider.h"
#include "historystore.h"
#include "historythen.h"
#include "historyview.h"
#include "iconbutton.h"
#include "look.h"
#include "menubutton.h"
#include "scrolledbar.h"
#include "segments.h"
#include "theme.h"
#include "words.h"
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestGaps = 3;

QString gapWord(HistoryGap gap)
{
    switch (gap) {
    case HistoryGap::Asleep:
        return HistoryPage::tr("this computer was asleep");
    case HistoryGap::Outage:
        return HistoryPage::tr("the server could not be read");
    case HistoryGap::Off:
    case HistoryGap::None:
        break;
    }
    return HistoryPage::tr("the program was off");
}
} // namespace

QWidget *HistoryPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    auto *before = new IconButton(m_theme, u"left"_s, tr("Day before"), bar);
    m_next = new IconButton(m_theme, u"right"_s, tr("Day after"), bar);
    connect(before, &QAbstractButton::clicked, this, [this] { setDay(m_day.addDays(-1)); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { setDay(m_day.addDays(1)); });
    m_dayLabel = new QLabel(bar);
    m_dayLabel->setTextFormat(Qt::PlainText);
    row->addWidget(before);
    row->addWidget(m_dayLabel);
    row->addWidget(m_next);
    row->addSpacing(8);
    m_teamMenu = new QMenu(bar);
    m_teamButton = new MenuButton(m_theme, m_teamMenu, bar);
    m_teamButton->setText(tr("Team"));
    m_teamButton->setIconName(u"agents"_s);
    row->addWidget(m_teamButton);
    auto *closer = new IconButton(m_theme, u"plus"_s, tr("Zoom in"), bar);
    connect(closer, &QAbstractButton::clicked, this, [this] { zoom(1, m_scale.cursor); });
    row->addWidget(closer);
    auto *whole = new QPushButton(tr("Whole day"), bar);
    whole->setProperty("small", true);
    connect(whole, &QPushButton::clicked, this, [this] {
        m_scale.from = m_scale.dayFrom;
        m_scale.to = m_scale.dayTo;
        pan(0);
    });
    row->addWidget(whole);
    m_told = new ElidedLabel(m_theme, Token::Text2, bar);
    row->addWidget(m_told, 1);
    auto *menu = new QMenu(bar);
    menu->addAction(tr("Changes of this day..."), this, [this] { chooseFile(false); });
    menu->addAction(tr("Sums of each person..."), this, [this] { chooseFile(true); });
    auto *out = new MenuButton(m_theme, menu, bar);
    out->setText(tr("Export CSV"));
    out->setChoice(tr("Export CSV"));
    out->setIconName(u"download"_s);
    out->setEnabled(m_live->history() != nullptr);
    row->addWidget(out);
    m_note = new QPushButton(tr("Hand-over note..."), bar);
    m_note->setProperty("small", true);
    m_note->setEnabled(m_live->history() != nullptr);
    connect(m_note, &QPushButton::clicked, this, &HistoryPage::chooseNote);
    row->addWidget(m_note);
    return new ScrolledBar(bar, Px{48}, this);
}

QWidget *HistoryPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 8, 0, 6);
    column->setSpacing(4);
    column->addWidget(buildReplay());
    m_then = new HistoryThen(m_theme, foot);
    column->addWidget(m_then);
    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(16, 0, 16, 0);
    m_seen = new ElidedLabel(m_theme, Token::Text2, foot);
    m_answer = new ElidedLabel(m_theme, Token::Text, foot);
    notes->addWidget(m_answer, 1);
    notes->addWidget(m_seen, 3);
    column->addLayout(notes);
    return foot;
}

QWidget *HistoryPage::buildReplay()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QWidget(bar);
    auto *buttons = new QHBoxLayout(left);
    buttons->setContentsMargins(HistoryScale::margin, 0, 4, 0);
    buttons->setSpacing(4);
    m_play = new QPushButton(left);
    m_play->setProperty("small", true);
    m_play->setFixedWidth(Px{32});
    connect(m_play, &QAbstractButton::clicked, this, [this] { setPlaying(!m_replay.isActive()); });
    buttons->addWidget(m_play);
    auto *choice = new Segments(left);
    accessible::setRole(choice, QAccessible::Grouping);
    choice->setAccessibleName(tr("Speed of the replay"));
    for (const int speed : {1, 60, 600}) {
        auto *button = new QPushButton(tr("%1×", "speed of the replay").arg(speed));
        choice->add(button);
        button->setChecked(speed == m_speed);
        connect(button, &QAbstractButton::toggled, this, [this, speed](bool on) { m_speed = on ? speed : m_speed; });
    }
    buttons->addWidget(choice);
    buttons->addStretch(1);
    auto *speeds = new ScrolledBar(left, Px{32}, bar);
    speeds->setFixedWidth(HistoryScale::shiftLeft());
    row->addWidget(speeds);
    m_slider = new HistorySlider(m_theme, &m_scale, bar);
    row->addWidget(m_slider, 1);
    auto *right = new QWidget(bar);
    right->setFixedWidth(HistoryScale::sums * HistoryScale::sumWidth() + HistoryScale::margin + m_scale.scrollBar);
    auto *ends = new QHBoxLayout(right);
    ends->setContentsMargins(4, 0, 16, 0);
    ends->setSpacing(4);
    ends->addStretch(1);
    m_show = new QPushButton(right);
    m_show->setProperty("small", true);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT momentWanted(m_part, m_scale.cursor); });
    ends->addWidget(m_show);
    auto *now = new QPushButton(tr("Back to now"), right);
    now->setProperty("small", true);
    connect(now, &QPushButton::clicked, this, [this] {
        setPlaying(false);
        setDay(QDateTime::fromMSecsSinceEpoch(m_clock.utcMs()).date());
    });
    ends->addWidget(now);
    row->addWidget(right);
    return bar;
}

void HistoryPage::fillTeams()
{
    m_teamMenu->clear();
    const auto add = [this](const QString &name, const TeamId &team, bool all) {
        QAction *action = m_teamMenu->addAction(words::forButton(name));
        action->setCheckable(true);
        action->setChecked(all ? m_teams.isEmpty() : m_teams.contains(team));
        connect(action, &QAction::triggered, this, [this, team, all](bool on) {
            if (all)
                m_teams.clear();
            else if (on)
                m_teams.insert(team);
            else
                m_teams.remove(team);
            fillTeams();
            showLines();
        });
    };
    add(tr("All teams"), {}, true);
    QStringList chosen;
    QList<Team> teams = m_live->teams();
    for (const Team &team : std::as_const(teams)) {
        add(team.name, team.id, false);
        if (m_teams.contains(team.id))
            chosen += team.name;
    }
    add(floorwords::noTeam(), {}, false);
    if (m_teams.contains(TeamId()))
        chosen += floorwords::noTeam();
    m_teamButton->setChoice(chosen.isEmpty() ? tr("All teams") : chosen.join(u", "_s));
}

void HistoryPage::showFoot()
{
    QStringList parts;
    if (!m_part.seen.isEmpty())
        parts += tr("Seen by this computer from %1", "%1 = time").arg(words::timeOfDay(m_part.seen.first().fromMs));
    for (qsizetype i = 1; i < m_part.seen.size(); ++i) {
        if (i > longestGaps) {
            parts += tr("and %n more gaps", nullptr, int(m_part.seen.size() - i));
            break;
        }
        parts += tr("not seen %1 – %2, %3", "%1, %2 = times, %3 = why")
                     .arg(words::timeOfDay(m_part.seen[i - 1].toMs), words::timeOfDay(m_part.seen[i].fromMs),
                          gapWord(m_part.seen[i].before));
    }
    if (m_live->history() && m_live->history()->keptDays() > 0)
        parts += tr("kept %n days", nullptr, m_live->history()->keptDays());
    m_seen->setText(parts.join(u"  ·  "_s));
}

// --- replay

void HistoryPage::setPlaying(bool playing)
{
    if (playing == m_replay.isActive())
        return;
    m_playedAt = m_clock.monoMs();
    if (playing) {
        if (m_scale.cursor >= m_scale.until)
            setCursorAt(m_scale.from);
        m_replay.start();
    } else {
        m_replay.stop();
    }
    showIcons();
}

void HistoryPage::showIcons()
{
    const bool playing = m_replay.isActive();
    m_play->setIcon(icons::icon(playing ? u"pause"_s : u"play"_s, m_theme->color(Token::Text)));
    m_play->setAccessibleName(playing ? tr("Pause", "the replay") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName() + u" (P)"_s);
    const Px extent{14};
    m_note->setIcon(buttonIcon(u"file"_s, extent, m_theme->color(Token::Text), devicePixelRatioF(), isRightToLeft()));
    m_note->setIconSize(QSize(extent + buttonIconGap, extent));
}

void HistoryPage::play()
{
    const qint64 now = m_clock.monoMs();
    setCursorAt(m_scale.cursor + (now - std::exchange(m_playedAt, now)) * m_speed);
    if (m_scale.cursor >= m_scale.until)
        setPlaying(false);
}
