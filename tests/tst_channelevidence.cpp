// What is learnt about the channel map from switches that presence confirmed.
#include "channelevidence.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

FineChannels fine(const QStringList &words)
{
    FineChannels result;
    for (const QString &word : words) {
        const int bit = fineChannelIndex(word);
        if (bit >= 0)
            result.known = quint16(result.known | (1u << bit));
        else
            result.other = QStringList(*result.other) << word;
    }
    return result;
}

} // namespace

class TestChannelEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheMapSilently();
    void proposesAfterTheSecondTime();
    void proposesAGroupForANewWord();
    void contradictionsOutweigh();
    void missingFieldsAreNoEvidence();
    void forgetsWhatWasDecided();
    void survivesAFile();
    void isBounded();
};

void TestChannelEvidence::agreesWithTheMapSilently()
{
    ChannelEvidence evidence;
    for (int i = 0; i < 5; ++i)
        evidence.add(Channel::Phone, false, fine({u"Email"_s, u"PstnPhone"_s, u"Callback"_s}), fine({u"Email"_s}));
    QVERIFY(evidence.proposals(ChannelMap::standard()).isEmpty());
}

void TestChannelEvidence::proposesAfterTheSecondTime()
{
    ChannelEvidence evidence;
    const auto all = fine({u"Email"_s, u"WidgetChat"_s, u"Messenger"_s});
    evidence.add(Channel::Chat, false, all, fine({u"Email"_s}));
    QVERIFY(evidence.proposals(ChannelMap::standard()).isEmpty());
    evidence.add(Channel::Chat, true, fine({u"Email"_s}), all);
    const QList<MapProposal> expected{{u"Messenger"_s, Channel::Messaging, Channel::Chat, 2, 0, 0}};
    QCOMPARE(evidence.proposals(ChannelMap::standard()), expected);
    ChannelMap changed = ChannelMap::standard();
    changed.assign(u"Messenger"_s, Channel::Chat);
    QVERIFY(evidence.proposals(changed).isEmpty());
}

void TestChannelEvidence::proposesAGroupForANewWord()
{
    ChannelEvidence evidence;
    for (int i = 0; i < 2; ++i)
        evidence.add(Channel::Messaging, true, fine({}), fine({u"WhatsApp"_s, u"trustpilot"_s}));
    const QList<MapProposal> expected{{u"trustpilot"_s, std::nullopt, Channel::Messaging, 2, 0, 0}};
    QCOMPARE(evidence.proposals(ChannelMap::standard()), expected);
}

void TestChannelEvidence::contradictionsOutweigh()
{
    ChannelEvidence evidence;
    const auto all = fine({u"WidgetChat"_s, u"Messenger"_s});
    for (int i = 0; i < 2; ++i)
        evidence.add(Channel::Chat, false, all, fine({}));
    for (int i = 0; i < 2; ++i)
        evidence.add(Channel::Chat, false, all, fine({u"Messenger"_s})); // stayed on
    QVERIFY(evidence.proposals(ChannelMap::standard()).isEmpty());
    evidence.add(Channel::Chat, false, all, fine({}));
    QCOMPARE(evidence.proposals(ChannelMap::standard()).size(), 1);
    // As often with the group it has: the map stands.
    for (int i = 0; i < 3; ++i)
        evidence.add(Channel::Messaging, true, fine({}), fine({u"Messenger"_s}));
    QVERIFY(evidence.proposals(ChannelMap::standard()).isEmpty());
}

void TestChannelEvidence::missingFieldsAreNoEvidence()
{
    FineChannels missing;
    missing.missing = true;
    ChannelEvidence evidence;
    evidence.add(Channel::Chat, false, fine({u"Messenger"_s}), missing);
    evidence.add(Channel::Chat, true, missing, fine({u"Messenger"_s}));
    evidence.add(Channel::Chat, true, fine({u"Email"_s}), fine({u"Email"_s}));
    QVERIFY(evidence.isEmpty());
}

void TestChannelEvidence::forgetsWhatWasDecided()
{
    ChannelEvidence evidence;
    for (int i = 0; i < 3; ++i)
        evidence.add(Channel::Chat, true, fine({}), fine({u"Sms"_s}));
    QCOMPARE(evidence.proposals(ChannelMap::standard()).size(), 1);
    evidence.forget(u"Sms"_s);
    QVERIFY(evidence.proposals(ChannelMap::standard()).isEmpty());
}

void TestChannelEvidence::survivesAFile()
{
    ChannelEvidence evidence;
    evidence.add(Channel::Chat, true, fine({}), fine({u"Sms"_s, u"<b>\"x\"</b>"_s}));
    evidence.add(Channel::Chat, false, fine({u"Sms"_s, u"Email"_s}), fine({u"Email"_s}));
    QCOMPARE(ChannelEvidence::fromJson(evidence.toJson()), evidence);
    QVERIFY(ChannelEvidence::fromJson({{u"Sms"_s, 7}, {u"Email"_s, QJsonObject{{u"Speak"_s, u"x"_s}}}}).isEmpty());
}

void TestChannelEvidence::isBounded()
{
    ChannelEvidence evidence;
    for (int i = 0; i < 2'000; ++i) {
        for (int twice = 0; twice < 2; ++twice)
            evidence.add(Channel::Chat, true, fine({}), fine({u"word%1"_s.arg(i)}));
    }
    QVERIFY(evidence.proposals(ChannelMap::standard()).size() <= 200);
}

QTEST_GUILESS_MAIN(TestChannelEvidence)
#include "tst_channelevidence.moc"
