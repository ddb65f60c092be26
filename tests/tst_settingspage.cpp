// The settings page on real widgets against a server: the channel map, what speaks against it, and watch only.
#include "deskstage.h"

#include "agentmodel.h"
#include "coverdesk.h"
#include "floorview.h"
#include "look.h"
#include "rail.h"
#include "rulesdialog.h"
#include "searchfield.h"
#include "settings/channelmapeditor.h"
#include "settings/proposallist.h"
#include "settings/sectionmodel.h"
#include "settings/settingsdesk.h"
#include "settings/settingspage.h"
#include "settings/visionpreview.h"
#include "statusline.h"
#include "undobar.h"
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto phone = Channel::Phone;

struct Opened : DeskStage
{
    explicit Opened(int agents, bool on = true) : DeskStage(agents, on) {}
    bool openPage(SettingsPlace place = SettingsPlace::Channels)
    {
        if (!open() || !press(find<Rail>(), u"Settings"_s))
            return false;
        page()->openSection(place);
        return page()->isVisible();
    }
    SettingsDesk *desk() const { return window->settingsDesk(); }
    UndoBar *bar() const { return page()->findChild<UndoBar *>(); }
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
    void whatNobodyCouldChooseIsNotTaken_data();
    void whatNobodyCouldChooseIsNotTaken();
    void theMapIsReadAtOnce();
    void wordsOfTheServerCanBeMapped();
    void proposalsComeWithTheirEvidence();
    void watchOnlyLocksTheSwitches();
    void languageIsChosenOnce();
    void sectionsAreAList();
    void aSearchFindsWordsOfAll();
    void changesHoldAtOnceAndAreUndone_data();
    void changesHoldAtOnceAndAreUndone();
    void whatWouldDeleteIsNotUndone();
    void oneChoiceIsOneStep();
    void eachGoesBackToItsDefault();
    void columnsFollowTheirBoxes();
    void numbersAreTakenWhenTyped();
    void dialogsAreOpenedAndUndone();
    void coloursAreSeenWithOtherEyes();
    void profilesAreInTheRail();
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
    QVERIFY(!f.press(f.page(), u"Back to default: Channel map"_s));
    f.choose(u"PstnPhone"_s, u"Chat"_s);
    QCOMPARE(chosen.size(), 1);
    QTRY_COMPARE(f.read(0, Channel::Chat), SwitchState::On);
    QCOMPARE(f.read(0, phone), SwitchState::Off);
    f.choose(u"PstnPhone"_s, u"none"_s);
    QTRY_COMPARE(f.read(0, Channel::Chat), SwitchState::Off);
    QVERIFY(f.press(f.page(), u"Back to default: Channel map"_s));
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
    f.page()->openSection(SettingsPlace::Desk);
    auto *box = qobject_cast<QCheckBox *>(f.button(f.page(), u"Watch only"_s));
    QVERIFY(box && !box->isChecked());
    QSignalSpy chosen(f.window.get(), &MainWindow::readOnlyChosen);
    box->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(f.board()->ask(f.floor.id(0), phone, false).refusal, SwitchRefusal::ReadOnly);
    box->click();
    QCOMPARE(chosen.size(), 2);
    QVERIFY(f.board()->ask(f.floor.id(0), phone, false).change);
    // By the command line it cannot be taken back here.
    f.board()->setReadOnly(true);
    SettingsPageOptions options;
    options.readOnlyForced = true;
    SettingsPage forced(&f.theme, f.desk(), f.live.get(), options, nullptr);
    forced.openSection(SettingsPlace::Desk);
    forced.show();
    const QAbstractButton *locked = f.button(&forced, u"Watch only"_s);
    QVERIFY(locked && locked->isChecked());
    QVERIFY(!locked->isEnabled());
}

void TestSettingsPage::languageIsChosenOnce()
{
    Opened f(3);
    QVERIFY(f.open());
    SettingsPageOptions options;
    options.languages = {{u"da"_s, u"Dansk"_s}, {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}};
    f.desk()->choose(SettingId::Language, u"en_GB"_s);
    SettingsPage page(&f.theme, f.desk(), f.live.get(), options, nullptr);
    page.openSection(SettingsPlace::Language);
    page.show();
    QComboBox *box = nullptr;
    for (QComboBox *one : page.findChildren<QComboBox *>()) {
        if (one->accessibleName() == u"Language"_s)
            box = one;
    }
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"English"_s);
    QSignalSpy wanted(f.window.get(), &MainWindow::languageChosen);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down}) { // passes Dansk
        QTest::keyClick(box, key);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"de"_s);
    QCOMPARE(f.window->settings().language, u"de"_s);
    QTest::keyClick(box, Qt::Key_Home);
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][0].toString(), QString()); // that of the system
    f.desk()->undo();
    QCOMPARE(f.window->settings().language, u"de"_s);
    QCOMPARE(box->currentText(), u"Deutsch"_s);
}

