// Every body the program can write has the shape the API's contract gives it (contract 3 and 4). With
// ROLLCALL_CONTRACT_SERVER=http://127.0.0.1:4010 the same bodies go to a mock of the contract as well, which must take
// each of them.
#include "agentfields.h"
#include "awaited.h"
#include "encode.h"
#include "switchfixture.h"
#include "writes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const AgentId someId = *parseId(u"5b8f0d3e-0000-4000-8000-0000000092c1"_s);

Agent full()
{
    Agent agent;
    agent.id = someId;
    agent.displayName = u"Astrid “A” Lindqvist \\ </script> 高橋 \u202e"_s;
    agent.email = u"astrid+1@example.org"_s;
    agent.phoneNumber = u"+46701740658"_s;
    agent.firstName = u"Astrid"_s;
    agent.lastName = u"Lindqvist"_s;
    agent.avatarUrl = u"https://example.org/a.png"_s;
    agent.additionalEmails = {u"a@example.org"_s, u"b@example.org"_s};
    agent.additionalPhoneNumbers = {u"+4684031277"_s};
    agent.middleNames = {u"Elin"_s};
    agent.roles = {u"Admin"_s};
    return agent;
}

/// All ways in which some fields differ from a full profile; cleared: they are emptied instead of changed.
QList<Agent> variants(bool cleared)
{
    QList<Agent> result;
    for (unsigned mask = 0; mask < (1U << editableFields.size()); ++mask) {
        Agent agent = full();
        for (size_t i = 0; i < editableFields.size(); ++i) {
            const AgentField field = editableFields[i];
            if ((mask & (1U << i)) == 0 || (cleared && field == AgentField::DisplayName))
                continue;
            setFieldValues(agent, field, cleared ? QStringList() : QStringList{u"new "_s + fieldWireName(field)});
        }
        result += agent;
    }
    return result;
}

QString checkText(const QJsonObject &body, const QString &key, bool required)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined())
        return required ? key + u" is missing"_s : QString();
    return value.isString() ? QString() : key + u" is no string"_s;
}

/// The profile part, and what else the operation takes.
QString check(const QJsonObject &body, const QStringList &required, const QStringList &further = {})
{
    static const QStringList scalars{u"displayName"_s, u"phoneNumber"_s, u"firstName"_s, u"lastName"_s, u"avatarUrl"_s};
    static const QStringList lists{u"additionalEmails"_s, u"additionalPhoneNumbers"_s, u"middleNames"_s};
    for (const QString &key : body.keys()) {
        if (!scalars.contains(key) && !lists.contains(key) && !further.contains(key))
            return u"not in the contract: "_s + key;
    }
    for (const QString &key : scalars + further) {
        const QString problem = checkText(body, key, required.contains(key));
        if (!problem.isEmpty())
            return problem;
    }
    for (const QString &key : lists) {
        // Always sent: a server may read a missing one as empty.
        if (!body.value(key).isArray())
            return key + u" is no array"_s;
        QSet<QString> seen;
        for (const QJsonValue &entry : body.value(key).toArray()) {
            if (!entry.isString() || seen.contains(entry.toString()))
                return key + u" has an entry that is no string or is there twice"_s;
            seen.insert(entry.toString());
        }
    }
    return {};
}

QString checkItems(const QJsonArray &items, const QStringList &required, const QStringList &further)
{
    for (const QJsonValue &item : items) {
        const QString problem = item.isObject() ? check(item.toObject(), required, further) : u"no object"_s;
        if (!problem.isEmpty())
            return problem;
    }
    return items.isEmpty() ? u"nothing in it"_s : QString();
}

