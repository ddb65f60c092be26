// Ranks of names in the order of the locale, so that sorting people compares numbers. Collation keys are not kept: at
// 100,000 people they would be twelve megabytes for the sake of the few names that change.
#pragma once

#include <QCollator>
#include <QString>
#include <vector>

class NameRank
{
public:
    NameRank();

    /// person: a small number of the caller's. An empty name ranks 0, before all names. Ranks are true after commit().
    void set(qint32 person, const QString &name);
    void remove(qint32 person) { set(person, {}); }
    bool commit(); ///< true when ranks may have changed; the order of persons not set() anew has not
    quint32 rank(qint32 person) const { return size_t(person) < m_people.size() ? m_people[size_t(person)].rank : 0; }

private:
    struct Named
    {
        QString name;
        qint32 person;
        quint32 version;
    };
    struct Person
    {
        quint32 rank = 0;
        quint32 version = 0; ///< of the name; older entries are void
        bool named = false;
    };
    struct Keyed
    {
        QCollatorSortKey key;
        Named named;
    };
    bool isVoid(const Named &n) const { return m_people[size_t(n.person)].version != n.version; }
    std::vector<Keyed> keyed(std::vector<Named> *names) const;
    void sortAll();
    void insertFew();

    QCollator m_collator;
    std::vector<Named> m_sorted, m_fresh;
    std::vector<Person> m_people;
    bool m_pending = false;
};
