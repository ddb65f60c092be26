#include "filterbar.h"

#include "accessible.h"
#include "chipbutton.h"
#include "columnmenu.h"
#include "iconbutton.h"
#include "look.h"
#include "menubutton.h"
#include "theme.h"
#include "words.h"
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(const Theme *theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_all(new ChipButton(theme, ChipButton::Look::Filter, this)),
      m_teamMenu(new StayMenu(this)),
      m_groupMenu(new QMenu(this)),
      m_columnMenu(new ColumnMenu(this)),
      m_teamButton(new MenuButton(theme, m_teamMenu, this)),
      m_groupButton(new MenuButton(theme, m_groupMenu, this)),
      m_groupActions(new QActionGroup(this)),
      m_moves(new ChipButton(theme, ChipButton::Look::Offer, this)),
      m_changed(new ChipButton(theme, ChipButton::Look::Offer, this)),
      m_frozen(new QLabel(this)),
      m_columns(new IconButton(theme, u"columns"_s, tr("Columns"), this))
{
    setFixedHeight(Look::px(48));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_all);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        setStateFilter(0);
        Q_EMIT stateFilterChanged(0);
    });
    const QList<std::tuple<StateFilter, AgentState, QString>> states{
        {StateFilter::Working, AgentState::Working, tr("Working")},
        {StateFilter::Away, AgentState::Away, tr("Away")},
        {StateFilter::Offline, AgentState::Offline, tr("Offline")},
        {StateFilter::Contradiction, AgentState::Ghost, tr("Contradiction")}};
    for (const auto &[filter, state, word] : states) {
        auto *chip = new ChipButton(theme, ChipButton::Look::Filter, this);
        chip->setMark(state);
        connect(chip, &QAbstractButton::clicked, this, [this, bit = int(filter)](bool on) { toggleState(bit, on); });
        row->addWidget(chip);
        m_chips += {int(filter), chip, word};
    }
    row->addSpacing(16);
    m_teamButton->setIconName(u"agents"_s);
    row->addWidget(m_teamButton);
    row->addWidget(m_groupButton);
    row->addStretch();
    row->addWidget(m_frozen);
    row->addWidget(m_changed);
    row->addWidget(m_moves);
    row->addWidget(m_columns);

    const QList<std::pair<FloorGrouping, QString>> groupings{{FloorGrouping::Team, tr("Group by team")},
                                                             {FloorGrouping::State, tr("Group by state")},
                                                             {FloorGrouping::None, tr("No grouping")}};
    for (const auto &[grouping, title] : groupings) {
        QAction *action = m_groupMenu->addAction(title);
        action->setCheckable(true);
        action->setData(int(grouping));
        m_groupActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, g = grouping] {
            setGrouping(g);
            Q_EMIT groupingChanged(g);
        });
    }
    m_moves->setIconName(u"moves"_s);
    m_moves->setKeyCap(tr("Space", "the key"));
    m_changed->setIconName(u"refresh"_s);
    m_frozen->setText(tr("Order frozen"));
    m_frozen->setForegroundRole(QPalette::PlaceholderText);
    connect(m_moves, &QAbstractButton::clicked, this, &FilterBar::movesWanted);
    connect(m_changed, &QAbstractButton::clicked, this, &FilterBar::changesSeen);
    accessible::setRole(m_columns, QAccessible::ButtonMenu);
    connect(m_columns, &QAbstractButton::clicked, this, [this] {
        m_columnMenu->popup(m_columns->mapToGlobal(QPoint(m_columns->width() - m_columnMenu->sizeHint().width(), 30)));
    });
    // From chip to chip as they stand; left and right follow the same order.
    QWidget *before = m_all;
    const auto next = [&before](QWidget *widget) { setTabOrder(std::exchange(before, widget), widget); };
    for (const StateChip &c : std::as_const(m_chips))
        next(c.chip);
    next(m_teamButton);
    next(m_groupButton);
    next(m_changed);
    next(m_moves);
    next(m_columns);
    setCounts({});
    setStateFilter(0);
    setGrouping(FloorGrouping::Team);
    rebuildTeamMenu();
    setWaitingMoves(0);
    setManyChanged(0);
    setStale(false);
}

void FilterBar::setCounts(const FloorCounts &counts)
{
    m_all->setContent(tr("All", "people"), counts.total);
    const std::array<int, 4> figures{counts.working, counts.away, counts.offline, counts.odd};
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i).chip->setContent(m_chips.at(i).word, figures[size_t(i)]);
    fit();
}

void FilterBar::setStateFilter(int bits)
{
    m_filter = bits;
    m_all->setChecked(bits == 0);
    for (const StateChip &c : std::as_const(m_chips))
        c.chip->setChecked(bits & c.bit);
}

void FilterBar::toggleState(int bit, bool on)
{
    setStateFilter(on ? m_filter | bit : m_filter & ~bit);
    Q_EMIT stateFilterChanged(m_filter);
}

void FilterBar::setTeams(const QList<Team> &teams)
{
    if (teams == m_teams)
        return;
    m_teams = teams;
    rebuildTeamMenu();
}

