#include "resultspeaker.h"

#include "accessible.h"
#include "livefloor.h"
#include "switchwords.h"
#include "words.h"

using namespace Qt::StringLiterals;

ResultSpeaker::ResultSpeaker(LiveFloor *live, const Clock &clock, QWidget *in)
    : QObject(in), m_live(live), m_clock(clock), m_in(in)
{
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
    const qint64 now = m_clock.monoMs(), heard = m_spokenAt + heardMs - now;
    m_calm.stop();
    if (heard <= 0)
        delete m_voice;
    if (m_ends.isEmpty())
        return m_voice ? m_calm.start(int(heard)) : void();
    if (now - m_spokenAt >= apartMs + calmMs)
        m_spoken = 0;
    if (const qint64 wait = dueAt() - now; wait > 0)
        return m_calm.start(int(wait));
    speak();
    if (m_voice)
        m_calm.start(heardMs);
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
    say(all.join(u". "_s));
}

/// Shown, or nobody would be told; it holds no pixel of the window.
void ResultSpeaker::say(const QString &text)
{
    delete m_voice;
    m_voice = new QWidget(m_in);
    accessible::setRole(m_voice, QAccessible::AlertMessage);
    m_voice->setAccessibleName(text);
    m_voice->setFixedSize(1, 1);
    m_voice->move(-10, -10);
    m_voice->setFocusPolicy(Qt::NoFocus);
    m_voice->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_voice->show();
    accessible::announce(m_voice);
}
