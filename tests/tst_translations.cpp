// The languages: the files keep what the source gives them, and no text of the program escapes them or is cut off when
// it is longer than in English.
#include "aboutdialog.h"
#include "agentdialogs.h"
#include "coverdesk.h"
#include "deskstage.h"
#include "firstrundialog.h"
#include "floorview.h"
#include "historypage.h"
#include "pseudotexts.h"
#include "rulesdialog.h"
#include "tsfile.h"
#include "wallsetup.h"
#include "wallwindow.h"
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesKeepWhatTheyAreGiven_data();
    void filesKeepWhatTheyAreGiven();
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
};

void TestTranslations::filesKeepWhatTheyAreGiven_data()
{
    QTest::addColumn<QString>("file");
    const QDir dir(QStringLiteral(TEST_DATA "/../../translations"));
    const QStringList files = dir.entryList({u"rollcall_*.ts"_s});
    QVERIFY(files.size() > 1);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << dir.filePath(file);
}

void TestTranslations::filesKeepWhatTheyAreGiven()
{
    QFETCH(QString, file);
    QString error;
    const QList<TsText> texts = readTs(file, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QStringList wrong;
    for (const TsText &text : texts)
        wrong += faultsOf(text);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

namespace {

/// A floor with everything on it that has words: alerts, minimums, an answered switch, a team without a name.
struct Desk : DeskStage
{
    explicit Desk(PseudoTexts *texts) : DeskStage(6, true), pseudo(texts)
    {
        QVERIFY2(open(), "the floor did not come up");
        pseudo->outside = {u"Agent"_s, u"example"_s};
        for (const FloorRow &row : live->agents()->rows()) {
            if (row.agent)
                pseudo->outside += row.agent->displayName.split(u' ') + QStringList{row.agent->email};
        }
        for (const Team &team : live->teams())
            pseudo->outside += team.name.split(u' ');
        CoverPlans plans;
        plans.plans = {{u"Always"_s, 0b1111111, {{live->teams().at(0).id, 0, 1440, {1, -1, 2, 9}}}}};
        pseudo->outside += u"Always"_s;
        window->findChild<CoverDesk *>()->setPlans(plans);
        find<FloorView>()->selectAgent(floor.id(1));
        board()->ask(floor.id(2), Channel::Phone, false);
        floor.change(3, Channel::Chat, false);
    }
    QList<AgentId> two() const { return {floor.id(0), floor.id(1)}; }
    PseudoTexts *pseudo;
};

} // namespace

void TestTranslations::pages_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addRow("floor") << PageId::Floor;
    QTest::addRow("agents") << PageId::Agents;
    QTest::addRow("coverage") << PageId::Coverage;
    QTest::addRow("history") << PageId::History;
    QTest::addRow("import") << PageId::Import;
    QTest::addRow("activity") << PageId::Activity;
    QTest::addRow("settings") << PageId::Settings;
}

void TestTranslations::pages()
{
    QFETCH(PageId, page);
    PseudoTexts pseudo;
    Desk desk(&pseudo);
    desk.window->openPage(page);
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    for (const QSize size : {QSize(1440, 900), QSize(1120, 640)}) {
        desk.window->resize(size);
        QTest::qWait(0);
        const QStringList escaped = pseudo.escaped(desk.window.get());
        QVERIFY2(escaped.isEmpty(), qPrintable(u'\n' + escaped.join(u'\n')));
        const QStringList cut = pseudo.cut(desk.window.get());
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }
}

using Opener = std::function<QWidget *(Desk &)>;
Q_DECLARE_METATYPE(Opener)

/// The dialog of the window that is open now.
static QWidget *shownDialog(const QWidget *window)
{
    const QList<QDialog *> all = window->findChildren<QDialog *>();
    for (QDialog *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void TestTranslations::dialogs_data()
{
    QTest::addColumn<Opener>("open");
    const auto ofAgents = [](const char *name, std::function<void(AgentDialogs *, Desk &)> open) {
        QTest::addRow("%s", name) << Opener([open](Desk &desk) {
            open(desk.find<AgentDialogs>(), desk);
            return shownDialog(desk.window.get());
        });
    };
    ofAgents("new agent", [](AgentDialogs *all, Desk &) { all->openNew(); });
    ofAgents("edit", [](AgentDialogs *all, Desk &desk) { all->openEdit(desk.floor.id(0)); });
    ofAgents("edit many", [](AgentDialogs *all, Desk &desk) { all->openMany(desk.two()); });
    ofAgents("downgrade", [](AgentDialogs *all, Desk &desk) { all->openDowngrade(desk.floor.id(0)); });
    ofAgents("downgrade many", [](AgentDialogs *all, Desk &desk) { all->openDowngradeMany(desk.two()); });
    ofAgents("new from a list", [](AgentDialogs *all, Desk &) { all->openNewList(); });
    ofAgents("look up", [](AgentDialogs *all, Desk &) { all->openLookUp(); });
    const auto byKey = [](const char *name, PageId page, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::addRow("%s", name) << Opener([=](Desk &desk) {
            desk.window->openPage(page);
            desk.selectEverybody();
            desk.window->activateWindow();
            QWidget *to = desk.window->focusWidget();
            QTest::keyClick(to ? to : desk.window.get(), key, modifiers);
            return shownDialog(desk.window.get());
        });
    };
    byKey("set channels", PageId::Floor, Qt::Key_C);
    byKey("minimums", PageId::Coverage, Qt::Key_M);
    byKey("commands", PageId::Floor, Qt::Key_K, Qt::ControlModifier);
    byKey("keys", PageId::Floor, Qt::Key_Question, Qt::ShiftModifier);
    QTest::addRow("rules") << Opener([](Desk &desk) -> QWidget * {
        auto *dialog = new RulesDialog({}, desk.window.get());
        dialog->open();
        return dialog;
    });
    QTest::addRow("about") << Opener([](Desk &desk) -> QWidget * {
        auto *dialog = new AboutDialog(&desk.theme, desk.window.get());
        dialog->open();
        return dialog;
    });
    QTest::addRow("wall, set up") << Opener([](Desk &desk) -> QWidget * {
        auto *dialog = new WallSetUp(&desk.theme, {}, desk.live->teams(), desk.window.get());
        dialog->open();
        return dialog;
    });
    QTest::addRow("first run") << Opener([](Desk &desk) -> QWidget * {
        auto *dialog = new FirstRunDialog(&desk.theme, KeyKeeping::SessionOnly, desk.clock, desk.window.get());
        dialog->open();
        return dialog;
    });
    QTest::addRow("wall") << Opener([](Desk &desk) -> QWidget * {
        auto *wall = new WallWindow(&desk.theme, desk.live.get(), {}, desk.clock, desk.window.get());
        wall->resize(1280, 720);
        wall->show();
        return wall;
    });
    QTest::addRow("menu") << Opener([](Desk &desk) -> QWidget * {
        for (QMenu *menu : desk.window->findChildren<QMenu *>())
            Q_EMIT menu->aboutToShow();
        return desk.window.get();
    });
}

void TestTranslations::dialogs()
{
    QFETCH(Opener, open);
    PseudoTexts pseudo;
    Desk desk(&pseudo);
    QWidget *dialog = open(desk);
    QVERIFY(dialog);
    QTest::qWait(0);
    const QStringList escaped = pseudo.escaped(dialog);
    QVERIFY2(escaped.isEmpty(), qPrintable(u'\n' + escaped.join(u'\n')));
    const QStringList cut = pseudo.cut(dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
