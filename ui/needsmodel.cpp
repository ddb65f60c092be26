#include "needsmodel.h"

#include "floorwords.h"
#include "words.h"
#include <QCollator>

using namespace Qt::StringLiterals;

NeedsModel::NeedsModel(QHash<TeamId, QString> names, QObject *parent)
    : QAbstractTableModel(parent), m_names(std::move(names))
{
}

void NeedsModel::setNeeds(const QList<CoverNeed> &needs)
{
    if (!m_needs.isEmpty()) {
        beginRemoveRows({}, 0, int(m_needs.size()) - 1);
        m_needs.clear();
        endRemoveRows();
    }
    if (!needs.isEmpty()) {
        beginInsertRows({}, 0, int(needs.size()) - 1);
        m_needs = needs;
        endInsertRows();
    }
}

int NeedsModel::addNeed()
{
    CoverNeed need{std::nullopt, 8 * 60, 18 * 60, CoverMinimums::none};
    if (!m_needs.isEmpty()) {
        need.from = m_needs.last().from;
        need.to = m_needs.last().to;
    }
    const auto offered = teams();
    for (const auto &[name, id] : offered) {
        const std::optional<TeamId> team = parseId(id.toString());
        const bool there =
            std::any_of(m_needs.begin(), m_needs.end(), [&](const CoverNeed &n) { return n.team == team; });
        if (team && !there) {
            need.team = team;
            break;
        }
    }
    const int row = int(m_needs.size());
    beginInsertRows({}, row, row);
    m_needs << need;
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void NeedsModel::removeNeed(int row)
{
    if (row < 0 || row >= m_needs.size())
        return;
    beginRemoveRows({}, row, row);
    m_needs.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

QString NeedsModel::nameOf(const std::optional<TeamId> &team) const
{
    if (!team)
        return tr("All teams");
    const QString name = m_names.value(*team).trimmed();
    return name.isEmpty() ? idText(*team).left(8) + u'…' : name;
}

QList<std::pair<QString, QVariant>> NeedsModel::teams() const
{
    QList<std::pair<QString, QVariant>> list;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        list.append({nameOf(it.key()), idText(it.key())});
    std::sort(list.begin(), list.end(),
              [order = QCollator()](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    list.append({nameOf(std::nullopt), QString()});
    return list;
}

int NeedsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_needs.size());
}

int NeedsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant NeedsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CoverNeed &need = m_needs[index.row()];
    if (role == Qt::EditRole && index.column() == Team)
        return need.team ? idText(*need.team) : QString();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Team:
        return words::isolated(nameOf(need.team).left(200));
    case From:
        return minuteText(need.from);
    case To:
        return minuteText(need.to);
    default: {
        const int minimum = need.minimum[size_t(index.column() - FirstChannel)];
        if (minimum > 0)
            return QString::number(minimum);
        return role == Qt::EditRole ? QString() : role == Qt::DisplayRole ? u"–"_s : tr("none", "no minimum");
    }
    }
}

bool NeedsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    CoverNeed need = m_needs[index.row()];
    const QString text = value.toString().trimmed();
    if (index.column() == Team) {
        need.team = parseId(text);
        if (!need.team && !text.isEmpty())
            return false;
    } else if (index.column() == From || index.column() == To) {
        (index.column() == From ? need.from : need.to) = minuteOf(text);
        if (need.from < 0 || need.to < 0 || need.from >= need.to)
            return false;
    } else {
        bool ok = true;
        const int minimum = text.isEmpty() || text == u"–"_s ? 0 : text.toInt(&ok);
        if (!ok || minimum < 0 || minimum > CoverNeed::most)
            return false;
        need.minimum[size_t(index.column() - FirstChannel)] = minimum > 0 ? minimum : -1;
    }
    if (need == m_needs[index.row()])
        return true;
    m_needs[index.row()] = need;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant NeedsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Team:
        return tr("Team");
    case From:
        return tr("From", "a time");
    case To:
        return tr("To", "a time");
    default:
        return floorwords::channel(Channel(section - FirstChannel));
    }
}

Qt::ItemFlags NeedsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}
