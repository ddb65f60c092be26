#include "resultspeaker.h"

#include "accessible.h"
#include "livefloor.h"
#include "switchwords.h"
#include "words.h"

using namespace Qt::StringLiterals;

ResultSpeaker::ResultSpeaker(LiveFloor *live, QWidget *parent) : QWidget(parent), m_live(live)
{
    accessible::setRole(this, QAccessible::AlertMessage);
    // Shown, or nobody would be told; it holds no pixel of the window.
    setFixedSize(1, 1);
    move(-10, -10);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMs);
    connect(&m_calm, &QTimer::timeout, this, &ResultSpeaker::speak);
    connect(live->switches(), &SwitchBoard::requestsChanged, this, &ResultSpeaker::note);
}

void ResultSpeaker::note(const RequestChanges &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const RowRequests now = it.value() ? *it.value() : RowRequests{}, before = m_known.value(it.key());
        if (it.value())
            m_known.insert(it.key(), now);
        else
            m_known.remove(it.key());
        for (const Channel channel : allChannels) {
            const SwitchRequest &was = before[size_t(channel)], &is = now[size_t(channel)];
            if (was.stage == is.stage)
                continue;
            const bool gone = is.stage == SwitchStage::None && was.stage != SwitchStage::Elsewhere &&
                              was.stage != SwitchStage::Failed;
            const bool bad = is.stage == SwitchStage::Failed || is.stage == SwitchStage::Unconfirmed ||
                             is.stage == SwitchStage::Unknown || is.stage == SwitchStage::Elsewhere;
            if (gone || bad)
                m_ends += {it.key(), channel, was.asked, is};
        }
    }
    if (!accessible::isHeard())
        m_ends.clear();
    else if (!m_ends.isEmpty() && !m_calm.isActive())
        m_calm.start();
}

QString ResultSpeaker::sentence(const End &end) const
{
    const FloorRow *row = m_live->agents()->find(end.agent);
    if (!row)
        return {};
    const QString name = words::isolated(rowName(*row).left(120));
    if (end.now.stage != SwitchStage::None)
        //: Read out: %1 = a person, %2 = what became of a switch
        return tr("%1: %2").arg(name, switchwords::note(end.channel, end.now));
    // No longer shown: seen as asked, or taken back, or put away.
    const SwitchState wanted = end.asked ? SwitchState::On : SwitchState::Off;
    if (row->switches[size_t(end.channel)] != wanted)
        return {};
    //: Read out: %1 = a person, %2 = a switch, as in: Mikkel: Phone off, confirmed
    return tr("%1: %2, confirmed").arg(name, switchwords::ask(end.channel, end.asked));
}

void ResultSpeaker::speak()
{
    QStringList all;
    int good = 0;
    for (const End &end : std::exchange(m_ends, {})) {
        if (const QString text = sentence(end); !text.isEmpty()) {
            all += text;
            good += end.now.stage == SwitchStage::None;
        }
    }
    if (all.size() > mostSentences) {
        const int bad = int(all.size()) - good;
        all.clear();
        if (good > 0)
            all += tr("%n switches confirmed", nullptr, good);
        if (bad > 0)
            all += tr("%n switches not as asked", nullptr, bad);
    }
    if (all.isEmpty())
        return;
    setAccessibleName(all.join(u". "_s));
    accessible::announce(this);
}
