// People and teams of the simulated organisation, and the rules about who may hold which address.
#pragma once

#include "simperson.h"
#include <QHash>
#include <QSet>
#include <vector>

struct SimTeam
{
    Team team;
    std::vector<int> members; ///< indices of people, ascending
};

class SimOrganisation
{
public:
    /// Index of the new person, ascending from 0; addresses must be free.
    int add(SimPerson person);
    /// Replaces the profile; addresses are moved.
    void update(int index, const Agent &agent);
    void setPicture(int index, const QString &address);
    /// Becomes an end user: gone from directory and teams, but the addresses stay taken.
    void remove(int index);

    const std::vector<SimPerson> &people() const { return m_people; }
    /// -1 when the directory (or, with `alsoUnlisted`, presence) does not know the id.
    int indexOf(const QUuid &id, bool alsoUnlisted = false) const;
    int indexOfEmail(const QString &email) const; ///< any letter case; additional addresses too; -1 = none
    int indexOfPhone(const QString &phone) const;
    bool emailTaken(const QString &email, int except) const;
    bool phoneTaken(const QString &phone, int except) const;

    QList<SimTeam> &teams() { return m_teams; }
    SimTeam *team(const QUuid &id);
    void join(SimTeam &team, int index);
    void part(SimTeam &team, int index);

private:
    void hold(int index);
    void release(int index);

    std::vector<SimPerson> m_people;
    QHash<QUuid, int> m_byId;
    QHash<QString, int> m_byEmail; ///< lower case; -1 = held by an end user
    QHash<QString, int> m_byPhone;
    QList<SimTeam> m_teams;
};
