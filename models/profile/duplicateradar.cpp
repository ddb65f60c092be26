#include "duplicateradar.h"

#include "emailcheck.h"
#include "phonecheck.h"
#include <QSet>
#include <algorithm>

static QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

void DuplicateRadar::add(const Agent &agent)
{
    const Known base{agent.id, agent.displayName.isEmpty() ? agent.email : agent.displayName, {}, false};
    const auto put = [&base](QMultiHash<QString, Known> &into, const QString &key, const QString &value, bool extra) {
        if (key.isEmpty())
            return;
        Known known = base;
        known.value = value;
        known.extra = extra;
        into.insert(key, known);
    };
    put(m_emails, emailKey(agent.email), agent.email, false);
    for (const QString &email : agent.additionalEmails)
        put(m_emails, emailKey(email), email, true);
    for (const QString &phone : QStringList{agent.phoneNumber} + agent.additionalPhoneNumbers)
        put(m_phones, phoneKey(phone, m_country), phone, false);
    put(m_names, nameKey(agent.displayName), agent.displayName, false);
}

void DuplicateRadar::clear()
{
    m_emails.clear();
    m_phones.clear();
    m_names.clear();
}

QList<Likeness> DuplicateRadar::find(const Agent &typed, const AgentId &self) const
{
    QList<Likeness> found;
    const auto look = [&](const QMultiHash<QString, Known> &in, const QString &key, Likeness::Kind kind) {
        if (key.isEmpty())
            return;
        for (auto it = in.constFind(key); it != in.constEnd() && it.key() == key; ++it) {
            if (it->id != self || self.isNull()) {
                const bool extra = kind == Likeness::Kind::Email && it->extra;
                found += {extra ? Likeness::Kind::ExtraEmail : kind, it->id, it->name, it->value};
            }
        }
    };
    for (const QString &email : QStringList{typed.email} + typed.additionalEmails)
        look(m_emails, emailKey(email), Likeness::Kind::Email);
    for (const QString &phone : QStringList{typed.phoneNumber} + typed.additionalPhoneNumbers)
        look(m_phones, phoneKey(phone, m_country), Likeness::Kind::Phone);
    look(m_names, nameKey(typed.displayName), Likeness::Kind::Name);

    std::stable_sort(found.begin(), found.end(), [](const Likeness &a, const Likeness &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.name < b.name;
    });
    QSet<AgentId> told;
    found.removeIf([&told](const Likeness &l) {
        if (told.contains(l.id))
            return true;
        told.insert(l.id);
        return false;
    });
    return found;
}
