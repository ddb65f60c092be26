#include "floorpage.h"

#include "columnmenu.h"
#include "coverdesk.h"
#include "coverstrip.h"
#include "coverwords.h"
#include "filterbar.h"
#include "floorview.h"
#include "focuspass.h"
#include "frozen.h"
#include "switchhand.h"
#include "undobar.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 settleWithinMs = 10'000;
} // namespace

FloorPage::FloorPage(const Theme *theme, LiveFloor *live, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_live(live),
      m_clock(clock),
      m_lines(new FloorLines(live->agents(), this)),
      m_filters(new FilterBar(theme, this)),
      m_cover(new CoverStrip(theme, this)),
      m_view(new FloorView(theme, m_lines, live, clock, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    new FocusPass(this, m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_cover);
    column->addWidget(m_view, 1);
    wireFilters();
    wireView();
    connect(live, &LiveFloor::teamsChanged, this, [this] {
        m_lines->setTeams(m_live->teams());
        m_filters->setTeams(m_live->teams());
        settle();
    });
    connect(live, &LiveFloor::polled, this, [this](int changed, int total) {
        m_manyChanged = 0;
        m_view->polled(changed, total);
        m_filters->setManyChanged(m_manyChanged); // once: a chip that goes and comes lays the bar out twice
        settle();
        m_cover->setCounts(m_live->cover());
        showCoverLine();
    });
    connect(m_lines, &FloorLines::countsChanged, this, &FloorPage::showCounts);
    connect(m_lines, &FloorLines::waitingMovesChanged, m_filters, &FilterBar::setWaitingMoves);
    m_lines->setTeams(live->teams());
    m_filters->setTeams(live->teams());
    showCounts();
    setStatus(live->status());
}

void FloorPage::setSwitchHand(SwitchHand *hand)
{
    m_view->setSwitchHand(hand);
    m_undo = new UndoBar(m_theme, this);
    connect(m_undo, &UndoBar::undoWanted, hand, &SwitchHand::undo);
    connect(m_undo, &UndoBar::redoWanted, hand, &SwitchHand::redo);
    layout()->addWidget(m_undo);
    connect(hand, &SwitchHand::done, m_undo, &UndoBar::tell);
    connect(hand, &SwitchHand::refused, this, [this](const AgentId &agent, Channel channel, const QString &why) {
        if (!m_view->explain(agent, channel, why))
            m_undo->tell({{}, why, {}, SwitchDeed::Offer::None});
    });
    // Where the keyboard was when the bar went.
    connect(m_undo, &UndoBar::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void FloorPage::setCover(const CoverDesk *cover)
{
    connect(cover, &CoverDesk::coverChanged, this, [this, cover] { showMinimums(*cover); });
    showMinimums(*cover);
}

void FloorPage::showMinimums(const CoverDesk &cover)
{
    std::array<const CoverShortage *, channelCount> worst{};
    const QList<CoverShortage> shortages = cover.shortages();
    for (const CoverShortage &shortage : shortages) {
        const CoverShortage *&of = worst[size_t(shortage.place.channel)];
        if (!of || shortage.shortBy() > of->shortBy())
            of = &shortage;
    }
    std::array<QString, channelCount> texts;
    for (const Channel channel : allChannels) {
        if (const CoverShortage *of = worst[size_t(channel)])
            texts[size_t(channel)] = coverwords::shortage(cover.teamName(of->place.team), of->count, of->minimum);
    }
    m_cover->setMinimums(cover.watch().minimums().total, texts);
    m_lines->setMinimums(cover.watch().minimums().teams);
}

void FloorPage::wireFilters()
{
    connect(m_filters, &FilterBar::stateFilterChanged, this, [this](int bits) {
        m_lines->setStateFilter(bits);
        showEmptyText();
    });
    connect(m_filters, &FilterBar::teamFilterChanged, this, [this](const QSet<TeamId> &teams) {
        m_lines->setTeamFilter(teams);
        showEmptyText();
    });
    connect(m_filters, &FilterBar::groupingChanged, m_view, &FloorView::setGrouping);
    connect(m_filters, &FilterBar::movesWanted, this, [this] {
        m_lines->applyMoves();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filters, &FilterBar::changesSeen, this, [this] { m_filters->setManyChanged(0); });
    ColumnMenu *menu = m_filters->columnMenu();
    connect(menu, &ColumnMenu::columnToggled, m_view, &FloorView::setColumnShown);
    connect(menu, &ColumnMenu::densityWanted, this, &FloorPage::setDensity);
    connect(menu, &ColumnMenu::resetWanted, m_view, &FloorView::resetColumns);
    connect(m_view, &FloorView::columnsChanged, menu, [this, menu] { menu->setShown(m_view->shownColumns()); });
}

void FloorPage::wireView()
{
    connect(m_view, &FloorView::currentAgentChanged, this, &FloorPage::currentAgentChanged);
    connect(m_view, &FloorView::selectionCountChanged, this, [this](int agents) {
        m_selected = agents;
        Q_EMIT figuresChanged();
    });
    connect(m_view, &FloorView::inspectorWanted, this, &FloorPage::inspectorWanted);
    connect(m_view, &FloorView::searchWanted, this, &FloorPage::searchWanted);
    connect(m_view, &FloorView::filtersWanted, m_filters, &FilterBar::focusChips);
    connect(m_view, &FloorView::groupMenuWanted, m_filters, &FilterBar::openGroupMenu);
    connect(m_view, &FloorView::manyChanged, this, [this](int rows) {
        if (m_settled)
            m_manyChanged = rows;
    });
}

void FloorPage::settle()
{
    // Names and teams come in after the first answer. Until they have, lines find their places even where a pointer
    // happens to rest; once somebody has chosen a line, or all is known, nothing moves under a hand.
    if (m_settled)
        return;
    if (m_firstAnswerAt < 0)
        m_firstAnswerAt = m_clock.monoMs();
    const FloorStatus status = m_live->status();
    const bool known = status.directoryRows >= 0 && !status.directoryLoading &&
                       (!m_live->teams().isEmpty() || !status.teamsNote.isEmpty());
    m_settled = m_view->currentIndex().isValid() || known || m_clock.monoMs() - m_firstAnswerAt > settleWithinMs;
    if (!m_view->currentIndex().isValid())
        m_lines->applyMoves();
}

void FloorPage::applySettings(const UiSettings &settings)
{
    m_live->agents()->setAwayThresholdMs(qint64(settings.awayThresholdMin) * 60 * 1000);
    m_lines->setFoldedGroups(settings.foldedGroups);
    m_lines->setStateFilter(settings.stateFilter);
    m_lines->setTeamFilter(settings.teamFilter);
    m_filters->setStateFilter(settings.stateFilter);
    m_filters->setTeamFilter(settings.teamFilter);
    m_filters->setGrouping(settings.grouping);
    m_density = settings.density;
    m_view->applySettings(settings);
    m_filters->columnMenu()->setDensity(settings.density);
    m_filters->columnMenu()->setShown(m_view->shownColumns());
}

void FloorPage::storeSettings(UiSettings *settings) const
{
    m_view->storeSettings(settings);
    settings->foldedGroups = m_lines->foldedGroups();
    settings->stateFilter = m_lines->stateFilter();
    settings->teamFilter = m_lines->teamFilter();
    settings->grouping = m_lines->grouping();
    settings->sortColumn = m_lines->sortColumn();
    settings->sortOrder = m_lines->sortOrder();
    settings->density = m_density;
}

void FloorPage::setSearch(const QString &text)
{
    m_lines->setSearch(text);
    showEmptyText();
}

void FloorPage::setDensity(Density density)
{
    m_view->setDensity(density);
    m_filters->columnMenu()->setDensity(density);
    if (std::exchange(m_density, density) != density)
        Q_EMIT densityChanged(density);
}

void FloorPage::setStatus(const FloorStatus &status)
{
    m_status = status;
    const bool stale = isFrozen(status);
    if (m_undo && stale && m_undo->deed().offer != SwitchDeed::Offer::None)
        m_undo->hide();
    m_view->setStale(stale, status.answeredAtMs);
    m_filters->setStale(stale);
    m_cover->setStale(stale);
    showEmptyText();
}

void FloorPage::tick()
{
    m_view->tick();
    showCoverLine();
}

int FloorPage::peopleCount() const
{
    return m_lines->counts().total;
}

void FloorPage::showCounts()
{
    m_filters->setCounts(m_lines->counts());
    showEmptyText();
    Q_EMIT figuresChanged();
}

void FloorPage::showCoverLine()
{
    qint64 step = 0;
    m_cover->setSeries(m_live->coverSeries(&step));
}

void FloorPage::showEmptyText()
{
    QString text;
    if (m_live->agents()->rowCount() > 0)
        text = tr("Nobody matches the search and the filters.");
    else if (m_status.answeredAtMs != noTime)
        text = tr("The server reports no agents.");
    else if (m_status.attempts > 0)
        text = tr("No answer yet.");
    else if (m_status.freshness == Freshness::TokenRefused)
        text = tr("Nothing was read: the token was refused.");
    else
        text = tr("Reading the floor...");
    m_view->setEmptyText(text);
}
