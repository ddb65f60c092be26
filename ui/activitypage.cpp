#include "activitypage.h"

#include "activitydelegate.h"
#include "buttonicon.h"
#include "chipbutton.h"
#include "elidedlabel.h"
#include "hairline.h"
#include "listcells.h"
#include "look.h"
#include "promiselist.h"
#include "savedialog.h"
#include "scrolledbar.h"
#include "switchboard.h"
#include "words.h"
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {
constexpr Px activityPageRowHeight{36};
constexpr int promisesMost = 5;
} // namespace

ActivityPage::ActivityPage(const Theme *theme, LiveFloor *live, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_live(live),
      m_feed(live->switches()->activity()),
      m_promises(new PromiseList(theme, live->switches())),
      m_promiseArea(new QScrollArea(this)),
      m_table(new QTableView(this)),
      m_empty(new QLabel(m_table->viewport()))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilters());
    m_promiseArea->setWidget(m_promises);
    m_promiseArea->setWidgetResizable(true);
    m_promiseArea->setFrameShape(QFrame::NoFrame);
    m_promiseArea->setFocusPolicy(Qt::NoFocus); // its buttons have it
    m_promiseArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_promiseArea);
    column->addWidget(m_table, 1);
    buildTable();
    connect(m_promises, &PromiseList::countChanged, this, &ActivityPage::showPromises);
    showPromises();
    showEmptyText();
}

QWidget *ActivityPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    const QList<std::pair<Show, QString>> choices{{Show::All, tr("All", "entries")},
                                                  {Show::UnderWay, tr("Under way", "entries")},
                                                  {Show::Failed, tr("Failed", "entries")},
                                                  {Show::NotConfirmed, tr("Not confirmed", "entries")}};
    for (const auto &[what, word] : choices) {
        auto *chip = new ChipButton(m_theme, ChipButton::Look::Filter, bar);
        chip->setContent(word, -1);
        connect(chip, &QAbstractButton::clicked, this, [this, w = what] { choose(w); });
        m_chips += {what, chip};
        row->addWidget(chip);
    }
    row->addSpacing(16);
    m_parts = new ChipButton(m_theme, ChipButton::Look::Filter, bar);
    m_parts->setContent(tr("Requests of batches"), -1);
    m_parts->setChecked(true);
    connect(m_parts, &QAbstractButton::clicked, this, &ActivityPage::query);
    row->addWidget(m_parts);
    m_told = new ElidedLabel(m_theme, Token::Text2, bar);
    row->addWidget(m_told, 1);
    m_export = new QPushButton(tr("Export CSV..."), bar);
    m_export->setProperty("small", true);
    m_export->setEnabled(m_feed != nullptr);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::chooseFile);
    row->addWidget(m_export);
    const auto restyle = [this] {
        m_export->setIcon(
            buttonIcon(u"download"_s, Px{14}, m_theme->color(Token::Text), devicePixelRatioF(), isRightToLeft()));
        m_export->setIconSize(QSize(Px{14} + buttonIconGap, Px{14}));
    };
    connect(m_theme, &Theme::changed, this, restyle);
    restyle();
    choose(Show::All);
    return new ScrolledBar(bar, Px{48}, this);
}

void ActivityPage::buildTable()
{
    m_table->setAccessibleName(tr("Activity"));
    m_table->setItemDelegate(new ActivityDelegate(m_theme, m_table));
    listcells::setUp(m_table, activityPageRowHeight, listcells::pageMargin);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *middle = new QVBoxLayout(m_table->viewport());
    middle->addWidget(m_empty);
    connect(m_theme, &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    if (!m_feed)
        return;
    ActivityModel *model = m_feed->model();
    m_table->setModel(model);
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setColumnWidth(int(ActivityColumn::Asked), Px{164});
    m_table->setColumnWidth(int(ActivityColumn::Agent), Px{240});
    m_table->setColumnWidth(int(ActivityColumn::Request), Px{240});
    m_table->setColumnWidth(int(ActivityColumn::Origin), Px{110});
    header->setSectionResizeMode(int(ActivityColumn::Result), QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showEmptyText);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::showEmptyText);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QUuid agent = index.data(ActivityAgentRole).toUuid();
        if (!agent.isNull())
            Q_EMIT agentWanted(agent);
    });
}

void ActivityPage::setSearch(const QString &text)
{
    if (std::exchange(m_search, text) != text)
        query();
}

void ActivityPage::choose(Show what)
{
    const bool other = std::exchange(m_show, what) != what;
    for (const auto &[shown, chip] : std::as_const(m_chips))
        chip->setChecked(shown == what);
    if (other)
        query();
}

void ActivityPage::query()
{
    if (!m_feed)
        return;
    ActivityQuery query;
    query.text = m_search;
    query.parts = m_parts->isChecked();
    using Stage = ActivityStage;
    switch (m_show) {
    case Show::All:
        break;
    case Show::UnderWay:
        query.stages = {Stage::Requested, Stage::Promised, Stage::Sent, Stage::Accepted, Stage::Unknown};
        break;
    case Show::Failed:
        query.stages = {Stage::Failed};
        break;
    case Show::NotConfirmed:
        query.stages = {Stage::Unconfirmed, Stage::NoTrace};
        break;
    }
    m_feed->setQuery(query);
    showEmptyText();
}

void ActivityPage::showEmptyText()
{
    QString text;
    if (!m_feed)
        text = tr("Nothing is recorded in this run.");
    else if (m_feed->model()->rowCount() > 0)
        text.clear();
    else if (m_search.isEmpty() && m_show == Show::All && m_parts->isChecked())
        text = tr("Nothing was asked from this desk yet.");
    else
        text = tr("Nothing matches the search and the filters.");
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
}

void ActivityPage::showPromises()
{
    const int count = m_promises->count();
    m_promiseArea->setVisible(count > 0);
    m_promiseArea->setFixedHeight(qMin(count, promisesMost) * Px{44});
}

// --- export

void ActivityPage::chooseFile()
{
    savedialog::open(this, tr("Export the activity"),
                     u"rollcall-activity-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)),
                     [this](const QString &file) { write(file); });
}

void ActivityPage::write(const QString &file)
{
    m_told->setText(tr("Writing..."));
    m_feed->exportCsv(file, this, [this, file](const QString &error) {
        m_told->setText(error.isEmpty() ? tr("Saved as %1", "%1 = a file").arg(file)
                                        : tr("Not saved: %1", "%1 = why").arg(error));
    });
}
