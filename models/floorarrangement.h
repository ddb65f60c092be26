// Who stands on which line of the floor: people filtered, sorted and grouped. Keeps the order between polls and
// re-sorts only those whose place may differ, so that a poll costs one pass and the sorting of what changed. Knows no
// signals.
#pragma once

#include "agentmodel.h"
#include "floorgroups.h"
#include "namerank.h"
#include "searchfold.h"
#include <unordered_map>

/// One line: a person in one of its groups, or the head of a group (person = -1). Its number stays the same while the
/// person stays, whatever the order.
struct FloorSlot
{
    qint32 person = -1;
    qint32 group = -1;
    qint32 next = -1;    ///< further slot of the same person
    qint32 line = -1;    ///< where it is shown; kept by the owner of the lines
    bool wanted = false; ///< stands in the order
    bool dirty = false;  ///< its place in the order is to be found anew
};

class FloorArrangement
{
public:
    struct Settings
    {
        FloorGrouping grouping = FloorGrouping::None;
        int stateFilter = 0;
        QSet<TeamId> teamFilter;
        QString search;
        AgentColumn sortColumn = AgentColumn::State;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
    };

    /// source tells notes and the moment they hold at; rows are taken from it in apply() and at the start.
    explicit FloorArrangement(const AgentModel *source);

    const Settings &settings() const { return m_settings; }
    void setSettings(const Settings &settings); ///< arranges everybody anew
    void rearrange();                           ///< anew because teams or the threshold are others
    void chooseLines();                         ///< anew because folds are others
    void apply(const FloorDiff &diff);          ///< the source's rows are the next ones
    void letRowsGo() { m_rows = {}; }           ///< the source changes them in place
    void takeRows() { m_rows = m_source->rows(); }
    void touchRows(const QList<qint32> &rows); ///< their notes changed without a poll

    FloorGroups &groups() { return m_groups; }
    const FloorGroups &groups() const { return m_groups; }
    const FloorCounts &counts() const { return m_counts; }
    const QList<FloorRow> &rows() const { return m_rows; }

    const std::vector<qint32> &wanted() const { return m_wanted; } ///< slots, line by line
    FloorSlot &slot(qint32 number) { return m_slots[size_t(number)]; }
    const FloorSlot &slot(qint32 number) const { return m_slots[size_t(number)]; }
    size_t slotCount() const { return m_slots.size(); }
    void releaseUnused(); ///< forgets who is neither wanted nor on a line

    const FloorRow *
    rowOf(const FloorSlot &slot) const;          ///< null for a group; as last seen, marked NotSeen, for who is gone
    qint32 firstSlotOf(const AgentId &id) const; ///< -1 = none; follow FloorSlot::next
    qint32 firstSlotOfRow(qint32 row) const { return m_people[size_t(m_personOfRow[size_t(row)])].firstSlot; }
    /// Slots on lines whose person went or came back since the last call: every cell of theirs is another.
    std::vector<qint32> takeReplaced();

private:
    struct Person
    {
        qint32 row = -1; ///< -1 once gone
        qint32 firstSlot = -1;
        qint64 key = 0;
        bool admitted = false; ///< by team filter and search
        bool renamed = false;
    };
    struct Placed
    {
        qint64 key;
        qint32 position; ///< of the group
        quint32 rank;
        qint32 row;
        qint32 slot;
        bool operator<(const Placed &o) const
        {
            if (position != o.position)
                return position < o.position;
            if (key != o.key)
                return key < o.key;
            return rank != o.rank ? rank < o.rank : row < o.row; // rows are in the order of ids
        }
    };

    const FloorRow &row(const Person &p) const { return m_rows.at(p.row); }
    qint32 newPerson(const AgentId &id);
    void enter(qint32 person, qint32 row);
    void leave(qint32 person, const FloorRow &last);
    void change(const FloorDiff::Change &change, const FloorRow &was);
    void remapRows(const FloorDiff &diff);
    bool admits(qint32 person, const FloorRow &row);
    bool passesState(const FloorRow &row) const;
    qint64 sortKey(const FloorRow &row) const;
    void place(qint32 person);
    void setDirty(qint32 slot);
    qint32 newSlot(qint32 person, qint32 group);
    void reorder(bool refreshAll);
    Placed placed(qint32 slot) const;
    void freePerson(qint32 person);

    const AgentModel *m_source;
    Settings m_settings;
    SearchQuery m_query;
    QList<FloorRow> m_rows; ///< shared with the source until its next rows: only at(), for [] would copy them all
    FloorGroups m_groups;
    FloorCounts m_counts;
    NameRank m_names;
    std::vector<Person> m_people;
    std::vector<qint32> m_personOfRow, m_freePeople;
    std::vector<FloorSlot> m_slots;
    std::vector<qint32> m_freeSlots, m_dirty, m_leaving, m_replaced;
    std::vector<Placed> m_order;
    std::vector<qint32> m_wanted;
    std::vector<QByteArray> m_searchTexts; ///< by person, while something is searched; empty = not made yet
    std::unordered_map<qint32, std::unique_ptr<FloorRow>> m_gone;
    QHash<AgentId, qint32> m_goneIds;
};
