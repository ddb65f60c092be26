// The inspector against a server: what it says of one person, of nobody, and when things go wrong.
#include "elidedlabel.h"
#include "inspector.h"
#include "inspectorchanges.h"
#include "inspectortoday.h"
#include "livepeer.h"
#include "switchbox.h"
#include "theme.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using livebodies::id;

namespace {

QString shownTexts(const QWidget &widget)
{
    QStringList result;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            result += label->text();
    }
    return result.join(u'\n');
}

SwitchBox *switchOf(const QWidget &widget, const QString &name)
{
    const QList<SwitchBox *> boxes = widget.findChildren<SwitchBox *>();
    for (SwitchBox *box : boxes) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

QAbstractButton *button(const QWidget &widget, const QString &name)
{
    const QList<QAbstractButton *> all = widget.findChildren<QAbstractButton *>();
    for (QAbstractButton *b : all) {
        if (b->accessibleName() == name)
            return b;
    }
    return nullptr;
}

qint64 today(int hour, int minute)
{
    return QDateTime(QDate(2026, 3, 2), QTime(hour, minute)).toMSecsSinceEpoch();
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobody();
    void person();
    void unknownWords();
    void gone();
    void hostileName();
    void refreshed();
    void refreshFails();
    void stale();
    void closes();
    void menuOpensWhatWrites();
    void todayAddsUp();
    void todayBegins();
    void changes_data();
    void changes();
    void changesOfOurs_data();
    void changesOfOurs();

private:
    Theme m_theme;
};

struct Floor
{
    explicit Floor(const Theme &theme, LivePeer *peer) : live(peer->options(), clock), inspector(&theme, &live)
    {
        QObject::connect(&live, &LiveFloor::polled, &inspector, &Inspector::reload);
        inspector.resize(328, 844);
        inspector.setNow(clock.utcMs());
        inspector.show();
        live.start();
    }
    bool isNamed() const { return live.status().directoryRows > 0 && !live.teams().isEmpty(); }

    TurnedClock clock;
    LiveFloor live;
    Inspector inspector;
};

void TestInspector::nobody()
{
    LivePeer peer;
    Floor floor(m_theme, &peer);
    QVERIFY(shownTexts(floor.inspector).contains(u"Choose a person"_s));
    QCOMPARE(floor.inspector.accessibleName(), u"Inspector"_s);
    for (const QString &name : {u"Email"_s, u"Chat"_s, u"Messaging"_s, u"Phone"_s}) {
        QVERIFY2(switchOf(floor.inspector, name), qPrintable(name));
        QVERIFY(!switchOf(floor.inspector, name)->isVisible());
    }
}

void TestInspector::person()
{
    LivePeer peer;
    peer.people[0].channels = {u"Email"_s, u"Callback"_s};
    Floor floor(m_theme, &peer);
    QTRY_VERIFY(floor.isNamed());
    QTRY_VERIFY(floor.live.agents()->find(id(1)) && !floor.live.agents()->find(id(1))->teams.isEmpty());
    floor.inspector.setAgent(id(1));
    const QList<ElidedLabel *> values = floor.inspector.findChildren<ElidedLabel *>();
    QStringList texts;
    for (const ElidedLabel *value : values) {
        if (value->isVisible())
            texts += value->text();
    }
    QCOMPARE(texts, QStringList{u"p1@example.org"_s}); // no phone, and no line that says so
    QCOMPARE(switchOf(floor.inspector, u"Email"_s)->checkState(), Qt::Checked);
    QCOMPARE(switchOf(floor.inspector, u"Phone"_s)->checkState(), Qt::Checked);
    QCOMPARE(switchOf(floor.inspector, u"Phone"_s)->accessibleDescription(), u"on: Callback"_s);
    QCOMPARE(switchOf(floor.inspector, u"Chat"_s)->checkState(), Qt::Unchecked);
    QAccessibleInterface *email = QAccessible::queryAccessibleInterface(switchOf(floor.inspector, u"Email"_s));
    QCOMPARE(email->role(), QAccessible::CheckBox);
    QVERIFY(email->state().checked);
    QTest::mouseClick(switchOf(floor.inspector, u"Chat"_s), Qt::LeftButton); // shows, does not set
    QCOMPARE(switchOf(floor.inspector, u"Chat"_s)->checkState(), Qt::Unchecked);

    // The next answer moves the switch, and the change is told.
    peer.people[0].channels = {u"Email"_s, u"WidgetChat"_s};
    QTRY_COMPARE(switchOf(floor.inspector, u"Chat"_s)->checkState(), Qt::Checked);
    const auto *changes = floor.inspector.findChild<InspectorChanges *>();
    QTRY_VERIFY(changes->accessibleName().contains(u"WidgetChat"_s));
    QVERIFY(changes->accessibleName().contains(u"Callback"_s));
}

void TestInspector::unknownWords()
{
    LivePeer peer;
    peer.people[0].channels = {u"Email"_s, u"CarrierPigeon"_s, u"<img src=x>"_s};
    Floor floor(m_theme, &peer);
    floor.inspector.setAgent(id(1));
    QTRY_VERIFY(shownTexts(floor.inspector).contains(u"CarrierPigeon"_s));
    QVERIFY(shownTexts(floor.inspector).contains(u"<img src=x>"_s));
    const QList<QLabel *> labels = floor.inspector.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestInspector::gone()
{
    LivePeer peer;
    Floor floor(m_theme, &peer);
    floor.inspector.setAgent(id(77));
    QTRY_VERIFY(peer.polls() > 0);
    QVERIFY(shownTexts(floor.inspector).contains(u"no longer on the floor"_s));
    floor.inspector.setAgent(AgentId());
    QVERIFY(shownTexts(floor.inspector).contains(u"Choose a person"_s));
}

void TestInspector::hostileName()
{
    LivePeer peer;
    QJsonObject agent = livebodies::agentOf(1);
    agent[u"displayName"_s] = u"<b>Eve</b>\u202e%1&"_s + QString(100'000, u'x');
    agent[u"email"_s] = QString(50'000, u'y');
    agent[u"phoneNumber"_s] = u"<img src=\"file:///dev/zero\">"_s;
    peer.directory =
        Reaction::json(QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{agent}}}).toJson(QJsonDocument::Compact));
    Floor floor(m_theme, &peer);
    QTRY_VERIFY(floor.live.status().directoryRows > 0);
    floor.inspector.setAgent(id(1));
    floor.inspector.grab();
    QCOMPARE(floor.inspector.width(), 328);
}

void TestInspector::refreshed()
{
    LivePeer peer;
    Floor floor(m_theme, &peer);
    floor.inspector.setAgent(id(2));
    QTRY_COMPARE(switchOf(floor.inspector, u"Email"_s)->checkState(), Qt::Checked);
    QAbstractButton *refresh = button(floor.inspector, u"Read this person's presence again"_s);
    QVERIFY(refresh && refresh->isEnabled());
    QSignalSpy spy(&floor.live, &LiveFloor::agentRefreshed);
    refresh->click();
    QVERIFY(!refresh->isEnabled());
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.at(0).at(1).toBool());
    QVERIFY(refresh->isEnabled());
    QVERIFY(shownTexts(floor.inspector).contains(u"answer "_s));
    QVERIFY(peer.server.count("GET", "/v1/agents/" + idText(id(2)).toLatin1() + "/presence") == 1);
}

