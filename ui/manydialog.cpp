#include "manydialog.h"

#include "agentbody.h"
#include "agentcheck.h"
#include "agentdesk.h"
#include "csvwriter.h"
#include "fieldcell.h"
#include "poolwork.h"
#include "theme.h"
#include "words.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;
using State = AgentBulk::State;
using Kind = ManyRule::Kind;

namespace {

enum Tone : int { Quiet, Good, Bad, Doubt };

QString nameOf(const Agent &agent)
{
    return agent.displayName.isEmpty() ? agent.email : agent.displayName;
}

QString valueText(const Agent &agent, const QList<AgentField> &fields)
{
    QStringList parts;
    for (const AgentField field : fields) {
        const QString text = fieldText(agent, field);
        parts += fields.size() == 1 ? (text.isEmpty() ? ManyDialog::tr("empty", "a field without a value") : text)
                                    : FieldCell::title(field) + u": "_s + text;
    }
    return parts.join(u"; "_s);
}

QString stateText(State state)
{
    switch (state) {
    case State::Waiting:
        return ManyDialog::tr("waiting");
    case State::Reading:
        return ManyDialog::tr("reading");
    case State::Sent:
        return ManyDialog::tr("sent");
    case State::Looking:
        return ManyDialog::tr("? looking up");
    case State::Done:
        return ManyDialog::tr("✓ done");
    case State::Failed:
        return ManyDialog::tr("▲ failed");
    case State::Unknown:
        return ManyDialog::tr("? not known");
    case State::Skipped:
        return ManyDialog::tr("– skipped");
    case State::NotSent:
        return ManyDialog::tr("– not sent");
    }
    return {};
}

Tone toneOf(State state)
{
    return state == State::Done ? Good : state == State::Failed ? Bad : state == State::Unknown ? Doubt : Quiet;
}

} // namespace

ManyDialog::ManyDialog(const Theme *theme, LiveFloor *live, const QList<Agent> &agents, const QString &country,
                       QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_live(live),
      m_agents(agents),
      m_country(country),
      m_what(new QComboBox(this)),
      m_field(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_whole(new QCheckBox(tr("Send whole profiles (PUT)"), this)),
      m_message(new QLabel(this)),
      m_rows(new QStandardItemModel(0, 4, this)),
      m_table(new QTableView(this)),
      m_close(new QPushButton(tr("Cancel"), this)),
      m_send(new QPushButton(this)),
      m_stop(new QPushButton(tr("Stop the rest"), this)),
      m_retry(new QPushButton(this)),
      m_revert(new QPushButton(this)),
      m_report(new QPushButton(tr("Report..."), this))
{
    m_pool.setMaxThreadCount(1);
    setWindowTitle(tr("Edit many"));
    resize(860, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *title =
        new QLabel(agents.size() == 1 ? tr("Edit 1 agent") : tr("Edit %n agents", nullptr, int(agents.size())), this);
    title->setFont(Theme::font(16, QFont::DemiBold));
    column->addWidget(title);
    auto *rules = new QHBoxLayout;
    const QList<std::pair<Kind, QString>> kinds{{Kind::Set, tr("Set")},
                                                {Kind::Clear, tr("Clear")},
                                                {Kind::AddEntry, tr("Add an entry to")},
                                                {Kind::RemoveEntry, tr("Remove an entry from")},
                                                {Kind::RecaseNames, tr("Re-case names")},
                                                {Kind::PlainPhones, tr("Write phones in E.164")}};
    for (const auto &[kind, text] : kinds)
        m_what->addItem(text, int(kind));
    m_what->setAccessibleName(tr("What to do"));
    m_field->setAccessibleName(tr("Field"));
    m_value->setAccessibleName(tr("Value"));
    rules->addWidget(m_what);
    rules->addWidget(m_field);
    rules->addWidget(m_value, 1);
    column->addLayout(rules);
    column->addWidget(m_whole);
    m_rows->setHorizontalHeaderLabels({tr("Agent"), tr("Now"), tr("Becomes"), tr("What became of it")});
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Plan"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < 3; ++i)
        m_table->horizontalHeader()->resizeSection(i, i == 0 ? 180 : 210);
    column->addWidget(m_table, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    m_send->setProperty("class", u"primary"_s);
    row->addWidget(m_report);
    row->addStretch();
    for (QPushButton *one : {m_stop, m_revert, m_retry, m_close, m_send}) {
        one->setAutoDefault(false);
        row->addWidget(one);
    }
    column->addLayout(row);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        m_field->clear();
        for (const AgentField field : editableFields) {
            if (fits(Kind(m_what->currentData().toInt()), field))
                m_field->addItem(FieldCell::title(field), int(field));
        }
        ruleChanged();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, &ManyDialog::ruleChanged);
    connect(m_value, &QLineEdit::textChanged, this, &ManyDialog::ruleChanged);
    connect(m_whole, &QCheckBox::toggled, this, &ManyDialog::ruleChanged);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ManyDialog::send);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_bulk)
            m_bulk->stop();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_bulk)
            run(m_live->profiles()->startBulk(m_bulk->kind(), m_bulk->again(), m_bulk->title()));
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (!m_bulk)
            return;
        m_kind = AgentWrite::Kind::Put; // the way back may clear a value
        m_plan = m_bulk->reverse();
        m_bulk = nullptr;
        showPlan(m_plan);
        m_message->setText(tr("This plan takes the edit back."));
    });
    connect(m_report, &QPushButton::clicked, this, &ManyDialog::chooseReport);
    connect(m_live->profiles(), &AgentDesk::connectedChanged, this, &ManyDialog::showCounts);
    m_what->setCurrentIndex(-1);
    m_what->setCurrentIndex(0);
}

