// Presets: what they ask for, and that they survive a file.
#include "floorpeople.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace floorpeople;

class TestSwitchPreset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presetsSurviveAFile();
    void brokenPresetsAreRefused_data();
    void brokenPresetsAreRefused();
    void aSnapshotAsksForWhatWas();
};

void TestSwitchPreset::presetsSurviveAFile()
{
    SwitchPreset preset = asking(Ask::Leave, Ask::Off, Ask::Leave, Ask::On);
    preset.name = u"Storm: \"phone\" <b>on</b>\n'); DROP TABLE"_s;
    preset.takenAtMs = 1'780'000'000'123;
    preset.each.insert(id(7), {Ask::On, Ask::Leave, Ask::Off, Ask::Leave});
    const QByteArray file = QJsonDocument(presetToJson(preset)).toJson();
    const auto read = presetFromJson(QJsonDocument::fromJson(file).object());
    QVERIFY(read);
    QCOMPARE(*read, preset);
    QCOMPARE(read->askedOf(id(7))[0], Ask::On);
    QCOMPARE(read->askedOf(id(8))[1], Ask::Off);
}

void TestSwitchPreset::brokenPresetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("taken");
    QTest::newRow("good") << QByteArray(R"({"name":"a","channels":{"Speak":true}})") << true;
    QTest::newRow("empty") << QByteArray("{}") << false;
    QTest::newRow("no name") << QByteArray(R"({"name":" ","channels":{"Speak":true}})") << false;
    QTest::newRow("asks nothing") << QByteArray(R"({"name":"a","channels":{}})") << false;
    QTest::newRow("unknown channel") << QByteArray(R"({"name":"a","channels":{"Fax":true}})") << false;
    QTest::newRow("wrong type") << QByteArray(R"({"name":"a","channels":{"Speak":"yes"}})") << false;
    QTest::newRow("no id") << QByteArray(R"({"name":"a","agents":{"../x":{"Speak":true}}})") << false;
    QTest::newRow("of one agent")
        << QByteArray(R"({"name":"a","agents":{"00000000-0000-4000-8000-000000000001":{"Speak":true}}})") << true;
}

void TestSwitchPreset::brokenPresetsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, taken);
    QCOMPARE(presetFromJson(QJsonDocument::fromJson(json).object()).has_value(), taken);
}

void TestSwitchPreset::aSnapshotAsksForWhatWas()
{
    const QList<FloorRow> rows{person(1, AgentState::Working, {on, off, unknown, on}),
                               person(2, AgentState::NotSeen, {unknown, unknown, unknown, unknown})};
    const SwitchPreset preset = snapshotPreset(u"as it was"_s, rows, 5);
    const ChannelAsks expected{Ask::On, Ask::Off, Ask::Leave, Ask::On};
    QCOMPARE(preset.askedOf(id(1)), expected);
    QVERIFY(asksNothing(preset.askedOf(id(2))));
    QCOMPARE(preset.takenAtMs, qint64(5));
    QVERIFY(presetFromJson(presetToJson(preset)));
}

QTEST_GUILESS_MAIN(TestSwitchPreset)
#include "tst_switchpreset.moc"
