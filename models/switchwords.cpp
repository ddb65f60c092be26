#include "switchwords.h"

#include "durationtext.h"
#include "floorwords.h"
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct SwitchWords
{
    Q_DECLARE_TR_FUNCTIONS(SwitchWords)
};

/// The outside's words after our own.
QString with(const QString &text, const QString &words)
{
    return words.isEmpty() ? text : text + u": "_s + words;
}

QString stageText(ActivityStage stage, const QString &words)
{
    switch (stage) {
    case ActivityStage::Requested:
        return SwitchWords::tr("waiting", "a request that has not left yet");
    case ActivityStage::Promised:
        return SwitchWords::tr("promised", "a switch that will be set back by itself");
    case ActivityStage::Sent:
        return SwitchWords::tr("sending", "a request on its way");
    case ActivityStage::Accepted:
        return SwitchWords::tr("accepted (204), not seen yet");
    case ActivityStage::Seen:
        return with(SwitchWords::tr("seen in presence"), words);
    case ActivityStage::Unconfirmed:
        return words.isEmpty() ? SwitchWords::tr("accepted, but three polls do not show it")
                               : with(SwitchWords::tr("not confirmed"), words);
    case ActivityStage::NoTrace:
        return with(SwitchWords::tr("no clear answer, and three polls do not show it"), words);
    case ActivityStage::Failed:
        return with(SwitchWords::tr("failed"), words);
    case ActivityStage::Unknown:
        return with(SwitchWords::tr("unknown, being read"), words);
    case ActivityStage::Skipped:
        return words.isEmpty() ? SwitchWords::tr("skipped, changed elsewhere meanwhile")
                               : SwitchWords::tr("skipped") + u", "_s + words;
    case ActivityStage::NotSent:
        return with(SwitchWords::tr("not sent"), words);
    }
    return {};
}

} // namespace

QString switchwords::onOff(bool on)
{
    return on ? SwitchWords::tr("on", "channel switch") : SwitchWords::tr("off", "channel switch");
}

QString switchwords::ask(Channel channel, bool on)
{
    //: %1 is a channel, %2 is on or off, as in: Phone off
    return SwitchWords::tr("%1 %2", "channel and on or off").arg(floorwords::channel(channel), onOff(on));
}

namespace {

NoteKind kindOf(SwitchStage stage)
{
    switch (stage) {
    case SwitchStage::Failed:
        return NoteKind::Failed;
    case SwitchStage::Unknown:
        return NoteKind::Unknown;
    case SwitchStage::Unconfirmed:
        return NoteKind::Unconfirmed;
    case SwitchStage::Requested:
    case SwitchStage::Accepted:
        return NoteKind::Requested;
    case SwitchStage::Elsewhere:
        return NoteKind::Elsewhere;
    case SwitchStage::None:
        break;
    }
    return NoteKind::None;
}

} // namespace

NoteKind switchwords::noteKind(const RowRequests &requests)
{
    NoteKind worst = NoteKind::None;
    for (const SwitchRequest &request : requests) {
        const NoteKind kind = kindOf(request.stage);
        if (kind != NoteKind::None && (worst == NoteKind::None || kind < worst))
            worst = kind;
    }
    return worst;
}

namespace {

/// what: the switch as it is called in the note.
QString noteText(const QString &what, const SwitchRequest &request)
{
    switch (request.stage) {
    case SwitchStage::Requested:
        //: %1 is a switch, as in: Phone off requested
        return SwitchWords::tr("%1 requested").arg(what);
    case SwitchStage::Accepted:
        //: %1 is a switch, as in: Phone off, poll 1 of 3; the server said yes and presence does not show it yet
        return SwitchWords::tr("%1, poll %2 of %3")
            .arg(what, QString::number(request.poll), QString::number(pollsUntilUnconfirmed));
    case SwitchStage::Unconfirmed:
        return SwitchWords::tr("%1 unconfirmed", "as in: Phone off unconfirmed").arg(what);
    case SwitchStage::Failed:
        return SwitchWords::tr("%1 failed", "as in: Phone off failed").arg(what);
    case SwitchStage::Unknown:
        return SwitchWords::tr("%1 unknown", "as in: Phone off unknown: no clear answer came").arg(what);
    case SwitchStage::Elsewhere:
        return SwitchWords::tr("Changed elsewhere");
    case SwitchStage::None:
        break;
    }
    return {};
}

/// The channel whose request is the most urgent one.
std::optional<Channel> mostUrgent(const RowRequests &requests)
{
    const NoteKind worst = switchwords::noteKind(requests);
    for (const Channel channel : allChannels) {
        if (worst != NoteKind::None && kindOf(requests[size_t(channel)].stage) == worst)
            return channel;
    }
    return std::nullopt;
}

} // namespace

QString switchwords::note(const RowRequests &requests)
{
    const auto channel = mostUrgent(requests);
    return channel ? note(*channel, requests[size_t(*channel)]) : QString();
}

QString switchwords::shortNote(const RowRequests &requests)
{
    const auto channel = mostUrgent(requests);
    if (!channel)
        return {};
    const SwitchRequest &request = requests[size_t(*channel)];
    return noteText(request.asked ? SwitchWords::tr("On", "a channel, at the start of a note")
                                  : SwitchWords::tr("Off", "a channel, at the start of a note"),
                    request);
}

