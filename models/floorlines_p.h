// The inside of FloorLines: brings the lines shown to the arrangement wanted, and tells what changed.
#pragma once

#include "changedcells.h"
#include "floorarrangement.h"
#include "floorlines.h"
#include "lineshift.h"
#include "notewatch.h"

class FloorLines::Private
{
public:
    Private(FloorLines *lines, AgentModel *model);

    enum class When { IfFree, Now };
    void applied(const FloorDiff &diff);
    void choose(const FloorArrangement::Settings &settings);
    void afterRestructure(When when);
    /// Lines go where they are wanted, or are counted as waiting. True: so many that all were put in order at once.
    bool follow(When when);
    void fold(qint32 line, bool folded);
    void moveOn(qint64 nowMs); ///< notes that came or went with time
    void thresholdChanged();
    void tellGroups(); ///< whose counts or minimums are others
    void tellAll(AgentColumn first, AgentColumn last);
    const FloorSlot &slotAt(int line) const { return arrangement.slot(shown[size_t(line)]); }
    QVariant groupData(const FloorGroup &group, AgentColumn column, int role) const;

    FloorLines *q;
    AgentModel *source;
    FloorArrangement arrangement;
    std::vector<qint32> shown; ///< slots, line by line
    std::function<std::pair<int, int>()> shownLines;
    bool held = false;
    int waiting = 0;

private:
    void stepByStep(const LineShift &shift);
    void atOnce(const LineShift &shift);
    void removeRun(LineShift::Run run);
    void insertRun(qint32 at, const std::vector<qint32> &items);
    void moveTo(qint32 wantedAt);
    void number(size_t from);
    void recount();
    void setWaiting(int count);
    void tellChanges(const FloorDiff &diff, bool orderedAnew);
    void tell(std::vector<ChangedCells> *cells);
    void tellCounts();

    FloorCounts m_told; ///< the counts countsChanged was last emitted for
    NoteWatch m_notes;
};
