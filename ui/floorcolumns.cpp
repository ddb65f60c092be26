#include "floorcolumns.h"

#include "floorwords.h"
#include "look.h"
#include "switchwords.h"
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace {

int widest(const QStringList &texts, const QFont &font)
{
    const QFontMetrics fm(font);
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, fm.horizontalAdvance(text));
    return width;
}

QStringList stateWords(bool stale)
{
    QStringList words;
    for (int i = 0; i <= int(AgentState::NotSeen); ++i)
        words << (stale ? floorwords::wasState(AgentState(i)) : floorwords::state(AgentState(i)));
    return words;
}

QStringList notes()
{
    FloorRow row;
    QStringList words{floorwords::note(row, NoteKind::NotSeen, 0), floorwords::note(row, NoteKind::NewHere, 0)};
    for (const AgentState state :
         {AgentState::UnknownId, AgentState::NoStatus, AgentState::Ghost, AgentState::NoChannels}) {
        row.state = state;
        words << floorwords::note(row, NoteKind::Contradiction, 0);
    }
    SwitchRequest request;
    request.poll = pollsUntilUnconfirmed;
    for (const SwitchStage stage : {SwitchStage::Requested, SwitchStage::Accepted, SwitchStage::Unconfirmed,
                                    SwitchStage::Failed, SwitchStage::Unknown, SwitchStage::Elsewhere}) {
        request.stage = stage;
        for (const Channel channel : allChannels)
            words << switchwords::note(channel, request);
    }
    return words;
}

} // namespace

floorcolumns::Insets floorcolumns::insets(AgentColumn column, bool first, bool narrow)
{
    Insets result;
    switch (column) {
    case AgentColumn::InState:
        result.trail = 20;
        break;
    case AgentColumn::Strip:
        result = {narrow ? 20 : 24, pad};
        break;
    case AgentColumn::Team:
    case AgentColumn::Agent:
        result.trail = 8;
        break;
    case AgentColumn::Notes:
        result.trail = 4;
        break;
    default:
        break;
    }
    if (first)
        result.lead = pad;
    return result;
}

int floorcolumns::width(AgentColumn column, bool narrow, bool stale, const TextCache &texts)
{
    const QFont &body = texts.font(Face::Body), &note = texts.font(Face::Note), &head = texts.font(Face::Header);
    const int title = widest({floorwords::column(column)}, head);
    switch (column) {
    case AgentColumn::State:
        // Mark, gap, word; the title is followed by the sign of the sort order.
        return pad +
               std::max({Look::px(108), Look::px(20) + widest(stateWords(stale), body) + 6, title + Look::px(20)});
    case AgentColumn::Agent:
        return Look::px(narrow ? 184 : 216);
    case AgentColumn::Team:
        return std::max(Look::px(100), title + 24);
    case AgentColumn::InState:
        return std::max({Look::px(narrow ? 80 : 84), title + 24, widest({u"≥ 00 h 00"_s}, body) + 22});
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone: {
        const int drawn = column == AgentColumn::Messaging ? 76 : narrow ? 52 : 56;
        return std::max(Look::px(drawn), title + 10);
    }
    case AgentColumn::LastSeen:
        return std::max({Look::px(narrow ? 68 : 76), title + 8, widest({u"≥ 00 h 00"_s}, body) + 2});
    case AgentColumn::Strip:
        return narrow ? 20 + narrowStripWidth + pad : 24 + stripWidth + pad;
    case AgentColumn::Notes:
        return std::max(widest(notes(), note) + 12, title + 20);
    }
    return 0;
}

QList<int> floorcolumns::standardOrder()
{
    QList<int> order;
    for (int i = 0; i < agentColumnCount; ++i)
        order << i;
    return order;
}

bool floorcolumns::standsRight(AgentColumn column)
{
    return column == AgentColumn::InState || column == AgentColumn::LastSeen;
}
