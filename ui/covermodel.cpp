#include "covermodel.h"

#include "coverwords.h"
#include "floorwords.h"
#include <QLocale>

using namespace Qt::StringLiterals;

CoverModel::CoverModel(const CoverDesk *desk, LiveFloor *live, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_live(live), m_habit(live)
{
    connect(&m_habit, &CoverHabit::changed, this, &CoverModel::refreshDay);
    connect(desk, &CoverDesk::coverChanged, this, &CoverModel::refresh);
    connect(desk, &CoverDesk::plansChanged, this, &CoverModel::refreshDay);
    connect(desk, &CoverDesk::dayChanged, this, &CoverModel::refreshDay);
    refreshDay();
    refresh();
}

QList<CoverModel::Line> CoverModel::wanted() const
{
    const CoverWatch &watch = m_desk->watch();
    QList<Line> lines;
    const auto add = [&](const std::optional<TeamId> &team, const FloorCounts &counts) {
        Line line{team, m_desk->teamName(team), counts.working, counts.total, {}};
        for (const Channel channel : allChannels) {
            const CoverPlace place{team, channel};
            const auto shortage = watch.shortages().constFind(place);
            line.cells[size_t(channel)] = {place, watch.countOf(team, channel), watch.minimums().of(team, channel),
                                           shortage == watch.shortages().cend() ? std::nullopt
                                                                                : std::optional(*shortage)};
        }
        lines << line;
    };
    for (const Team &team : m_live->teams()) {
        if (watch.teams().contains(team.id) || watch.minimums().teams.contains(team.id))
            add(team.id, watch.teams().value(team.id));
    }
    add(std::nullopt, watch.all());
    return lines;
}

void CoverModel::arrange(const QList<Line> &lines)
{
    const auto find = [](const QList<Line> &in, const std::optional<TeamId> &team, qsizetype from) {
        for (qsizetype i = from; i < in.size(); ++i) {
            if (in[i].team == team)
                return i;
        }
        return qsizetype(-1);
    };
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (find(lines, m_lines[i].team, 0) >= 0)
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_lines.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype at = find(m_lines, lines[i].team, i);
        if (at < 0) {
            beginInsertRows({}, int(i), int(i));
            m_lines.insert(i, lines[i]);
            endInsertRows();
        } else if (at > i) {
            beginMoveRows({}, int(at), int(at), {}, int(i));
            m_lines.move(at, i);
            endMoveRows();
        }
    }
}

void CoverModel::refresh()
{
    const QList<Line> lines = wanted();
    const bool other = lines.size() != m_lines.size();
    arrange(lines);
    for (int row = 0; row < int(lines.size()); ++row) {
        if (m_lines[row] == lines[row])
            continue;
        m_lines[row] = lines[row];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (other)
        refreshDay();
}

void CoverModel::refreshDay()
{
    const QDateTime now = m_desk->now();
    m_habit.setDay(now.date());
    m_nowMinute = now.time().hour() * 60 + now.time().minute();
    m_wanted.clear();
    int first = 8 * 60, last = 18 * 60;
    if (const CoverPlan *plan = m_desk->planToday()) {
        QSet<int> turns;
        for (const CoverNeed &need : plan->needs) {
            turns << need.from << need.to;
            first = std::min(first, need.from);
            last = std::max(last, need.to);
        }
        for (int minute = 0; minute < CoverNeed::dayMinutes; ++minute)
            m_wanted << (minute == 0 || turns.contains(minute) ? plan->at(minute) : m_wanted.constLast());
    }
    m_fromHour = std::min(first, m_nowMinute) / 60;
    m_toHour = std::min(24, std::max(last + 59, m_nowMinute + 60) / 60);
    m_scales.clear();
    int highest = 1;
    for (const Line &line : std::as_const(m_lines)) {
        int most = 1;
        for (const Channel channel : allChannels) {
            for (const QList<int> &values :
                 {series({line.team, channel}), minimums({line.team, channel}), habit({line.team, channel})}) {
                if (!values.isEmpty())
                    most = std::max(most, *std::max_element(values.cbegin(), values.cend()));
            }
        }
        m_scales << most;
        if (line.team)
            highest = std::max(highest, most);
    }
    for (int row = 0; row < int(m_scales.size()); ++row) {
        if (m_lines[row].team)
            m_scales[row] = highest; // a person is as high in each team
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 1), index(int(m_lines.size()) - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QList<int> CoverModel::series(const CoverPlace &place) const
{
    QList<int> values;
    for (const CoverDay::Counts &minute : m_desk->day().series(place.team))
        values << minute[size_t(place.channel)];
    return values;
}

QList<int> CoverModel::minimums(const CoverPlace &place) const
{
    QList<int> values;
    for (const CoverMinimums &minute : m_wanted)
        values << minute.of(place.team, place.channel);
    return values;
}

QList<int> CoverModel::habit(const CoverPlace &place) const
{
    return m_habit.series(place.team, place.channel);
}

QString CoverModel::habitText() const
{
    if (m_habit.days() == 0)
        return {};
    //: the middle value of some days; %1 = their number, %2 = a weekday such as Monday
    return tr("Faint: usual, of %1 × %2")
        .arg(QString::number(m_habit.days()), QLocale().dayName(m_desk->now().date().dayOfWeek()));
}

const CoverCell *CoverModel::cell(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? &m_lines[index.row()].cells[size_t(index.column() - 1)] : nullptr;
}

QModelIndex CoverModel::indexOf(const CoverPlace &place) const
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines[row].team == place.team)
            return index(row, 1 + int(place.channel));
    }
    return {};
}

int CoverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CoverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(channelCount);
}

QVariant CoverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Line &line = m_lines[index.row()];
    const CoverCell *cell = this->cell(index);
    if (!cell) {
        const QString working = tr("%1 of %2 working", "people").arg(line.working).arg(line.total);
        return role == Qt::DisplayRole ? line.name : line.name + u", "_s + working;
    }
    if (cell->minimum < 0)
        return tr("%1, no minimum", "%1 = people").arg(cell->count);
    //: %1 = people, %2 = people wanted, %3 = how the two compare
    QString text =
        tr("%1 of %2, %3").arg(cell->count).arg(cell->minimum).arg(coverwords::balance(cell->count, cell->minimum));
    if (cell->shortage)
        text += u' ' + tr("since %1", "a time").arg(coverwords::timeOf(cell->shortage->sinceMs));
    return text;
}

QVariant CoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == 0 ? tr("Team") : floorwords::channel(Channel(section - 1));
}
