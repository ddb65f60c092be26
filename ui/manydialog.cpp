#include "manydialog.h"

#include "agentbody.h"
#include "agentcheck.h"
#include "agentdesk.h"
#include "bulktexts.h"
#include "bulkview.h"
#include "fieldcell.h"
#include "look.h"
#include "theme.h"
#include "words.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using Rule = ManyRule::Kind;

ManyDialog::ManyDialog(const Theme *theme, LiveFloor *live, const QList<Agent> &agents, const QString &country,
                       QWidget *parent)
    : QDialog(parent),
      m_live(live),
      m_agents(agents),
      m_country(country),
      m_what(new QComboBox(this)),
      m_field(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_whole(new QCheckBox(tr("Send whole profiles (PUT)"), this)),
      m_view(new BulkView(theme, {tr("Agent"), tr("Now"), tr("Becomes"), tr("What became of it")}, this)),
      m_close(new QPushButton(tr("Cancel"), this)),
      m_send(new QPushButton(this))
{
    setWindowTitle(tr("Edit many"));
    resize(QSize(Look::px(860), Look::px(620)).boundedTo(screen()->availableSize() - QSize(0, 40)));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *title =
        new QLabel(agents.size() == 1 ? tr("Edit 1 agent") : tr("Edit %n agents", nullptr, int(agents.size())), this);
    title->setFont(Theme::font(16, QFont::DemiBold));
    column->addWidget(title);
    column->addLayout(ruleRow());
    column->addWidget(m_whole);
    column->addWidget(m_view, 1);
    m_send->setProperty("class", u"primary"_s);
    m_view->addButton(m_close);
    m_view->addButton(m_send);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ManyDialog::send);
    connect(m_view, &BulkView::changed, this, &ManyDialog::refresh);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_send, &QPushButton::click);
    connect(m_view, &BulkView::told, this, &ManyDialog::told);
    connect(m_view, &BulkView::revertWanted, this, &ManyDialog::planBack);
    connect(m_view, &BulkView::againWanted, this, [this] {
        const AgentBulk *bulk = m_view->bulk();
        m_view->showRun(m_live->profiles()->startBulk(bulk->kind(), bulk->again(), bulk->title()));
    });
    connect(m_live->profiles(), &AgentDesk::connectedChanged, this, &ManyDialog::refresh);
    m_what->setCurrentIndex(-1);
    m_what->setCurrentIndex(0);
}

QLayout *ManyDialog::ruleRow()
{
    const QList<std::pair<Rule, QString>> kinds{{Rule::Set, tr("Set")},
                                                {Rule::Clear, tr("Clear")},
                                                {Rule::AddEntry, tr("Add an entry to")},
                                                {Rule::RemoveEntry, tr("Remove an entry from")},
                                                {Rule::RecaseNames, tr("Re-case names")},
                                                {Rule::PlainPhones, tr("Write phones in E.164")}};
    for (const auto &[kind, text] : kinds)
        m_what->addItem(text, int(kind));
    m_what->setAccessibleName(tr("What to do"));
    m_field->setAccessibleName(tr("Field"));
    for (QComboBox *box : {m_what, m_field}) // no label is shown, and readers hear what is chosen as the name
        box->setAccessibleDescription(box->accessibleName());
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Value"));
    m_value->setMaxLength(4000);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        m_field->clear();
        for (const AgentField field : editableFields) {
            if (fits(Rule(m_what->currentData().toInt()), field))
                m_field->addItem(FieldCell::title(field), int(field));
        }
        m_field->setCurrentIndex(std::max(0, m_field->findData(int(AgentField::AvatarUrl))));
        ruleChanged();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, &ManyDialog::ruleChanged);
    connect(m_value, &QLineEdit::textChanged, this, &ManyDialog::ruleChanged);
    connect(m_whole, &QCheckBox::toggled, this, &ManyDialog::ruleChanged);
    auto *row = new QHBoxLayout;
    row->addWidget(m_what);
    row->addWidget(m_field);
    row->addWidget(m_value, 1);
    return row;
}

ManyRule ManyDialog::rule() const
{
    return {Rule(m_what->currentData().toInt()), AgentField(m_field->currentData().toInt()), m_value->text().trimmed(),
            m_country};
}

void ManyDialog::ruleChanged()
{
    const ManyRule r = rule();
    const bool byField = r.kind != Rule::RecaseNames && r.kind != Rule::PlainPhones;
    const bool byValue = byField && r.kind != Rule::Clear;
    m_field->setVisible(byField);
    m_value->setVisible(byValue);
    m_takingBack = false;
    QString problem;
    if (byValue && r.value.isEmpty())
        problem = tr("A value is needed.");
    else if (byValue && r.kind != Rule::RemoveEntry) {
        const FieldProblem found = checkEntry(r.field, r.value, {false, m_country});
        if (!found.text.isEmpty() && found.severity == Severity::Error)
            problem = found.text;
    }
    m_plan = problem.isEmpty() ? planFor(r, m_agents) : QList<AgentWrite>();
    bool clears = false;
    for (const AgentWrite &write : std::as_const(m_plan))
        clears = clears || clearsScalar(write.before, write.wanted);
    m_kind = m_whole->isChecked() || clears ? AgentWrite::Kind::Put : AgentWrite::Kind::Patch;
    showPlan();
    if (!problem.isEmpty())
        m_view->setMessage(words::isolated(problem), r.value.isEmpty() ? BulkTone::Quiet : BulkTone::Bad);
    else if (m_plan.isEmpty())
        m_view->setMessage(tr("Nobody would be changed by this."));
    else if (clears)
        m_view->setMessage(tr("Clearing a value needs PUT: whole profiles are sent, and each answer is compared."));
    else
        m_view->setMessage(
            tr("%n would be changed. Each is read once more just before sending.", "agents", int(m_plan.size())));
}

void ManyDialog::showPlan()
{
    QList<BulkRow> rows;
    for (const AgentWrite &write : std::as_const(m_plan))
        rows += bulktexts::planned(write);
    m_view->showPlan(rows);
}

void ManyDialog::send()
{
    //: %1 = what is done to so many agents
    const QString title = m_takingBack ? tr("Taken back: %n", "agents", int(m_plan.size()))
                                       : tr("%1: %n", nullptr, int(m_plan.size())).arg(m_what->currentText());
    m_view->showRun(m_live->profiles()->startBulk(m_kind, m_plan, title));
    m_close->setFocus(Qt::OtherFocusReason); // a second press must neither stop nor revert
}

void ManyDialog::planBack()
{
    m_kind = AgentWrite::Kind::Put; // the way back may clear a value
    m_plan = m_view->bulk()->reverse();
    m_takingBack = true;
    showPlan();
    m_view->setMessage(tr("This plan takes the edit back."));
}

void ManyDialog::refresh()
{
    const bool ran = m_view->bulk() != nullptr;
    for (QWidget *one : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_field),
                         static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_whole)})
        one->setEnabled(!ran && !m_takingBack);
    m_send->setVisible(!ran);
    //: The number is how many are sent
    m_send->setText(tr("Send %n", "agents", int(m_plan.size())));
    m_send->setEnabled(!m_plan.isEmpty() && m_live->profiles()->isConnected() && !m_live->profiles()->isReadOnly());
    m_close->setText(ran ? tr("Close") : tr("Cancel"));
}

void ManyDialog::writeReport(const QString &file)
{
    m_view->writeReport(file);
}
