#include "bulkview.h"

#include "bulktexts.h"
#include "csvwriter.h"
#include "listcells.h"
#include "look.h"
#include "poolwork.h"
#include "savedialog.h"
#include "theme.h"
#include "wholefile.h"
#include "words.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class BulkDelegate : public QStyledItemDelegate
{
public:
    BulkDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool rtl = option.direction == Qt::RightToLeft;
        listcells::paintGround(p, option, *m_theme, Token::Surface);
        listcells::paintText(p, listcells::inner(option.rect, index.column(), 8, rtl), index.data().toString(),
                             Theme::font(13, index.column() == 0 ? QFont::Medium : QFont::Normal),
                             index.data(Qt::ForegroundRole).value<QColor>(), rtl);
        if (option.state & QStyle::State_HasFocus)
            listcells::paintFocus(p, option, *m_theme);
    }

private:
    const Theme *m_theme;
};

} // namespace

BulkView::BulkView(const Theme *theme, const QStringList &titles, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_rows(new BulkModel(theme, titles, this)),
      m_table(new QTableView(this)),
      m_message(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_report(new QPushButton(tr("Report..."), this)),
      m_stop(new QPushButton(tr("Stop the rest"), this)),
      m_revert(new QPushButton(this)),
      m_again(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Plan"));
    listcells::setUp(m_table, Px{32}, 8);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new BulkDelegate(theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < 3; ++i)
        m_table->horizontalHeader()->resizeSection(i, Look::px(i == 0 ? 168 : 184));
    column->addWidget(m_table, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    column->addWidget(m_message);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_report);
    m_buttons->addStretch();
    for (QPushButton *one : {m_stop, m_revert, m_again})
        addButton(one);
    m_report->setAutoDefault(false);
    column->addLayout(m_buttons);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_bulk)
            m_bulk->stop();
    });
    connect(m_again, &QPushButton::clicked, this, &BulkView::againWanted);
    connect(m_revert, &QPushButton::clicked, this, &BulkView::revertWanted);
    connect(m_report, &QPushButton::clicked, this, &BulkView::chooseReport);
    connect(theme, &Theme::changed, this, [this] { setMessage(m_message->text(), m_tone); });
    showCounts();
}

void BulkView::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
}

void BulkView::addLeading(QWidget *widget)
{
    m_buttons->insertWidget(m_leading++, widget);
}

void BulkView::setMessage(const QString &text, BulkTone tone)
{
    static constexpr Token inks[]{Token::Text2, Token::WorkText, Token::AlarmText, Token::AwayText};
    m_tone = tone;
    m_message->setText(text);
    listcells::setInk(m_message, m_theme->color(inks[size_t(tone)]));
}

void BulkView::showPlan(const QList<BulkRow> &rows)
{
    m_bulk = nullptr;
    m_rows->setRows(rows);
    showCounts();
}

void BulkView::showRun(AgentBulk *bulk)
{
    if (!bulk)
        return;
    if (m_bulk)
        m_bulk->disconnect(this);
    m_bulk = bulk;
    QList<BulkRow> rows;
    for (const AgentBulk::Line &line : bulk->lines())
        rows += bulktexts::ran(line);
    m_rows->setRows(rows);
    connect(bulk, &AgentBulk::lineChanged, this, [this, bulk](int line) {
        if (m_bulk == bulk)
            m_rows->setRow(line, bulktexts::ran(bulk->lines()[line]));
    });
    connect(bulk, &AgentBulk::countsChanged, this, &BulkView::showCounts);
    connect(bulk, &AgentBulk::finished, this, &BulkView::showCounts);
    showCounts();
}

void BulkView::showCounts()
{
    const bool ran = m_bulk != nullptr, running = isRunning();
    const AgentBulk::Counts counts = ran ? m_bulk->counts() : AgentBulk::Counts{};
    const int again = ran ? int(m_bulk->again().size()) : 0, back = ran ? int(m_bulk->reverse().size()) : 0;
    m_stop->setVisible(running && counts.waiting > 0);
    m_report->setVisible(ran);
    m_again->setVisible(ran && !running && again > 0);
    m_again->setText(tr("Send %n again", "agents", again));
    m_revert->setVisible(ran && !running && back > 0);
    m_revert->setText(tr("Take %n back...", "agents", back));
    if (ran) {
        const QString text = bulktexts::counts(counts);
        setMessage(running ? text + u' ' + tr("Closing does not stop it.") : text, counts.failed > 0 ? BulkTone::Bad
                                                                                   : counts.unknown > 0
                                                                                       ? BulkTone::Doubt
                                                                                       : BulkTone::Quiet);
    }
    Q_EMIT changed();
}

void BulkView::chooseReport()
{
    savedialog::open(this, tr("Report"), u"report.csv"_s, [this](const QString &file) { writeReport(file); });
}

void BulkView::writeReport(const QString &file)
{
    if (!m_bulk)
        return;
    const auto write = [file, rows = bulktexts::report(m_bulk->lines())] {
        QByteArray bytes = csvFileStart();
        for (const QStringList &cells : rows)
            bytes += csvLine(cells).toUtf8();
        return writeWholeFile(file, bytes);
    };
    inPool(QThreadPool::globalInstance(), this, write, [this, file](const QString &error) {
        Q_EMIT told(error.isEmpty() ? tr("Report written to %1", "%1 = a file").arg(words::isolated(file))
                                    : tr("No report was written: %1", "%1 = why").arg(error));
    });
}
