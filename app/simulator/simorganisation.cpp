#include "simorganisation.h"

#include <algorithm>

static QStringList emailsOf(const Agent &agent)
{
    QStringList all = agent.additionalEmails;
    if (!agent.email.isEmpty())
        all << agent.email;
    for (QString &email : all)
        email = email.toLower();
    return all;
}

static QStringList phonesOf(const Agent &agent)
{
    QStringList all = agent.additionalPhoneNumbers;
    if (!agent.phoneNumber.isEmpty())
        all << agent.phoneNumber;
    return all;
}

int SimOrganisation::add(SimPerson person)
{
    const int index = int(m_people.size());
    m_byId.insert(person.agent.id, index);
    m_people.push_back(std::move(person));
    hold(index);
    return index;
}

void SimOrganisation::update(int index, const Agent &agent)
{
    release(index);
    m_people[size_t(index)].agent = agent;
    hold(index);
}

void SimOrganisation::setPicture(int index, const QString &address)
{
    m_people[size_t(index)].agent.avatarUrl = address;
}

void SimOrganisation::remove(int index)
{
    SimPerson &person = m_people[size_t(index)];
    for (const QString &email : emailsOf(person.agent))
        m_byEmail[email] = -1;
    for (const QString &phone : phonesOf(person.agent))
        m_byPhone[phone] = -1;
    for (SimTeam &team : m_teams)
        part(team, index);
    m_byId.remove(person.agent.id);
    person.agent = {};
    person.removed = true;
}

void SimOrganisation::hold(int index)
{
    for (const QString &email : emailsOf(m_people[size_t(index)].agent))
        m_byEmail.insert(email, index);
    for (const QString &phone : phonesOf(m_people[size_t(index)].agent))
        m_byPhone.insert(phone, index);
}

void SimOrganisation::release(int index)
{
    for (const QString &email : emailsOf(m_people[size_t(index)].agent))
        m_byEmail.remove(email);
    for (const QString &phone : phonesOf(m_people[size_t(index)].agent))
        m_byPhone.remove(phone);
}

int SimOrganisation::indexOf(const QUuid &id, bool alsoUnlisted) const
{
    const int index = m_byId.value(id, -1);
    return index >= 0 && !alsoUnlisted && !m_people[size_t(index)].inDirectory ? -1 : index;
}

int SimOrganisation::indexOfEmail(const QString &email) const
{
    return m_byEmail.value(email.toLower(), -1);
}

int SimOrganisation::indexOfPhone(const QString &phone) const
{
    return m_byPhone.value(phone, -1);
}

bool SimOrganisation::emailTaken(const QString &email, int except) const
{
    const auto it = m_byEmail.constFind(email.toLower());
    return it != m_byEmail.constEnd() && *it != except;
}

bool SimOrganisation::phoneTaken(const QString &phone, int except) const
{
    const auto it = m_byPhone.constFind(phone);
    return it != m_byPhone.constEnd() && *it != except;
}

SimTeam *SimOrganisation::team(const QUuid &id)
{
    for (SimTeam &team : m_teams) {
        if (team.team.id == id)
            return &team;
    }
    return nullptr;
}

void SimOrganisation::join(SimTeam &team, int index)
{
    const auto at = std::lower_bound(team.members.begin(), team.members.end(), index);
    if (at == team.members.end() || *at != index)
        team.members.insert(at, index);
}

void SimOrganisation::part(SimTeam &team, int index)
{
    const auto at = std::lower_bound(team.members.begin(), team.members.end(), index);
    if (at != team.members.end() && *at == index)
        team.members.erase(at);
}
