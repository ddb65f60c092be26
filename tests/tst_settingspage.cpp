// The settings page on real widgets against a server: the channel map, what speaks against it, and watch only.
#include "deskstage.h"

#include "agentmodel.h"
#include "channelmapeditor.h"
#include "floorview.h"
#include "proposallist.h"
#include "rail.h"
#include "settingspage.h"
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto phone = Channel::Phone;

struct Opened : DeskStage
{
    explicit Opened(int agents, bool on = true) : DeskStage(agents, on) {}
    bool openPage() { return open() && press(find<Rail>(), u"Settings"_s) && page()->isVisible(); }
    SettingsPage *page() const { return find<SettingsPage>(); }
    QComboBox *box(const QString &word) const
    {
        for (QComboBox *one : page()->findChildren<QComboBox *>()) {
            if (one->accessibleName() == word)
                return one;
        }
        return nullptr;
    }
    /// As a person does with the keyboard.
    void choose(const QString &word, const QString &group) const
    {
        QComboBox *one = box(word);
        one->setFocus();
        one->setCurrentText(group);
        Q_EMIT one->activated(one->currentIndex());
    }
    SwitchState read(int agent, Channel channel) const
    {
        return live->agents()->find(floor.id(agent))->switches[size_t(channel)];
    }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMapIsReadAtOnce();
    void wordsOfTheServerCanBeMapped();
    void proposalsComeWithTheirEvidence();
    void watchOnlyLocksTheSwitches();
    void languageIsChosenOnce();
};

void TestSettingsPage::theMapIsReadAtOnce()
{
    Opened f(3, false);
    f.floor.change(0, phone, true); // PstnPhone
    QVERIFY(f.openPage());
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(f.box(u"PstnPhone"_s)->currentText(), u"Phone"_s);
    QCOMPARE(f.page()->findChild<ChannelMapEditor *>()->findChildren<QComboBox *>().size(), knownFineChannels().size());
    QSignalSpy chosen(f.window.get(), &MainWindow::channelMapChosen);
    QVERIFY(!f.press(f.page(), u"Back to the usual map"_s));
    f.choose(u"PstnPhone"_s, u"Chat"_s);
    QCOMPARE(chosen.size(), 1);
    QTRY_COMPARE(f.read(0, Channel::Chat), SwitchState::On);
    QCOMPARE(f.read(0, phone), SwitchState::Off);
    f.choose(u"PstnPhone"_s, u"none"_s);
    QTRY_COMPARE(f.read(0, Channel::Chat), SwitchState::Off);
    QVERIFY(f.press(f.page(), u"Back to the usual map"_s));
    QCOMPARE(f.box(u"PstnPhone"_s)->currentText(), u"Phone"_s);
    QTRY_COMPARE(f.read(0, phone), SwitchState::On);
    QCOMPARE(chosen.size(), 3);
    // Scrolling over a box is not choosing.
    QComboBox *box = f.box(u"PstnPhone"_s);
    QWheelEvent wheel(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentText(), u"Phone"_s);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(f.live->channelMap(), ChannelMap::standard());
}

void TestSettingsPage::wordsOfTheServerCanBeMapped()
{
    Opened f(3, false);
    f.floor.alsoMoves(Channel::Chat, u"<b>new</b>"_s);
    f.floor.change(1, Channel::Chat, true);
    QVERIFY(f.openPage());
    QTRY_VERIFY(f.box(u"<b>new</b>"_s));
    QCOMPARE(f.box(u"<b>new</b>"_s)->currentText(), u"none"_s);
    f.choose(u"<b>new</b>"_s, u"Messaging"_s);
    QTRY_COMPARE(f.read(1, Channel::Messaging), SwitchState::On);
    QCOMPARE(f.floor.puts().size(), 0); // reading otherwise asks for nothing
}

void TestSettingsPage::proposalsComeWithTheirEvidence()
{
    Opened f(4);
    f.floor.alsoMoves(Channel::Chat, u"trustpilot"_s);
    f.floor.alsoMoves(Channel::Email, u"kiosk"_s);
    QVERIFY(f.openPage());
    QVERIFY(!f.find<ProposalList>()->isVisible());
    for (const int agent : {0, 1, 2}) {
        f.board()->ask(f.floor.id(agent), Channel::Chat, false);
        QTRY_COMPARE(f.read(agent, Channel::Chat), SwitchState::Off);
        f.board()->ask(f.floor.id(agent), Channel::Email, false);
        QTRY_COMPARE(f.read(agent, Channel::Email), SwitchState::Off);
    }
    QTRY_COMPARE(f.board()->proposals().size(), 2);
    QTRY_VERIFY(f.labels(f.page()).contains(u"trustpilot seems to belong to Chat"_s));
    QVERIFY2(f.labels(f.page()).contains(u"It came or went with Chat 3 times. The map gives it no channel."_s),
             qPrintable(f.labels(f.page()).join(u'\n')));
    QSignalSpy chosen(f.window.get(), &MainWindow::channelMapChosen);
    QTRY_VERIFY(f.press(f.page(), u"Turn down: kiosk"_s));
    QTRY_COMPARE(f.board()->proposals().size(), 1);
    QCOMPARE(chosen.size(), 0);
    QTRY_VERIFY(f.press(f.page(), u"Take over: trustpilot"_s)); // the list was made anew
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(f.live->channelMap().groupOf(u"trustpilot"_s), std::optional(Channel::Chat));
    QVERIFY(f.box(u"trustpilot"_s));
    QCOMPARE(f.box(u"trustpilot"_s)->currentText(), u"Chat"_s);
    QTRY_VERIFY(!f.find<ProposalList>()->isVisible());
}

void TestSettingsPage::watchOnlyLocksTheSwitches()
{
    Opened f(3);
    QVERIFY(f.openPage());
    auto *box = f.page()->findChild<QCheckBox *>();
    QVERIFY(!box->isChecked());
    QSignalSpy chosen(f.window.get(), &MainWindow::readOnlyChosen);
    box->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(f.board()->ask(f.floor.id(0), phone, false).refusal, SwitchRefusal::ReadOnly);
    box->click();
    QCOMPARE(chosen.size(), 2);
    QVERIFY(f.board()->ask(f.floor.id(0), phone, false).change);
    // By the command line it cannot be taken back here.
    f.board()->setReadOnly(true);
    SettingsPage forced(&f.theme, f.live.get(), true, {});
    auto *locked = forced.findChild<QCheckBox *>();
    QVERIFY(locked->isChecked());
    QVERIFY(!locked->isEnabled());
}

void TestSettingsPage::languageIsChosenOnce()
{
    Opened f(3);
    QVERIFY(f.openPage());
    f.page()->setLanguages({{u"da"_s, u"Dansk"_s}, {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}}, u"en_GB"_s);
    QComboBox *box = f.box(u"Language"_s);
    QCOMPARE(box->currentText(), u"English"_s);
    QSignalSpy chosen(f.page(), &SettingsPage::languageChosen);
    QSignalSpy wanted(f.window.get(), &MainWindow::languageChosen);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down}) { // passes Dansk
        QTest::keyClick(box, key);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"de"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(f.window->settings().language, u"de"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toString(), QString()); // that of the system
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
