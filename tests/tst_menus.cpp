// Menus by keyboard: on every page each button with a menu is reached and opens it, and what the other button of the
// mouse opens, the key for it opens as well.
#include "agentdesk.h"
#include "directoryview.h"
#include "historymodel.h"
#include "historyview.h"
#include "importpage.h"
#include "keyboardwalk.h"
#include "mappingheader.h"
#include "wordydesk.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

using Step = std::function<void(WordyDesk &)>;
Q_DECLARE_METATYPE(Step)

namespace {

QMenu *shownMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// Closes it, and those who made it for this once are rid of it.
void put(QMenu *menu)
{
    menu->close();
    QTest::qWait(0);
}

QStringList wordless(const QMenu *menu)
{
    QStringList all;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->text().isEmpty())
            all += u"no words in the menu of "_s + told(menu->parentWidget());
    }
    return all;
}

/// Where somebody would point at: in a table the current cell.
QPoint middle(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
    return view && view->viewport() == widget && view->currentIndex().isValid()
               ? view->visualRect(view->currentIndex()).center()
               : widget->rect().center();
}

/// The one the menu belongs to; null = none came up.
const QWidget *ownerOfMenu(QWidget *widget, QContextMenuEvent::Reason reason)
{
    const QPoint at = middle(widget);
    QContextMenuEvent event(reason, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    QMenu *menu = shownMenu();
    if (!menu)
        return nullptr;
    const QWidget *owner = menu->parentWidget();
    put(menu);
    return owner;
}

/// The library's own menus of these are nested loops, and hold nothing that keys do not do.
bool hasOwnMenu(const QWidget *widget)
{
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
}

QSet<const QWidget *> menusByPointer(QWidget *window)
{
    QSet<const QWidget *> owners;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *one : widgets) {
        if (one->isVisible() && one->window() == window && !hasOwnMenu(one))
            owners += ownerOfMenu(one, QContextMenuEvent::Mouse);
    }
    return owners - QSet<const QWidget *>{nullptr};
}

QSet<const QWidget *> menusByKey(const QSet<const QWidget *> &reached)
{
    QSet<const QWidget *> owners;
    for (const QWidget *one : reached) {
        auto *widget = const_cast<QWidget *>(one);
        if (!widget->isVisible() || hasOwnMenu(widget))
            continue;
        widget->setFocus();
        owners += ownerOfMenu(widget, QContextMenuEvent::Keyboard);
    }
    return owners - QSet<const QWidget *>{nullptr};
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void areReached_data();
    void areReached();
    void columnsOfAList();
};

void TestMenus::areReached_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<Step>("fill");
    const Step nothing = [](WordyDesk &) {};
    QTest::addRow("floor") << PageId::Floor << nothing;
    QTest::addRow("agents") << PageId::Agents << Step([](WordyDesk &desk) {
        AgentDraft draft;
        draft.typed.displayName = u"Ida Berg"_s;
        desk.live->profiles()->keepDraft(draft);
        desk.find<DirectoryView>()->chooseAgent(desk.floor.id(1));
    });
    QTest::addRow("coverage") << PageId::Coverage << nothing;
    QTest::addRow("history") << PageId::History << Step([](WordyDesk &desk) {
        auto *view = desk.find<HistoryView>();
        const auto person = [view] {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (!static_cast<const HistoryLine *>(index.data(HistoryLineRole).value<const void *>())->isTeam())
                    return index;
            }
            return QModelIndex();
        };
        QTRY_VERIFY(person().isValid());
        view->setCurrentIndex(person());
    });
    QTest::addRow("import") << PageId::Import << Step([](WordyDesk &desk) {
        auto *page = desk.find<ImportPage>();
        page->desk()->takeText(u"Name\tE-mail\nIda Berg\tida@x\nBo Dahl\tbo@x.dk\n"_s);
        QTRY_COMPARE(page->desk()->sheet().rowCount(), 2);
        page->view()->setCurrentIndex(page->view()->model()->index(0, ImportModel::firstColumn));
    });
    QTest::addRow("activity") << PageId::Activity << nothing;
    QTest::addRow("settings") << PageId::Settings << nothing;
}

void TestMenus::areReached()
{
    QFETCH(const PageId, page);
    QFETCH(const Step, fill);
    const QTemporaryDir dir;
    WordyDesk desk(nullptr, dir.filePath(u"history.sqlite"_s));
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    QWidget *window = desk.window.get();
    desk.window->setProfiles({u"default"_s, u"nordics"_s}, u"default"_s);
    desk.window->openPage(page);
    fill(desk);
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::qWait(100); // what waits for a pause before it is shown

    QStringList wrong;
    QSet<const QMenu *> opened;
    const QSet<const QWidget *> reached = walk(window).reached;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *one : widgets) {
        if (!one->isVisible() || !one->isEnabled() || one->window() != window || roleOf(one) != QAccessible::ButtonMenu)
            continue;
        if (!reached.contains(one)) {
            wrong += u"not reached: "_s + told(one);
            continue;
        }
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
        if (QMenu *menu = shownMenu()) {
            opened += menu;
            wrong += wordless(menu);
            put(menu);
        } else {
            wrong += u"opens nothing: "_s + told(one);
        }
    }
    // Those of the window are all on the floor; others belong to a part of their page, and some to another menu.
    const QList<QMenu *> menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QWidget *owner = menu->parentWidget();
        if (!qobject_cast<const QMenu *>(owner) && owner->isVisible() && !opened.contains(menu) &&
            (owner != window || page == PageId::Floor))
            wrong += u"no button opens: "_s + told(menu);
    }
    const QSet<const QWidget *> missed = menusByPointer(window) - menusByKey(reached);
    for (const QWidget *owner : missed)
        wrong += u"only by the pointer: menu of "_s + told(owner);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

/// What a column of a list is, is chosen in its header, which has no keyboard of its own.
void TestMenus::columnsOfAList()
{
    WordyDesk desk;
    desk.window->openPage(PageId::Import);
    auto *page = desk.find<ImportPage>();
    page->desk()->takeText(u"Name\tE-mail\nIda Berg\tida@x.dk\n"_s);
    QTRY_COMPARE(page->desk()->sheet().rowCount(), 1);
    ImportView *view = page->view();
    view->setFocus();
    for (int column = 0; column < page->desk()->sheet().columnCount(); ++column) {
        view->setCurrentIndex(view->model()->index(0, ImportModel::firstColumn + column));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QMenu *menu = shownMenu();
        QVERIFY(menu && menu->parentWidget() == view->mapping());
        QCOMPARE(wordless(menu), QStringList());
        // It stands by its column.
        QVERIFY(std::abs(menu->x() - view->mapping()->mapToGlobal(QPoint()).x() -
                         view->mapping()->sectionViewportPosition(ImportModel::firstColumn + column)) < 4);
        put(menu);
    }
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
