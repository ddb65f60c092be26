#include "downgrademany.h"

#include "agentdesk.h"
#include "bulktexts.h"
#include "bulkview.h"
#include "elidedlabel.h"
#include "floorwords.h"
#include "look.h"
#include "theme.h"
#include "words.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = AgentBulk::State;

bool isAtWork(const LiveFloor *live, const AgentId &id)
{
    const FloorRow *row = live->agents()->find(id);
    return row && row->presence.connection == Connection::Online && row->presence.status == PresenceStatus::Working;
}

DowngradeManyDialog::DowngradeManyDialog(const Theme *theme, LiveFloor *live, const QList<Agent> &agents,
                                         AgentBackups *backups, QWidget *parent)
    : QDialog(parent),
      m_live(live),
      m_agents(agents),
      m_backups(backups),
      m_view(new BulkView(theme, {tr("Agent"), tr("E-mail"), tr("Now"), tr("What becomes of it")}, this)),
      m_question(new QLabel(this)),
      m_although(new QCheckBox(tr("Also those who are working now"), this)),
      m_count(new QLineEdit(this)),
      m_confirm(new QPushButton(this)),
      m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Downgrade to end users"));
    resize(QSize(Look::px(860), Look::px(620)).boundedTo(screen()->availableSize() - QSize(0, 40)));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    const auto add = [&](QLabel *label, const QString &text, int px, QFont::Weight weight) {
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        label->setFont(Theme::font(px, weight));
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(new QLabel(this), tr("Downgrade %n agents to end users?", nullptr, int(agents.size())), 16, QFont::DemiBold);
    add(new QLabel(this),
        tr("This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken "
           "back: a new agent made later has another id and no teams, and the e-mail may be refused."),
        13, QFont::Normal);
    auto *path = new ElidedLabel(theme, Token::Text2, this);
    path->setText(tr("A backup of each is written first, to %1", "%1 = a folder").arg(backups->dir()));
    path->setFont(Theme::font(12));
    column->addWidget(path);
    column->addWidget(m_although);
    column->addWidget(m_view, 1);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(Theme::font(12, QFont::Medium));
    m_count->setAccessibleName(tr("Number of agents"));
    m_count->setMaxLength(12);
    m_count->setFixedWidth(Px{96});
    // The way here is at the right end everywhere; a second press in haste must not meet this button.
    m_confirm->setProperty("class", u"danger"_s);
    m_confirm->setAutoDefault(false);
    for (QWidget *one :
         {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_confirm)})
        m_view->addLeading(one);
    m_view->addButton(m_close);
    connect(m_count, &QLineEdit::textChanged, this, &DowngradeManyDialog::refresh);
    connect(m_although, &QCheckBox::toggled, this, &DowngradeManyDialog::showPlan);
    connect(m_confirm, &QPushButton::clicked, this, [this] { send(plan()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &BulkView::changed, this, &DowngradeManyDialog::refresh);
    connect(m_view, &BulkView::told, this, &DowngradeManyDialog::told);
    connect(m_view, &BulkView::againWanted, this, [this] { send(m_view->bulk()->again()); });
    connect(live->agents(), &AgentModel::rowsApplied, this, &DowngradeManyDialog::showPlan);
    connect(live, &LiveFloor::statusChanged, this, &DowngradeManyDialog::refresh);
    showPlan();
    m_close->setFocus();
}

/// Whoever works is left out unless that is switched on.
QList<AgentWrite> DowngradeManyDialog::plan() const
{
    QList<AgentWrite> writes;
    for (const Agent &agent : m_agents) {
        if (m_although->isChecked() || !isAtWork(m_live, agent.id))
            writes.append({AgentWrite::Kind::Downgrade, agent, agent});
    }
    return writes;
}

void DowngradeManyDialog::showPlan()
{
    if (m_view->bulk())
        return;
    QList<BulkRow> rows;
    bool anybodyWorks = false;
    for (const Agent &agent : m_agents) {
        const FloorRow *row = m_live->agents()->find(agent.id);
        const bool works = isAtWork(m_live, agent.id), goes = !works || m_although->isChecked();
        anybodyWorks = anybodyWorks || works;
        QString now = row && row->hasPresence ? floorwords::stateOf(*row) : tr("presence was not read");
        if (row && !row->teams.isEmpty())
            now += u", "_s + m_live->agents()->teamText(*row);
        rows += {{bulktexts::nameOf(agent), agent.email, now,
                  goes ? tr("becomes an end user") : tr("left out: online and working")},
                 works ? BulkTone::Doubt : BulkTone::Quiet};
    }
    m_view->showPlan(rows);
    m_although->setVisible(anybodyWorks);
    refresh();
}

void DowngradeManyDialog::send(const QList<AgentWrite> &writes)
{
    // The run goes on without this window, so it holds nothing of it.
    const QPointer<AgentBackups> backups(m_backups);
    const QPointer<LiveFloor> live(m_live);
    const bool although = m_although->isChecked();
    const auto gate = [backups, live, although](const Agent &fresh, const AgentBulk::Verdict &verdict) {
        if (!backups || !live)
            return verdict(State::Failed, tr("Not sent: the window is gone"));
        if (!although && isAtWork(live, fresh.id))
            return verdict(State::Skipped, tr("Online and working"));
        const QString file = backups->fileFor(fresh.id);
        backups->write(fresh, file, backups, [verdict](const QString &error) {
            if (error.isEmpty())
                verdict(State::Sent, {});
            else
                verdict(State::Failed, tr("Not sent: the backup cannot be written: %1").arg(error));
        });
    };
    m_view->showRun(m_live->profiles()->startBulk(AgentWrite::Kind::Downgrade, writes,
                                                  tr("Downgrades: %n", nullptr, int(writes.size())), gate));
    m_count->clear();
    m_close->setFocus(Qt::OtherFocusReason);
}

void DowngradeManyDialog::refresh()
{
    const bool ran = m_view->bulk() != nullptr;
    const int going = ran ? 0 : int(plan().size());
    m_question->setText(tr("Type %n to confirm", "how many become end users", going));
    for (QWidget *one :
         {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_confirm)})
        one->setVisible(!ran && going > 0);
    m_although->setEnabled(!ran);
    m_confirm->setText(going == 1 ? tr("Downgrade 1 to end user") : tr("Downgrade %n to end users", "agents", going));
    const Freshness freshness = m_live->status().freshness;
    const bool fresh = freshness == Freshness::Live || freshness == Freshness::Old;
    const bool may = fresh && m_live->profiles()->isConnected() && !m_live->profiles()->isReadOnly();
    m_confirm->setEnabled(may && going > 0 && m_count->text().trimmed() == QString::number(going));
    m_close->setText(ran ? tr("Close") : tr("Cancel"));
    if (ran)
        return;
    const int left = int(m_agents.size()) - going;
    if (!fresh)
        m_view->setMessage(tr("The floor is not fresh: nothing can be downgraded now."), BulkTone::Bad);
    else if (going == 0)
        m_view->setMessage(tr("All of them are online and working."), BulkTone::Doubt);
    else
        m_view->setMessage(left == 0   ? tr("Each is read once more just before.")
                           : left == 1 ? tr("1 is online and working and is left out.")
                                       : tr("%n are online and working and are left out.", "agents", left),
                           left == 0 ? BulkTone::Quiet : BulkTone::Doubt);
}
