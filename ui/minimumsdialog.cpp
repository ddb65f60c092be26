#include "minimumsdialog.h"

#include "dialogfoot.h"
#include "listcells.h"
#include "look.h"
#include "needsmodel.h"
#include "plantable.h"
#include "theme.h"
#include "words.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Teams are chosen, everything else is typed.
class NeedsDelegate : public QStyledItemDelegate
{
public:
    NeedsDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (option.state & QStyle::State_HasFocus)
            listcells::paintFocus(painter, option, *m_theme);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != NeedsModel::Team) {
            auto *field = new QLineEdit(parent);
            field->setFrame(false);
            field->setMaxLength(5);
            field->setAccessibleName(title(index));
            return field;
        }
        auto *box = new QComboBox(parent);
        box->setAccessibleName(title(index));
        const auto teams = static_cast<const NeedsModel *>(index.model())->teams();
        for (const auto &[name, id] : teams)
            box->addItem(words::isolated(name.left(100)), id);
        Q_UNUSED(option)
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
    }

private:
    static QString title(const QModelIndex &index)
    {
        return index.model()->headerData(index.column(), Qt::Horizontal).toString();
    }

    const Theme *m_theme;
};

} // namespace

MinimumsDialog::MinimumsDialog(const Theme *theme, CoverDesk *desk, LiveFloor *live, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_desk(desk),
      m_live(live),
      m_plans(desk->plans().plans),
      m_model(new NeedsModel(names(), this)),
      m_table(new QTableView(this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("Minimums"));
    resize(QSize(Look::px(760), Look::px(560)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(10);
    all->addLayout(column, 1);
    auto *title = new QLabel(tr("Minimums"), this);
    title->setFont(Theme::font(16, QFont::DemiBold));
    column->addWidget(title);
    buildPlanRow(column);
    buildTable();
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_add = new QPushButton(tr("Add line"), this);
    m_remove = new QPushButton(tr("Remove line"), this);
    auto *import = new QPushButton(tr("Import CSV..."), this);
    auto *save = new QPushButton(tr("Export CSV..."), this);
    for (QPushButton *button : {m_add, m_remove, import, save}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
    }
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(import);
    row->addWidget(save);
    column->addLayout(row);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setFont(Theme::font(12));
    column->addWidget(m_message);
    auto *foot = new DialogFoot(this);
    all->addWidget(foot);
    foot->row()->addStretch();
    auto *cancel = foot->addButton(tr("Cancel"));
    m_save = foot->addButton(tr("Save"));
    m_save->setProperty("class", u"primary"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        takePlan();
        CoverPlans plans = m_desk->plans();
        plans.plans = m_plans;
        m_desk->setPlans(plans);
        accept();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QModelIndex at = m_model->index(m_model->addNeed(), NeedsModel::FirstChannel);
        m_table->setCurrentIndex(at);
        m_table->edit(at);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeNeed(m_table->currentIndex().row()); });
    connect(import, &QPushButton::clicked, this, [this] { chooseImport(); });
    connect(save, &QPushButton::clicked, this, [this] { chooseExport(); });
    connect(m_model, &NeedsModel::edited, this, [this] {
        m_changed = true;
        takePlan();
        check();
    });
    setPlans(m_plans);
    m_changed = false;
}

MinimumsDialog::~MinimumsDialog() = default;

void MinimumsDialog::buildPlanRow(QLayout *into)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Plan"));
    m_choice->setAccessibleDescription(m_choice->accessibleName());
    m_choice->setMinimumWidth(Px{150});
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name of the plan"));
    m_name->setMaxLength(80);
    m_addPlan = new QPushButton(tr("New plan"), this);
    m_removePlan = new QPushButton(tr("Remove plan"), this);
    row->addWidget(m_choice);
    row->addWidget(m_name, 1);
    for (QPushButton *button : {m_addPlan, m_removePlan}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    static_cast<QVBoxLayout *>(into)->addLayout(row);
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), this);
        box->setAccessibleName(QLocale().dayName(day));
        connect(box, &QCheckBox::toggled, this, [this] {
            if (m_filling)
                return;
            m_changed = true;
            takePlan();
            check();
        });
        m_days << box;
        days->addWidget(box);
    }
    days->addStretch();
    static_cast<QVBoxLayout *>(into)->addLayout(days);
    connect(m_choice, &QComboBox::activated, this, &MinimumsDialog::showPlan);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_changed = true;
        takePlan();
        m_choice->setItemText(m_shown, words::isolated(m_name->text()));
        check();
    });
    connect(m_addPlan, &QPushButton::clicked, this, &MinimumsDialog::addPlan);
    connect(m_removePlan, &QPushButton::clicked, this, &MinimumsDialog::removePlan);
}

void MinimumsDialog::buildTable()
{
    listcells::setUp(m_table, Px{32}, 12);
    m_table->setAccessibleName(tr("Minimums"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NeedsDelegate(m_theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(true);
    m_table->horizontalHeader()->setSectionResizeMode(NeedsModel::Team, QHeaderView::Stretch);
    for (int column = NeedsModel::From; column < NeedsModel::Columns; ++column)
        m_table->setColumnWidth(column, Px{84});
}

QHash<TeamId, QString> MinimumsDialog::names() const
{
    QHash<TeamId, QString> names;
    for (const Team &team : m_live->teams())
        names.insert(team.id, team.name);
    return names;
}
