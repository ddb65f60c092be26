// The page of what was asked, on real widgets against a server: entries, search, promises, export, and earlier runs.
#include "deskstage.h"

#include "activitymodel.h"
#include "activitypage.h"
#include "banner.h"
#include "floorview.h"
#include "promiselist.h"
#include "rail.h"
#include "searchfield.h"
#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using Put = FakeFloor::Put;

namespace {

constexpr auto phone = Channel::Phone;

struct Opened : DeskStage
{
    explicit Opened(int agents, bool on = true, const QString &trailFile = {}) : DeskStage(agents, on, trailFile) {}
    bool openPage() { return open() && press(find<Rail>(), u"Activity"_s) && page()->isVisible(); }
    ActivityPage *page() const { return find<ActivityPage>(); }
    QTableView *table() const
    {
        for (QTableView *view : page()->findChildren<QTableView *>()) {
            if (view->accessibleName() == u"Activity")
                return view;
        }
        return nullptr;
    }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, ActivityColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    QString told() const
    {
        return find<Banner>()->isVisible() ? find<Banner>()->content().plainText().mid(1).chopped(1) : QString();
    }
};

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsWhatIsAsked();
    void filtersAndSearches();
    void leadsToThePerson();
    void promisesCanBeKeptAndDropped();
    void promisesOfAnEarlierRunAreOnlyOffered();
    void unansweredOfAnEarlierRunAreTold();
    void exports();
    void asksBeforeReplacing();
};

void TestActivityPage::followsWhatIsAsked()
{
    Opened f(4);
    QVERIFY(f.openPage());
    QVERIFY(f.labels(f.page()).contains(u"Nothing was asked from this desk yet."_s));
    f.floor.setScript([](int number) { return number == 1 ? Put::Refuse : Put::Apply; });
    f.board()->ask(f.floor.id(0), phone, false);
    QCOMPARE(f.rows(), 1); // at once
    QCOMPARE(f.cell(0, ActivityColumn::Agent), u"Person 1"_s);
    QCOMPARE(f.cell(0, ActivityColumn::Request), u"Phone off"_s);
    QTRY_COMPARE(f.cell(0, ActivityColumn::Result), u"seen in presence"_s);
    f.board()->ask(f.floor.id(1), phone, false);
    QTRY_COMPARE(f.cell(0, ActivityColumn::Result),
                 u"failed: The server refused the request (400): Invalid value in request"_s);
    QCOMPARE(f.rows(), 2);
    QCOMPARE(f.cell(0, ActivityColumn::Origin), u"by hand"_s);
    QVERIFY(!f.labels(f.page()).contains(u"Nothing was asked from this desk yet."_s));
}

void TestActivityPage::filtersAndSearches()
{
    Opened f(4);
    QVERIFY(f.openPage());
    f.floor.setScript([](int number) { return number == 0 ? Put::Refuse : Put::Apply; });
    f.board()->ask(f.floor.id(0), Channel::Email, false);
    QTRY_COMPARE(f.cell(0, ActivityColumn::Result).left(6), u"failed"_s);
    SwitchPreset preset;
    preset.asked[size_t(phone)] = Ask::Off;
    f.board()->start(f.board()->plan({f.floor.id(1), f.floor.id(2)}, preset), u"Storm"_s);
    QTRY_COMPARE(f.rows(), 4); // the batch and its two requests
    QTRY_COMPARE(f.board()->batches().last()->counts().seen, 2);
    QVERIFY(f.press(f.page(), u"Requests of batches"_s));
    QTRY_COMPARE(f.rows(), 2);
    QVERIFY(f.press(f.page(), u"Requests of batches"_s));
    QVERIFY(f.press(f.page(), u"Failed"_s));
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.cell(0, ActivityColumn::Agent), u"Person 1"_s);
    QVERIFY(f.press(f.page(), u"All"_s));
    QTRY_COMPARE(f.rows(), 4);
    auto *search = f.find<SearchField>();
    QCOMPARE(search->placeholderText(), u"Name, channel or result"_s);
    search->setText(u"person 3"_s);
    QTRY_COMPARE(f.rows(), 1);
    search->setText(u"nobody of this name"_s);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_VERIFY(f.labels(f.page()).contains(u"Nothing matches the search and the filters."_s));
    // Each page has a search of its own.
    QVERIFY(f.press(f.find<Rail>(), u"Floor"_s));
    QCOMPARE(search->text(), QString());
    QCOMPARE(f.find<FloorView>()->shownAgents().size(), 4);
    search->setText(u"person 2"_s);
    QVERIFY(f.press(f.find<Rail>(), u"Activity"_s));
    QCOMPARE(search->text(), u"nobody of this name"_s);
    QCOMPARE(f.find<FloorView>()->shownAgents().size(), 1); // what was typed last was not lost
}

void TestActivityPage::leadsToThePerson()
{
    Opened f(4);
    QVERIFY(f.openPage());
    f.board()->ask(f.floor.id(2), phone, false);
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(0, 1));
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.window->currentPage(), PageId::Floor);
    QCOMPARE(f.find<FloorView>()->currentAgent(), f.floor.id(2));
}

