#include "floorwords.h"
#include "historyexport.h"
#include "historyfixture.h"
#include "historymodel.h"
#include "historypage.h"
#include "historyquestion.h"
#include "historysample.h"
#include "historythen.h"
#include "historyview.h"
#include "livepeer.h"
#include "look.h"
#include "theme.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace historyfixture;

class TestHistoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<int>("channel");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QString &text, const QStringList &names, QTime at = {},
                            int channel = -1,
                            int state = -1) { QTest::newRow(name) << text << names << at << channel << state; };
        row("nothing", u"  "_s, {});
        row("a name", u"Ida Berg"_s, {u"ida"_s, u"berg"_s});
        row("the whole question", u"who was on Phone at 10:40?"_s, {}, QTime(10, 40), int(Channel::Phone));
        row("a point for a colon", u"phone 9.05"_s, {}, QTime(9, 5), int(Channel::Phone));
        row("a state", u"who was away at 10:40"_s, {}, QTime(10, 40), -1, int(AgentState::Away));
        row("a name and a time", u"ida at 23:59"_s, {u"ida"_s}, QTime(23, 59));
        row("no such time", u"ida 24:00"_s, {u"ida"_s, u"24:00"_s});
    }
    void questions()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QFETCH(QTime, at);
        QFETCH(int, channel);
        QFETCH(int, state);
        const HistoryQuestion question = HistoryQuestion::from(text);
        QCOMPARE(question.names, names);
        QCOMPARE(question.at.value_or(QTime()), at);
        QCOMPARE(question.channel ? int(*question.channel) : -1, channel);
        QCOMPARE(question.state ? int(*question.state) : -1, state);
    }

    /// In some languages a state is named by two words.
    void namesOfSeveralWords()
    {
        class TwoWords : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "FloorWords") == 0 && qstrcmp(source, "Offline") == 0 ? u"غير متصل"_s
                                                                                              : QString();
            }
        } words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        const HistoryQuestion question = HistoryQuestion::from(u"فاطمة غير متصل 10:40\u061f"_s);
        QCOMPARE(question.names, QStringList{u"فاطمة"_s});
        QCOMPARE(question.state, std::optional(AgentState::Offline));
        QCOMPARE(question.at, std::optional(QTime(10, 40)));
    }

    void momentsAreCounted_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QList<int>>("counts"); // working, away, unclear, Email, Phone; empty = not seen
        QTest::newRow("first") << 1 << QList<int>{2, 0, 1, 1, 1};
        QTest::newRow("one is away") << 20 << QList<int>{1, 1, 1, 0, 1};
        QTest::newRow("in the gap") << 45 << QList<int>{};
        QTest::newRow("behind the gap") << 55 << QList<int>{1, 1, 1, 0, 1};
        QTest::newRow("not seen any more") << 70 << QList<int>{};
    }
    void momentsAreCounted()
    {
        QFETCH(int, minutes);
        QFETCH(QList<int>, counts);
        const HistoryCounts c = countsAt(sample(), nullptr, start + minutes * minute, ChannelMap::standard());
        QCOMPARE(c.seen, !counts.isEmpty());
        if (c.seen)
            QCOMPARE((QList<int>{c.working, c.away, c.unclear, c.cover[0], c.cover[3]}), counts);
        const auto onPhone = answerTo(HistoryQuestion::from(u"who was on phone"_s), sample(), start + minutes * minute,
                                      ChannelMap::standard(), nameOf);
        QCOMPARE(onPhone, c.seen ? QSet<AgentId>{person(1)} : QSet<AgentId>());
    }

    void linesAndSums()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(HistoryModel::linesOf(sample(), {}, {}, {}, start + 90 * minute));
        QCOMPARE(model.rowCount(), 4); // nobody has a team: its line, and the people
        const auto line = [&](const AgentId &id) {
            return *std::find_if(model.lines().begin(), model.lines().end(),
                                 [&](const HistoryLine &l) { return l.id == id; });
        };
        QCOMPARE(line(person(2)).workingMs, 20 * minute);
        QCOMPARE(line(person(2)).awayMs, 30 * minute);
        QCOMPARE(line(person(2)).unseenMs, 40 * minute); // neither the gap nor what comes after is anything
        QCOMPARE(line(person(3)).unclearMs, 50 * minute);
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            HistoryModel::Choice choice;
            choice.people = QSet<AgentId>();
            for (int p = 1; p <= 3; ++p) {
                if (random.bounded(2))
                    choice.people->insert(person(p));
            }
            model.show(HistoryModel::linesOf(sample(), {}, {}, choice, start + random.bounded(90) * minute));
            QCOMPARE(model.rowCount(), choice.people->isEmpty() ? 0 : int(choice.people->size()) + 1);
        }
        QCOMPARE(reset.size(), 0);
    }

    void tablesAreWritten()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"h.csv"_s);
        const HistoryPart part = sample();
        QHash<AgentId, QString> names;
        for (const HistoryPerson &p : part.people)
            names.insert(p.id, nameOf(p.id));
        for (const auto &write : {writeHistoryChanges, writeHistorySums}) {
            QCOMPARE(write(file, part, names), QString());
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(written.readAll());
            QVERIFY2(text.contains(u"'=Ida Berg"_s), qPrintable(text)); // no formula
            QVERIFY(text.contains(u"\"Bo, the second\""_s) && text.contains(u"فاطمة"_s));
            QVERIFY(!write(dir.filePath(u"no/such/place.csv"_s), part, names).isEmpty());
        }
    }

    void foldedTeamsHideTheirPeople()
    {
        Theme theme;
        HistoryModel model;
        HistoryScale scale;
        scale.from = scale.dayFrom = start;
        scale.to = scale.dayTo = start + 90 * minute;
        HistoryView view(&theme, &model, &scale);
        view.resize(1200, 400);
        model.show(HistoryModel::linesOf(sample(), {}, {}, {}, start + 90 * minute));
        view.show();
        const auto shown = [&] {
            int lines = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                lines += view.isRowHidden(row) ? 0 : 1;
            return lines;
        };
        const auto head = [&] { return model.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(shown(), 4);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(0, 0)).center());
        QCOMPARE(shown(), 1);
        QVERIFY(head().endsWith(u", folded"_s));
        model.show(HistoryModel::linesOf(sample(), {}, {}, {}, start + 90 * minute)); // as every ten seconds
        QCOMPARE(shown(), 1);
        view.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(shown(), 4);
        QVERIFY(!head().contains(u"folded"_s));
        view.setCurrentIndex(model.index(2, 0)); // of a person nothing is folded
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(shown(), 4);
    }

    void searchFindsWhoIsInAFoldedTeam()
    {
        Theme theme;
        HistoryModel model;
        HistoryScale scale;
        HistoryView view(&theme, &model, &scale);
        const auto show = [&](const std::optional<QSet<AgentId>> &people) {
            model.show(HistoryModel::linesOf(sample(), {}, {}, {{}, people}, start + 90 * minute), people.has_value());
        };
        show(std::nullopt);
        model.setFolded({}, true);
        QVERIFY(view.isRowHidden(2));
        show(QSet<AgentId>{person(2)});
        QCOMPARE(model.lines().value(1).id, person(2));
        QVERIFY(!view.isRowHidden(1));
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"folded"_s));
        show(QSet<AgentId>{person(1), person(2), person(3)}); // the same lines as without a search
        QVERIFY(!view.isRowHidden(2));
        show(std::nullopt);
        QVERIFY(view.isRowHidden(2));
    }

    /// The shown part may be moved to hours that are still to come.
    void nothingIsPaintedOfTheFuture()
    {
        Theme theme;
        HistoryModel model;
        HistoryScale scale;
        scale.dayFrom = start;
        scale.dayTo = start + 1'440 * minute;
        scale.from = start + 600 * minute;
        scale.to = start + 720 * minute;
        scale.until = start + 90 * minute;
        HistoryView view(&theme, &model, &scale);
        view.resize(1200, 400);
        QList<HistoryLine> lines = HistoryModel::linesOf(sample(), {}, {}, {}, scale.until);
        model.show(lines);
        const QImage painted = view.grab().toImage();
        for (HistoryLine &line : lines) {
            line.working.clear();
            line.strip.clear();
        }
        model.show(lines);
        QCOMPARE(painted, view.grab().toImage());
    }

    void momentHasRoom_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("lines");
        QTest::newRow("usual") << 100 << 1'376 << 1;
        QTest::newRow("narrow") << 100 << 1'056 << 1;
        QTest::newRow("larger") << 125 << 1'376 << 1;
        QTest::newRow("larger still") << 150 << 1'056 << 2;
        QTest::newRow("largest") << 200 << 1'376 << 2;
        QTest::newRow("largest and narrow") << 200 << 1'056 << 2;
    }
    void momentHasRoom()
    {
        QFETCH(int, percent);
        QFETCH(int, width);
        QFETCH(int, lines);
        Look::instance()->setTextPercent(percent);
        const auto usual = qScopeGuard([] { Look::instance()->setTextPercent(100); });
        Theme theme;
        HistoryThen then(&theme);
        CoverMinimums minimums;
        minimums.total = {10, 10, 10, 10};
        then.resize(width, then.height());
        then.show();
        then.setMoment(start, {120, 14, 36, 2, {88, 92, 45, 108}, true}, minimums);
        QVERIFY2(then.wantedWidth() <= width, qPrintable(QString::number(then.wantedWidth())));
        QCOMPARE(then.lines(), lines);
        const int height = then.height();
        then.setMoment(start, {}, minimums); // in a gap
        QCOMPARE(then.height(), height);
        then.resize(4'000, height);
        QCOMPARE(then.lines(), 1);
    }

    void speedsAreOneChoice()
    {
        const LivePeer peer;
        const SystemClock clock;
        LiveFloor live(peer.options(), clock);
        Theme theme;
        HistoryPage page(&theme, &live, clock);
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QList<QPushButton *> speeds;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().endsWith(u'×'))
                speeds += button;
        }
        QCOMPARE(speeds.size(), 3);
        QCOMPARE(speeds[1]->x(), speeds[0]->geometry().right() + 1); // joined
        QCOMPARE(speeds[2]->x(), speeds[1]->geometry().right() + 1);
        const auto chosen = [&speeds] {
            QStringList all;
            for (const QPushButton *button : speeds) {
                if (button->isChecked())
                    all += button->text();
            }
            return all;
        };
        QCOMPARE(chosen(), QStringList{u"60×"_s});
        QTest::mouseClick(speeds[2], Qt::LeftButton);
        QCOMPARE(chosen(), QStringList{u"600×"_s});
        speeds[2]->setFocus();
        QTest::keyClick(speeds[2], Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), speeds[1]);
        QTest::keyClick(speeds[1], Qt::Key_Space);
        QCOMPARE(chosen(), QStringList{u"60×"_s});
    }

    void cursorGoesWhereSomethingIsSeen()
    {
        QTemporaryDir dir;
        const LivePeer peer;
        TurnedClock clock;
        HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
        LiveOptions options = peer.options();
        options.history = &store;
        LiveFloor live(options, clock);
        Theme theme;
        HistoryPage page(&theme, &live, clock);
        page.show();
        const auto show = [&page]() -> const QPushButton * {
            for (const QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->text().startsWith(u"Show floor at"_s))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(show() && !show()->isEnabled()); // opened before the first answer
        clock.pass(3'000);
        live.start();
        QTRY_VERIFY(show()->isEnabled());
    }

    /// Opened before the first answer it shows what earlier runs saw, and goes to the present with that answer.
    void followsTheFirstAnswerOfThisRun()
    {
        QTemporaryDir dir;
        const LivePeer peer;
        TurnedClock clock;
        HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
        if (QTime::currentTime() < QTime(0, 6))
            clock.pass(10 * minute); // both belong to one day
        const qint64 earlier = clock.utcMs() - 5 * minute;
        QCOMPARE(putAndWait(store, batch(earlier, {fact(1, AgentState::Working)}, HistoryGap::Off)), true);
        LiveOptions options = peer.options();
        options.history = &store;
        LiveFloor live(options, clock);
        Theme theme;
        HistoryPage page(&theme, &live, clock);
        page.show();
        const auto *then = page.findChild<HistoryThen *>();
        QTRY_VERIFY(then->accessibleName().contains(u"1 "_s + floorwords::state(AgentState::Working)));
        live.start();
        QTRY_VERIFY2(then->accessibleName().contains(u"5 "_s + floorwords::state(AgentState::Working)),
                     qPrintable(then->accessibleName()));
    }

    void whatWasReadStaysWhenItCannotBeReadAgain()
    {
        QTemporaryDir dir;
        const LivePeer peer;
        TurnedClock clock;
        const QString file = dir.filePath(u"history.sqlite"_s);
        HistoryStore store(file, clock);
        if (QTime::currentTime() < QTime(0, 6))
            clock.pass(10 * minute); // all belong to one day
        const qint64 earlier = clock.utcMs() - 5 * minute;
        QCOMPARE(putAndWait(store, batch(earlier, {fact(1, AgentState::Working)}, HistoryGap::Off)), true);
        QCOMPARE(putAndWait(store, batch(earlier + 2 * minute, {})), true);
        LiveOptions options = peer.options();
        options.history = &store;
        LiveFloor live(options, clock);
        Theme theme;
        HistoryPage page(&theme, &live, clock);
        page.show();
        const auto *then = page.findChild<HistoryThen *>();
        const QString working = u"1 "_s + floorwords::state(AgentState::Working);
        QTRY_VERIFY(then->accessibleName().contains(working));
        QCOMPARE(runOn(file, {u"alter table blocks rename to away"_s}), QString());
        page.hide();
        page.show();
        QVERIFY(read(store).unread); // answered after what the page asked
        QVERIFY(then->accessibleName().contains(working));
        HistoryPage fresh(&theme, &live, clock);
        fresh.show();
        const auto says = [&fresh](const QString &text) {
            const QList<QLabel *> labels = fresh.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QTRY_VERIFY(says(u"The history cannot be read now."_s));
    }

    void opensAtTheNewestSeenMoment()
    {
        QTemporaryDir dir;
        LivePeer peer;
        TurnedClock clock;
        HistoryStore store(dir.filePath(u"history.sqlite"_s), clock);
        LiveOptions options = peer.options();
        options.history = &store;
        LiveFloor live(options, clock);
        QSignalSpy polled(&live, &LiveFloor::polled);
        live.start();
        QTRY_VERIFY(polled.size() >= 2);
        // From here on nothing is seen, and the clock goes on.
        const int asked = peer.polls();
        peer.presence = Reaction::hang();
        QTRY_VERIFY(peer.polls() > asked);
        clock.pass(3'000);
        Theme theme;
        HistoryPage page(&theme, &live, clock);
        page.resize(1200, 700);
        page.show();
        const auto *then = page.findChild<HistoryThen *>();
        QTRY_VERIFY2(then->accessibleName().contains(u"5 "_s + floorwords::state(AgentState::Working)),
                     qPrintable(then->accessibleName()));
        QPushButton *play = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Play"_s)
                play = button;
        }
        QVERIFY(play);
        play->click(); // from the beginning of what is shown
        QCOMPARE(play->accessibleName(), u"Pause"_s);
        play->click();
        QCOMPARE(play->accessibleName(), u"Play"_s);
        page.setSearch(u"who was on Phone"_s);
        const auto says = [&](const QString &text) {
            const auto labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->text().contains(text); });
        };
        QTRY_VERIFY(says(u"fit the search"_s) || says(u"fits the search"_s));
        page.setSearch(u"nobody of this name"_s);
        QTRY_VERIFY(says(u"Nobody fits the search"_s));
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
