// The program in its desktop: the icon in the tray, and the news of a version.
#include "newsdialog.h"
#include "tray.h"
#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trayOnlyWhereItIsWantedAndThere_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("a tray") << true;
        QTest::newRow("no tray") << false;
    }
    void trayOnlyWhereItIsWantedAndThere()
    {
        QFETCH(bool, there);
        int asked = 0;
        Tray tray(nullptr, [&](QObject *, const std::function<void(TrayAnswer)> &done) {
            ++asked;
            done(there ? TrayAnswer::There : TrayAnswer::Absent);
        });
        QVERIFY(!tray.isShown() && tray.trouble().isEmpty());
        QCOMPARE(asked, 0); // nobody wants one
        QSignalSpy changed(&tray, &Tray::shownChanged);
        tray.setWanted(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tray.isShown(), there);
        QCOMPARE(tray.trouble().isEmpty(), there);
        tray.setWanted(false);
        QVERIFY(!tray.isShown() && tray.trouble().isEmpty());
    }

    /// A service that hangs is no tray, and nothing is said before it has answered or not.
    void nothingIsSaidBeforeTheDesktopAnswers()
    {
        std::function<void(TrayAnswer)> answer;
        Tray tray(nullptr, [&](QObject *, const std::function<void(TrayAnswer)> &done) { answer = done; });
        tray.setWanted(true);
        QVERIFY(!tray.isShown() && tray.trouble().isEmpty());
        answer(TrayAnswer::Absent);
        QVERIFY(!tray.trouble().isEmpty());
        tray.setWanted(false);
        tray.setWanted(true);
        tray.setWanted(false);
        answer(TrayAnswer::There); // too late: nobody wants it any more
        QVERIFY(!tray.isShown());
    }

    void states_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("alerts");
        QTest::addColumn<QString>("says");
        QTest::newRow("live") << int(TrayState::Live) << 0 << u"live"_s;
        QTest::newRow("one alert") << int(TrayState::Alerts) << 1 << u"1 new alert"_s;
        QTest::newRow("alerts") << int(TrayState::Alerts) << 12 << u"12 new alert"_s;
        QTest::newRow("nothing read") << int(TrayState::Waiting) << 0 << u"Nothing has been read"_s;
        QTest::newRow("old") << int(TrayState::Old) << 3 << u"old"_s;
        QTest::newRow("token") << int(TrayState::NeedsToken) << 0 << u"token"_s;
    }
    void states()
    {
        QFETCH(int, state);
        QFETCH(int, alerts);
        QFETCH(QString, says);
        Tray tray(nullptr, [](QObject *, const std::function<void(TrayAnswer)> &done) { done(TrayAnswer::There); });
        tray.setWanted(true);
        tray.setState(TrayState(state), alerts);
        QVERIFY2(tray.toolTip().contains(says), qUtf8Printable(tray.toolTip()));
        QVERIFY(!tray.toolTip().contains(u'<'));
        tray.setMadeUp(u"Drill"_s);
        QVERIFY(tray.toolTip().contains(u"Drill"_s));
    }

    /// Without colours they are still different pictures.
    void statesHaveShapes()
    {
        QList<QImage> greys; // black or white: that two colours have the same grey is no shape
        for (const TrayState state :
             {TrayState::Live, TrayState::Alerts, TrayState::Waiting, TrayState::Old, TrayState::NeedsToken}) {
            QImage grey(22, 22, QImage::Format_RGB32);
            grey.fill(Qt::white);
            QPainter(&grey).drawPixmap(0, 0, Tray::icon(state).pixmap(QSize(22, 22), 1.0));
            for (int y = 0; y < 22; ++y) {
                for (int x = 0; x < 22; ++x)
                    grey.setPixel(x, y, qGray(grey.pixel(x, y)) < 192 ? 0xff000000 : 0xffffffff);
            }
            QVERIFY(!greys.contains(grey));
            greys += grey;
        }
    }

    void trayMenu()
    {
        Tray tray(nullptr, [](QObject *, const std::function<void(TrayAnswer)> &done) { done(TrayAnswer::There); });
        tray.setWanted(true);
        QSignalSpy toggled(&tray, &Tray::toggleWanted), quit(&tray, &Tray::quitWanted);
        const QList<QAction *> actions = tray.menu()->actions();
        QCOMPARE(actions.first()->text(), u"Hide"_s);
        tray.setWindowShown(false);
        QCOMPARE(actions.first()->text(), u"Show"_s);
        actions.first()->trigger();
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(actions.last()->text(), u"Quit"_s);
        actions.last()->trigger();
        QCOMPARE(quit.size(), 1);
    }

    void newsAreDrawnAsText()
    {
        const QString text = u"# Changelog\n\n## 1.2\n\n### Added\n- One thing\n  that goes on with `--wall`.\n"
                             "- <b>Another</b> [thing](https://example.org/x).\n\nAn end & no more.\n"_s;
        NewsDialog dialog(text);
        dialog.show();
        const QString shown = dialog.text()->toPlainText();
        QCOMPARE(shown, u"Changelog\n1.2\nAdded\nOne thing that goes on with --wall.\n<b>Another</b> thing.\n"
                        "An end & no more."_s);
        QVERIFY(dialog.text()->document()->toHtml().contains(u"&lt;b&gt;Another&lt;/b&gt;"_s));
        QVERIFY(dialog.text()->isReadOnly() && dialog.text()->document()->find(u"example.org"_s).isNull());
    }

    void theProgramHasItsChangelog()
    {
        NewsDialog dialog(NewsDialog::changelog());
        QVERIFY(dialog.text()->toPlainText().contains(u"Unreleased"_s) ||
                dialog.text()->toPlainText().contains(u"0.1"_s));
        NewsDialog none{QString()};
        QVERIFY(!none.text()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