ManyDialog::~ManyDialog()
{
    m_pool.waitForDone();
}

ManyRule ManyDialog::rule() const
{
    return {Kind(m_what->currentData().toInt()), AgentField(m_field->currentData().toInt()), m_value->text().trimmed(),
            m_country};
}

void ManyDialog::ruleChanged()
{
    const ManyRule r = rule();
    const bool byField = r.kind != Kind::RecaseNames && r.kind != Kind::PlainPhones;
    const bool byValue = byField && r.kind != Kind::Clear;
    m_field->setVisible(byField);
    m_value->setVisible(byValue);
    QString problem;
    if (byValue && r.value.isEmpty())
        problem = tr("A value is needed.");
    else if (byValue && r.kind != Kind::RemoveEntry) {
        const FieldProblem found = checkEntry(r.field, r.value, {false, m_country});
        if (!found.text.isEmpty() && found.severity == Severity::Error)
            problem = found.text;
    }
    m_plan = problem.isEmpty() ? planFor(r, m_agents) : QList<AgentWrite>();
    bool clears = false;
    for (const AgentWrite &write : std::as_const(m_plan))
        clears = clears || clearsScalar(write.before, write.wanted);
    m_kind = m_whole->isChecked() || clears ? AgentWrite::Kind::Put : AgentWrite::Kind::Patch;
    showPlan(m_plan);
    if (!problem.isEmpty())
        m_message->setText(words::isolated(problem));
    else if (m_plan.isEmpty())
        m_message->setText(tr("Nobody would be changed by this."));
    else if (clears)
        m_message->setText(tr("Clearing a value needs PUT: whole profiles are sent, and each answer is compared."));
    else
        m_message->setText(
            tr("%n would be changed. Each is read once more just before sending.", "agents", int(m_plan.size())));
}

void ManyDialog::setRow(int row, const QStringList &cells, int tone)
{
    static constexpr Token inks[]{Token::Text2, Token::WorkText, Token::AlarmText, Token::AwayText};
    if (row >= m_rows->rowCount())
        m_rows->setRowCount(row + 1);
    for (int i = 0; i < int(cells.size()); ++i) {
        QStandardItem *item = m_rows->item(row, i);
        if (!item) {
            item = new QStandardItem;
            item->setEditable(false);
            m_rows->setItem(row, i, item);
        }
        item->setText(words::isolated(cells[i].left(300)));
        item->setForeground(m_theme->color(i == 3 ? inks[tone] : i == 1 ? Token::Text2 : Token::Text));
        item->setToolTip(words::toolTip(cells[i]));
    }
}

void ManyDialog::showPlan(const QList<AgentWrite> &writes)
{
    m_rows->setRowCount(int(writes.size()));
    for (int i = 0; i < int(writes.size()); ++i) {
        const AgentWrite &write = writes[i];
        const QList<AgentField> fields = differingFields(write.before, write.wanted);
        setRow(i, {nameOf(write.before), valueText(write.before, fields), valueText(write.wanted, fields), {}}, Quiet);
    }
    showCounts();
}

void ManyDialog::send()
{
    const auto title =
        tr("%1: %n", "%1 = what is done to so many agents", int(m_plan.size())).arg(m_what->currentText());
    run(m_live->profiles()->startBulk(m_kind, m_plan, title));
}

