#include "historyblock.h"

#include <algorithm>

// A form number, then runs of changes that have the same times: the first time as a difference to the run before, how
// long was waited, how many changes; and of each the number as a difference to the one before, and the fact. All in
// pieces of seven bits, the lowest first; differences with their sign in the lowest bit.

namespace {

constexpr char blockForm = 1;

void putNumber(QByteArray *to, quint64 value)
{
    char bytes[10];
    qsizetype size = 0;
    for (; value >= 0x80; value >>= 7)
        bytes[size++] = char(value | 0x80);
    bytes[size++] = char(value);
    to->append(bytes, size);
}

// Both wrap around instead of overflowing: bytes that are not ours may say anything.
qint64 difference(qint64 to, qint64 from)
{
    return qint64(quint64(to) - quint64(from));
}

qint64 moved(qint64 from, qint64 by)
{
    return qint64(quint64(from) + quint64(by));
}

void putDifference(QByteArray *to, qint64 value)
{
    putNumber(to, (quint64(value) << 1) ^ quint64(value >> 63));
}

class BlockReader
{
public:
    explicit BlockReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    bool atEnd() const { return m_at == m_end; }
    bool form() { return m_at != m_end && *m_at++ == blockForm; }
    bool number(quint64 *value)
    {
        *value = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = quint8(*m_at++);
            *value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return true;
        }
        return false;
    }
    bool difference(qint64 *value)
    {
        quint64 bits = 0;
        if (!number(&bits))
            return false;
        *value = qint64(bits >> 1) ^ -qint64(bits & 1);
        return true;
    }
    qsizetype left() const { return m_end - m_at; }

private:
    const char *m_at;
    const char *m_end;
};

bool readRun(BlockReader *in, qint64 *at, QList<HistoryChange> *changes)
{
    qint64 later = 0;
    quint64 waited = 0, count = 0;
    if (!in->difference(&later) || !in->number(&waited) || !in->number(&count) || count > quint64(in->left()))
        return false;
    *at = moved(*at, later);
    qint64 number = 0;
    for (; count > 0; --count) {
        qint64 next = 0;
        quint64 fact = 0;
        if (!in->difference(&next) || !in->number(&fact))
            return false;
        number = moved(number, next);
        changes->append({number, *at, qint64(waited), fact});
    }
    return true;
}

} // namespace

QByteArray historyblock::pack(const QList<HistoryChange> &changes, qint64 from)
{
    QByteArray bytes;
    bytes.reserve(changes.size() * 8 + 16);
    bytes.append(blockForm);
    qint64 at = from;
    for (auto run = changes.cbegin(); run != changes.cend();) {
        const auto end = std::find_if(run, changes.cend(), [run](const HistoryChange &change) {
            return change.at != run->at || change.waited != run->waited;
        });
        putDifference(&bytes, difference(run->at, at));
        putNumber(&bytes, quint64(run->waited));
        putNumber(&bytes, quint64(end - run));
        at = run->at;
        qint64 number = 0;
        for (; run != end; ++run) {
            putDifference(&bytes, difference(run->number, number));
            putNumber(&bytes, run->fact);
            number = run->number;
        }
    }
    return bytes;
}

bool historyblock::unpack(QByteArrayView bytes, qint64 from, QList<HistoryChange> *changes)
{
    const qsizetype before = changes->size();
    BlockReader in(bytes);
    bool good = in.form();
    for (qint64 at = from; good && !in.atEnd();)
        good = readRun(&in, &at, changes);
    if (!good)
        changes->resize(before);
    return good;
}
