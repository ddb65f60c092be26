// The batch dialog on real widgets against a server: the plan, the run, and what of it the server has applied.
#include "deskstage.h"

#include "askpicker.h"
#include "batchdialog.h"
#include "channelsmenu.h"
#include "effectcard.h"
#include "floorpage.h"
#include "floorview.h"
#include "outcomemodel.h"
#include "planmodel.h"
#include "statusline.h"
#include "threadwork.h"
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using Put = FakeFloor::Put;

namespace {

constexpr auto phone = Channel::Phone;

int count(FakeFloor &floor, Put put)
{
    const auto &puts = floor.puts();
    return int(std::count_if(puts.begin(), puts.end(), [put](const auto &seen) { return seen.put == put; }));
}

/// The dialog with the plan of everybody.
struct Planned : DeskStage
{
    explicit Planned(int agents, bool on = false) : DeskStage(agents, on) {}
    bool plan()
    {
        if (!open())
            return false;
        selectEverybody();
        key(Qt::Key_C);
        return dialog() && dialog()->isVisible();
    }
    BatchDialog *dialog() const { return find<BatchDialog>(); }
    bool choose(const QString &what) { return press(dialog(), what); }
    QTableView *table(const QString &name) const
    {
        for (QTableView *view : dialog()->findChildren<QTableView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    QString cell(const QString &name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    QStringList cards() const
    {
        QStringList names;
        for (const EffectCard *card : dialog()->findChildren<EffectCard *>()) {
            if (card->isVisible())
                names += card->accessibleName();
        }
        return names;
    }
    SwitchBatch *batch() const { return board()->batches().isEmpty() ? nullptr : board()->batches().last(); }
    bool says(const QString &text) const { return labels(dialog()).contains(text); }
};

} // namespace

class TestBatchDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSentByOpening();
    void planFollowsTheChoice();
    void planFollowsTheFloor();
    void twoHundredRequestsEndWithExactCounts();
    void closingDoesNotStop();
    void statusBarLeadsBackToTheRun();
    void stopRetryRevert();
    void twoThousandAreCancelledWithinOneRequest();
    void presets();
    void asItWas();
    void lockedWhileNotFresh();
    void readOnlyHasNoEntry();
    void menuOfTheRow();
};

void TestBatchDialog::nothingIsSentByOpening()
{
    Planned f(6);
    QVERIFY(f.open());
    f.key(Qt::Key_C); // nobody is selected
    QVERIFY(!f.dialog());
    f.selectEverybody();
    f.key(Qt::Key_C);
    QVERIFY(f.dialog()->isVisible());
    QVERIFY(f.says(u"6 people selected"_s));
    QVERIFY(!f.press(f.dialog(), u"Send"_s)); // nothing is chosen
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    QVERIFY(f.board()->batches().isEmpty());
    QCOMPARE(f.floor.puts().size(), 0);
}

void TestBatchDialog::planFollowsTheChoice()
{
    Planned f(6);
    f.floor.change(0, phone, true);
    f.floor.change(1, phone, true);
    f.floor.change(2, Channel::Chat, true);
    QVERIFY(f.plan());
    QTRY_COMPARE(f.live->agents()->rows()[2].switches[size_t(Channel::Chat)], SwitchState::On);
    QVERIFY(f.choose(u"Phone: on"_s));
    QVERIFY(f.button(f.dialog(), u"Send 4"_s));
    QVERIFY(f.choose(u"Chat: off"_s));
    QVERIFY(f.button(f.dialog(), u"Send 5"_s));
    QCOMPARE(f.dialog()->windowTitle().mid(1).chopped(1), u"Phone on, Chat off"_s);
    QVERIFY(f.says(u"about 1 s. 7 need nothing."_s));
    QVERIFY(f.says(u"Chat in all teams will have nobody."_s) || f.says(u"Chat in Nordic will have nobody."_s));
    QCOMPARE(f.cards(),
             (QStringList{u"Chat, Nordic: from 1 to 0, nobody left"_s, u"Chat, all teams: from 1 to 0, nobody left"_s,
                          u"Phone, Nordic: from 2 to 3, 1 more"_s, u"Phone, all teams: from 2 to 6, 4 more"_s}));
    int already = 0, asked = 0;
    for (int row = 0; row < 6; ++row) {
        already += f.cell(u"Plan"_s, row, int(PlanColumn::Phone)) == u"already on"_s;
        asked += f.cell(u"Plan"_s, row, int(PlanColumn::Phone)) == u"off → on"_s;
    }
    QCOMPARE(already, 2);
    QCOMPARE(asked, 4);
    QVERIFY(f.table(u"Plan"_s)->isColumnHidden(int(PlanColumn::Email)));
    QVERIFY(!f.table(u"Plan"_s)->isColumnHidden(int(PlanColumn::Chat)));
    QVERIFY(f.choose(u"Phone: leave as it is"_s));
    QVERIFY(f.button(f.dialog(), u"Send 1"_s));
}

void TestBatchDialog::planFollowsTheFloor()
{
    Planned f(4);
    QVERIFY(f.plan());
    QVERIFY(f.choose(u"Phone: on"_s));
    QVERIFY(f.button(f.dialog(), u"Send 4"_s));
    f.floor.change(2, phone, true); // somebody else
    QTRY_VERIFY(f.button(f.dialog(), u"Send 3"_s));
    QVERIFY(f.press(f.dialog(), u"Send 3"_s));
    QTRY_VERIFY(f.batch()->counts().isSettled());
    QCOMPARE(f.floor.puts().size(), 3);
}

void TestBatchDialog::twoHundredRequestsEndWithExactCounts()
{
    Planned f(50);
    f.floor.setScript([](int number) {
        if (number == 57)
            return Put::Limit;
        if (number == 101)
            return Put::CutApplied;
        return number % 10 == 3 ? Put::Refuse : Put::Apply;
    });
    QVERIFY(f.plan());
    for (const QString &what : {u"Email: on"_s, u"Chat: on"_s, u"Messaging: on"_s, u"Phone: on"_s})
        QVERIFY(f.choose(what));
    QVERIFY(f.press(f.dialog(), u"Send 200"_s));
    QTRY_VERIFY_WITH_TIMEOUT(f.batch()->counts().isSettled(), 60'000);
    const OutcomeCounts counts = f.batch()->counts();
    QCOMPARE(f.floor.puts().size(), 201); // the one after its 429 came again, nothing else
    QCOMPARE(count(f.floor, Put::Limit), 1);
    QCOMPARE(count(f.floor, Put::CutApplied), 1);
    QCOMPARE(counts.seen, f.floor.applied());
    QCOMPARE(counts.failed, count(f.floor, Put::Refuse));
    QCOMPARE(counts.seen + counts.failed, 200);
    // And that is what stands on the screen.
    QVERIFY(f.says(u"200 of 200"_s));
    QVERIFY(f.says(u"%1 seen"_s.arg(f.floor.applied())));
    QVERIFY(f.says(u"%1 failed"_s.arg(counts.failed)));
    QVERIFY(f.button(f.dialog(), u"Retry %1 failed"_s.arg(counts.failed)));
    QVERIFY(f.button(f.dialog(), u"Revert %1 done"_s.arg(counts.seen)));
    int on = 0, saidFailed = 0;
    for (int i = 0; i < f.floor.size(); ++i) {
        for (const Channel channel : allChannels)
            on += f.floor.isOn(i, channel) ? 1 : 0;
    }
    QCOMPARE(on, counts.seen);
    for (int row = 0; row < 200; ++row)
        saidFailed += f.cell(u"Requests"_s, row, int(OutcomeColumn::Result)).contains(u"Invalid value"_s);
    QCOMPARE(saidFailed, counts.failed);
}

void TestBatchDialog::closingDoesNotStop()
{
    Planned f(20);
    f.floor.delay(30);
    QVERIFY(f.plan());
    QVERIFY(f.choose(u"Phone: on"_s));
    QVERIFY(f.press(f.dialog(), u"Send 20"_s));
    QTRY_VERIFY(f.floor.puts().size() >= 2);
    QVERIFY(f.press(f.dialog(), u"Close"_s));
    QTRY_VERIFY(!f.dialog());
    QVERIFY(!f.batch()->counts().isAnswered());
    // It comes up again from the menu.
    auto *menu = f.find<ChannelsMenu>();
    Q_EMIT menu->aboutToShow();
    QAction *again = DeskStage::action(menu, u"Phone on ("_s);
    QVERIFY(again);
    again->trigger();
    QVERIFY(f.dialog()->isVisible());
    QCOMPARE(f.dialog()->batch(), f.batch());
    QTRY_VERIFY_WITH_TIMEOUT(f.says(u"20 seen"_s), 20'000);
    QCOMPARE(f.floor.applied(), 20);
}

void TestBatchDialog::statusBarLeadsBackToTheRun()
{
    Planned f(12);
    QVERIFY(f.plan());
    f.floor.delay(50);
    f.floor.setScript([](int number) { return number == 5 ? Put::Refuse : Put::Apply; });
    QVERIFY(f.choose(u"Phone: on"_s));
    QVERIFY(f.choose(u"Send 12"_s));
    QVERIFY(f.choose(u"Close"_s));
    QTRY_VERIFY(!f.dialog());
    const QPointer<SwitchBatch> batch = f.batch();
    const auto *run = f.find<StatusLine>()->findChild<QPushButton *>();
    QTRY_VERIFY(run->isVisible());
    QVERIFY(run->text().startsWith(u"Run: "_s));
    QVERIFY(run->accessibleName().startsWith(u"Show the run \u2068Phone on\u2069: "_s));
    // It ends with a failure while nobody looks: that stays until somebody does.
    QTRY_VERIFY(batch->counts().isSettled());
    QTRY_COMPARE(run->text(), u"Run: 12 of 12, 1 failed"_s);
    QVERIFY(f.press(f.find<StatusLine>(), u"Run: 12 of 12, 1 failed"_s));
    QVERIFY(f.dialog() && f.dialog()->isVisible());
    QCOMPARE(f.dialog()->batch(), batch.get());
    const auto saysSince = [&](const QString &start) {
        const QStringList all = f.labels(f.dialog());
        return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.startsWith(start); });
    };
    QVERIFY(saysSince(u"started at "_s));
    QTRY_VERIFY(!run->isVisible());
    QVERIFY(f.choose(u"Retry 1 failed"_s));
    QVERIFY(saysSince(u"running since "_s));
    QVERIFY(f.choose(u"Close"_s));
    QTRY_COMPARE(batch->counts().seen, 12);
    QTRY_VERIFY(!run->isVisible()); // nothing amiss
}

void TestBatchDialog::stopRetryRevert()
{
    Planned f(12);
    f.floor.delay(40);
    f.floor.setScript([](int number) { return number == 1 ? Put::Refuse : Put::Apply; });
    QVERIFY(f.plan());
    QVERIFY(f.choose(u"Phone: on"_s));
    QVERIFY(f.press(f.dialog(), u"Send 12"_s));
    QTRY_VERIFY(f.floor.puts().size() >= 3);
    QVERIFY(f.press(f.dialog(), u"Stop the rest"_s));
    QTRY_VERIFY(f.batch()->counts().isSettled());
    const OutcomeCounts stopped = f.batch()->counts();
    QVERIFY(stopped.notSent >= 4);
    QCOMPARE(stopped.failed, 1);
    QCOMPARE(stopped.seen, f.floor.applied());
    QVERIFY(!f.press(f.dialog(), u"Stop the rest"_s));
    // What failed and what was not sent goes once more, when a person says so.
    QVERIFY(f.press(f.dialog(), u"Send %1 again"_s.arg(stopped.notSent + 1)));
    QTRY_VERIFY_WITH_TIMEOUT(f.says(u"12 seen"_s), 20'000);
    QCOMPARE(f.floor.puts().size(), 13);
    f.floor.change(5, phone, false); // somebody else
    QTRY_COMPARE(f.live->agents()->find(f.floor.id(5))->switches[size_t(phone)], SwitchState::Off);
    SwitchBatch *first = f.batch();
    QVERIFY(f.press(f.dialog(), u"Revert 12 done"_s));
    QVERIFY(f.batch() != first);
    QTRY_VERIFY_WITH_TIMEOUT(f.batch()->counts().isSettled(), 20'000);
    QCOMPARE(f.batch()->counts().seen, 11);
    QCOMPARE(f.floor.puts().size(), 24);
    QCOMPARE(f.dialog()->batch(), f.batch()); // the dialog shows what runs now
}

void TestBatchDialog::twoThousandAreCancelledWithinOneRequest()
{
    Planned f(500);
    QVERIFY(f.plan());
    for (const QString &what : {u"Email: on"_s, u"Chat: on"_s, u"Messaging: on"_s, u"Phone: on"_s}) {
        const ThreadWork work;
        QVERIFY(f.choose(what));
        QVERIFY2(work.ms() < ThreadWork::mostMs, "the window stood still");
    }
    const ThreadWork sending;
    QVERIFY(f.press(f.dialog(), u"Send 2,000"_s));
    QVERIFY2(sending.ms() < ThreadWork::mostMs, "the window stood still");
    QTRY_VERIFY(f.floor.puts().size() >= 10);
    const int flying = f.board()->load().flying;
    const auto before = f.floor.puts().size();
    const ThreadWork stopping;
    QVERIFY(f.press(f.dialog(), u"Stop the rest"_s));
    QVERIFY2(stopping.ms() < ThreadWork::mostMs, "the window stood still");
    QTRY_VERIFY_WITH_TIMEOUT(f.batch()->counts().isSettled(), 20'000);
    QVERIFY(f.floor.puts().size() - before <= flying + 1); // what was on the wire, and one
    QCOMPARE(f.batch()->counts().seen, f.floor.applied());
    QCOMPARE(f.batch()->counts().notSent, 2'000 - f.floor.applied());
    QCOMPARE(f.live->status().rateLimitedToday, 0);
}

void TestBatchDialog::presets()
{
    Planned f(4);
    QVERIFY(f.plan());
    QVERIFY(f.choose(u"Phone: on"_s));
    QVERIFY(f.choose(u"Chat: off"_s));
    QVERIFY(f.press(f.dialog(), u"Save as preset..."_s));
    auto *ask = f.dialog()->findChild<QInputDialog *>();
    QVERIFY(ask && ask->isVisible());
    ask->setTextValue(u"Storm <b>&</b>"_s);
    ask->accept();
    QCOMPARE(f.board()->presets().size(), 1);
    QVERIFY(f.says(u"Storm <b>&</b>: Phone on, Chat off"_s));
    QVERIFY(f.press(f.dialog(), u"Cancel"_s));
    QTRY_VERIFY(!f.dialog());
    f.find<FloorView>()->clearSelection();

    auto *menu = f.find<ChannelsMenu>();
    Q_EMIT menu->aboutToShow();
    QAction *storm = DeskStage::action(menu, u"Storm <b>"_s);
    QVERIFY(storm);
    storm->trigger();
    QVERIFY(f.says(u"4 people shown"_s));
    QVERIFY(f.press(f.dialog(), u"Send 4"_s));
    QCOMPARE(f.batch()->title(), u"Storm <b>&</b>: Phone on, Chat off"_s);
    QTRY_VERIFY(f.batch()->counts().isSettled());
    QCOMPARE(f.batch()->counts().seen, 4);
    QVERIFY(f.press(f.dialog(), u"Close"_s));

    Q_EMIT menu->aboutToShow();
    QAction *remove = DeskStage::action(menu, u"Remove a preset"_s);
    QVERIFY(remove && remove->menu());
    remove->menu()->actions().first()->trigger();
    QVERIFY(f.board()->presets().isEmpty());
}

void TestBatchDialog::asItWas()
{
    Planned f(4, true);
    QVERIFY(f.open());
    auto *menu = f.find<ChannelsMenu>();
    Q_EMIT menu->aboutToShow();
    QAction *keep = DeskStage::action(menu, u"Keep how it is now"_s);
    QVERIFY(keep);
    keep->trigger();
    QCOMPARE(f.board()->presets().size(), 1);
    f.floor.change(1, phone, false);
    f.floor.change(2, Channel::Email, false);
    QTRY_COMPARE(f.live->agents()->find(f.floor.id(2))->switches[0], SwitchState::Off);
    Q_EMIT menu->aboutToShow();
    QAction *back = DeskStage::action(menu, u"As it was on "_s);
    QVERIFY(back);
    back->trigger();
    QVERIFY(!f.find<AskPicker>()->isVisible());
    QVERIFY(f.press(f.dialog(), u"Send 2"_s)); // each what it was
    QTRY_VERIFY(f.floor.isOn(1, phone) && f.floor.isOn(2, Channel::Email));
    QCOMPARE(f.floor.puts().size(), 2);
}

void TestBatchDialog::lockedWhileNotFresh()
{
    Planned f(4);
    QVERIFY(f.plan());
    QVERIFY(f.choose(u"Phone: on"_s));
    QVERIFY(f.button(f.dialog(), u"Send 4"_s)->isEnabled());
    f.board()->setFresh(false, false);
    QVERIFY(!f.button(f.dialog(), u"Send 4"_s)->isEnabled());
    QVERIFY(f.says(u"What is shown is not fresh: switches are locked until the floor is live again."_s));
    QVERIFY(!f.press(f.dialog(), u"Send 4"_s));
    f.board()->setFresh(true, false);
    QVERIFY(f.button(f.dialog(), u"Send 4"_s)->isEnabled());
}

void TestBatchDialog::readOnlyHasNoEntry()
{
    DeskStage f(4, false, {}, true);
    QVERIFY(f.open());
    f.selectEverybody();
    f.key(Qt::Key_C);
    QVERIFY(!f.find<BatchDialog>());
    auto *menu = f.find<ChannelsMenu>();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!DeskStage::action(menu, u"Set channels"_s));
    QVERIFY(!DeskStage::action(menu, u"Keep how"_s));
    QVERIFY(DeskStage::action(menu, u"Select all"_s));
}

void TestBatchDialog::menuOfTheRow()
{
    Planned f(4);
    QVERIFY(f.open());
    auto *view = f.find<FloorView>();
    view->selectAgent(f.floor.id(2));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *set = DeskStage::action(menu, u"Set channels..."_s);
    QVERIFY(set);
    set->trigger();
    menu->close();
    QVERIFY(f.dialog() && f.dialog()->isVisible());
    QVERIFY(f.says(u"1 person selected"_s));
}

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
