#include "simpresence.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

// The samples' form: milliseconds, no zone (contract 1).
static QByteArray timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toLatin1();
}

SimPresence::Tails SimPresence::tails(qint64 nowMs)
{
    Tails result;
    const QByteArray now = timeText(nowMs);
    result.offline = now + "\"}";
    for (size_t i = 0; i < result.online.size(); ++i)
        result.online[i] = now + "\",\"lastSeen\":\"" + timeText(nowMs - qint64(i) * 870) + "\"}";
    return result;
}

QByteArray SimPresence::head(const Text &text, const SimPlan &plan) const
{
    const bool online = plan.online();
    QByteArray out = "{\"userId\":\"" + idText(text.id).toLatin1() + "\",\"connectionStatus\":\"" +
                     (online ? "Online" : "Offline") + "\",";
    const bool silent = plan.state == SimState::Offline && plan.terse;
    if (plan.state != SimState::NoStatus && !silent) {
        const bool away = plan.state == SimState::Away || plan.state == SimState::Offline;
        out += away ? "\"presenceStatus\":\"Away\"," : "\"presenceStatus\":\"Working\",";
    }
    if (!online && plan.leftAt != noTime)
        out += "\"lastSeen\":\"" + timeText(plan.leftAt) + "\",";
    if (!silent) {
        quint16 fine = 0;
        for (const Channel channel : allChannels) {
            if (plan.state != SimState::NoChannels && plan.assigned & (1u << int(channel)))
                fine = quint16(fine | (plan.usual & simFineMask(channel)));
        }
        out += "\"activeChannels\":[";
        for (const QString &word : FineChannels{fine, false, {}}.words())
            out += '"' + word.toLatin1() + "\",";
        if (fine)
            out.chop(1);
        out += "],";
    }
    return out + "\"requestTime\":\"";
}

void SimPresence::append(QByteArray &out, int index, const Tails &tails)
{
    const SimPlan &plan = m_timeline.plans()[size_t(index)];
    Text &text = m_texts[size_t(index)];
    if (text.revision != plan.revision) {
        text.head = head(text, plan);
        text.revision = plan.revision;
    }
    out += text.head;
    out += plan.online() ? tails.online[size_t(index) % tails.online.size()] : tails.offline;
}

QByteArray SimPresence::all(qint64 nowMs)
{
    const Tails ends = tails(nowMs);
    QByteArray out;
    out.reserve(qsizetype(m_texts.size()) * 280 + 2);
    out += '[';
    for (int i = 0; i < int(m_texts.size()); ++i) {
        if (m_timeline.plans()[size_t(i)].removed)
            continue;
        append(out, i, ends);
        out += ',';
    }
    if (out.size() > 1)
        out.chop(1);
    out += ']';
    return out;
}

QByteArray SimPresence::one(int index, qint64 nowMs)
{
    QByteArray out;
    append(out, index, tails(nowMs));
    return out;
}

QByteArray SimPresence::some(const std::vector<int> &indices, qint64 nowMs)
{
    const Tails ends = tails(nowMs);
    QByteArray out = "[";
    for (const int index : indices) {
        append(out, index, ends);
        out += ',';
    }
    if (out.size() > 1)
        out.chop(1);
    out += ']';
    return out;
}
