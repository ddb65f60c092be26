#include "namerank.h"

#include <QLocale>
#include <algorithm>

namespace {
// A name of 100,000 letters is decided by its beginning.
constexpr qsizetype deciding = 256;
// Finding the place of a name makes a key for each name it is compared with, about as many as 20 in a large list.
constexpr size_t comparisons = 20;
} // namespace

NameRank::NameRank()
{
    // The C locale sorts by code points and its keys know no case: people expect an alphabet.
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void NameRank::set(qint32 person, const QString &name)
{
    if (size_t(person) >= m_people.size())
        m_people.resize(size_t(person) + 1);
    Person &p = m_people[size_t(person)];
    if (!p.named && name.isEmpty())
        return;
    ++p.version;
    p.rank = 0;
    p.named = !name.isEmpty();
    if (p.named)
        m_fresh.push_back({name.left(deciding), person, p.version});
    m_pending = true;
}

bool NameRank::commit()
{
    if (!m_pending)
        return false;
    m_pending = false;
    std::erase_if(m_sorted, [this](const Named &n) { return isVoid(n); });
    std::erase_if(m_fresh, [this](const Named &n) { return isVoid(n); });
    if (m_fresh.size() * comparisons > m_sorted.size())
        sortAll();
    else
        insertFew();
    return true;
}

std::vector<NameRank::Keyed> NameRank::keyed(std::vector<Named> *names) const
{
    std::vector<Keyed> result;
    result.reserve(names->size());
    for (Named &n : *names) {
        const QCollatorSortKey key = m_collator.sortKey(n.name);
        result.push_back({key, std::move(n)});
    }
    names->clear();
    std::sort(result.begin(), result.end(), [](const Keyed &a, const Keyed &b) { return a.key.compare(b.key) < 0; });
    return result;
}

void NameRank::sortAll()
{
    m_sorted.insert(m_sorted.end(), std::make_move_iterator(m_fresh.begin()), std::make_move_iterator(m_fresh.end()));
    m_fresh.clear();
    std::vector<Keyed> all = keyed(&m_sorted);
    quint32 rank = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i - 1].key.compare(all[i].key) != 0)
            ++rank; // equal names share a rank: the id decides
        m_people[size_t(all[i].named.person)].rank = rank;
        m_sorted.push_back(std::move(all[i].named));
    }
}

void NameRank::insertFew()
{
    std::vector<Keyed> fresh = keyed(&m_fresh);
    std::vector<Named> merged;
    merged.reserve(m_sorted.size() + fresh.size());
    quint32 rank = 0, oldRank = 0; // the latter as it was, of the old name before
    size_t next = 0;
    bool tied = false; // the next old name equals the fresh one just put before it
    const auto takeOld = [&](size_t until) {
        for (; next < until; ++next) {
            quint32 &own = m_people[size_t(m_sorted[next].person)].rank;
            if (!tied && (own != oldRank || merged.empty()))
                ++rank;
            tied = false;
            oldRank = std::exchange(own, rank);
            merged.push_back(std::move(m_sorted[next]));
        }
    };
    for (size_t i = 0; i < fresh.size(); ++i) {
        const auto place = std::lower_bound(m_sorted.begin() + std::ptrdiff_t(next), m_sorted.end(), fresh[i].key,
                                            [this](const Named &n, const QCollatorSortKey &key) {
                                                return m_collator.sortKey(n.name).compare(key) < 0;
                                            });
        takeOld(size_t(place - m_sorted.begin()));
        if (i == 0 || fresh[i - 1].key.compare(fresh[i].key) != 0)
            ++rank;
        tied = place != m_sorted.end() && m_collator.sortKey(place->name).compare(fresh[i].key) == 0;
        m_people[size_t(fresh[i].named.person)].rank = rank;
        merged.push_back(std::move(fresh[i].named));
    }
    takeOld(m_sorted.size());
    m_sorted = std::move(merged);
}