void TestSettingsPage::sectionsAreAList()
{
    Opened f(3);
    QVERIFY(f.openPage(SettingsPlace::Polling));
    auto *list = f.page()->findChild<QListView *>();
    QCOMPARE(list->accessibleName(), u"Sections"_s);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(f.labels(f.page()).contains(u"Polling and budget"_s));
    QVERIFY(!f.labels(f.page()).contains(u"Look"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(f.page()->section(), SettingsPlace::Floor);
    QVERIFY(f.labels(f.page()).contains(u"Row height"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(f.window->focusWidget(), f.box(u"Row height"_s));
}

void TestSettingsPage::aSearchFindsWordsOfAll()
{
    Opened f(3);
    QVERIFY(f.openPage(SettingsPlace::Polling));
    auto *list = f.page()->findChild<QListView *>();
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClick(f.window.get(), Qt::Key_Slash);
    auto *field = f.find<SearchField>();
    QTRY_VERIFY(field->isVisible());
    field->setText(u"ROOMY height"_s); // a choice and the title
    QTRY_VERIFY(!f.labels(f.page()).contains(u"Polling and budget"_s));
    QVERIFY(f.box(u"Row height"_s)->isVisible());
    QVERIFY(!f.box(u"Theme"_s)->isVisible());
    QCOMPARE(list->model()->index(2, 0).data().toString(), u"Floor (1)"_s);
    QVERIFY(!(list->model()->index(1, 0).flags() & Qt::ItemIsEnabled));
    const QStringList shown = f.labels(f.page());
    QVERIFY2(std::any_of(shown.begin(), shown.end(),
                         [](const QString &text) {
                             return text.startsWith(u"Row <span"_s) && text.contains(u">height</span>"_s);
                         }),
             qPrintable(shown.join(u'\n')));
    // Enter leads to what was found.
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.window->focusWidget(), f.box(u"Row height"_s));
    field->setText(u"<b>nothing"_s);
    QTRY_VERIFY(f.labels(f.page()).contains(u"No setting has the words \"<b>nothing\"."_s));
    field->clear();
    QTRY_VERIFY(f.labels(f.page()).contains(u"Polling and budget"_s));
    QVERIFY(!f.box(u"Row height"_s)->isVisible());
}

void TestSettingsPage::changesHoldAtOnceAndAreUndone_data()
{
    QTest::addColumn<SettingId>("id");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("interval") << SettingId::PollInterval << QVariant(20);
    QTest::newRow("rows") << SettingId::Density << QVariant(u"roomy"_s);
    QTest::newRow("columns") << SettingId::Columns
                             << QVariant(QStringList{u"hidden=%1"_s.arg(int(AgentColumn::LastSeen))});
    QTest::newRow("threshold") << SettingId::AwayThreshold << QVariant(40);
    QTest::newRow("rules") << SettingId::AlertRules << QVariant([] {
        AlertRules rules;
        rules.awayMinutes = 7;
        return rules.toList();
    }());
    QTest::newRow("theme") << SettingId::Theme << QVariant(u"dark"_s);
    QTest::newRow("watch only") << SettingId::WatchOnly << QVariant(true);
    QTest::newRow("country") << SettingId::PhoneCountry << QVariant(u"DK"_s);
    QTest::newRow("preview") << SettingId::Preview << QVariant(false);
}

void TestSettingsPage::changesHoldAtOnceAndAreUndone()
{
    QFETCH(SettingId, id);
    QFETCH(QVariant, value);
    Opened f(3);
    QVERIFY(f.openPage());
    const QVariant before = f.desk()->value(id);
    QCOMPARE(before, f.desk()->fallback(id));
    f.desk()->choose(id, value);
    QCOMPARE(f.desk()->value(id), value);
    QVERIFY(f.bar()->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.desk()->value(id), before);
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.desk()->value(id), value);
    QVERIFY(f.press(f.bar(), u"Undo"_s));
    QCOMPARE(f.desk()->value(id), before);
    QVERIFY(!f.desk()->canUndo());
}

void TestSettingsPage::whatWouldDeleteIsNotUndone()
{
    SettingsDesk desk;
    int days = 30;
    desk.bind(SettingId::HistoryDays,
              {[&] { return days; }, [&](const QVariant &value) { days = value.toInt(); }, 30,
               [&](const QVariant &value) { return value.toInt() < days ? u"would delete history"_s : QString(); }});
    QSignalSpy kept(&desk, &SettingsDesk::kept);
    desk.choose(SettingId::HistoryDays, 90);
    desk.undo();
    QCOMPARE(days, 90);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!desk.canUndo() && !desk.canRedo());
}

/// Also when its owner writes it otherwise, and tells.
void TestSettingsPage::oneChoiceIsOneStep()
{
    SettingsDesk desk;
    QString text = u"before"_s;
    desk.bind(SettingId::Minimums, {[&] { return text; },
                                    [&](const QVariant &value) {
                                        text = value.toString().trimmed();
                                        desk.noticed(SettingId::Minimums, true);
                                    },
                                    QString()});
    desk.choose(SettingId::Minimums, u" after "_s);
    QCOMPARE(text, u"after"_s);
    desk.undo();
    QCOMPARE(text, u"before"_s);
    QVERIFY(!desk.canUndo());
    desk.noticed(SettingId::Minimums, true); // nothing has changed
    QVERIFY(!desk.canUndo());
}

void TestSettingsPage::eachGoesBackToItsDefault()
{
    Opened f(3);
    QVERIFY(f.openPage(SettingsPlace::Floor));
    QVERIFY(!f.button(f.page(), u"Back to default: Row height"_s));
    f.choose(u"Row height"_s, u"Compact"_s);
    QCOMPARE(f.window->settings().density, Density::Compact);
    QVERIFY(f.press(f.page(), u"Back to default: Row height"_s));
    QCOMPARE(f.window->settings().density, Density::Normal);
    QCOMPARE(f.box(u"Row height"_s)->currentText(), u"Normal"_s);
    QVERIFY(!f.button(f.page(), u"Back to default: Row height"_s));
    f.desk()->undo();
    QCOMPARE(f.window->settings().density, Density::Compact);
}

void TestSettingsPage::columnsFollowTheirBoxes()
{
    Opened f(3);
    QVERIFY(f.openPage(SettingsPlace::Floor));
    auto *view = f.find<FloorView>();
    QVERIFY(view->shownColumns().contains(int(AgentColumn::Phone)));
    QVERIFY(f.press(f.page(), u"Column Phone"_s));
    QVERIFY(!view->shownColumns().contains(int(AgentColumn::Phone)));
    QVERIFY(f.press(f.page(), u"Column Team"_s));
    QVERIFY(view->shownColumns().contains(int(AgentColumn::Team)));
    view->setColumnShown(int(AgentColumn::Phone), true); // in the floor's own menu
    QVERIFY(f.button(f.page(), u"Column Phone"_s)->isChecked());
    QVERIFY(f.press(f.page(), u"Back to default: Columns of the floor"_s));
    QVERIFY(!view->shownColumns().contains(int(AgentColumn::Team)));
}

void TestSettingsPage::numbersAreTakenWhenTyped()
{
    Opened f(3);
    QVERIFY(f.openPage(SettingsPlace::Polling));
    auto *box = f.page()->findChild<QSpinBox *>();
    QCOMPARE(box->accessibleName(), u"Time between two looks at presence"_s);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"30"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(f.live->status().intervalMs, 30'000);
    QCOMPARE(f.window->settings().pollIntervalS, 30);
    f.desk()->undo();
    QCOMPARE(f.live->status().intervalMs, 5000); // one step: the 3 was none
    QCOMPARE(box->value(), 5);
}

void TestSettingsPage::dialogsAreOpenedAndUndone()
{
    Opened f(3);
    QVERIFY(f.openPage(SettingsPlace::Alerts));
    QVERIFY(f.press(f.page(), u"Rules..."_s));
    auto *dialog = f.window->findChild<RulesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    AlertRules rules = dialog->rules();
    rules.awayMinutes = 3;
    Q_EMIT dialog->chosen(rules);
    dialog->close();
    QVERIFY(f.bar()->isVisible());
    QVERIFY(f.press(f.bar(), u"Undo"_s));
    QCOMPARE(f.desk()->value(SettingId::AlertRules), QVariant(AlertRules().toList()));
}

void TestSettingsPage::coloursAreSeenWithOtherEyes()
{
    Opened f(3);
    QVERIFY(f.openPage(SettingsPlace::Look));
    const QList<VisionPanel *> panels = f.page()->findChildren<VisionPanel *>();
    QCOMPARE(panels.size(), 5);
    QStringList names;
    const QColor work = f.theme.color(Token::StWork);
    for (VisionPanel *panel : panels) {
        QVERIFY(panel->isVisible());
        names += panel->accessibleName();
        const QImage image = panel->grab().toImage();
        const auto has = [&image](const QColor &wanted) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).rgb() == wanted.rgb())
                        return true;
                }
            }
            return false;
        };
        const ColourVision vision = allColourVisions[size_t(names.size() - 1)];
        QVERIFY2(has(seenWith(vision, work)), qPrintable(names.last()));
        QCOMPARE(has(work), vision == ColourVision::Full);
    }
    QCOMPARE(names.first(), u"States and switches, As they are"_s);
    QCOMPARE(names.at(1), u"States and switches, Protanopia"_s);
    f.choose(u"Colours of all windows"_s, u"Tritanopia"_s);
    QCOMPARE(f.theme.color(Token::StWork), seenWith(ColourVision::Tritanopia, work));
    Theme wall;
    wall.setTriedOut(false);
    QCOMPARE(wall.color(Token::StWork), work);
    const StatusLine line(&f.theme, {}, {}); // told wherever one goes
    QVERIFY(line.rightTexts().contains(u"Colours as others see them"_s));
    QVERIFY(!panels.first()->isVisible()); // they would be seen so twice
    f.choose(u"Colours of all windows"_s, u"As they are"_s);
    QCOMPARE(f.theme.color(Token::StWork), work);
    QVERIFY(panels.first()->isVisible());
    f.page()->setSearch(u"daltonism"_s);
    QVERIFY(panels.first()->isVisible());
}

