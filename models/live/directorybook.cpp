#include "directorybook.h"

DirectoryBook afterListing(const DirectoryBook &book, const AgentList &list)
{
    if (!book.complete && !book.emptyOnce && list.rows.isEmpty() && !book.agents.isEmpty()) {
        DirectoryBook doubted = book;
        doubted.emptyOnce = true;
        doubted.changed = false;
        return doubted;
    }
    DirectoryBook next;
    next.complete = true;
    next.agents.reserve(list.rows.size());
    for (const Agent &agent : list.rows) {
        const auto old = book.agents.value(agent.id);
        const bool same = old && *old == agent;
        next.changed = next.changed || !same;
        next.agents.insert(agent.id, same ? old : std::make_shared<const Agent>(agent));
    }
    next.changed = next.changed || !book.complete;
    if (!book.complete)
        return next;
    for (auto old = book.agents.cbegin(); old != book.agents.cend(); ++old) {
        if (next.agents.contains(old.key()))
            continue;
        const int absences = book.missing.value(old.key()) + (list.unreadable > 0 ? 0 : 1);
        if (absences >= absencesToRemove) {
            next.changed = true;
            continue;
        }
        next.missing.insert(old.key(), quint8(absences));
        next.agents.insert(old.key(), old.value());
    }
    return next;
}
