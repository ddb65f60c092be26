#include "agentdialogs.h"

#include "agentbackups.h"
#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "downgradedialog.h"
#include "downgrademany.h"
#include "lookupdialog.h"
#include "manydialog.h"
#include "words.h"
#include <QFileDialog>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

AgentDialogs::AgentDialogs(const Theme *theme, LiveFloor *live, const QString &backupDir, QWidget *window)
    : QObject(window),
      m_theme(theme),
      m_live(live),
      m_backups(new AgentBackups(backupDir, live->agents(), live->profiles()->clock(), this)),
      m_window(window)
{
    setCountry({});
    m_earlierSoon.setSingleShot(true);
    m_earlierSoon.setInterval(1000);
    connect(&m_earlierSoon, &QTimer::timeout, this, &AgentDialogs::tellEarlier);
    connect(live->profiles(), &AgentDesk::earlierSettled, this,
            [this](const AgentWrite &write, const AgentOutcome &outcome) {
                const Agent &agent = write.kind == AgentWrite::Kind::Create ? write.wanted : write.before;
                m_earlier.append({words::isolated(agent.displayName.left(100)), outcome.end});
                m_earlierSoon.start();
            });
}

/// One notice for all of them: there may be hundreds after an import that was cut off.
void AgentDialogs::tellEarlier()
{
    using End = AgentOutcome::End;
    const auto earlier = std::exchange(m_earlier, {});
    const auto count = [&earlier](auto is) {
        return int(std::count_if(earlier.begin(), earlier.end(), [is](const auto &one) { return is(one.second); }));
    };
    const int done = count([](End end) { return end == End::Done; });
    const int notDone = count([](End end) { return end == End::NotDone; });
    const int unclear = int(earlier.size()) - done - notDone;
    if (earlier.size() == 1) {
        const QString &name = earlier.first().first;
        return Q_EMIT told((done > 0      ? tr("A change of %1 from before was done after all.", "%1 = name")
                            : notDone > 0 ? tr("A change of %1 from before was not done.", "%1 = name")
                                          : tr("Still not known what became of a change of %1.", "%1 = name"))
                               .arg(name));
    }
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts += text;
    };
    add(done, tr("%n done after all", "changes of profiles", done));
    add(notDone, tr("%n not done", "changes of profiles", notDone));
    add(unclear, tr("%n still not known", "changes of profiles", unclear));
    Q_EMIT told(tr("%n changes of profiles from before had no answer: %1. See Activity.", nullptr, int(earlier.size()))
                    .arg(parts.join(u", "_s)));
}

bool AgentDialogs::mayWrite()
{
    if (m_live->profiles()->isReadOnly())
        Q_EMIT told(tr("This desk only watches."));
    return !m_live->profiles()->isReadOnly();
}

bool AgentDialogs::raise(const QString &key)
{
    QDialog *dialog = m_open.value(key);
    if (!dialog)
        return false;
    dialog->raise();
    dialog->activateWindow();
    return true;
}

void AgentDialogs::show(const QString &key, QDialog *dialog)
{
    m_open.insert(key, dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgentDialogs::setCountry(const QString &country)
{
    m_country = country.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : country;
}

void AgentDialogs::openForm(const Agent &agent, AgentDialogOptions options)
{
    options.country = m_country;
    options.previewUnfolded = m_previewUnfolded;
    const QString key = AgentDraft{agent, {}, noTime, {}, options.slot}.key();
    if (!mayWrite() || raise(key))
        return;
    auto *dialog = new AgentDialog(m_theme, m_live, agent, options, m_window);
    connect(dialog, &AgentDialog::told, this, &AgentDialogs::told);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_previewUnfolded = dialog->previewUnfolded(); });
    // The first one must be gone before the next can be opened.
    connect(
        dialog, &AgentDialog::anotherWanted, this,
        [this, key] {
            m_open.remove(key);
            openNew();
        },
        Qt::QueuedConnection);
    show(key, dialog);
}

void AgentDialogs::openNew(const Agent &filled, const QString &note)
{
    Agent agent = filled;
    agent.id = {};
    // A filled form must not take the place of what was typed into the empty one.
    const bool empty = filled.displayName.isEmpty() && filled.email.isEmpty();
    openForm(agent, {{}, true, note, empty ? QString() : u"new "_s + idText(QUuid::createUuid())});
}

void AgentDialogs::openEdit(const AgentId &id)
{
    if (const auto agent = m_live->directory()->find(id))
        openForm(*agent, {});
}

void AgentDialogs::openDraft(const QString &key)
{
    if (const auto draft = m_live->profiles()->draft(key))
        openForm(draft->opened, {{}, true, {}, draft->slot});
}

void AgentDialogs::openDowngradeMany(const QList<AgentId> &ids)
{
    if (ids.size() == 1)
        return openDowngrade(ids.first());
    QList<Agent> agents;
    for (const AgentId &id : ids) {
        if (const auto agent = m_live->directory()->find(id))
            agents += *agent;
    }
    if (agents.isEmpty() || !mayWrite() || raise(u"downgrade many"_s))
        return;
    auto *dialog = new DowngradeManyDialog(m_theme, m_live, agents, m_backups, m_window);
    connect(dialog, &DowngradeManyDialog::told, this, &AgentDialogs::told);
    show(u"downgrade many"_s, dialog);
}

void AgentDialogs::openDowngrade(const AgentId &id)
{
    const auto agent = m_live->directory()->find(id);
    if (!agent || !mayWrite() || raise(u"downgrade "_s + idText(id)))
        return;
    auto *dialog = new DowngradeDialog(m_theme, m_live, *agent, m_backups, m_window);
    connect(dialog, &DowngradeDialog::told, this, &AgentDialogs::told);
    show(u"downgrade "_s + idText(id), dialog);
}

void AgentDialogs::openMany(const QList<AgentId> &ids)
{
    QList<Agent> agents;
    for (const AgentId &id : ids) {
        if (const auto agent = m_live->directory()->find(id))
            agents += *agent;
    }
    if (agents.isEmpty() || !mayWrite() || raise(u"many"_s))
        return;
    auto *dialog = new ManyDialog(m_theme, m_live, agents, m_country, m_window);
    connect(dialog, &ManyDialog::told, this, &AgentDialogs::told);
    show(u"many"_s, dialog);
}

void AgentDialogs::openLookUp()
{
    if (raise(u"look up"_s))
        return;
    auto *dialog = new LookUpDialog(m_theme, m_live, m_window);
    connect(dialog, &LookUpDialog::chosen, this, &AgentDialogs::chosen);
    show(u"look up"_s, dialog);
}

void AgentDialogs::chooseBackup()
{
    auto *dialog = new QFileDialog(m_window, tr("Re-create from backup"), m_backups->dir());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Backups of agents (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &AgentDialogs::recreate);
    dialog->open();
}

void AgentDialogs::recreate(const QString &name)
{
    AgentBackups::read(name, this, [this, name](const std::optional<AgentBackup> &backup) {
        if (!backup)
            return Q_EMIT told(tr("%1 is no backup of an agent.", "%1 = a file").arg(words::isolated(name.left(200))));
        openNew(backup->agent,
                tr("From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail "
                   "and the phone may be refused while the end user holds them.",
                   "%1 = names of teams")
                    .arg(backup->teamNames.isEmpty() ? tr("none") : backup->teamNames.join(u", "_s)));
    });
}
