// From the fine channels presence reports to the four that can be switched.
#include "channel.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
FineChannels fine(const QStringList &words)
{
    FineChannels result;
    for (const QString &word : words) {
        const int index = fineChannelIndex(word);
        if (index >= 0)
            result.known = quint16(result.known | (1u << index));
        else
            result.other = QStringList(*result.other) << word;
    }
    return result;
}

QString drawn(const std::array<SwitchState, channelCount> &switches)
{
    QString text;
    for (const SwitchState state : switches)
        text += state == SwitchState::On ? u'1' : state == SwitchState::Off ? u'0' : u'?';
    return text;
}
} // namespace

class TestChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void derives_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("switches"); // Email, Chat, Messaging, Phone
        QTest::newRow("none") << QStringList() << u"0000"_s;
        QTest::newRow("contact form is e-mail") << QStringList{u"ContactForm"_s} << u"1000"_s;
        QTest::newRow("chat") << QStringList{u"WidgetChat"_s} << u"0100"_s;
        QTest::newRow("Messenger is messaging") << QStringList{u"Messenger"_s} << u"0010"_s;
        QTest::newRow("callback is phone") << QStringList{u"Callback"_s} << u"0001"_s;
        QTest::newRow("several of one") << QStringList{u"Sms"_s, u"Twitter"_s, u"WhatsApp"_s} << u"0010"_s;
        QTest::newRow("a word of next year") << QStringList{u"Trustpilot"_s} << u"0000"_s;
        QTest::newRow("letter case counts") << QStringList{u"email"_s} << u"0000"_s;
        QTest::newRow("everything") << knownFineChannels() << u"1111"_s;
    }
    void derives()
    {
        QFETCH(QStringList, words);
        const FineChannels channels = fine(words);
        QTEST(drawn(ChannelMap::standard().derive(channels)), "switches");
        QStringList told = channels.words();
        told.sort();
        words.sort();
        QCOMPARE(told, words);
    }

    void missingIsUnknown()
    {
        FineChannels channels;
        channels.missing = true;
        QCOMPARE(drawn(ChannelMap::standard().derive(channels)), u"????"_s);
        QVERIFY(channels.isEmpty());
        QVERIFY(channels != FineChannels());
    }

    void mapIsASetting()
    {
        ChannelMap map = ChannelMap::standard();
        map.assign(u"Messenger"_s, Channel::Chat);
        map.assign(u"Trustpilot"_s, Channel::Email);
        map.assign(u"Sms"_s, std::nullopt);
        QCOMPARE(drawn(map.derive(fine({u"Messenger"_s}))), u"0100"_s);
        QCOMPARE(drawn(map.derive(fine({u"Trustpilot"_s}))), u"1000"_s);
        QCOMPARE(drawn(map.derive(fine({u"Sms"_s}))), u"0000"_s);
        QCOMPARE(map.groupOf(u"Sms"_s), std::nullopt);
        QCOMPARE(map.wordsOf(Channel::Email), (QStringList{u"Email"_s, u"ContactForm"_s, u"Trustpilot"_s}));
        const ChannelMap again = ChannelMap::fromList(map.toList());
        QCOMPARE(again, map);
        QCOMPARE(drawn(again.derive(fine({u"Messenger"_s}))), u"0100"_s);
    }

    void unreadableEntriesAreLeftOut_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("no group") << u"Email"_s;
        QTest::newRow("no word") << u"=Email"_s;
        QTest::newRow("unknown group") << u"Email=Fax"_s;
        QTest::newRow("empty") << QString();
    }
    void unreadableEntriesAreLeftOut()
    {
        QFETCH(QString, entry);
        QCOMPARE(ChannelMap::fromList({entry}), ChannelMap());
    }

    void wordWithEqualsSign()
    {
        ChannelMap map;
        map.assign(u"a=b"_s, Channel::Phone);
        QCOMPARE(ChannelMap::fromList(map.toList()), map);
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