QJsonDocument read(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes);
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<bool>("cleared");
        QTest::newRow("changed") << false;
        QTest::newRow("cleared") << true;
    }
    void bodies()
    {
        QFETCH(bool, cleared);
        const QList<Agent> all = variants(cleared);
        QList<AgentPatch> patches;
        for (const Agent &agent : all) {
            patches += patchFor(full(), agent);
            QCOMPARE(check(read(encodeCreate(agent)).object(), {u"displayName"_s, u"email"_s}, {u"email"_s}),
                     QString());
            QCOMPARE(check(read(encodePut(agent)).object(), {u"displayName"_s}), QString());
            QCOMPARE(check(read(encodePatch(patches.last())).object(), {}), QString());
        }
        const QJsonDocument create = read(encodeCreateBulk(all)), put = read(encodePutBulk(all)),
                            patch = read(encodePatchBulk(patches));
        QCOMPARE(create.object().keys(), QStringList{u"data"_s});
        QCOMPARE(checkItems(create.object().value(u"data"_s).toArray(), {u"displayName"_s, u"email"_s}, {u"email"_s}),
                 QString());
        QVERIFY(put.isArray() && patch.isArray()); // bare, unlike those for end users
        QCOMPARE(checkItems(put.array(), {u"id"_s, u"displayName"_s}, {u"id"_s}), QString());
        QCOMPARE(checkItems(patch.array(), {u"id"_s}, {u"id"_s}), QString());
    }

    void switchesAndTeams()
    {
        for (const Channel channel : allChannels) {
            for (const bool on : {true, false}) {
                const QJsonObject body = read(encodeWorkingChannel(channel, on)).object();
                QCOMPARE(body.keys(), (QStringList{u"channel"_s, u"working"_s}));
                QVERIFY(body.value(u"working"_s).isBool());
                QVERIFY((QStringList{u"Email"_s, u"InteractiveChat"_s, u"Messaging"_s, u"Speak"_s})
                            .contains(body.value(u"channel"_s).toString()));
            }
        }
        const QJsonObject members = read(encodeTeamMembers({someId})).object();
        QCOMPARE(members.keys(), QStringList{u"agentIds"_s});
        QCOMPARE(members.value(u"agentIds"_s).toArray(), QJsonArray{idText(someId)});
    }

    void aMockTakesEveryBody()
    {
        const QUrl server(qEnvironmentVariable("ROLLCALL_CONTRACT_SERVER"));
        if (server.isEmpty())
            QSKIP("no server that mocks the contract was named");
        const FastClock clock;
        ApiClient client({server, "secret-key-0123456789abcdef", false}, clock);
        QObject context;
        int sent = 0, taken = 0;
        const auto count = [&](const auto &result) {
            if (result.ok())
                ++taken;
            else
                qWarning("%d: %s", result.failure().httpStatus, qPrintable(result.failure().detail));
        };
        const auto awaitAll = [&] { QTRY_COMPARE_WITH_TIMEOUT(taken, sent, 120'000); };
        for (const bool cleared : {false, true}) {
            const QList<Agent> all = variants(cleared);
            for (const Agent &agent : all) {
                const AgentPatch patch = patchFor(full(), agent);
                sent += 3;
                createAgent(client, agent, &context, count);
                putAgent(client, agent, &context, count);
                patchAgent(client, patch, &context, count);
                if (sent % 30 == 0)
                    awaitAll();
            }
            for (qsizetype i = 0; i < all.size(); i += 25) {
                QList<AgentPatch> patches;
                for (const Agent &agent : all.mid(i, 25))
                    patches += patchFor(full(), agent);
                sent += 3;
                createAgents(client, all.mid(i, 25), &context, count);
                putAgents(client, all.mid(i, 25), &context, count);
                patchAgents(client, patches, &context, count);
                awaitAll();
            }
        }
        for (const Channel channel : allChannels) {
            sent += 2;
            setWorkingChannel(client, someId, channel, true, &context, count);
            setWorkingChannel(client, someId, channel, false, &context, count);
        }
        sent += 3;
        deleteAgent(client, someId, &context, count);
        addTeamMembers(client, someId, {someId}, &context, count);
        removeTeamMembers(client, someId, {someId}, &context, count);
        awaitAll();
        qInfo("%d requests, all taken", sent);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
