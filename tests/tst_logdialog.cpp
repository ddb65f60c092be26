// The log in a window: its end, what is added while it is open, and what a report takes from it.
#include "logdialog.h"
#include "logmodel.h"
#include "logtail.h"
#include "theme.h"
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString line(char level, const QString &text)
{
    return u"2026-11-24T06:00:00.123Z %1 rollcall %2"_s.arg(QLatin1Char(level)).arg(text);
}

void add(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(bytes);
}

void addLine(const QString &path, char level, const QString &text)
{
    add(path, line(level, text).toUtf8() + '\n');
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> all = widget.findChildren<QPushButton *>();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const QPushButton *b) { return b->text().remove(u'&') == text; });
    return it == all.end() ? nullptr : *it;
}

QStringList shown(const LogDialog &dialog)
{
    QStringList lines;
    const QAbstractItemModel *model = dialog.list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->index(row, 0).data().toString();
    return lines;
}

bool says(const LogDialog &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->textFormat() == Qt::PlainText && label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class TestLogDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"rollcall.log"_s);
    }

    void onlyWholeLinesAndEachOnce()
    {
        add(m_path, "one\ntwo\nthr");
        const logtail::Reading first = logtail::read(m_path);
        QCOMPARE(first.lines, (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(!first.cut);
        QCOMPARE(logtail::read(m_path, first.place).lines, QStringList());
        add(m_path, "ee\nfour\n");
        QCOMPARE(logtail::read(m_path, first.place).lines, (QStringList{u"three"_s, u"four"_s}));
    }

    void aLongLogIsReadFromItsEnd()
    {
        const QByteArray filler(99, 'x');
        for (int i = 0; i < 8000; ++i)
            add(m_path, filler + '\n');
        add(m_path, "the end\n");
        const logtail::Reading reading = logtail::read(m_path);
        QVERIFY(reading.cut);
        QCOMPARE(reading.lines.last(), u"the end"_s);
        QCOMPARE(reading.lines.first().size(), 99); // a whole one
        QVERIFY(reading.lines.size() <= logtail::mostBytes / 100 + 1);
    }

    void aLogThatIsPutAsideIsReadToItsEnd()
    {
        add(m_path, "one\n");
        const logtail::Place place = logtail::read(m_path).place;
        add(m_path, "two\n");
        QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
        add(m_path, "three\n");
        QCOMPARE(logtail::read(m_path, place).lines, (QStringList{u"two"_s, u"three"_s}));
    }

    void aLongLineCanBeRead()
    {
        addLine(m_path, 'I', u"short"_s);
        LogDialog dialog(&m_theme, {m_path, {}});
        dialog.show();
        QTRY_COMPARE(shown(dialog).size(), 1);
        const QScrollBar *bar = dialog.list()->horizontalScrollBar();
        QTRY_COMPARE(bar->maximum(), 0);
        addLine(m_path, 'W', QString(300, u'x'));
        addLine(m_path, 'I', u"short"_s);
        QTRY_COMPARE(shown(dialog).size(), 3);
        const int letters = int(shown(dialog).at(1).size()) * dialog.list()->fontMetrics().horizontalAdvance(u'x');
        QTRY_VERIFY(bar->maximum() + dialog.list()->viewport()->width() >= letters);
    }

    void noLogIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::newRow("not kept") << QString() << u"No log is kept"_s;
        QTest::newRow("not written") << u"/nonexistent/rollcall.log"_s << u"Nothing has been written"_s;
        QTest::newRow("no file") << u"/dev/null"_s << u"cannot be read"_s;
    }
    void noLogIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        LogDialog dialog(&m_theme, {file, [] { return QString(); }});
        dialog.show();
        QTRY_VERIFY(says(dialog, text));
    }

    void followsTheLog()
    {
        for (int i = 0; i < 100; ++i)
            addLine(m_path, 'I', u"line %1 <b>bold</b>"_s.arg(i));
        LogDialog dialog(&m_theme, {m_path, [] { return QString(); }});
        QVERIFY(!dialog.isModal());
        dialog.show();
        const QScrollBar *bar = dialog.list()->verticalScrollBar();
        QTRY_COMPARE(shown(dialog).size(), 100);
        QVERIFY(shown(dialog).last().endsWith(u"line 99 <b>bold</b>"_s));
        QVERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        addLine(m_path, 'I', u"line 100"_s);
        QTRY_COMPARE(shown(dialog).size(), 101);
        QTRY_COMPARE(bar->value(), bar->maximum());
        // Who reads further up is not taken away from there.
        dialog.list()->scrollToTop();
        addLine(m_path, 'I', u"line 101"_s);
        QTRY_COMPARE(shown(dialog).size(), 102);
        QCOMPARE(bar->value(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("lines");
        QTest::newRow("all") << 0 << QString() << 4;
        QTest::newRow("information") << 1 << QString() << 3;
        QTest::newRow("warnings") << 2 << QString() << 2;
        QTest::newRow("errors") << 3 << QString() << 1;
        QTest::newRow("words in any order and case") << 0 << u"answer NO"_s << 2;
        QTest::newRow("both") << 3 << u"answer"_s << 1;
        QTest::newRow("no such words") << 0 << u"<b>"_s << 0;
    }
    void filters()
    {
        QFETCH(int, level);
        QFETCH(QString, words);
        QFETCH(int, lines);
        addLine(m_path, 'D', u"asked"_s);
        addLine(m_path, 'I', u"the floor is live"_s);
        addLine(m_path, 'W', u"no answer"_s);
        addLine(m_path, 'E', u"No answer at all"_s);
        LogDialog dialog(&m_theme, {m_path, [] { return QString(); }});
        dialog.show();
        QTRY_COMPARE(shown(dialog).size(), 4);
        dialog.findChild<QComboBox *>()->setCurrentIndex(level);
        dialog.findChild<QLineEdit *>()->setText(words);
        QCOMPARE(shown(dialog).size(), lines);
        QVERIFY(says(dialog, lines == 4 ? u"4 line"_s : u"%1 of 4 lines"_s.arg(lines)));
    }

    void neverLongerThanItsBound()
    {
        LogModel model(&m_theme);
        QStringList many;
        for (int i = 0; i < LogModel::mostLines + 10; ++i)
            many += line('I', QString::number(i));
        model.append(many);
        QCOMPARE(model.rowCount(), LogModel::mostLines);
        model.append({line('I', u"newest"_s)});
        QCOMPARE(model.rowCount(), LogModel::mostLines);
        QVERIFY(model.index(model.rowCount() - 1).data().toString().endsWith(u"newest"_s));
        QVERIFY(model.index(0).data().toString().endsWith(u" 11"_s));
    }

    void debugInfoIsCopied()
    {
        QThread *asked = nullptr;
        LogDialog dialog(&m_theme, {m_path, [&asked] {
                                        asked = QThread::currentThread();
                                        return u"Rollcall: 1.2.3\n"_s;
                                    }});
        dialog.show();
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(dialog, u"Copy debug info"_s), Qt::LeftButton);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Rollcall: 1.2.3\n"_s);
        QVERIFY(asked != thread());
        QVERIFY(says(dialog, u"Copied"_s));
    }

    void linesAreCopied()
    {
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            addLine(m_path, 'I', text);
        LogDialog dialog(&m_theme, {m_path, [] { return QString(); }});
        dialog.show();
        QTRY_COMPARE(shown(dialog).size(), 3);
        QVERIFY(!button(dialog, u"Copy lines"_s)->isEnabled());
        dialog.list()->setFocus();
        dialog.list()->setCurrentIndex(dialog.list()->model()->index(1, 0));
        QTest::keyClick(dialog.list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(button(dialog, u"Copy lines"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), line('I', u"two"_s) + u'\n' + line('I', u"three"_s) + u'\n');
    }

private:
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_MAIN(TestLogDialog)
#include "tst_logdialog.moc"
