#include "resultspeaker.h"

#include "accessible.h"
#include "livefloor.h"
#include "switchwords.h"
#include "words.h"

using namespace Qt::StringLiterals;

ResultSpeaker::ResultSpeaker(LiveFloor *live, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_live(live), m_clock(clock)
{
    accessible::setRole(this, QAccessible::AlertMessage);
    // Shown, or nobody would be told; it holds no pixel of the window.
    setFixedSize(1, 1);
    move(-10, -10);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_calm.setSingleShot(true);
    connect(&m_calm, &QTimer::timeout, this, &ResultSpeaker::speakIfDue);
    connect(live->switches(), &SwitchBoard::requestsChanged, this, &ResultSpeaker::note);
}

void ResultSpeaker::note(const RequestChanges &changes)
{
    const qsizetype before = m_ends.size();
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const RowRequests now = it.value() ? *it.value() : RowRequests{}, earlier = m_known.value(it.key());
        if (it.value())
            m_known.insert(it.key(), now);
        else
            m_known.remove(it.key());
        for (const Channel channel : allChannels) {
            const SwitchRequest &was = earlier[size_t(channel)], &is = now[size_t(channel)];
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
    else if (before == 0 && !m_ends.isEmpty()) {
        m_firstAt = m_clock.monoMs();
        speakIfDue();
    }
}

/// A few results are told at once. Of a batch, which has hundreds of them for minutes, nobody could hear anything else.
qint64 ResultSpeaker::dueAt() const
{
    const qint64 calm = m_firstAt + calmMs;
    return m_spoken + m_ends.size() > mostSentences ? std::max(calm, m_spokenAt + apartMs) : calm;
}

void ResultSpeaker::speakIfDue()
{
    if (m_ends.isEmpty())
        return m_calm.stop();
    const qint64 now = m_clock.monoMs();
    if (now - m_spokenAt >= apartMs + calmMs)
        m_spoken = 0;
    if (const qint64 wait = dueAt() - now; wait > 0)
        return m_calm.start(int(wait));
    m_calm.stop();
    speak();
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
    m_spoken += int(all.size());
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
    m_spokenAt = m_clock.monoMs();
    setAccessibleName(all.join(u". "_s));
    accessible::announce(this);
}
