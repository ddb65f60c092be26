#include "floortexts.h"

#include "durationtext.h"
#include "floorages.h"
#include "floorwords.h"
#include "rowrequest.h"
#include "switchwords.h"
#include "whatif.h"

FloorTexts::FloorTexts(FloorLines *lines, const LiveFloor *live, QObject *parent)
    : QIdentityProxyModel(parent), m_lines(lines), m_live(live)
{
    setSourceModel(lines);
}

void FloorTexts::setStale(bool stale, qint64 answeredAtMs, qint64 wallMs)
{
    m_stale = stale;
    m_answeredAt = answeredAtMs;
    m_wall = wallMs;
    Q_EMIT headerDataChanged(Qt::Horizontal, int(AgentColumn::InState), int(AgentColumn::InState));
}

QString FloorTexts::staleText(const FloorRow &row, AgentColumn column, const QString &fresh) const
{
    switch (column) {
    case AgentColumn::State:
        return floorwords::stateOf(row) == floorwords::state(row.state)
                   ? floorwords::wasState(row.state)
                   : tr("was %1", "a state word of the server that is no longer fresh").arg(fresh);
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone: {
        const auto channel = Channel(int(column) - int(AgentColumn::Email));
        const QString asked = switchwords::cell(requestOf(row, channel));
        if (!asked.isEmpty())
            return tr("%1, disarmed", "channel switch, as in: off requested, disarmed").arg(asked);
        switch (row.switches[size_t(channel)]) {
        case SwitchState::On:
            return tr("on, disarmed", "channel switch");
        case SwitchState::Off:
            return tr("off, disarmed", "channel switch");
        case SwitchState::Unknown:
            break;
        }
        return tr("unknown, disarmed", "channel switch");
    }
    case AgentColumn::LastSeen:
        return floorages::lastSeen(row, true, m_answeredAt, m_wall);
    default:
        return fresh;
    }
}

QVariant FloorTexts::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleDescriptionRole && index.isValid() && index.column() >= int(AgentColumn::Email) &&
        index.column() <= int(AgentColumn::Phone)) {
        const FloorRow *row = m_lines->rowAt(index.row());
        return row ? whatif::description(*m_live, *row, Channel(index.column() - int(AgentColumn::Email))) : QString();
    }
    const QVariant fresh = QIdentityProxyModel::data(index, role);
    if (!m_stale || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) || !index.isValid())
        return fresh;
    const FloorRow *row = m_lines->rowAt(index.row());
    return row ? staleText(*row, AgentColumn(index.column()), fresh.toString()) : fresh;
}

QVariant FloorTexts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_stale && orientation == Qt::Horizontal && role == Qt::DisplayRole && section == int(AgentColumn::InState))
        return tr("At %1", "header of the time in state: as of this time of day").arg(clockText(m_answeredAt));
    return QIdentityProxyModel::headerData(section, orientation, role);
}
