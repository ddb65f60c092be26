// The Import page: its grid, keys, repairs, and what the window says of it before it is opened.
#include "banner.h"
#include "codeblock.h"
#include "importstage.h"
#include "rail.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestImportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelNeverResets();
    void filtersKeepTheRow();
    void oneRepairForManyLeavesTheHandFree();
    void theEndTakesNoRowAway();
    void anotherListIsShownWhole();
    void whatIsTypedOrPastedMeanwhileStays();
    void keysRepairAndLeaveOut();
    void columnsAreRemembered();
    void hugeFilesAreRefused();
    void whoHasItIsOpened();
    void aCutListIsAnnounced();
    void whatTheServerSaidStandsBeside();
    void whatWasSentIsCopiedAsSent();
};

void TestImportPage::modelNeverResets()
{
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportProxy proxy(&model, &model);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const char *text : {"a@x.dk", "Name\tE-mail\tPhone\nA\ta@x.dk\t1\nB\ta@x.dk\t\n",
                             "E-mail\na@x.dk\nb@x.dk\nc@x.dk\n", "Name\tE-mail\nA\ta@x.dk\n"}) {
        ImportSheet sheet(readTable(QString::fromLatin1(text)));
        sheet.setDirectory({}, u"DK"_s);
        sheet.judge();
        model.setSheet(sheet);
        QCOMPARE(model.rowCount(), sheet.rowCount());
        QCOMPARE(model.columnCount(), sheet.columnCount() + 2);
        proxy.setShow(ImportProxy::Show::Repair);
        QCOMPARE(proxy.rowCount(), sheet.counts().needRepair());
        proxy.setFailedFirst(true);
        proxy.setShow(ImportProxy::Show::All);
        model.setData(model.index(0, 2), u"x"_s);
    }
    model.setSheet({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

/// However many rows come and go: the current one stays, heights are those of the rows, and the view is told twice.
void TestImportPage::filtersKeepTheRow()
{
    ImportStage s;
    QString text = u"Name\tE-mail\n"_s;
    for (int i = 0; i < 200; ++i)
        text += u"P\t%1\n"_s.arg(i % 2 == 0 ? u"p%1@x.dk"_s.arg(i) : u"p%1"_s.arg(i));
    s.take(text);
    QCOMPARE(s.sheet().counts().needRepair(), 100);
    ImportView *view = s.page->view();
    ImportProxy *proxy = view->proxy();
    QAbstractItemModelTester tester(proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy removed(proxy, &QAbstractItemModel::rowsRemoved), inserted(proxy, &QAbstractItemModel::rowsInserted);
    const auto heightsFit = [&] {
        for (int i = 0; i < proxy->rowCount(); ++i) {
            const ImportRow &row = s.sheet().row(proxy->mapToSource(proxy->index(i, 0)).row());
            const bool lined = ImportDelegate::told(row) != nullptr;
            if (view->rowHeight(i) != ImportDelegate::rowHeight + (lined ? ImportDelegate::lineHeight : 0))
                return false;
        }
        return true;
    };
    const auto choose = [&](int row) {
        view->setCurrentIndex(proxy->mapFromSource(s.page->desk()->model()->index(row, 3)));
    };
    QVERIFY(heightsFit());
    choose(101);
    proxy->setShow(ImportProxy::Show::Repair);
    QCOMPARE(proxy->rowCount(), 100);
    QCOMPARE(view->currentRow(), 101);
    QVERIFY(heightsFit());
    QCOMPARE(removed.count(), 1);
    proxy->setShow(ImportProxy::Show::All);
    QCOMPARE(proxy->rowCount(), 200);
    QCOMPARE(view->currentRow(), 101);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(heightsFit());
    for (int i = 0; i < 200; ++i)
        QCOMPARE(proxy->mapToSource(proxy->index(i, 0)).row(), i);
    s.page->desk()->model()->setEnd(50, RowState::Failed, u"no"_s);
    s.page->desk()->model()->setEnd(60, RowState::Unknown, u"?"_s);
    proxy->setFailedFirst(true);
    QCOMPARE(proxy->mapToSource(proxy->index(0, 0)).row(), 50);
    QCOMPARE(proxy->mapToSource(proxy->index(1, 0)).row(), 60);
    QCOMPARE(proxy->mapToSource(proxy->index(2, 0)).row(), 0);
    QCOMPARE(view->currentRow(), 101);
    QVERIFY(heightsFit());
    s.page->desk()->model()->setData(s.page->desk()->model()->index(101, 3), u"p101@x.dk"_s);
    proxy->setShow(ImportProxy::Show::Create);
    QCOMPARE(proxy->rowCount(), 99);
    QCOMPARE(view->currentRow(), 101);
    proxy->setShow(ImportProxy::Show::LeftOut);
    QCOMPARE(proxy->rowCount(), 0);
}

void TestImportPage::oneRepairForManyLeavesTheHandFree()
{
    ImportStage s;
    const int rows = 2 * int(ImportDesk::repairedAtOnce);
    QString text = u"Name\tE-mail\n"_s;
    for (int i = 0; i < rows; ++i)
        text += u"P\tp%1@x.dk\nP\tp%1@x.dk\n"_s.arg(i);
    s.take(text);
    QCOMPARE(s.sheet().rowCount(), 2 * rows);
    const QList<ImportSheet::Bundle> bundles = s.sheet().bundles();
    QVERIFY(!bundles.isEmpty());
    QVERIFY(bundles.first().rows.size() > ImportDesk::repairedAtOnce);
    s.page->desk()->repair(bundles.first());
    QVERIFY(s.page->desk()->isBusy());
    QTRY_VERIFY(!s.page->desk()->isBusy());
    QCOMPARE(s.sheet().counts().needRepair(), 0);
    QVERIFY(s.sheet().bundles().isEmpty());
    QVERIFY(s.page->desk()->maySend());
}

/// Somebody looks at those to be created while they are.
void TestImportPage::theEndTakesNoRowAway()
{
    ImportStage s;
    s.take(u"Name\tE-mail\nIda\tida@x.dk\nCy\tcy@x.dk\n"_s);
    ImportProxy *proxy = s.page->view()->proxy();
    proxy->setShow(ImportProxy::Show::Create);
    QCOMPARE(proxy->rowCount(), 2);
    s.send();
    QCOMPARE(s.count(RowState::Created), 2);
    QCOMPARE(proxy->rowCount(), 2);
}

void TestImportPage::anotherListIsShownWhole()
{
    ImportStage s;
    s.take(u"Name\tE-mail\nIda\tida@x\nCy\tcy@x.dk\n"_s);
    ImportProxy *proxy = s.page->view()->proxy();
    proxy->setShow(ImportProxy::Show::Unchanged);
    proxy->setFailedFirst(true);
    QCOMPARE(proxy->rowCount(), 0);
    // Its columns have names all the same.
    QCOMPARE(proxy->headerData(ImportModel::stateColumn, Qt::Horizontal, Qt::DisplayRole),
             s.page->desk()->model()->headerData(ImportModel::stateColumn, Qt::Horizontal, Qt::DisplayRole));
    QVERIFY(proxy->headerData(ImportModel::stateColumn, Qt::Horizontal, Qt::DisplayRole).isValid());
    s.page->desk()->takeText(u"Name\tE-mail\nEva\teva@x\nJo\tjo@x\n"_s);
    QTRY_VERIFY(!s.page->desk()->isBusy());
    QCOMPARE(s.sheet().row(0).cells[0], u"Eva"_s);
    QCOMPARE(proxy->rowCount(), 2);
    QVERIFY(!proxy->isFailedFirst());
}

void TestImportPage::whatIsTypedOrPastedMeanwhileStays()
{
    ImportStage s;
    s.take(u"Name\tE-mail\nIda\tida@x.dk\nCy\tcy@x.dk\n"_s);
    ImportDesk *desk = s.page->desk();
    desk->setCountry(u"SE"_s); // judges
    QVERIFY(desk->isBusy());
    QVERIFY(desk->model()->setData(desk->model()->index(0, ImportModel::firstColumn), u"Ida Typed"_s));
    QTRY_VERIFY(!desk->isBusy());
    QCOMPARE(s.sheet().row(0).cells[0], u"Ida Typed"_s);
    desk->takeText(u"Name\tE-mail\nEva\teva@x.dk\n"_s);
    desk->setCountry(u"NO"_s); // while it is read
    QTRY_VERIFY(!desk->isBusy());
    QCOMPARE(s.sheet().rowCount(), 1);
    QCOMPARE(s.sheet().row(0).cells[0], u"Eva"_s);
}

void TestImportPage::keysRepairAndLeaveOut()
{
    ImportStage s;
    s.take(u"Name\tE-mail\tPhone\nIda\tida@x.dk\t20550101\nCy\tcy@x\t\nIda\tIDA@x.dk\t"_s);
    QCOMPARE(s.sheet().counts().needRepair(), 2);
    ImportView *view = s.page->view();
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentRow(), 0); // a warning
    QTest::keyClick(view, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(s.sheet().row(0).cells[2], u"+4520550101"_s);
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentRow(), 1);
    QVERIFY(view->rowHeight(1) > view->rowHeight(0));
    QTest::keyClick(view, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(s.sheet().row(1).cells[1], u"cy@x.dk"_s);
    QTRY_COMPARE(view->rowHeight(1), view->rowHeight(0));
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentRow(), 2);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(s.sheet().row(2).state, RowState::LeftOut);
    QCOMPARE(s.sheet().counts().sendable(), 2);
}

void TestImportPage::columnsAreRemembered()
{
    QTemporaryDir dir;
    ImportStage s(dir.filePath(u"a.sqlite"_s));
    const QString text = u"Who\tMail\tX\nIda\tida@x.dk\t+4520550101\n"_s;
    s.take(text);
    s.page->desk()->setUse(0, {ColumnUse::Kind::Field, AgentField::DisplayName});
    QTRY_VERIFY(!s.page->desk()->isBusy());
    s.page->desk()->drop();
    s.end();
    s.start();
    QTRY_VERIFY(s.store->isOpened());
    bool read = false; // asked after the page: answered after it
    s.store->documents(u"import columns"_s, s.page, [&](const auto &) { read = true; });
    QTRY_VERIFY(read);
    s.take(text);
    QCOMPARE(s.sheet().columnOf(AgentField::DisplayName), 0);
}

void TestImportPage::hugeFilesAreRefused()
{
    ImportStage s;
    QTemporaryDir dir;
    QFile file(dir.filePath(u"huge.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(2ll * 1024 * 1024 * 1024)); // takes no room
    s.page->desk()->takeFile(file.fileName());
    QTRY_VERIFY(s.told.join(u' ').contains(u"at most"_s));
    QCOMPARE(s.sheet().rowCount(), 0);
    s.page->desk()->takeFile(dir.filePath(u"none.csv"_s));
    QTRY_COMPARE(s.told.size(), 2);
}

void TestImportPage::whoHasItIsOpened()
{
    ImportStage s;
    s.take(u"Name\tE-mail\nTaken\textra@x.dk\nIda\tida@x.dk"_s);
    QCOMPARE(s.sheet().row(0).state, RowState::Taken);
    ImportView *view = s.page->view();
    QSignalSpy wanted(s.page, &ImportPage::agentWanted);
    const QModelIndex cell = view->model()->index(0, ImportModel::firstColumn + 1);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
             u"extra@x.dk, Already an extra e-mail of Bo Other. Dixa will probably refuse it. "
             "Alt+Enter: Send it anyway Alt+Shift+Enter: Open Bo Other"_s);
    view->setCurrentIndex(cell);
    QTest::keyClick(view, Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<AgentId>(), s.people.people[1].id);
    QCOMPARE(s.sheet().row(0).state, RowState::Taken);
    // The links stand beneath the row, "Open" first.
    QTRY_VERIFY(view->rowHeight(0) > view->rowHeight(1));
    const int y = view->rowViewportPosition(0) + ImportDelegate::rowHeight + ImportDelegate::lineHeight / 2;
    for (int x = 0; x < view->viewport()->width() && wanted.size() == 1; x += 5)
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(s.sheet().row(0).state, RowState::Taken);
    QTest::keyClick(view, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(s.sheet().row(0).state, RowState::Create);
    QCOMPARE(wanted.size(), 2);
}

void TestImportPage::whatTheServerSaidStandsBeside()
{
    ImportStage s;
    s.people.edit = [](QJsonArray *outcomes) {
        const QJsonObject error{{u"_type"_s, u"Validation"_s}, {u"message"_s, u"<b>Invalid</b> name"_s}};
        outcomes->replace(1, QJsonObject{{u"_type"_s, u"BulkActionFailure"_s}, {u"error"_s, error}});
    };
    s.take(u"Name\tE-mail\nIda\tida@x.dk\nBo\tbob@x.dk\nEva\teva@x.dk"_s);
    s.send();
    QCOMPARE(s.count(RowState::Failed), 1);
    ImportView *view = s.page->view();
    view->setCurrentIndex(view->proxy()->mapFromSource(s.page->desk()->model()->index(1, 3)));
    const auto told = [&](const QString &text) {
        const QList<QLabel *> labels = s.page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->textFormat() == Qt::PlainText && label->text() == text;
        });
    };
    const auto code = [&](const QString &name) -> CodeBlock * {
        const QList<CodeBlock *> all = s.page->findChildren<CodeBlock *>();
        const auto it = std::find_if(all.cbegin(), all.cend(), [&](const CodeBlock *block) {
            return block->isVisible() && block->accessibleName() == name;
        });
        return it == all.cend() ? nullptr : *it;
    };
    QTRY_VERIFY(code(u"The answer to it"_s));
    QCOMPARE(code(u"The answer to it"_s)->toPlainText(),
             u"201, outcome 2 of 3\nBulkActionFailure, Validation\n\"<b>Invalid</b> name\""_s);
    QVERIFY(told(u"Matched to this row by its place in the answer: the failure names nobody."_s));
    view->setCurrentIndex(view->proxy()->mapFromSource(s.page->desk()->model()->index(0, 3)));
    QTRY_VERIFY(!told(u"Matched to this row by its place in the answer: the failure names nobody."_s));
}

/// It is broken to be read in a narrow column; none of that is in what is copied.
void TestImportPage::whatWasSentIsCopiedAsSent()
{
    ImportStage s;
    s.people.edit = [](QJsonArray *outcomes) {
        const QJsonObject error{{u"_type"_s, u"Validation"_s}, {u"message"_s, u"word"_s.repeated(45)}};
        outcomes->replace(0, QJsonObject{{u"_type"_s, u"BulkActionFailure"_s}, {u"error"_s, error}});
    };
    const QString longName = u"Name"_s.repeated(20) + u" of { two, words }"_s;
    s.take(u"Name\tE-mail\n%1\tida@x.dk\n"_s.arg(longName));
    s.send();
    QCOMPARE(s.count(RowState::Failed), 1);
    s.page->view()->setCurrentIndex(s.page->view()->model()->index(0, 3));
    QTRY_COMPARE(s.page->findChildren<CodeBlock *>().size(), 2);
    const QList<CodeBlock *> blocks = s.page->findChildren<CodeBlock *>();
    QTest::qWait(0);
    for (CodeBlock *block : blocks) {
        // All of it is seen, wrapped.
        QCOMPARE(block->verticalScrollBar()->maximum(), 0);
        QVERIFY(block->document()->blockCount() < block->document()->lineCount());
        QVERIFY(block->height() >= block->document()->lineCount() * block->fontMetrics().height());
        QVERIFY(block->height() <= (block->document()->lineCount() + 2) * block->fontMetrics().lineSpacing());
        block->selectAll();
        block->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        if (block != blocks.first()) {
            QVERIFY2(copied.endsWith(u"\n\""_s + u"word"_s.repeated(45) + u'"'), qPrintable(copied));
            continue;
        }
        const QJsonObject body = QJsonDocument::fromJson(copied.section(u'\n', 1).toUtf8()).object();
        QCOMPARE(copied,
                 u"POST /v1/agents/bulk\n"_s + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
        QCOMPARE(body.value(u"displayName"_s).toString(), longName);
        // And of a part of it.
        QTextCursor cursor(block->document());
        cursor.setPosition(int(block->toPlainText().indexOf(u'{')));
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        block->setTextCursor(cursor);
        block->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), copied.section(u'\n', 1));
    }
}

void TestImportPage::aCutListIsAnnounced()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.sqlite"_s);
    {
        HurriedClock clock;
        ActivityStore store(path, clock);
        ActivityEntry run;
        run.id = QUuid::createUuid();
        run.kind = ActivityKind::Import;
        run.stage = ActivityStage::Sent;
        run.detail = "{\"rows\":3}";
        ActivityEntry done;
        done.id = QUuid::createUuid();
        done.batch = run.id;
        done.kind = ActivityKind::Create;
        done.stage = ActivityStage::Seen;
        done.agent = QUuid::createUuid();
        ActivityEntry open = done;
        open.id = QUuid::createUuid();
        open.stage = ActivityStage::NotSent;
        store.put({run, done, open});
    }
    DeskStage stage(4, true, path);
    QVERIFY(stage.open());
    const auto *banner = stage.find<Banner>();
    QTRY_COMPARE(banner->content().plainText(),
                 u"An import was interrupted: 1 of 3 rows are done. Nothing is sent twice."_s);
    QVERIFY(banner->isVisible());
    QAbstractButton *rail = DeskStage::button(stage.find<Rail>(), u"Import"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(rail)->text(QAccessible::Description),
             banner->content().plainText());
    QVERIFY(DeskStage::press(banner, u"Open"_s));
    QCOMPARE(stage.window->currentPage(), PageId::Import);
    QTRY_VERIFY(!banner->content().plainText().contains(u"interrupted"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(rail)->text(QAccessible::Description), QString());
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
