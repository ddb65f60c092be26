#include "coveragepage.h"
#include "elidedlabel.h"
#include "look.h"
#include "theme.h"

#include "alertpanel.h"
#include "buttonicon.h"
#include "coveraxis.h"
#include "coverdelegate.h"
#include "coverdetails.h"
#include "coverhead.h"
#include "frozen.h"
#include "hairline.h"
#include "listcells.h"
#include "menubutton.h"
#include "minimumsdialog.h"
#include "rulesdialog.h"
#include "switchhand.h"
#include "undobar.h"
#include "words.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

CoveragePage::CoveragePage(const Theme *theme, CoverDesk *desk, LiveFloor *live, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_live(live),
      m_model(new CoverModel(desk, live, this)),
      m_delegate(new CoverDelegate(theme, m_model, this)),
      m_table(new QTableView(this)),
      m_axis(new CoverAxis(theme, m_model, m_delegate, m_table, this)),
      m_details(new CoverDetails(theme, desk, live, this)),
      m_alerts(new AlertPanel(theme, desk, this)),
      m_date(new ElidedLabel(theme, Token::Text, this)),
      m_planMenu(new QMenu(this)),
      m_plan(new MenuButton(theme, m_planMenu, this)),
      m_minimums(new QPushButton(tr("Minimums..."), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_table);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(m_alerts);
    column->addWidget(m_table, 1000);
    column->addWidget(m_axis);
    column->addStretch(1);
    column->addWidget(new HairLine(theme, this));
    column->addWidget(m_details);
    buildTable();
    m_minimums->setAutoDefault(false);
    connect(m_minimums, &QPushButton::clicked, this, &CoveragePage::openMinimums);
    connect(m_planMenu, &QMenu::aboutToShow, this, &CoveragePage::fillPlans);
    connect(m_alerts, &AlertPanel::rulesWanted, this, &CoveragePage::openRules);
    connect(m_alerts, &AlertPanel::jumpWanted, this, [this](const AlertFact &fact) {
        if (fact.key.kind == AlertKind::CoverShort || fact.key.kind == AlertKind::NobodyOn)
            select({fact.key.subject, fact.key.channel});
        else if (fact.key.subject)
            Q_EMIT agentWanted(*fact.key.subject);
    });
    connect(m_details, &CoverDetails::agentWanted, this, &CoveragePage::agentWanted);
    connect(desk, &CoverDesk::coverChanged, this, [this] {
        showPlan();
        showDetails();
    });
    connect(desk, &CoverDesk::plansChanged, this, &CoveragePage::showPlan);
    connect(live->agents(), &AgentModel::rowsApplied, m_details, &CoverDetails::refresh);
    const auto restyle = [this] {
        m_minimums->setIcon(
            buttonIcon(u"edit"_s, Px{14}, m_theme->color(Token::Text), devicePixelRatioF(), isRightToLeft()));
        m_minimums->setIconSize(QSize(Px{14} + buttonIconGap, Px{14}));
        m_table->viewport()->update();
    };
    connect(theme, &Theme::changed, this, restyle);
    restyle();
    showPlan();
}

CoveragePage::~CoveragePage() = default;

void CoveragePage::buildTable()
{
    m_table->setHorizontalHeader(new CoverHead(m_theme, m_table));
    listcells::setUp(m_table, CoverDelegate::rowHeight, listcells::pageMargin);
    m_table->setAccessibleName(tr("Coverage"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setFixedHeight(Px{36});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->horizontalScrollBar(), &QAbstractSlider::valueChanged, m_axis, qOverload<>(&QWidget::update));
    m_table->horizontalHeader()->setStyleSheet(u"QHeaderView::section { padding: 0 16px; }"_s);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CoveragePage::fit);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CoveragePage::fit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoveragePage::showDetails);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_axis, qOverload<>(&QWidget::update));
}

