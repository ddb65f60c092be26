#include "presencebook.h"

#include <algorithm>
#include <numeric>

static bool byId(const Presence &a, const Presence &b)
{
    return idLess(a.id, b.id);
}

static bool fits(const QList<qint32> &order, const QList<Presence> &rows)
{
    if (order.size() != rows.size())
        return false;
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (!byId(rows[order[i - 1]], rows[order[i]]))
            return false;
    }
    return true;
}

/// Ids ascending. Servers keep their order, so the one found last time is tried before sorting.
static void sortById(QList<Presence> *rows, QList<qint32> *order)
{
    if (std::is_sorted(rows->cbegin(), rows->cend(), byId))
        return;
    const QList<Presence> &given = *rows;
    if (!fits(*order, given)) {
        order->resize(given.size());
        std::iota(order->begin(), order->end(), 0);
        std::sort(order->begin(), order->end(), [&](qint32 a, qint32 b) { return byId(given[a], given[b]); });
    }
    QList<Presence> sorted;
    sorted.reserve(given.size());
    for (const qint32 at : std::as_const(*order))
        sorted.append(given[at]);
    *rows = std::move(sorted);
}

static void place(QList<Presence> &rows, const Presence &presence)
{
    const auto at = std::lower_bound(rows.begin(), rows.end(), presence, byId);
    if (at != rows.end() && at->id == presence.id)
        *at = presence;
    else
        rows.insert(at, presence);
}

PresenceBook afterList(PresenceBook book, PresenceList list, bool confirmedEmpty)
{
    if (confirmedEmpty && list.rows.isEmpty())
        return {};
    PresenceBook next;
    next.order = std::move(book.order);
    sortById(&list.rows, &next.order);
    QList<Presence> &fresh = list.rows;
    next.rows.reserve(std::max(fresh.size(), book.rows.size()));
    auto come = fresh.begin();
    const auto keep = [&](const Presence &old) {
        const int absences = book.missing.value(old.id) + (list.unreadable > 0 ? 0 : 1);
        if (absences >= absencesToRemove)
            return;
        next.missing.insert(old.id, quint8(absences));
        next.rows.append(old);
    };
    for (const Presence &old : std::as_const(book.rows)) {
        for (; come != fresh.end() && idLess(come->id, old.id); ++come)
            next.rows.append(std::move(*come));
        if (come == fresh.end() || come->id != old.id)
            keep(old);
        else
            next.rows.append(std::move(*come++));
    }
    for (; come != fresh.end(); ++come)
        next.rows.append(std::move(*come));

    for (const SinglePresence &single : std::as_const(book.singles)) {
        if (list.sequence > single.before)
            continue;
        place(next.rows, single.presence);
        next.missing.remove(single.presence.id);
        next.singles.insert(single.presence.id, single);
    }
    return next;
}

PresenceBook afterSingle(PresenceBook book, const SinglePresence &single)
{
    place(book.rows, single.presence);
    book.missing.remove(single.presence.id);
    book.singles.insert(single.presence.id, single);
    return book;
}
