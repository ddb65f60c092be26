#include "namerank.h"

#include <QLocale>
#include <algorithm>

namespace {
// A name of 100,000 letters is decided by its beginning.
constexpr qsizetype deciding = 128;
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
        m_fresh.push_back({m_collator.sortKey(name.left(deciding)), person, p.version});
    m_pending = true;
}

bool NameRank::commit()
{
    if (!m_pending)
        return false;
    m_pending = false;
    const auto less = [](const Named &a, const Named &b) { return a.key.compare(b.key) < 0; };
    std::erase_if(m_sorted, [this](const Named &n) { return isVoid(n); });
    std::erase_if(m_fresh, [this](const Named &n) { return isVoid(n); });
    std::sort(m_fresh.begin(), m_fresh.end(), less);
    const auto middle = std::ptrdiff_t(m_sorted.size());
    m_sorted.insert(m_sorted.end(), std::make_move_iterator(m_fresh.begin()), std::make_move_iterator(m_fresh.end()));
    m_fresh.clear();
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end(), less);
    quint32 rank = 0;
    for (size_t i = 0; i < m_sorted.size(); ++i) {
        if (i == 0 || m_sorted[i - 1].key.compare(m_sorted[i].key) != 0)
            ++rank; // equal names share a rank: the id decides
        m_people[size_t(m_sorted[i].person)].rank = rank;
    }
    return true;
}