QString switchwords::note(Channel channel, const SwitchRequest &request)
{
    return noteText(ask(channel, request.asked), request);
}

QString switchwords::cell(const SwitchRequest &request)
{
    switch (request.stage) {
    case SwitchStage::Requested:
    case SwitchStage::Accepted:
        return request.asked ? SwitchWords::tr("on requested", "channel switch")
                             : SwitchWords::tr("off requested", "channel switch");
    case SwitchStage::Unconfirmed:
        return request.asked ? SwitchWords::tr("on, unconfirmed", "channel switch")
                             : SwitchWords::tr("off, unconfirmed", "channel switch");
    case SwitchStage::Failed:
        return SwitchWords::tr("failed", "channel switch");
    case SwitchStage::Unknown:
        return SwitchWords::tr("unknown", "channel switch");
    case SwitchStage::None:
    case SwitchStage::Elsewhere:
        break;
    }
    return {};
}

QString switchwords::story(const SwitchRequest &request)
{
    const QString time = request.atMs == noTime ? QString() : clockText(request.atMs);
    const QString poll = QString::number(request.poll), of = QString::number(pollsUntilUnconfirmed);
    switch (request.stage) {
    case SwitchStage::Requested:
        return request.onWire ? SwitchWords::tr("Asked at %1. Waiting for the answer.", "%1 is a time").arg(time)
                              : SwitchWords::tr("Asked at %1. Waiting for its turn.", "%1 is a time").arg(time);
    case SwitchStage::Accepted:
        return SwitchWords::tr("Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.")
            .arg(time, poll, of);
    case SwitchStage::Unconfirmed:
        return (request.answered ? SwitchWords::tr("Accepted (204) at %1, but three polls do not show it.")
                                 : SwitchWords::tr("Sent, no answer at %1, and three polls do not show it."))
            .arg(time);
    case SwitchStage::Failed:
        return with(SwitchWords::tr("Failed at %1", "%1 is a time").arg(time), request.words);
    case SwitchStage::Unknown:
        return with(SwitchWords::tr("No clear answer at %1. Reading presence, poll %2 of %3").arg(time, poll, of),
                    request.words);
    case SwitchStage::Elsewhere:
        return (request.asked ? SwitchWords::tr("It was left on from here and was changed elsewhere.")
                              : SwitchWords::tr("It was left off from here and was changed elsewhere."));
    case SwitchStage::None:
        break;
    }
    return {};
}

QString switchwords::need(PlanNeed need, Ask ask)
{
    switch (need) {
    case PlanNeed::AlreadySo:
        return ask == Ask::On ? SwitchWords::tr("already on") : SwitchWords::tr("already off");
    case PlanNeed::AlreadyAsked:
        return ask == Ask::On ? SwitchWords::tr("on is requested already")
                              : SwitchWords::tr("off is requested already");
    case PlanNeed::UnknownId:
        return SwitchWords::tr("not in agent list");
    case PlanNeed::NoPresence:
        return SwitchWords::tr("no presence read");
    case PlanNeed::NotAsked:
    case PlanNeed::Request:
        break;
    }
    return {};
}

QString switchwords::planNote(PlanNote note)
{
    switch (note) {
    case PlanNote::NoLongerIdle:
        return SwitchWords::tr("no longer idle", "had no channel on and gets one");
    case PlanNote::WillBeIdle:
        return SwitchWords::tr("will have no channel");
    case PlanNote::CountsWhenBack:
        return SwitchWords::tr("counts when back", "is away now");
    case PlanNote::MayNotBeSeen:
        return SwitchWords::tr("may not be visible", "the change may not show in presence");
    case PlanNote::None:
        break;
    }
    return {};
}

QString switchwords::result(const OutcomeRow &row)
{
    return stageText(row.stage, row.words);
}

QString switchwords::result(const ActivityEntry &entry)
{
    if (entry.stage == ActivityStage::Promised && entry.dueMs != noTime)
        return SwitchWords::tr("promised for %1", "%1 is a time").arg(clockText(entry.dueMs));
    if (entry.kind == ActivityKind::Batch && !entry.words.isEmpty())
        return entry.words;
    return stageText(entry.stage, entry.words);
}

QString switchwords::activityRequest(const ActivityEntry &entry)
{
    if (const auto channel = channelOf(entry))
        return ask(*channel, entry.asked == "on"_L1);
    return entry.what;
}

QString switchwords::origin(const QString &origin)
{
    static const QHash<QString, const char *> known{
        {u"click"_s, QT_TRANSLATE_NOOP("SwitchWords", "by hand")},
        {u"batch"_s, QT_TRANSLATE_NOOP("SwitchWords", "batch")},
        {u"undo"_s, QT_TRANSLATE_NOOP("SwitchWords", "undo")},
        {u"redo"_s, QT_TRANSLATE_NOOP("SwitchWords", "redo")},
        {u"timed"_s, QT_TRANSLATE_NOOP("SwitchWords", "timed")},
        {u"retry"_s, QT_TRANSLATE_NOOP("SwitchWords", "retry")},
    };
    const auto it = known.constFind(origin);
    return it == known.cend() ? origin : SwitchWords::tr(it.value());
}
