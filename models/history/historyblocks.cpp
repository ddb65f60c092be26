#include "historyblocks.h"

#include "historyfact.h"
#include <QVariant>
#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsMost = 500;       // that are read one by one: forty minutes of a poll every five seconds
constexpr qsizetype leastForBase = 4'096; // changes
constexpr qsizetype changesPerPerson = 8; // until there is a new base: what it repeats is an eighth of them
constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

using People = QHash<qint64, HistoryChange>;

/// What holds in the end: the newest by time, and of the same time what was written last.
void fold(const QList<HistoryChange> &changes, People *latest)
{
    for (const HistoryChange &change : changes) {
        HistoryChange &known = (*latest)[change.number];
        if (known.number == 0 || known.at <= change.at)
            known = change;
    }
}

void sortByTime(QList<HistoryChange> *changes)
{
    const auto earlier = [](const HistoryChange &a, const HistoryChange &b) { return a.at < b.at; };
    if (!std::is_sorted(changes->cbegin(), changes->cend(), earlier))
        std::stable_sort(changes->begin(), changes->end(), earlier);
}

QList<HistoryChange> listOf(const People &latest)
{
    QList<HistoryChange> changes(latest.cbegin(), latest.cend());
    std::sort(changes.begin(), changes.end(), [](const HistoryChange &a, const HistoryChange &b) {
        return std::tie(a.at, a.waited, a.number) < std::tie(b.at, b.waited, b.number);
    });
    return changes;
}

qint64 newestOf(const QList<HistoryChange> &changes)
{
    const auto newest = std::max_element(changes.cbegin(), changes.cend(),
                                         [](const HistoryChange &a, const HistoryChange &b) { return a.at < b.at; });
    return newest == changes.cend() ? 0 : newest->at;
}

/// Of one person, in the order written: ascending, and of the same time what was written last.
QList<HistoryChange> inOrder(QList<HistoryChange> changes)
{
    sortByTime(&changes);
    QList<HistoryChange> result;
    result.reserve(changes.size());
    for (const HistoryChange &change : std::as_const(changes)) {
        if (!result.isEmpty() && result.constLast().at == change.at)
            result.last() = change;
        else
            result.append(change);
    }
    return result;
}

} // namespace

QStringList HistoryBlocks::statements()
{
    // A base holds for questions from to_at on, and what was written before it is of no interest to them.
    return {u"create table blocks(place integer primary key, base integer not null, from_at integer not null, "
            "to_at integer not null, changes blob not null)"_s};
}

HistoryBlocks::Fault HistoryBlocks::forEach(const QString &where, const QVariantList &values, const RowWork &work)
{
    QSqlQuery query = m_file.query();
    if (const Fault fault = m_file.ask(
            &query, u"select place, base, from_at, changes from blocks where "_s + where + u" order by place"_s,
            values);
        fault != Fault::None)
        return fault;
    while (query.next()) {
        Row row{query.value(0).toLongLong(), query.value(1).toBool(), {}};
        if (!historyblock::unpack(query.value(3).toByteArray(), query.value(2).toLongLong(), &row.changes))
            return Fault::Corrupt;
        if (const Fault fault = work(row); fault != Fault::None)
            return fault;
    }
    return m_file.ended(query);
}