void TestInspector::refreshFails()
{
    LivePeer peer;
    peer.single = Reaction::json(R"({"message":"<b>nothing</b> here"})", 404);
    Floor floor(m_theme, &peer);
    floor.inspector.setAgent(id(2));
    QTRY_COMPARE(switchOf(floor.inspector, u"Email"_s)->checkState(), Qt::Checked);
    button(floor.inspector, u"Read this person's presence again"_s)->click();
    QTRY_VERIFY(shownTexts(floor.inspector).contains(u"Not read again"_s));
    QVERIFY(button(floor.inspector, u"Read this person's presence again"_s)->isEnabled());
    QCOMPARE(switchOf(floor.inspector, u"Email"_s)->checkState(), Qt::Checked); // a failed answer clears nothing
    floor.inspector.setAgent(id(3));
    QVERIFY(!shownTexts(floor.inspector).contains(u"Not read again"_s)); // that was about somebody else
}

void TestInspector::stale()
{
    LivePeer peer;
    Floor floor(m_theme, &peer);
    floor.inspector.setAgent(id(1));
    QTRY_COMPARE(switchOf(floor.inspector, u"Email"_s)->checkState(), Qt::Checked);
    floor.inspector.setStale(true, floor.live.status().answeredAtMs);
    QVERIFY(shownTexts(floor.inspector).contains(u"disarmed until fresh"_s));
    QCOMPARE(switchOf(floor.inspector, u"Email"_s)->checkState(), Qt::Checked);
    floor.inspector.setStale(false, floor.live.status().answeredAtMs);
    QVERIFY(shownTexts(floor.inspector).contains(u"answer "_s));
}

