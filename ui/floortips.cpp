#include "floortips.h"

#include "floorwords.h"
#include "livefloor.h"
#include "switchboard.h"
#include "switchtexts.h"
#include "whatif.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

QString behindSwitch(const FloorScene &scene, const FloorRow &row, Channel channel)
{
    QStringList text{floorwords::channel(channel) + u": "_s + floorwords::switchText(row, channel)};
    text += whatif::facts(*scene.live, row, channel);
    const QString why = switchtexts::refusal(scene.live->switches()->refusalFor(row.id));
    if (!why.isEmpty())
        text += why;
    return text.join(u"; "_s);
}

} // namespace

QString floortips::forCell(const FloorScene &scene, const FloorRow &row, AgentColumn column)
{
    QString text;
    switch (column) {
    case AgentColumn::Agent: {
        const QString name = rowName(row);
        const int room = scene.room(column) - 32;
        if (scene.texts->item(words::isolated(name.left(400)), row.agent ? Face::Body : Face::Mono, room).elided)
            text = name;
        break;
    }
    case AgentColumn::Team: {
        const QString team = scene.agents->teamText(row);
        if (scene.texts->item(words::isolated(team.left(400)), Face::Body, scene.room(column)).elided)
            text = team;
        break;
    }
    case AgentColumn::Email:
    case AgentColumn::Chat:
    case AgentColumn::Messaging:
    case AgentColumn::Phone:
        if (!scene.stale)
            text = behindSwitch(scene, row, Channel(int(column) - int(AgentColumn::Email)));
        break;
    case AgentColumn::State:
    case AgentColumn::InState:
    case AgentColumn::Notes:
        if (!scene.stale) {
            const NoteKind note = scene.agents->noteOf(row, scene.nowMs);
            text = floorwords::sentence(row, note, scene.agents->awayThresholdMs(), scene.nowMs);
        }
        break;
    case AgentColumn::LastSeen:
    case AgentColumn::Strip:
        break;
    }
    return text.isEmpty() ? QString() : words::toolTip(text);
}