/// A row that has nothing more to say goes.
HistoryBlocks::Fault HistoryBlocks::rewrite(const QString &where, const QVariantList &values,
                                            const std::function<void(Row &row)> &change)
{
    QList<qint64> places;
    QSqlQuery query = m_file.query();
    if (const Fault fault = m_file.ask(&query, u"select place from blocks where "_s + where, values);
        fault != Fault::None)
        return fault;
    while (query.next())
        places.append(query.value(0).toLongLong());
    if (const Fault fault = m_file.ended(query); fault != Fault::None)
        return fault;
    query.finish();
    for (const qint64 place : std::as_const(places)) { // one at a time is held
        Row row;
        Fault fault = forEach(u"place = ?"_s, {place}, [&row](Row &one) {
            row = std::move(one);
            return Fault::None;
        });
        const Row before = row;
        change(row);
        if (fault == Fault::None && row.changes == before.changes && row.isBase == before.isBase)
            continue;
        sortByTime(&row.changes);
        if (fault == Fault::None)
            fault = m_file.run(u"delete from blocks where place = ?"_s, {place});
        if (fault == Fault::None && !row.changes.isEmpty())
            fault = insert(place, row.isBase, row.changes, newestOf(row.changes));
        if (fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

HistoryBlocks::Fault HistoryBlocks::insert(qint64 place, bool isBase, const QList<HistoryChange> &changes, qint64 to)
{
    const qint64 from = changes.isEmpty() ? to : changes.constFirst().at;
    return m_file.run(u"insert into blocks(place, base, from_at, to_at, changes) values(?,?,?,?,?)"_s,
                      {place, isBase ? 1 : 0, from, to, historyblock::pack(changes, from)});
}

HistoryBlocks::Fault HistoryBlocks::load(People *latest)
{
    m_fresh.clear();
    m_base = beforeAll;
    m_place = 0;
    m_rowsSince = m_changesSince = 0;
    return forEach(u"place >= ifnull((select max(place) from blocks where base = 1), ?)"_s, {beforeAll}, [&](Row &row) {
        m_place = row.place;
        if (row.isBase) {
            m_base = row.place;
        } else {
            ++m_rowsSince;
            m_changesSince += row.changes.size();
        }
        fold(row.changes, latest);
        return Fault::None;
    });
}

HistoryBlocks::Fault HistoryBlocks::write(qsizetype people)
{
    if (m_fresh.isEmpty())
        return Fault::None;
    sortByTime(&m_fresh);
    const Fault fault = insert(++m_place, false, m_fresh, newestOf(m_fresh));
    ++m_rowsSince;
    m_changesSince += m_fresh.size();
    m_fresh.clear();
    return fault == Fault::None &&
                   (m_rowsSince > rowsMost || m_changesSince > std::max(leastForBase, changesPerPerson * people))
               ? gather(people)
               : fault;
}

/// The rows since the base become one, with a new base behind it where they are many changes.
HistoryBlocks::Fault HistoryBlocks::gather(qsizetype people)
{
    QList<HistoryChange> changes;
    People latest;
    Fault fault = forEach(u"place >= ?"_s, {m_base}, [&](Row &row) {
        fold(row.changes, &latest);
        if (!row.isBase)
            changes += row.changes;
        return Fault::None;
    });
    if (fault == Fault::None)
        fault = m_file.run(u"delete from blocks where place > ?"_s, {m_base});
    sortByTime(&changes);
    if (fault == Fault::None)
        fault = insert(m_place, false, changes, newestOf(changes));
    m_rowsSince = 1;
    if (fault != Fault::None || m_changesSince <= std::max(leastForBase, changesPerPerson * people))
        return fault;
    const QList<HistoryChange> all = listOf(latest);
    m_base = ++m_place;
    m_rowsSince = m_changesSince = 0;
    return insert(m_base, true, all, newestOf(all));
}

HistoryBlocks::Fault HistoryBlocks::read(qint64 from, qint64 to, QHash<qint64, QList<HistoryChange>> *people)
{
    // One statement, so that it sees one state of the file while another program writes. Older than the oldest row
    // nothing is known; a base may stand there.
    const QString first = u"ifnull((select max(place) from blocks where base = 1 and to_at <= ?), "
                          "(select min(place) from blocks))"_s;
    const Fault fault =
        forEach(u"place >= "_s + first + u" and (base = 0 or place = "_s + first + u") and from_at < ?"_s,
                {from, from, to}, [&](Row &row) {
                    for (const HistoryChange &change : std::as_const(row.changes)) {
                        if (change.at < to)
                            (*people)[change.number].append(change);
                    }
                    return Fault::None;
                });
    for (QList<HistoryChange> &changes : *people) {
        changes = inOrder(std::move(changes));
        const auto since = std::lower_bound(changes.cbegin(), changes.cend(), from,
                                            [](const HistoryChange &change, qint64 at) { return change.at < at; });
        changes.remove(0, std::max<qsizetype>(0, since - changes.cbegin() - 1));
    }
    return fault;
}

HistoryBlocks::Fault HistoryBlocks::shiftSince(qint64 from, qint64 by)
{
    return rewrite(u"to_at >= ?"_s, {from}, [from, by](Row &row) {
        for (HistoryChange &change : row.changes)
            change.at += change.at >= from ? by : 0;
        // It may leave out what comes after it now. What it says is true all the same.
        row.isBase = false;
    });
}

HistoryBlocks::Fault HistoryBlocks::removeBefore(qint64 cut)
{
    QHash<qint64, QList<HistoryChange>> people;
    Fault fault = read(cut, cut, &people);
    QList<HistoryChange> held;
    for (const QList<HistoryChange> &changes : std::as_const(people))
        held += changes;
    const auto sinceCut = [cut](QList<HistoryChange> *changes) {
        for (HistoryChange &change : *changes) {
            if (change.at < cut)
                change = {change.number, cut, 0, change.fact};
        }
        changes->removeIf([cut](const HistoryChange &change) {
            return change.at == cut && packedState(change.fact) == AgentState::NotSeen;
        });
    };
    if (fault == Fault::None)
        fault = m_file.run(u"delete from blocks where to_at < ?"_s, {cut});
    if (fault == Fault::None)
        fault = rewrite(u"from_at < ?"_s, {cut}, [&](Row &row) {
            if (row.isBase)
                sinceCut(&row.changes);
            else
                row.changes.removeIf([cut](const HistoryChange &change) { return change.at < cut; });
        });
    sinceCut(&held);
    if (fault != Fault::None || held.isEmpty())
        return fault;
    qint64 first = 0;
    fault = forEach(u"place = (select min(place) from blocks)"_s, {}, [&first](Row &row) {
        first = row.place;
        return Fault::None;
    });
    std::sort(held.begin(), held.end(),
              [](const HistoryChange &a, const HistoryChange &b) { return a.number < b.number; });
    return fault == Fault::None ? insert(first - 1, true, held, cut) : fault;
}

HistoryBlocks::Fault HistoryBlocks::remove(qint64 number)
{
    return rewrite(u"1"_s, {}, [number](Row &row) {
        row.changes.removeIf([number](const HistoryChange &change) { return change.number == number; });
    });
}
