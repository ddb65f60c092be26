// Bodies of answers about numbered people, as Dixa sends them, for tests of the live floor.
#pragma once

#include "agent.h"
#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace livebodies {

inline QUuid id(int number)
{
    return QUuid(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QChar(u'0')));
}

inline QUuid team(int number)
{
    return QUuid(QStringLiteral("00000000-0000-4000-9000-%1").arg(number, 12, 16, QChar(u'0')));
}

struct Person
{
    int number = 0;
    QString status = QStringLiteral("Working");
    QStringList channels{QStringLiteral("Email")};
    QString connection = QStringLiteral("Online");
};

inline QJsonObject presenceOf(const Person &person)
{
    return {{QStringLiteral("userId"), idText(id(person.number))},
            {QStringLiteral("requestTime"), QStringLiteral("2026-03-02T12:46:35.935")},
            {QStringLiteral("lastSeen"), QStringLiteral("2026-03-02T12:46:30.000")},
            {QStringLiteral("connectionStatus"), person.connection},
            {QStringLiteral("presenceStatus"), person.status},
            {QStringLiteral("activeChannels"), QJsonArray::fromStringList(person.channels)}};
}

inline QByteArray presence(const QList<Person> &people)
{
    QJsonArray array;
    for (const Person &person : people)
        array.append(presenceOf(person));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// People `from` to `to`, all working on e-mail.
inline QList<Person> crew(int from, int to)
{
    QList<Person> people;
    for (int number = from; number <= to; ++number)
        people.append(Person{number});
    return people;
}

inline QByteArray single(const Person &person)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), presenceOf(person)}}).toJson(QJsonDocument::Compact);
}

inline QJsonObject agentOf(int number)
{
    return {{QStringLiteral("id"), idText(id(number))},
            {QStringLiteral("createdAt"), QStringLiteral("2024-05-06T07:08:09Z")},
            {QStringLiteral("displayName"), QStringLiteral("Person %1").arg(number)},
            {QStringLiteral("email"), QStringLiteral("p%1@example.org").arg(number)},
            {QStringLiteral("additionalEmails"), QJsonArray()},
            {QStringLiteral("additionalPhoneNumbers"), QJsonArray()},
            {QStringLiteral("middleNames"), QJsonArray()},
            {QStringLiteral("roles"), QJsonArray{QStringLiteral("Agent")}}};
}

inline QByteArray agent(int number)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), agentOf(number)}}).toJson(QJsonDocument::Compact);
}

/// One page with people `from` to `to`; next: a link to the page after it.
inline QByteArray agents(int from, int to, const QString &next = {})
{
    QJsonArray array;
    for (int number = from; number <= to; ++number)
        array.append(agentOf(number));
    QJsonObject page{{QStringLiteral("data"), array}};
    if (!next.isEmpty())
        page.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("next"), next}});
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

inline QByteArray teams(const QStringList &names)
{
    QJsonArray array;
    for (int i = 0; i < names.size(); ++i)
        array.append(QJsonObject{{QStringLiteral("id"), idText(team(i + 1))}, {QStringLiteral("name"), names[i]}});
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), array}}).toJson(QJsonDocument::Compact);
}

/// Ids in an envelope: members of a team, or teams of somebody.
inline QByteArray refs(const QList<QUuid> &ids)
{
    QJsonArray array;
    for (const QUuid &one : ids)
        array.append(QJsonObject{{QStringLiteral("id"), idText(one)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), array}}).toJson(QJsonDocument::Compact);
}

} // namespace livebodies