void TestInspector::closes()
{
    LivePeer peer;
    Floor floor(m_theme, &peer);
    QSignalSpy spy(&floor.inspector, &Inspector::closeWanted);
    QTest::keyClick(&floor.inspector, Qt::Key_Escape);
    QCOMPARE(spy.size(), 1);
    button(floor.inspector, u"Close the inspector"_s)->click();
    QCOMPARE(spy.size(), 2);
}

void TestInspector::menuOpensWhatWrites()
{
    LivePeer peer;
    Floor floor(m_theme, &peer);
    floor.inspector.setAgent(id(1));
    floor.inspector.show();
    QSignalSpy channels(&floor.inspector, &Inspector::channelsWanted), edit(&floor.inspector, &Inspector::editWanted);
    QSignalSpy created(&floor.inspector, &Inspector::newAgentWanted);
    QSignalSpy downgrade(&floor.inspector, &Inspector::downgradeWanted);
    QTRY_VERIFY(button(floor.inspector, u"More for this person"_s)->isVisible());
    button(floor.inspector, u"More for this person"_s)->click();
    auto *menu = floor.inspector.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QStringList titles;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const QString title = action->text().section(u'\t', 0, 0);
        titles += title;
        if (title == u"Set channels..."_s || title == u"Edit..."_s || title == u"New agent..."_s ||
            title == u"Downgrade to end user..."_s)
            action->trigger();
    }
    QVERIFY2(titles.contains(u"Copy e-mail"_s), qPrintable(titles.join(u", "_s)));
    QCOMPARE(channels.value(0).value(0).value<AgentId>(), id(1));
    QCOMPARE(edit.value(0).value(0).value<AgentId>(), id(1));
    QCOMPARE(created.size(), 1);
    QCOMPARE(downgrade.value(0).value(0).value<AgentId>(), id(1));
    menu->close();
}

void TestInspector::todayAddsUp()
{
    InspectorToday strip(&m_theme);
    const Strip spans{{today(8, 0), AgentState::Working},    {today(11, 15), AgentState::Away},
                      {today(11, 45), AgentState::NotSeen},  {today(12, 0), AgentState::Ghost},
                      {today(12, 10), AgentState::NoStatus}, {today(12, 20), AgentState::Working}};
    strip.setStrip(spans, today(13, 0), today(12, 50), false);
    QCOMPARE(strip.accessibleName(), u"Today: Working 3 h 45, Away 0 h 30, contradiction 0 h 20, not seen 0 h 25"_s);
    QCOMPARE(strip.spanText(), u"08:00 – 13:00"_s);
    strip.resize(296, strip.heightForWidth(296));
    QVERIFY(!strip.grab().isNull());
    QVERIFY(strip.heightForWidth(120) > strip.heightForWidth(400)); // sums wrap where there is no room
}

