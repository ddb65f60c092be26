// The wall's window on a floor that is polled: what it says as answers come and stay away, and that it only looks.
#include "livepeer.h"
#include "theme.h"
#include "wallsoak.h"
#include "wallwindow.h"
#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    explicit Stage(const WallOptions &wanted = {}) : live(options(), clock), window(&theme, &live, wanted, clock)
    {
        theme.setDark(true);
        window.resize(1280, 720);
        window.show();
    }
    LiveOptions options()
    {
        LiveOptions o = peer.options(200);
        o.timing.staleMs = 30'000;
        o.readOnly = true;
        return o;
    }
    bool ready()
    {
        live.start();
        return QTest::qWaitFor([this] { return window.showsData(); }, 20'000);
    }
    /// What a screen reader is told.
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    LivePeer peer;
    TurnedClock clock;
    Theme application, theme;
    LiveFloor live;
    WallWindow window;
};

class PaintCount : public QObject
{
public:
    explicit PaintCount(QObject *of) { of->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

} // namespace

class tst_WallWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldDataLooksOldAndGoes()
    {
        Stage s;
        QVERIFY(s.ready());
        QTRY_VERIFY(s.said().contains(u"Live, "));
        QVERIFY(s.said().contains(u"cover"));
        s.peer.presence = Reaction::status(500);
        s.clock.pass(31'000);
        QTRY_VERIFY(s.said().contains(u"No answer for "));
        QVERIFY(s.said().contains(u"cover"));
        QVERIFY(s.window.showsData());
        s.clock.pass(5 * 60'000);
        QTRY_VERIFY(s.said().contains(u"No data since "));
        QVERIFY(!s.said().contains(u"cover"));
        QVERIFY(!s.window.showsData());
        s.peer.presence.reset(); // and is fresh again by itself
        QTRY_VERIFY(s.said().contains(u"Live, "));
        QTRY_VERIFY(s.window.showsData());
    }

    void whatNobodySeesIsNotPainted_data()
    {
        QTest::addColumn<bool>("minimized");
        QTest::newRow("hidden") << false;
        QTest::newRow("minimised") << true;
    }
    void whatNobodySeesIsNotPainted()
    {
        QFETCH(bool, minimized);
        Stage s;
        QVERIFY(s.ready());
        PaintCount paints(&s.window);
        s.clock.pass(1000);
        QTRY_VERIFY(paints.count > 0);
        if (minimized)
            s.window.showMinimized();
        else
            s.window.hide();
        QCoreApplication::processEvents();
        paints.count = 0;
        const int polls = s.peer.polls();
        s.clock.pass(26'000); // for the next page
        s.peer.people.first().status = u"Away"_s;
        QTRY_VERIFY(s.peer.polls() > polls + 8); // more than a second
        QCOMPARE(paints.count, 0);
        s.window.showNormal();
        QTRY_VERIFY(paints.count > 0);
        QTRY_VERIFY(s.said().contains(u"Live, "));
    }

    void beforeTheFirstAnswer()
    {
        Stage s;
        s.peer.presence = Reaction::status(503);
        s.live.start();
        QTRY_VERIFY(s.peer.polls() > 2);
        QVERIFY(!s.window.showsData());
        QVERIFY(s.said().contains(u"No data yet"));
    }

    void sendsNothing()
    {
        Stage s;
        QVERIFY(s.ready());
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            for (const Qt::KeyboardModifiers with :
                 {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)})
                QTest::keyClick(&s.window, Qt::Key(key), with);
        }
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_F2, Qt::Key_F5, Qt::Key_F11})
            QTest::keyClick(&s.window, key);
        for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton})
            QTest::mouseClick(&s.window, button, {}, {640, 500});
        const int polls = s.peer.polls();
        QTRY_VERIFY(s.peer.polls() > polls + 2);
        for (const SeenRequest &request : s.peer.server.requests())
            QCOMPARE(request.verb, QByteArray("GET"));
    }

    void leaves_data()
    {
        QTest::addColumn<bool>("kiosk");
        QTest::addColumn<qint64>("between");
        QTest::addColumn<int>("leaves");
        QTest::newRow("twice") << false << 500LL << 1;
        QTest::newRow("once, and once again later") << false << 2500LL << 0;
        QTest::newRow("a kiosk") << true << 500LL << 0;
    }
    void leaves()
    {
        QFETCH(bool, kiosk);
        QFETCH(qint64, between);
        QFETCH(int, leaves);
        WallOptions options;
        options.kiosk = kiosk;
        Stage s(options);
        QSignalSpy spy(&s.window, &WallWindow::leaveWanted);
        QTest::keyClick(&s.window, Qt::Key_Escape);
        QCOMPARE(spy.size(), 0);
        QCOMPARE(s.window.cornerText().contains(u"Esc once more"), !kiosk);
        s.clock.pass(between);
        QTest::keyClick(&s.window, Qt::Key_Escape);
        QCOMPARE(int(spy.size()), leaves);
    }

    void pagesTurnAndAnAlarmHolds()
    {
        Stage s;
        QVERIFY(s.ready());
        QTRY_VERIFY(s.window.pageCount() > 1);
        QCOMPARE(s.window.currentPage(), 0);
        s.clock.pass(26'000);
        QTRY_COMPARE(s.window.currentPage(), 1);
        s.window.setCover({{0, 0, 0, 9}, {}}, {{livebodies::team(1), Channel::Phone, 3, 9, s.clock.utcMs(), true}});
        QCOMPARE(s.window.currentPage(), 0); // at once
        QVERIFY(s.said().contains(u"6 short"));
        const int polls = s.peer.polls();
        s.clock.pass(26'000);
        QTRY_VERIFY(s.peer.polls() > polls + 8);
        QCOMPARE(s.window.currentPage(), 0);
        s.window.setCover({}, {});
        s.clock.pass(26'000);
        QTRY_COMPARE(s.window.currentPage(), 1);
    }

    void theCornerTellsWhatIsMissing()
    {
        WallOptions options;
        options.screen = u"HDMI-9"_s;
        options.teamNames = {u"Atlantis"_s};
        Stage s(options);
        QVERIFY(s.ready());
        QTRY_VERIFY(s.said().contains(u"Team not found"));
        QVERIFY(s.said().contains(u"Atlantis"));
        s.window.open();
        QVERIFY(s.said().contains(u"HDMI-9"));
        s.window.setNote(WallNote::ScreenSaver, u"dark soon"_s);
        QVERIFY(s.window.cornerText().endsWith(u"dark soon"));
        s.window.setNote(WallNote::ScreenSaver, {});
        options.screen = u"1"_s;
        options.teamNames.clear();
        s.window.setOptions(options);
        QCOMPARE(s.window.cornerText(), QString());
    }

    /// The long version is bench_wall_soak.
    void twoDaysCostNothing()
    {
        WallSoak::Options options;
        options.days = 2;
        options.stepMs = 30 * 60'000;
        options.people = 20;
        WallSoak soak(options);
        QSignalSpy done(&soak, &WallSoak::done);
        soak.start();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 90'000);
        const SoakFigures first = soak.daily().at(0), last = soak.daily().at(1);
        QVERIFY(soak.outages() >= 47);
        QVERIFY(soak.polls() > 40);
        QVERIFY(soak.bandSwaps() >= 2);
        QCOMPARE(soak.writes(), 0);
        QVERIFY2(last.objects <= first.objects + 16, QByteArray::number(last.objects - first.objects).constData());
        QVERIFY(last.descriptors <= first.descriptors + 4);
        QVERIFY(last.threads <= first.threads + 1);
    }

    void theScreenIsReplaced()
    {
        WallOptions options;
        options.screen = u"HDMI-9"_s;
        Stage s(options);
        QVERIFY(s.ready());
        s.window.open();
        QVERIFY(s.window.isFullScreen());
        QCOMPARE(s.window.geometry(), QGuiApplication::primaryScreen()->geometry());
        // Another resolution: told by Qt as another geometry of the same screen. Nothing is lost, everything is drawn.
        const int pages = s.window.pageCount();
        for (const QSize size : {QSize(640, 480), QSize(3840, 2160), QSize(1080, 1920), QSize(1280, 720)}) {
            s.window.resize(size);
            QTRY_VERIFY(s.window.showsData());
            QVERIFY(s.window.pageCount() >= 1);
            const QImage shown = s.window.grab().toImage();
            QVERIFY(shown.pixelColor(shown.width() / 2, 2) == s.theme.color(Token::Bg));
        }
        QCOMPARE(s.window.pageCount(), pages);
        // The screen it is on goes and comes: it returns to the whole of what is there.
        Q_EMIT qApp->screenRemoved(nullptr);
        QTRY_COMPARE(s.window.geometry(), QGuiApplication::primaryScreen()->geometry());
        s.window.setGeometry(10, 10, 400, 300);
        Q_EMIT qApp->screenAdded(QGuiApplication::primaryScreen());
        QTRY_COMPARE(s.window.geometry(), QGuiApplication::primaryScreen()->geometry());
        s.window.setGeometry(10, 10, 400, 300);
        Q_EMIT QGuiApplication::primaryScreen()->geometryChanged({});
        QTRY_COMPARE(s.window.geometry(), QGuiApplication::primaryScreen()->geometry());
    }

    void nobodyIsAskedAndNothingIsTaken()
    {
        QWidget desk;
        desk.show();
        desk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        Stage s;
        QVERIFY(s.ready());
        QVERIFY(s.window.testAttribute(Qt::WA_ShowWithoutActivating));
        QCOMPARE(s.window.cursor().shape(), Qt::BlankCursor);
        QVERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(tst_WallWindow)
#include "tst_wallwindow.moc"
