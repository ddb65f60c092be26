#include "simfixture.h"

#include <QSet>

using namespace Qt::StringLiterals;

SimulatorOptions SimFixture::calm()
{
    SimulatorOptions options;
    options.rateLimit = false;
    options.presenceLagMs = 0;
    options.pictures = false;               // their addresses have the port of this run
    options.startUtcMs = 1'772'442'000'000; // 2026-03-02 09:00 UTC
    return options;
}

SimFixture::SimFixture(const SimulatorOptions &options)
    : simulator(options), url(simulator.start()), peer(url, simulator.token())
{
}

QByteArray SimFixture::fill(QByteArray text)
{
    if (m_words.isEmpty()) {
        const auto word = [](const QJsonValue &value, const QString &key) {
            return value.toObject().value(key).toString().toUtf8();
        };
        const QJsonArray agents = peer.get("/v1/agents?pageLimit=1000").data();
        const QJsonArray teams = peer.get("/v1/teams").data();
        QSet<QByteArray> listed;
        for (const QJsonValue &agent : agents)
            listed.insert(word(agent, u"id"_s));
        for (const QJsonValue &presence : peer.get("/v1/agents/presence").array()) {
            if (!listed.contains(word(presence, u"userId"_s)))
                m_words.insert("{unlisted}", word(presence, u"userId"_s));
        }
        m_words.insert("{agent}", word(agents.at(0), u"id"_s));
        m_words.insert("{email}", word(agents.at(0), u"email"_s));
        m_words.insert("{other}", word(agents.at(1), u"id"_s));
        m_words.insert("{absent}", "5d2c9a3e-0000-4000-8000-000000000001");
        m_words.insert("{team}", word(teams.at(0), u"id"_s));
        m_words.insert("{teamOther}", word(teams.at(1), u"id"_s));
    }
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

QJsonObject SimFixture::presenceOf(const QByteArray &id)
{
    return peer.get("/v1/agents/" + id + "/presence").dataObject();
}
