#include "activityentry.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QStringList &kindWords()
{
    static const QStringList words{u"switch"_s,    u"batch"_s,     u"create"_s, u"edit"_s,
                                   u"bulk-edit"_s, u"downgrade"_s, u"import"_s};
    return words;
}

const QStringList &stageWords()
{
    static const QStringList words{u"requested"_s, u"promised"_s,    u"sent"_s,    u"accepted"_s,
                                   u"seen"_s,      u"unconfirmed"_s, u"failed"_s,  u"unknown"_s,
                                   u"no-trace"_s,  u"skipped"_s,     u"not-sent"_s};
    return words;
}

template <typename E>
std::optional<E> find(const QStringList &words, QStringView word)
{
    const qsizetype at = words.indexOf(word);
    if (at < 0)
        return std::nullopt;
    return E(at);
}

QString timeCell(qint64 ms)
{
    return ms == noTime ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QString activityKindWord(ActivityKind kind)
{
    return kindWords().value(qsizetype(kind));
}

QString activityStageWord(ActivityStage stage)
{
    return stageWords().value(qsizetype(stage));
}

std::optional<ActivityKind> activityKindOf(QStringView word)
{
    return find<ActivityKind>(kindWords(), word);
}

std::optional<ActivityStage> activityStageOf(QStringView word)
{
    return find<ActivityStage>(stageWords(), word);
}

QStringList activityHead()
{
    return {u"asked_utc"_s, u"changed_utc"_s, u"kind"_s,   u"result"_s, u"agent"_s, u"agent_id"_s, u"what"_s,
            u"asked"_s,     u"before"_s,      u"origin"_s, u"words"_s,  u"batch"_s, u"due_utc"_s,  u"id"_s};
}

std::optional<Channel> channelOf(const ActivityEntry &entry)
{
    for (const Channel channel : allChannels) {
        if (entry.kind == ActivityKind::Switch && entry.what == channelWireName(channel))
            return channel;
    }
    return std::nullopt;
}

QStringList activityCells(const ActivityEntry &entry)
{
    const auto idCell = [](const QUuid &id) { return id.isNull() ? QString() : idText(id); };
    return {timeCell(entry.askedMs),
            timeCell(entry.changedMs),
            activityKindWord(entry.kind),
            activityStageWord(entry.stage),
            entry.agentName,
            idCell(entry.agent),
            entry.what,
            entry.asked,
            entry.before,
            entry.origin,
            entry.words,
            idCell(entry.batch),
            timeCell(entry.dueMs),
            idCell(entry.id)};
}