void FilterBar::setTeamFilter(const QSet<TeamId> &teams)
{
    m_teamFilter = teams;
    rebuildTeamMenu();
}

void FilterBar::rebuildTeamMenu()
{
    m_teamMenu->clear();
    QAction *all = m_teamMenu->addAction(tr("All teams"));
    all->setCheckable(true);
    all->setChecked(m_teamFilter.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_teamFilter.clear();
        showTeamChoice();
        Q_EMIT teamFilterChanged(m_teamFilter);
    });
    m_teamMenu->addSeparator();
    const auto add = [this](const TeamId &id, const QString &title) {
        QAction *action = m_teamMenu->addAction(title);
        action->setCheckable(true);
        action->setData(id);
        action->setChecked(m_teamFilter.contains(id));
        connect(action, &QAction::triggered, this, [this, id](bool on) { toggleTeam(id, on); });
    };
    for (const Team &team : std::as_const(m_teams))
        add(team.id, words::forButton(team.name));
    add(TeamId(), tr("No team"));
    showTeamChoice();
}

void FilterBar::toggleTeam(const TeamId &team, bool on)
{
    if (on)
        m_teamFilter.insert(team);
    else
        m_teamFilter.remove(team);
    showTeamChoice();
    Q_EMIT teamFilterChanged(m_teamFilter);
}

void FilterBar::showTeamChoice()
{
    const QList<QAction *> actions = m_teamMenu->actions();
    for (QAction *action : actions) {
        if (action->data().isValid())
            action->setChecked(m_teamFilter.contains(action->data().toUuid()));
    }
    actions.constFirst()->setChecked(m_teamFilter.isEmpty());
    QString choice = tr("all", "teams");
    if (m_teamFilter.size() == 1) {
        choice = tr("none", "no team");
        for (const Team &team : std::as_const(m_teams)) {
            if (m_teamFilter.contains(team.id))
                choice = words::isolated(team.name);
        }
    } else if (!m_teamFilter.isEmpty()) {
        const qsizetype all = m_teams.size() + 1; // "No team" can be chosen like a team
        choice = tr("%1 of %2", "teams").arg(QString::number(m_teamFilter.size()), QString::number(all));
    }
    m_teamButton->setChoice(tr("Team: %1").arg(choice));
    fit();
}

void FilterBar::setGrouping(FloorGrouping grouping)
{
    for (QAction *action : m_groupActions->actions())
        action->setChecked(action->data().toInt() == int(grouping));
    m_groupButton->setChoice(grouping == FloorGrouping::Team    ? tr("Group: team")
                             : grouping == FloorGrouping::State ? tr("Group: state")
                                                                : tr("No grouping"));
    fit();
}

void FilterBar::setWaitingMoves(int count)
{
    m_waiting = count;
    m_moves->setVisible(count > 0 && !m_stale);
    if (count > 0) {
        m_moves->setContent(count == 1 ? tr("1 move waiting") : tr("%n moves waiting", nullptr, count), -1);
        m_moves->setAccessibleName(count == 1 ? tr("1 move waiting, Space")
                                              : tr("%n moves waiting, Space", nullptr, count));
    }
    fit();
}

void FilterBar::setManyChanged(int count)
{
    m_changed->setVisible(count > 0 && !m_stale);
    if (count > 0)
        m_changed->setContent(tr("%n changed", "people whose values changed in one answer", count), -1);
    fit();
}

void FilterBar::setStale(bool stale)
{
    if (m_shownStale == stale)
        return;
    m_shownStale = m_stale = stale;
    m_frozen->setVisible(stale);
    m_moves->setVisible(m_waiting > 0 && !stale);
    if (stale)
        m_changed->hide();
    for (const StateChip &c : std::as_const(m_chips))
        c.chip->setStale(stale);
    fit();
}

void FilterBar::focusChips()
{
    m_all->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::openGroupMenu()
{
    m_groupButton->setFocus(Qt::ShortcutFocusReason);
    m_groupButton->openMenu();
}

void FilterBar::fit()
{
    int wanted = 32 + 16 + m_columns->sizeHint().width();
    const auto add = [&wanted](const QWidget *w) {
        if (!w->isHidden())
            wanted += w->sizeHint().width() + 8;
    };
    const auto addWhole = [&wanted](const ChipButton *chip) {
        if (!chip->isHidden())
            wanted += chip->sizeHintAs(false).width() + 8;
    };
    addWhole(m_all);
    for (const StateChip &c : std::as_const(m_chips))
        addWhole(c.chip);
    addWhole(m_moves);
    for (const QWidget *w : {static_cast<QWidget *>(m_teamButton), static_cast<QWidget *>(m_groupButton),
                             static_cast<QWidget *>(m_frozen), static_cast<QWidget *>(m_changed)})
        add(w);
    // Words give way before counts: the mark and the number still say it, the accessible name stays whole. The key
    // beside "moves waiting" goes first.
    const int overflow = wanted - width();
    const int cap = m_moves->isHidden() ? 0 : m_moves->sizeHintAs(false).width() - m_moves->sizeHintAs(true).width();
    m_moves->setShort(overflow > 0);
    for (const StateChip &c : std::as_const(m_chips))
        c.chip->setShort(overflow > cap);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}