void TestSettingsPage::profilesAreInTheRail()
{
    Opened f(3);
    QVERIFY(f.open());
    auto *rail = f.find<Rail>();
    QVERIFY(!f.button(rail, u"Profile: default"_s)); // none is told yet
    f.window->setProfiles({u"default"_s, u"nordics"_s, u"A&B"_s}, u"default"_s);
    QAbstractButton *button = f.button(rail, u"Profile: default"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QSignalSpy wanted(f.window.get(), &MainWindow::profileWanted), asked(f.window.get(), &MainWindow::profilesWanted);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(asked.size(), 1);
    QVERIFY(f.action(menu, u"default (this window)"_s)->isChecked());
    f.action(menu, u"nordics"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().at(0).toString(), u"nordics"_s);
    f.action(menu, u"AB"_s)->trigger(); // shown with both letters, wanted by its name
    QCOMPARE(wanted.takeFirst().at(0).toString(), u"A&B"_s);
    f.action(menu, u"Profiles..."_s)->trigger();
    menu->close();
    QCOMPARE(rail->current(), PageId::Settings);
    QCOMPARE(f.page()->section(), SettingsPlace::Account);
    QCOMPARE(wanted.size(), 0);
}

void TestSettingsPage::whatNobodyCouldChooseIsNotTaken_data()
{
    QTest::addColumn<SettingId>("id");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, SettingId id, const QVariant &value, const QString &why) {
        QTest::addRow("%s", name) << id << value << why;
    };
    row("a language", SettingId::Language, u"da"_s, {});
    row("a language of a country", SettingId::Language, u"en_GB"_s, {});
    row("that of the system", SettingId::Language, QString(), {});
    row("another language", SettingId::Language, u"tlh"_s, u"names a language that Rollcall does not have"_s);
    row("a country", SettingId::PhoneCountry, u"DK"_s, {});
    row("another country", SettingId::PhoneCountry, u"QQ"_s, u"names no country with telephones"_s);
    row("columns", SettingId::Columns, QStringList{u"shown=3"_s, u"hidden=2"_s}, {});
    row("no columns", SettingId::Columns, QStringList(), {});
    const QString column = u"names columns that the floor does not have"_s;
    row("another column", SettingId::Columns, QStringList{u"hidden=2"_s, u"hidden=90"_s}, column);
    row("without names", SettingId::Columns, QStringList{u"hidden=%1"_s.arg(int(AgentColumn::Agent))}, column);
}

/// A file of settings, or another version of the program, may name anything.
void TestSettingsPage::whatNobodyCouldChooseIsNotTaken()
{
    QFETCH(const SettingId, id);
    QFETCH(const QVariant, value);
    QFETCH(const QString, why);
    Opened f(3);
    QVERIFY(f.openPage());
    QCOMPARE(f.desk()->whyNot(id, value), why);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