void TestInspector::todayBegins()
{
    InspectorToday strip(&m_theme);
    strip.setStrip({{today(14, 20), AgentState::Working}}, today(14, 32), today(14, 32), false);
    QCOMPARE(strip.spanText(), u"13:00 – 14:32"_s); // never less than an hour
    QCOMPARE(strip.accessibleName(), u"Today: Working 0 h 12, not seen 1 h 20"_s);
    strip.setStrip({{today(0, 10) - 3'600'000, AgentState::Away}}, today(0, 20), today(0, 20), false);
    QCOMPARE(strip.spanText(), u"00:00 – 00:20"_s); // yesterday is not today
    QCOMPARE(strip.accessibleName(), u"Today: Away 0 h 20"_s);
    strip.setStrip({}, today(10, 0), noTime, false);
    QCOMPARE(strip.accessibleName(), u"Today: not seen 1 h 00"_s);
}

void TestInspector::changes_data()
{
    QTest::addColumn<FloorChange>("change");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QString>("sentence");
    FloorChange change;
    change.from = AgentState::Away;
    change.to = AgentState::Working;
    QTest::newRow("state") << change << false << u"Away → Working"_s;
    QTest::newRow("state, mirrored") << change << true << u"Away ← Working"_s;
    change.channelsOn.known = quint16(1u << fineChannelIndex(u"WidgetChat"));
    change.channelsOff.other = QStringList{u"<b>Fax</b>"_s};
    QTest::newRow("state and channels") << change << false
                                        << u"Away → Working, \u2068WidgetChat\u2069 on, \u2068<b>Fax</b>\u2069 off"_s;
    change.to = AgentState::Away;
    change.channelsOff.other = {};
    QTest::newRow("channel only") << change << false << u"\u2068WidgetChat\u2069 on"_s;
}

void TestInspector::changes()
{
    QFETCH(FloorChange, change);
    QFETCH(bool, rightToLeft);
    QFETCH(QString, sentence);
    QCOMPARE(InspectorChanges::sentence(change, rightToLeft), sentence);
}

void TestInspector::changesOfOurs_data()
{
    QTest::addColumn<ActivityStage>("stage");
    QTest::addColumn<QString>("line");
    QTest::newRow("sent") << ActivityStage::Sent << u"Phone off, requested by you"_s;
    QTest::newRow("accepted") << ActivityStage::Accepted << u"Phone off, requested by you"_s;
    QTest::newRow("unclear") << ActivityStage::Unknown << u"Phone off, requested by you"_s;
    QTest::newRow("seen") << ActivityStage::Seen << u"Phone off, by you, confirmed"_s;
    QTest::newRow("not confirmed") << ActivityStage::Unconfirmed << u"Phone off, by you, not confirmed"_s;
    QTest::newRow("failed") << ActivityStage::Failed << u"Phone off, by you, failed"_s;
    QTest::newRow("never left") << ActivityStage::NotSent << QString();
}

void TestInspector::changesOfOurs()
{
    QFETCH(ActivityStage, stage);
    QFETCH(QString, line);
    FloorChange others; // somebody else's, and what ours brought about
    others.atMs = today(9, 0);
    others.from = AgentState::Away;
    others.to = AgentState::Working;
    FloorChange ours = others;
    ours.atMs = today(10, 1);
    ours.from = ours.to = AgentState::Working;
    ours.channelsOff.known = quint16(1u << fineChannelIndex(u"PstnPhone"));
    ActivityEntry asked;
    asked.what = channelWireName(Channel::Phone);
    asked.asked = u"off"_s;
    asked.stage = stage;
    asked.askedMs = today(10, 0);
    asked.changedMs = today(10, 1);
    InspectorChanges list(&m_theme);
    const bool seen = stage == ActivityStage::Seen;
    list.setChanges(seen ? QList<FloorChange>{ours, others} : QList<FloorChange>{others}, {asked});
    const QString all = list.accessibleName();
    QCOMPARE(all.count(u"; "_s), line.isEmpty() ? 0 : 1); // a confirmed one is not told twice
    QVERIFY2(line.isEmpty() || all.section(u"; "_s, 0, 0).endsWith(line), qPrintable(all));
    QVERIFY2(all.endsWith(u"Away → Working"_s), qPrintable(all));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
