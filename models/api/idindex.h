// Finds the row of an id while a list is being read: an open hash table of 4 bytes a slot, because with 100,000 ids the
// misses of the processor's cache are what costs.
#pragma once

#include <QHashFunctions>
#include <QUuid>
#include <bit>
#include <cstring>
#include <vector>

class IdIndex
{
public:
    /// Room for so many ids without growing.
    explicit IdIndex(qsizetype expected) : m_slots(std::bit_ceil(size_t(expected) * 2 + 64)) {}

    /// Fetches the memory that findOrAdd() will need for this id in a moment.
    void prefetch(const QUuid &id) const { __builtin_prefetch(&m_slots[hashOf(id) & (m_slots.size() - 1)]); }

    /// Row of an id that was added before, or -1 after adding it with `row`. idAt(row) gives the id of an added row.
    template <typename IdAt>
    qsizetype findOrAdd(const QUuid &id, qsizetype row, IdAt idAt)
    {
        if (m_used * 2 >= m_slots.size())
            grow(idAt);
        const quint64 hash = hashOf(id);
        const quint32 mark = quint32(hash >> (64 - markBits)) << rowBits;
        size_t i = hash & (m_slots.size() - 1);
        for (; m_slots[i] != 0; i = (i + 1) & (m_slots.size() - 1)) {
            const qsizetype other = qsizetype(m_slots[i] & rowMask) - 1;
            if ((m_slots[i] & ~rowMask) == mark && idAt(other) == id)
                return other;
        }
        m_slots[i] = mark | quint32(row + 1);
        ++m_used;
        return -1;
    }

private:
    // A body of 64 MB holds fewer than 2^22 records. The mark spares most looks at the row itself.
    static constexpr int rowBits = 22, markBits = 32 - rowBits;
    static constexpr quint32 rowMask = (1u << rowBits) - 1;

    /// All bits of the id count, and the seed is unknown to a server that would like collisions; qHash() of a QUuid
    /// only folds it with exclusive or.
    quint64 hashOf(const QUuid &id) const
    {
        quint64 half[2];
        static_assert(sizeof half == sizeof id);
        std::memcpy(half, &id, sizeof half);
        // Both directions of every bit: ids that count upwards differ in the highest byte of a half only.
        quint64 hash = (half[0] ^ m_seed) * 0x9e3779b97f4a7c15;
        hash = (hash ^ (hash >> 32) ^ half[1]);
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }

    template <typename IdAt>
    void grow(IdAt idAt)
    {
        std::vector<quint32> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const quint32 slot : old) {
            if (slot == 0)
                continue;
            size_t i = hashOf(idAt(qsizetype(slot & rowMask) - 1)) & (m_slots.size() - 1);
            while (m_slots[i] != 0)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = slot;
        }
    }

    std::vector<quint32> m_slots; ///< mark and row + 1; 0 = free
    size_t m_used = 0;
    quint64 m_seed = QHashSeed::globalSeed();
};