void TestActivityPage::promisesCanBeKeptAndDropped()
{
    Opened f(4);
    QVERIFY(f.openPage());
    QVERIFY(!f.find<PromiseList>()->isVisible());
    for (const int agent : {0, 1}) {
        f.board()->askFor(f.floor.id(agent), phone, false, 15);
        QTRY_VERIFY(!f.floor.isOn(agent, phone));
    }
    QTRY_COMPARE(f.board()->load(), SwitchLoad());
    QTRY_COMPARE(f.live->agents()->find(f.floor.id(1))->switches[size_t(phone)], SwitchState::Off);
    QVERIFY(f.find<PromiseList>()->isVisible());
    QCOMPARE(f.find<PromiseList>()->count(), 2);
    const QString due =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(f.board()->promises()[0].entry.dueMs), QLocale::ShortFormat);
    const QStringList labels = f.labels(f.find<PromiseList>());
    QVERIFY2(std::any_of(labels.begin(), labels.end(),
                         [](const QString &text) { return text.startsWith(u"Phone off until "_s); }),
             qPrintable(labels.join(u'|') + due));
    QVERIFY(f.press(f.page(), u"Turn on now: Phone, Person 1"_s));
    QTRY_VERIFY(f.floor.isOn(0, phone));
    QCOMPARE(f.find<PromiseList>()->count(), 1);
    QVERIFY(f.press(f.page(), u"Leave off: Phone, Person 2"_s));
    QTRY_VERIFY(!f.find<PromiseList>()->isVisible());
    QCOMPARE(f.floor.puts().size(), 3);
    QVERIFY(!f.floor.isOn(1, phone));
}

void TestActivityPage::promisesOfAnEarlierRunAreOnlyOffered()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"activity.sqlite"_s);
    {
        Opened first(4, true, file);
        QVERIFY(first.openPage());
        first.board()->askFor(first.floor.id(0), phone, false, 15);
        QTRY_VERIFY(!first.floor.isOn(0, phone));
        QTRY_COMPARE(first.board()->load(), SwitchLoad());
    }
    Opened f(4, true, file);
    f.floor.change(0, phone, false);
    QVERIFY(f.openPage());
    QTRY_COMPARE(f.told(), u"A timed switch waits for your word: nothing happens by itself. See Activity."_s);
    QTRY_COMPARE(f.find<PromiseList>()->count(), 1);
    f.clock.pass(60 * 60'000);
    const int polls = f.floor.server().count("GET", "/v1/agents/presence");
    QTRY_VERIFY(f.floor.server().count("GET", "/v1/agents/presence") > polls + 3);
    QCOMPARE(f.floor.puts().size(), 0); // not silently done
    QVERIFY(f.press(f.page(), u"Turn on now: Phone, Person 1"_s));
    QTRY_VERIFY(f.floor.isOn(0, phone));
}

void TestActivityPage::unansweredOfAnEarlierRunAreTold()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"activity.sqlite"_s);
    {
        Opened first(4, true, file);
        QVERIFY(first.open());
        first.floor.always(Put::HangApplied);
        first.board()->ask(first.floor.id(0), phone, false);
        first.board()->ask(first.floor.id(1), phone, false);
        QTRY_COMPARE(first.floor.puts().size(), 2);
    }
    Opened f(4, true, file);
    f.floor.change(0, phone, false);
    QVERIFY(f.openPage());
    QTRY_COMPARE(f.told(),
                 u"2 switches of the last run had no answer: 1 is read as asked, 1 does not show in presence. "
                 "Nothing was sent again."_s);
    QCOMPARE(f.floor.puts().size(), 0);
    QTRY_COMPARE(f.rows(), 2);
    QCOMPARE(f.cell(1, ActivityColumn::Result), u"seen in presence: read at the next start"_s);
}

void TestActivityPage::exports()
{
    Opened f(4);
    QVERIFY(f.openPage());
    f.board()->ask(f.floor.id(0), phone, false);
    QTRY_COMPARE(f.cell(0, ActivityColumn::Result), u"seen in presence"_s);
    QVERIFY(f.press(f.page(), u"Export CSV..."_s));
    auto *choose = f.page()->findChild<QFileDialog *>();
    QVERIFY(choose && choose->isVisible());
    QVERIFY(choose->selectedFiles().value(0).contains(u"rollcall-activity-"_s));
    QTemporaryDir dir;
    const QString path = dir.filePath(u"out.csv"_s);
    Q_EMIT choose->fileSelected(path);
    choose->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), 2);
    QVERIFY(text.contains("Person 1"));
    QVERIFY(text.contains("seen"));
}

void TestActivityPage::asksBeforeReplacing()
{
    Opened f(4);
    QVERIFY(f.openPage());
    QTemporaryDir dir;
    const QString path = dir.filePath(u"out.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto choose = [&] {
        f.press(f.page(), u"Export CSV..."_s);
        auto *dialog = f.page()->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return f.page()->findChild<QMessageBox *>();
    };
    QMessageBox *ask = choose();
    QVERIFY(ask && ask->isVisible());
    ask->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!f.page()->findChild<QMessageBox *>());
    QCOMPARE(QFileInfo(path).size(), 4);
    ask = choose();
    QVERIFY(f.press(ask, u"Replace"_s));
    QTRY_VERIFY(QFileInfo(path).size() > 20);
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
