#include "downgradedialog.h"

#include "agentbackups.h"
#include "agentdirectorymodel.h"
#include "dialogbody.h"
#include "downgrademany.h"
#include "durationtext.h"
#include "emailcheck.h"
#include "failuretext.h"
#include "floorwords.h"
#include "listcells.h"
#include "look.h"
#include "rowdiff.h"
#include "theme.h"
#include "words.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using End = AgentOutcome::End;

static QString nameOf(const Agent &agent)
{
    return agent.displayName.trimmed().isEmpty() ? agent.email : agent.displayName;
}

static QString shownName(const Agent &agent)
{
    const QString name = nameOf(agent);
    return words::isolated(name.size() <= 120 ? name : name.left(119) + u'…');
}

DowngradeDialog::DowngradeDialog(const Theme *theme, LiveFloor *live, const Agent &agent, const AgentBackups *backups,
                                 QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_live(live),
      m_agent(agent),
      m_backups(backups),
      m_file(backups->fileFor(agent.id)),
      m_facts(new QLabel(this)),
      m_message(new QLabel(this)),
      m_although(new QCheckBox(tr("Downgrade although this person is working now"), this)),
      m_name(new QLineEdit(this)),
      m_confirm(new QPushButton(tr("Downgrade to end user"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Downgrade to end user"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    m_body = new DialogBody(this);
    m_body->column()->setContentsMargins(0, 0, 0, 0);
    m_body->column()->setSpacing(12);
    column->addWidget(m_body, 1);
    QVBoxLayout *to = m_body->column();
    const auto add = [&to](QLabel *label, int px, QFont::Weight weight) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(Theme::font(px, weight));
        label->setWordWrap(true);
        to->addWidget(label);
        return label;
    };
    const QString name = shownName(agent);
    add(new QLabel(tr("Downgrade %1 to an end user?", "%1 = name").arg(name), this), 16, QFont::DemiBold);
    add(new QLabel(tr("This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. "
                      "It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may "
                      "be refused."),
                   this),
        13, QFont::Normal);
    add(m_facts, 13, QFont::Normal);
    add(new QLabel(tr("A backup of the profile is written first:"), this), 12, QFont::Medium);
    auto *path = new QLabel(QString(m_file).replace(u'/', u"/\u200b"_s), this); // it may break after each folder
    add(path, 12, QFont::Normal);
    path->setFont(Theme::monoFont(12));
    path->setForegroundRole(QPalette::PlaceholderText);
    path->setAccessibleName(tr("Backup: %1", "%1 = a file").arg(m_file));
    to->addWidget(m_although);
    to->addStretch();
    to = column; // what is typed and what comes of it are always seen
    //: %1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have
    add(new QLabel(tr("Type %1 or their e-mail to confirm").arg(name), this), 12, QFont::Medium);
    m_name->setAccessibleName(tr("Name of the agent"));
    m_name->setMaxLength(1000);
    column->addWidget(m_name);
    add(m_message, 12, QFont::Normal);
    m_message->setObjectName(u"message"_s);
    auto *row = new QHBoxLayout;
    // The way here is at the right end everywhere; a second press in haste must not meet this button.
    m_confirm->setProperty("class", u"danger"_s);
    m_confirm->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    row->addWidget(m_confirm);
    row->addStretch();
    row->addWidget(m_cancel);
    column->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, &DowngradeDialog::refresh);
    connect(m_although, &QCheckBox::toggled, this, &DowngradeDialog::refresh);
    connect(m_confirm, &QPushButton::clicked, this, &DowngradeDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(live->agents(), &AgentModel::rowsApplied, this, &DowngradeDialog::refresh);
    connect(live, &LiveFloor::statusChanged, this, &DowngradeDialog::refresh);
    refresh();
    m_body->fit(Px{560});
    m_cancel->setFocus();
}

QString DowngradeDialog::facts() const
{
    const FloorRow *row = m_live->agents()->find(m_agent.id);
    if (!row || !row->hasPresence)
        return tr("Now: presence was not read.");
    QStringList on;
    for (const QString &word : row->presence.channels.words())
        on += words::isolated(word.left(40));
    const QString teams = row->teams.isEmpty() ? tr("none", "teams") : m_live->agents()->teamText(*row);
    const qint64 age = lastSeenAge(*row);
    QStringList lines{
        tr("Now: %1", "%1 = a state").arg(words::isolated(floorwords::stateOf(*row))),
        tr("Channels on: %1").arg(on.isEmpty() ? tr("none", "channels") : on.join(u", "_s)),
        tr("Teams: %1").arg(words::isolated(teams)),
        tr("Last seen: %1").arg(age < 0 ? floorwords::unknown() : lastSeenText(age, m_live->profiles()->nowMs()))};
    return lines.join(u'\n');
}

void DowngradeDialog::refresh()
{
    m_facts->setText(facts());
    const bool working = isAtWork(m_live, m_agent.id);
    m_although->setVisible(working && !m_ended);
    const bool fresh = m_live->status().freshness == Freshness::Live || m_live->status().freshness == Freshness::Old;
    const QString typed = m_name->text().simplified();
    const bool named = typed == nameOf(m_agent).simplified() || emailKey(typed) == emailKey(m_agent.email);
    m_confirm->setVisible(!m_ended);
    m_confirm->setEnabled(named && fresh && !m_busy && (!working || m_although->isChecked()));
    m_name->setReadOnly(m_busy || m_ended);
    m_cancel->setText(m_ended ? tr("Close") : tr("Cancel"));
    if (!fresh && !m_busy && !m_ended)
        tell(tr("The floor is not fresh: nothing can be downgraded now."), true);
    else if (!m_busy && !m_ended && working && !m_although->isChecked())
        tell(tr("This person is online and working."), true);
    else if (!m_busy && !m_ended && m_message->property("passing").toBool())
        tell({}, false);
    else
        m_body->grow(); // long names and texts need more lines
}

void DowngradeDialog::tell(const QString &text, bool bad)
{
    m_message->setText(words::isolated(text));
    m_message->setProperty("passing", true);
    listcells::setInk(m_message, m_theme->color(bad ? Token::AlarmText : Token::Text2));
    m_body->grow();
}

void DowngradeDialog::confirm()
{
    m_busy = true;
    refresh();
    tell(tr("Reading the agent once more..."), false);
    m_live->profiles()->read(m_agent.id, this, [this](const Result<Agent> &result) {
        if (result.ok())
            return backUp(result.value());
        m_busy = false;
        if (result.failure().kind == Failure::Kind::NotFound) {
            m_ended = true;
            refresh();
            m_live->refreshDirectory();
            return tell(tr("Was already gone. Nothing was sent."), false);
        }
        refresh();
        tell(tr("Nothing was sent: %1").arg(failureText(result.failure())), true);
        m_message->setProperty("passing", false);
    });
}

void DowngradeDialog::backUp(const Agent &fresh)
{
    tell(tr("Writing the backup..."), false);
    m_backups->write(fresh, m_file, this, [this, fresh](const QString &error) {
        if (error.isEmpty())
            return send(fresh);
        m_busy = false;
        refresh();
        tell(tr("Nothing was sent: the backup cannot be written: %1").arg(error), true);
        m_message->setProperty("passing", false);
    });
}

void DowngradeDialog::send(const Agent &fresh)
{
    if (isAtWork(m_live, m_agent.id) && !m_although->isChecked()) { // began in the meantime
        m_busy = false;
        return refresh();
    }
    tell(tr("Sending. If no clear answer comes, it is looked up."), false);
    AgentWrite write{AgentWrite::Kind::Downgrade, fresh, fresh};
    m_live->profiles()->send(write, u"dialog"_s, this, [this](const AgentOutcome &outcome) { ended(outcome); });
}

void DowngradeDialog::ended(const AgentOutcome &outcome)
{
    m_busy = false;
    const QString name = shownName(m_agent);
    if (outcome.end == End::Done) {
        m_ended = true;
        Q_EMIT told(outcome.alreadyGone
                        ? tr("%1 was no agent any more.", "%1 = name").arg(name)
                        : tr("%1 is an end user now. Backup: %2", "%1 = name, %2 = a file").arg(name, m_file));
        accept();
        return;
    }
    refresh();
    if (outcome.end == End::Refused)
        tell(tr("Dixa refused: %1", "%1 = its words").arg(outcome.words), true);
    else if (outcome.end == End::Unclear)
        tell(tr("Not known whether it was done: %1").arg(outcome.words), true);
    else
        tell(tr("Not done: %1").arg(outcome.words), true);
    m_message->setProperty("passing", false);
}
