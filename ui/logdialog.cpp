#include "logdialog.h"

#include "listcells.h"
#include "logmodel.h"
#include "look.h"
#include "poolwork.h"
#include "theme.h"
#include "words.h"
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Lines of one width: the view measures the first one alone.
class LogLineDelegate : public QStyledItemDelegate
{
public:
    LogLineDelegate(const LogModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize own = QStyledItemDelegate::sizeHint(option, index);
        const int letter = option.fontMetrics.horizontalAdvance(u'0');
        return {std::max(own.width(), int(m_model->longest() + 2) * letter), own.height()};
    }

private:
    const LogModel *m_model;
};

} // namespace

LogDialog::LogDialog(const Theme *theme, LogSource source, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_source(std::move(source)),
      m_model(new LogModel(theme, this)),
      m_filter(new LogFilter(this)),
      m_list(new QListView(this)),
      m_count(new QLabel(this)),
      m_told(new QLabel(this))
{
    setWindowTitle(tr("Log", "what the program has written down"));
    resize(QSize(Look::px(960), Look::px(600)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    buildHead(column);
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Lines of the log"));
    m_list->setFont(Theme::monoFont(12));
    m_list->setUniformItemSizes(true); // of thousands; each is as wide as the longest
    m_list->setItemDelegate(new LogLineDelegate(m_model, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setLayoutDirection(Qt::LeftToRight); // as it stands in the file
    m_list->setTextElideMode(Qt::ElideNone);
    column->addWidget(m_list, 1);
    buildFoot(column);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_copyLines->setEnabled(m_list->selectionModel()->hasSelection()); });
    QScrollBar *bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_following = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following)
            bar->setValue(maximum);
    });
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LogDialog::look);
    showCount();
}

void LogDialog::buildHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *words = new QLineEdit(this);
    words->setPlaceholderText(tr("Words", "that lines of the log must have"));
    words->setAccessibleName(tr("Only lines with these words"));
    words->setClearButtonEnabled(true);
    connect(words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showCount();
    });
    auto *level = new QComboBox(this);
    level->setAccessibleName(tr("Least level", "of lines of the log"));
    level->addItems({tr("All levels"), tr("Information and above"), tr("Warnings and errors"), tr("Errors")});
    connect(level, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setLevel(index);
        showCount();
    });
    row->addWidget(words, 1);
    row->addWidget(level);
    column->addLayout(row);
}

void LogDialog::buildFoot(QVBoxLayout *column)
{
    for (QLabel *label : {m_count, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        const auto restyle = [this, label] { listcells::setInk(label, m_theme->color(Token::Text2)); };
        connect(m_theme, &Theme::changed, label, restyle);
        restyle();
        column->addWidget(label);
    }
    m_told->hide();
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [this, buttons](const QString &text, auto run) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    add(tr("Copy debug info"), &LogDialog::copyDebugInfo);
    m_copyLines = add(tr("Copy lines", "of the log"), &LogDialog::copyLines);
    m_copyLines->setEnabled(false);
    add(tr("Open folder"), &LogDialog::openFolder)->setEnabled(!m_source.file.isEmpty());
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void LogDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    look();
    m_timer.start();
}

void LogDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_timer.stop();
}

void LogDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyLines();
    else
        QDialog::keyPressEvent(event);
}

void LogDialog::look()
{
    if (m_looking || m_source.file.isEmpty())
        return;
    m_looking = true;
    inPool(
        QThreadPool::globalInstance(), this,
        [file = m_source.file, place = m_place] { return logtail::read(file, place); },
        [this](const logtail::Reading &reading) { take(reading); });
}

void LogDialog::take(const logtail::Reading &reading)
{
    m_looking = false;
    m_place = reading.place;
    m_cut = m_cut || reading.cut;
    m_trouble = reading.trouble;
    if (!reading.lines.isEmpty()) {
        // Who reads further up is left there, also when older lines go.
        const QPersistentModelIndex top = m_following ? QModelIndex() : m_list->indexAt(QPoint(1, 1));
        m_model->append(reading.lines);
        if (m_following)
            m_list->scrollToBottom();
        else if (top.isValid())
            m_list->scrollTo(top, QAbstractItemView::PositionAtTop);
    }
    showCount();
}

void LogDialog::showCount()
{
    const int all = m_model->rowCount(), shown = m_filter->rowCount();
    QString text;
    if (m_source.file.isEmpty())
        text = tr("No log is kept: there is no place for it.");
    else if (all == 0)
        text = m_trouble;
    else if (shown < all)
        //: %1, %2 = numbers of lines of the log
        text = tr("%1 of %2 lines").arg(QLocale().toString(shown), QLocale().toString(all));
    else
        text = tr("%n lines", "of the log", all);
    if (all > 0 && (m_cut || all == LogModel::mostLines))
        text += u". "_s + tr("Older ones are in the folder.", "lines of the log");
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void LogDialog::copyLines()
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (const QModelIndex &index : std::as_const(chosen))
        text += index.data().toString() + u'\n';
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogDialog::copyDebugInfo()
{
    inPool(QThreadPool::globalInstance(), this, m_source.debugInfo, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_told->setText(tr("Copied. It names versions and folders, no tokens and no people."));
        m_told->show();
    });
}

void LogDialog::openFolder()
{
    const QString folder = QFileInfo(m_source.file).path();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_told->setText(tr("No program could be started for the folder %1", "%1 = a folder").arg(words::isolated(folder)));
    m_told->show();
}
