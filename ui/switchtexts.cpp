#include "switchtexts.h"

#include "switchwords.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct SwitchTexts
{
    Q_DECLARE_TR_FUNCTIONS(SwitchTexts)
};

} // namespace

QString switchtexts::refusal(SwitchRefusal refusal)
{
    switch (refusal) {
    case SwitchRefusal::ReadOnly:
        return SwitchTexts::tr("This desk only watches: no switch can be moved.");
    case SwitchRefusal::NotFresh:
        return SwitchTexts::tr("What is shown is not fresh: switches are locked until the floor is live again.");
    case SwitchRefusal::TokenRefused:
        return SwitchTexts::tr("The token was refused: switches are locked until it is replaced.");
    case SwitchRefusal::NotOnFloor:
        return SwitchTexts::tr("This person is not on the floor any more.");
    case SwitchRefusal::UnknownId:
        return SwitchTexts::tr("Nobody in the agent list has this id: there is nobody to switch.");
    case SwitchRefusal::NoPresence:
        return SwitchTexts::tr("No presence of this person was ever read, so the outcome could not be seen.");
    case SwitchRefusal::None:
        break;
    }
    return {};
}

QString switchtexts::asked(const ChannelAsks &asks)
{
    QStringList parts;
    for (const Ask ask : {Ask::On, Ask::Off}) {
        for (const Channel channel : allChannels) {
            if (asks[size_t(channel)] == ask)
                parts += switchwords::ask(channel, ask == Ask::On);
        }
    }
    return parts.join(u", "_s);
}

namespace {

using Counted = std::initializer_list<std::pair<int, const char *>>;

QStringList counted(Counted counts)
{
    QStringList parts;
    for (const auto &[count, text] : counts) {
        if (count > 0)
            parts += SwitchTexts::tr(text).arg(QLocale().toString(count));
    }
    return parts;
}

} // namespace

QString switchtexts::done(const OutcomeCounts &counts)
{
    const QLocale l;
    return SwitchTexts::tr("%1 of %2", "how many requests are answered, of how many")
        .arg(l.toString(counts.done()), l.toString(counts.total));
}

QStringList switchtexts::good(const OutcomeCounts &counts)
{
    return counted({{counts.seen, QT_TRANSLATE_NOOP("SwitchTexts", "%1 seen")},
                    {counts.accepted, QT_TRANSLATE_NOOP("SwitchTexts", "%1 accepted")}});
}

QStringList switchtexts::failed(const OutcomeCounts &counts)
{
    return counted({{counts.failed, QT_TRANSLATE_NOOP("SwitchTexts", "%1 failed")}});
}

QStringList switchtexts::others(const OutcomeCounts &counts)
{
    return counted({{counts.unconfirmed, QT_TRANSLATE_NOOP("SwitchTexts", "%1 not confirmed")},
                    {counts.unknown + counts.noTrace, QT_TRANSLATE_NOOP("SwitchTexts", "%1 not clear")},
                    {counts.skipped, QT_TRANSLATE_NOOP("SwitchTexts", "%1 skipped")},
                    {counts.notSent, QT_TRANSLATE_NOOP("SwitchTexts", "%1 not sent")}});
}

QString switchtexts::progress(const OutcomeCounts &counts)
{
    return (QStringList{done(counts)} + good(counts) + failed(counts) + others(counts)).join(u", "_s);
}
