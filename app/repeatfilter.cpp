#include "repeatfilter.h"

RepeatFilter::Verdict RepeatFilter::see(const QString &line)
{
    QString key;
    key.reserve(120);
    for (const QChar c : line) {
        if (!c.isDigit())
            key += c;
        if (key.size() == 120)
            break;
    }
    if (m_seen.size() > 500 && !m_seen.contains(key))
        m_seen.clear(); // forgetting lets a few lines more through
    const qint64 now = m_clock.monoMs();
    Seen &seen = m_seen[key];
    if (seen.written == 0 || now - seen.windowStartMs >= windowMs) {
        const int leftOut = seen.leftOut;
        seen = {now, 1, 0};
        return {true, leftOut};
    }
    if (seen.written < linesPerWindow) {
        ++seen.written;
        return {true, 0};
    }
    ++seen.leftOut;
    return {false, 0};
}
