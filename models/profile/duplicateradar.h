// Finds people in the directory who look like the one being typed: same mailbox, same phone, same name.
#pragma once

#include "agent.h"
#include <QMultiHash>

struct Likeness
{
    enum class Kind : quint8 { Email, ExtraEmail, Phone, Name }; ///< most telling first
    Kind kind = Kind::Name;
    AgentId id;
    QString name;  ///< of the other agent
    QString value; ///< what is the same, as the other agent has it
    bool operator==(const Likeness &) const = default;
};

class DuplicateRadar
{
public:
    /// country as in checkPhone().
    explicit DuplicateRadar(const QString &country = {}) : m_country(country) {}
    void add(const Agent &agent);
    void clear();
    /// Most telling first, one entry a person; never `self`.
    QList<Likeness> find(const Agent &typed, const AgentId &self = {}) const;

private:
    struct Known
    {
        AgentId id;
        QString name, value;
        bool extra = false;
    };
    QString m_country;
    QMultiHash<QString, Known> m_emails, m_phones, m_names;
};
