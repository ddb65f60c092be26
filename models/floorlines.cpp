#include "floorlines_p.h"

FloorLines::FloorLines(AgentModel *source, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(this, source))
{
    connect(source, &AgentModel::rowsAboutToBePatched, this, [this] { d->arrangement.letRowsGo(); });
    connect(source, &AgentModel::rowsPatched, this, [this] { d->arrangement.takeRows(); });
    connect(source, &AgentModel::rowsApplied, this, [this](const FloorDiff &diff) { d->applied(diff); });
    connect(source, &AgentModel::teamNamesChanged, this, [this] { d->tellAll(AgentColumn::Team, AgentColumn::Team); });
    connect(source, &AgentModel::awayThresholdChanged, this, [this] { d->thresholdChanged(); });
}

FloorLines::~FloorLines() = default;

void FloorLines::setGrouping(FloorGrouping grouping)
{
    auto settings = d->arrangement.settings();
    if (std::exchange(settings.grouping, grouping) != grouping)
        d->choose(settings);
}

void FloorLines::setShownLines(std::function<std::pair<int, int>()> shown)
{
    d->shownLines = std::move(shown);
}

FloorGrouping FloorLines::grouping() const
{
    return d->arrangement.settings().grouping;
}

void FloorLines::setStateFilter(int stateFilterBits)
{
    auto settings = d->arrangement.settings();
    if (std::exchange(settings.stateFilter, stateFilterBits) != stateFilterBits)
        d->choose(settings);
}

int FloorLines::stateFilter() const
{
    return d->arrangement.settings().stateFilter;
}

void FloorLines::setTeamFilter(const QSet<TeamId> &teams)
{
    auto settings = d->arrangement.settings();
    if (std::exchange(settings.teamFilter, teams) != teams)
        d->choose(settings);
}

QSet<TeamId> FloorLines::teamFilter() const
{
    return d->arrangement.settings().teamFilter;
}

void FloorLines::setSearch(const QString &text)
{
    auto settings = d->arrangement.settings();
    if (std::exchange(settings.search, text) != text)
        d->choose(settings);
}

QString FloorLines::search() const
{
    return d->arrangement.settings().search;
}

void FloorLines::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= agentColumnCount)
        return;
    auto settings = d->arrangement.settings();
    if (settings.sortColumn == AgentColumn(column) && settings.sortOrder == order)
        return;
    settings.sortColumn = AgentColumn(column);
    settings.sortOrder = order;
    d->choose(settings);
}

int FloorLines::sortColumn() const
{
    return int(d->arrangement.settings().sortColumn);
}

Qt::SortOrder FloorLines::sortOrder() const
{
    return d->arrangement.settings().sortOrder;
}

void FloorLines::setTeams(const QList<Team> &teams)
{
    if (!d->arrangement.groups().setTeams(teams))
        return;
    d->arrangement.rearrange();
    d->afterRestructure(Private::When::IfFree);
}

void FloorLines::setMinimums(const QHash<TeamId, std::array<int, channelCount>> &minimums)
{
    d->arrangement.groups().setMinimums(minimums);
    d->tellGroups();
}

void FloorLines::setFolded(int line, bool folded)
{
    if (const FloorGroup *group = groupAt(line); group && group->folded != folded)
        d->fold(line, folded);
}

QStringList FloorLines::foldedGroups() const
{
    return d->arrangement.groups().foldedKeys();
}

void FloorLines::setFoldedGroups(const QStringList &keys)
{
    d->arrangement.groups().setFoldedKeys(keys);
    d->arrangement.chooseLines();
    d->afterRestructure(Private::When::Now);
}

void FloorLines::setNow(qint64 utcMs)
{
    d->moveOn(utcMs);
}

void FloorLines::setHeld(bool held)
{
    d->held = held;
}

bool FloorLines::isHeld() const
{
    return d->held;
}

int FloorLines::waitingMoves() const
{
    return d->waiting;
}

void FloorLines::applyMoves()
{
    d->follow(Private::When::Now);
}

FloorCounts FloorLines::counts() const
{
    return d->arrangement.counts();
}

const FloorRow *FloorLines::rowAt(int line) const
{
    return line < 0 || line >= rowCount() ? nullptr : d->arrangement.rowOf(d->slotAt(line));
}

const FloorGroup *FloorLines::groupAt(int line) const
{
    if (line < 0 || line >= rowCount() || d->slotAt(line).person >= 0)
        return nullptr;
    return &d->arrangement.groups().at(d->slotAt(line).group);
}

int FloorLines::lineOf(const AgentId &id) const
{
    int first = -1;
    for (qint32 s = d->arrangement.firstSlotOf(id); s >= 0; s = d->arrangement.slot(s).next) {
        const int line = d->arrangement.slot(s).line;
        if (line >= 0 && (first < 0 || line < first))
            first = line;
    }
    return first;
}

int FloorLines::groupLineOf(int line) const
{
    if (line >= rowCount())
        return -1;
    while (line >= 0 && d->slotAt(line).person >= 0)
        --line;
    return line;
}

int FloorLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

int FloorLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : agentColumnCount;
}

QVariant FloorLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FloorSlot &slot = d->slotAt(index.row());
    const auto column = AgentColumn(index.column());
    if (slot.person < 0)
        return d->groupData(d->arrangement.groups().at(slot.group), column, role);
    return d->source->cell(*d->arrangement.rowOf(slot), column, role);
}

QVariant FloorLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    return d->source->headerData(section, orientation, role);
}

Qt::ItemFlags FloorLines::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // A group can be reached by keys, but a selection is of people.
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return d->slotAt(index.row()).person < 0 ? common : common | Qt::ItemIsSelectable;
}