void CoveragePage::setSwitchHand(SwitchHand *hand)
{
    m_details->setSwitchHand(hand);
    m_undo = new UndoBar(m_theme, this);
    connect(m_undo, &UndoBar::undoWanted, hand, &SwitchHand::undo);
    connect(m_undo, &UndoBar::redoWanted, hand, &SwitchHand::redo);
    static_cast<QVBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(m_undo);
    connect(hand, &SwitchHand::done, m_undo, &UndoBar::tell);
    connect(hand, &SwitchHand::refused, m_undo, [this](const AgentId &, Channel, const QString &why) {
        m_undo->tell({{}, why, {}, SwitchDeed::Offer::None});
    });
    connect(m_undo, &UndoBar::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void CoveragePage::setStatus(const FloorStatus &status)
{
    const bool stale = isFrozen(status);
    m_delegate->setStale(stale);
    m_details->setStale(stale);
    m_table->viewport()->update();
}

void CoveragePage::tick()
{
    if (!isVisible())
        return;
    m_alerts->refresh();
    m_details->refresh();
}

QList<QWidget *> CoveragePage::tools() const
{
    return {m_date, m_plan, m_minimums};
}

void CoveragePage::showPlan()
{
    m_date->setText(QLocale().toString(m_desk->now().date(), u"dddd d MMMM"_s));
    const CoverPlan *plan = m_desk->planToday();
    //: %1 = the name of a plan of minimums
    m_plan->setChoice(plan ? tr("Plan: %1").arg(plan->name) : tr("No plan today"));
    m_plan->setEnabled(!m_desk->plans().plans.isEmpty());
}

void CoveragePage::fillPlans()
{
    m_planMenu->clear();
    const QDate today = m_desk->now().date();
    const CoverPlan *now = m_desk->planToday();
    const auto add = [&](const QString &text, const QString &name, bool checked) {
        QAction *action = m_planMenu->addAction(words::forButton(text));
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, name] { choosePlan(name); });
    };
    const bool chosen = m_desk->plans().chosenOn == today;
    for (const CoverPlan &plan : m_desk->plans().plans)
        add(tr("%1, today only", "%1 = a plan of minimums").arg(plan.name), plan.name, chosen && now == &plan);
    m_planMenu->addSeparator();
    add(tr("As the weekday says"), {}, !chosen);
}

void CoveragePage::choosePlan(const QString &name)
{
    CoverPlans plans = m_desk->plans();
    plans.chosen = name;
    plans.chosenOn = name.isEmpty() ? QDate() : m_desk->now().date();
    m_desk->setPlans(plans);
}

void CoveragePage::showDetails()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
        // What is short is looked at first, else all teams.
        const QList<CoverShortage> shortages = m_desk->shortages();
        select(shortages.isEmpty() ? CoverPlace{std::nullopt, Channel::Email} : shortages.first().place);
        return;
    }
    if (const CoverCell *cell = m_model->cell(m_table->currentIndex()))
        m_details->setPlace(cell->place);
    m_details->refresh();
}

void CoveragePage::select(const CoverPlace &place)
{
    const QModelIndex index = m_model->indexOf(place);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void CoveragePage::fit()
{
    const QScrollBar *bar = m_table->horizontalScrollBar();
    const int below = bar->isVisibleTo(m_table) ? bar->sizeHint().height() : 0;
    m_table->setMaximumHeight(Px{36} + CoverDelegate::rowHeight * m_model->rowCount({}) + 2 + below);
    const int width = m_table->viewport()->width(), team = std::max(136, Look::px(96)), least = Look::px(64);
    m_table->setColumnWidth(0, team);
    for (int column = 1; column < m_model->columnCount({}); ++column) {
        const int left = (width - team) * (column - 1) / int(channelCount);
        m_table->setColumnWidth(column, std::max(least, (width - team) * column / int(channelCount) - left));
    }
}

void CoveragePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_alerts->setFixedWidth(std::min(Look::sidePx(324), width() * 2 / 5));
    m_details->setFixedHeight(std::min(Look::sidePx(196), std::max(96, height() * 2 / 5)));
}

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    showDetails();
    m_alerts->refresh();
}

bool CoveragePage::takeKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_A:
        m_alerts->acknowledgeCurrent();
        return true;
    case Qt::Key_S:
        m_alerts->snoozeCurrent();
        return true;
    case Qt::Key_M:
        openMinimums();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_details->takeFocus();
        return true;
    default:
        return false;
    }
}

bool CoveragePage::eventFilter(QObject *watched, QEvent *event)
{
    // The room of the columns also changes with the panel beside them and with scroll bars.
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fit();
    // The table would search its cells for the letters.
    if (watched == m_table && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void CoveragePage::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

void CoveragePage::openMinimums()
{
    if (!m_minimumsDialog) {
        m_minimumsDialog = new MinimumsDialog(m_theme, m_desk, m_live, this);
        connect(m_minimumsDialog, &MinimumsDialog::told, this, &CoveragePage::told);
        connect(m_minimumsDialog, &QDialog::finished, m_minimumsDialog, [this] {
            std::exchange(m_minimumsDialog, nullptr)->deleteLater();
            m_table->setFocus(Qt::OtherFocusReason);
        });
    }
    m_minimumsDialog->open();
}

void CoveragePage::openRules()
{
    if (!m_rulesDialog) {
        m_rulesDialog = new RulesDialog(m_desk->alerts().rules(), this);
        connect(m_rulesDialog, &RulesDialog::chosen, m_desk, &CoverDesk::setRules);
        connect(m_rulesDialog, &QDialog::finished, m_rulesDialog,
                [this] { std::exchange(m_rulesDialog, nullptr)->deleteLater(); });
    }
    m_rulesDialog->open();
}
