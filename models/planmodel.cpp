#include "planmodel.h"

#include "floorwords.h"
#include "switchwords.h"

using namespace Qt::StringLiterals;

namespace {

/// Index of the channel of a column, nothing for the others.
std::optional<size_t> channelAt(PlanColumn column)
{
    if (column < PlanColumn::Email || column > PlanColumn::Phone)
        return std::nullopt;
    return size_t(int(column) - int(PlanColumn::Email));
}

bool isIdle(const PlanPerson &person)
{
    return std::find(person.need.begin(), person.need.end(), PlanNeed::Request) == person.need.end();
}

} // namespace

void PlanModel::setPlan(const SwitchPlan &plan)
{
    const auto samePerson = [](const PlanPerson &a, const PlanPerson &b) { return a.row.id == b.row.id; };
    if (std::equal(m_plan.people.begin(), m_plan.people.end(), plan.people.begin(), plan.people.end(), samePerson)) {
        m_plan = plan;
        if (!plan.people.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, planColumnCount - 1));
        return;
    }
    if (!m_plan.people.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_plan = {};
        endRemoveRows();
    }
    if (plan.people.isEmpty()) {
        m_plan = plan;
        return;
    }
    beginInsertRows({}, 0, int(plan.people.size()) - 1);
    m_plan = plan;
    endInsertRows();
}

bool PlanModel::isTouched(Channel channel) const
{
    return std::any_of(m_plan.people.begin(), m_plan.people.end(), [channel](const PlanPerson &person) {
        return person.need[size_t(channel)] != PlanNeed::NotAsked;
    });
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.people.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : planColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlanPerson &person = m_plan.people[index.row()];
    const auto column = PlanColumn(index.column());
    const auto channel = channelAt(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(person, column);
    case Qt::AccessibleTextRole:
        return column == PlanColumn::Agent ? sentence(person) : text(person, column);
    case PlanIdRole:
        return person.row.id;
    case PlanStateRole:
        return int(person.row.state);
    case PlanIdleRole:
        return isIdle(person);
    case PlanNowRole:
        return channel ? QVariant(int(person.row.switches[*channel])) : QVariant();
    case PlanAskRole:
        return channel ? QVariant(int(person.asked[*channel])) : QVariant();
    case PlanNeedRole:
        return channel ? QVariant(int(person.need[*channel])) : QVariant();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= planColumnCount)
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto column = PlanColumn(section);
    if (const auto channel = channelAt(column))
        return floorwords::channel(Channel(*channel));
    if (column == PlanColumn::State)
        return tr("State", "column of a plan");
    return column == PlanColumn::Agent ? tr("Agent", "column of a plan") : tr("Note", "column of a plan");
}

QString PlanModel::text(const PlanPerson &person, PlanColumn column) const
{
    if (const auto channel = channelAt(column)) {
        const Ask ask = person.asked[*channel];
        if (person.need[*channel] != PlanNeed::Request)
            return switchwords::need(person.need[*channel], ask);
        const SwitchState now = person.row.switches[*channel];
        const QString before =
            now == SwitchState::Unknown ? floorwords::unknown() : switchwords::onOff(now == SwitchState::On);
        //: What a switch is now and what it is asked to be, as in: off → on
        return tr("%1 → %2").arg(before, switchwords::onOff(ask == Ask::On));
    }
    switch (column) {
    case PlanColumn::State:
        return floorwords::stateOf(person.row);
    case PlanColumn::Agent:
        return rowName(person.row);
    default:
        return switchwords::planNote(person.note);
    }
}

QString PlanModel::sentence(const PlanPerson &person) const
{
    QStringList parts{rowName(person.row), floorwords::stateOf(person.row)};
    for (const Channel channel : allChannels) {
        const auto i = size_t(channel);
        if (person.need[i] != PlanNeed::NotAsked)
            parts << floorwords::channel(channel) + u' ' + text(person, PlanColumn(int(PlanColumn::Email) + int(i)));
    }
    if (person.note != PlanNote::None)
        parts << switchwords::planNote(person.note);
    return parts.join(u", "_s);
}