void ManyDialog::run(AgentBulk *bulk)
{
    if (!bulk)
        return;
    m_bulk = bulk;
    m_rows->setRowCount(0);
    for (int i = 0; i < int(bulk->lines().size()); ++i)
        showLine(i);
    connect(bulk, &AgentBulk::lineChanged, this, [this, bulk](int line) {
        if (m_bulk == bulk)
            showLine(line);
    });
    connect(bulk, &AgentBulk::countsChanged, this, &ManyDialog::showCounts);
    connect(bulk, &AgentBulk::finished, this, &ManyDialog::showCounts);
    showCounts();
}

void ManyDialog::showLine(int line)
{
    const AgentBulk::Line &l = m_bulk->lines()[line];
    const QList<AgentField> fields = differingFields(l.write.before, l.write.wanted);
    QString what = stateText(l.state);
    if (!l.words.isEmpty())
        what += u": "_s + l.words;
    if (!l.surprises.isEmpty()) {
        QStringList names;
        for (const AgentField field : l.surprises)
            names += FieldCell::title(field);
        what += u", "_s + tr("but another value than expected in %1", "%1 = fields").arg(names.join(u", "_s));
    }
    setRow(line, {nameOf(l.write.before), valueText(l.write.before, fields), valueText(l.write.wanted, fields), what},
           l.surprises.isEmpty() ? toneOf(l.state) : int(Doubt));
}

void ManyDialog::showCounts()
{
    const bool running = m_bulk && !m_bulk->isFinished();
    const bool ran = m_bulk != nullptr;
    for (QWidget *one : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_field),
                         static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_whole)})
        one->setEnabled(!ran);
    m_send->setVisible(!ran);
    //: The number is how many are sent
    m_send->setText(tr("Send %n", "agents", int(m_plan.size())));
    m_send->setEnabled(!m_plan.isEmpty() && m_live->profiles()->isConnected());
    m_stop->setVisible(running);
    m_close->setText(ran ? tr("Close") : tr("Cancel"));
    m_report->setVisible(ran);
    const AgentBulk::Counts counts = ran ? m_bulk->counts() : AgentBulk::Counts{};
    const int again = ran ? int(m_bulk->again().size()) : 0;
    m_retry->setVisible(ran && !running && again > 0);
    m_retry->setText(tr("Send %n again", "agents", again));
    m_revert->setVisible(ran && !running && counts.done > 0);
    m_revert->setText(tr("Take %n back...", "agents", counts.done));
    if (!ran)
        return;
    QStringList parts{tr("%n done", "agents", counts.done)};
    if (counts.waiting + counts.underWay > 0)
        parts += tr("%n to go", "agents", counts.waiting + counts.underWay);
    if (counts.failed > 0)
        parts += tr("%n failed", "agents", counts.failed);
    if (counts.unknown > 0)
        parts += tr("%n not known", "agents", counts.unknown);
    if (counts.skipped > 0)
        parts += tr("%n skipped", "agents", counts.skipped);
    if (counts.notSent > 0)
        parts += tr("%n not sent", "agents", counts.notSent);
    QString text = parts.join(u", "_s) + u'.';
    if (running)
        text += u' ' + tr("Closing does not stop it.");
    m_message->setText(text);
}

void ManyDialog::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"report.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ManyDialog::writeReport);
    dialog->open();
}

void ManyDialog::writeReport(const QString &file)
{
    if (!m_bulk)
        return;
    QList<QStringList> rows{{u"id"_s, tr("Agent"), tr("E-mail"), tr("Now"), tr("Becomes"), tr("State"), tr("Words")}};
    for (const AgentBulk::Line &l : m_bulk->lines()) {
        const QList<AgentField> fields = differingFields(l.write.before, l.write.wanted);
        rows += {idText(l.write.before.id),
                 nameOf(l.write.before),
                 l.write.before.email,
                 valueText(l.write.before, fields),
                 valueText(l.write.wanted, fields),
                 stateText(l.state),
                 l.words};
    }
    const auto write = [file, rows] {
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return out.errorString();
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        out.write(csvFileStart());
        for (const QStringList &cells : rows)
            out.write(csvLine(cells).toUtf8());
        return out.commit() ? QString() : out.errorString();
    };
    inPool(&m_pool, this, write, [this, file](const QString &error) {
        Q_EMIT told(error.isEmpty() ? tr("Report written to %1", "%1 = a file").arg(file)
                                    : tr("No report was written: %1", "%1 = why").arg(error));
    });
}
