// HistoryPage: what is saved as a file, and what is forgotten.
#include "historypage.h"

#include "activityfeed.h"
#include "coverdesk.h"
#include "elidedlabel.h"
#include "handovertext.h"
#include "historyexport.h"
#include "historystore.h"
#include "savedialog.h"
#include "switchboard.h"
#include "wholefile.h"
#include "words.h"
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void HistoryPage::chooseFile(bool sums)
{
    savedialog::open(this, tr("Export the history"),
                     (sums ? u"rollcall-sums-%1.csv"_s : u"rollcall-changes-%1.csv"_s).arg(m_day.toString(Qt::ISODate)),
                     [this, sums](const QString &file) { write(file, sums); });
}

void HistoryPage::write(const QString &file, bool sums)
{
    QHash<AgentId, QString> names;
    for (const FloorRow &row : m_live->agents()->rows())
        names.insert(row.id, rowName(row));
    m_told->setText(tr("Writing..."));
    m_live->history()->readForFile(
        m_scale.dayFrom, m_scale.until,
        [file, sums, names](const HistoryPart &part) {
            return sums ? writeHistorySums(file, part, names) : writeHistoryChanges(file, part, names);
        },
        this, [this, file](const QString &error) { told(file, error); });
}

// --- the hand-over note

void HistoryPage::setCover(const CoverDesk *cover, const QString &organisation)
{
    m_cover = cover;
    m_organisation = organisation;
}

void HistoryPage::chooseNote()
{
    savedialog::open(this, tr("Save the hand-over note"), u"hand-over-%1.pdf"_s.arg(m_day.toString(Qt::ISODate)),
                     [this](const QString &file) { writeNote(file); },
                     {tr("Documents (*.pdf)"), tr("Web pages (*.html)")});
}

HandoverSource HistoryPage::noteSource() const
{
    HandoverSource source;
    source.teams = m_teams;
    source.teamNames = m_live->agents()->teamNames();
    for (const FloorRow &row : m_live->agents()->rows()) {
        source.names.insert(row.id, rowName(row));
        source.teamsOf.insert(row.id, row.teams);
    }
    if (m_cover)
        source.plans = m_cover->plans();
    source.map = m_live->channelMap();
    return source;
}

/// First what was asked, then what was seen; the note is made and written in the store's thread.
void HistoryPage::writeNote(const QString &file)
{
    m_told->setText(tr("Writing..."));
    const qint64 from = m_scale.dayFrom, to = m_scale.until;
    QStringList teams;
    for (const Team &team : m_live->teams()) {
        if (m_teams.contains(team.id))
            teams += team.name;
    }
    const auto write = [this, file, from, to, teams, source = noteSource(),
                        organisation = m_organisation](const QList<ActivityEntry> &deeds) {
        HandoverSource whole = source;
        whole.deeds = deeds;
        m_live->history()->readForFile(
            from, to,
            [file, teams, whole, organisation](const HistoryPart &part) {
                const QString html = HandoverText::html(handoverNote(part, whole), organisation, teams);
                const bool page = file.endsWith(u".html"_s, Qt::CaseInsensitive);
                const QByteArray bytes = page ? html.toUtf8() : HandoverText::pdf(html);
                return bytes.isEmpty() ? tr("The document could not be made.") : writeWholeFile(file, bytes);
            },
            this, [this, file](const QString &error) { told(file, error); });
    };
    if (ActivityFeed *asked = m_live->switches()->activity())
        asked->readSince(from, to, this, write);
    else
        write({});
}

void HistoryPage::told(const QString &file, const QString &error)
{
    m_told->setText(error.isEmpty() ? tr("Saved as %1", "%1 = a file").arg(file)
                                    : tr("Not saved: %1", "%1 = why").arg(error));
}

void HistoryPage::offerForget(int row, const QPoint &globalPos)
{
    const HistoryLine line = m_model.lines().value(row);
    if (line.isTeam() || !m_live->history())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Forget the history of this person..."), this, [this, line] {
        auto *ask = new QMessageBox(
            QMessageBox::Warning, tr("Forget a person's history"),
            tr("Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.", "%1 = name")
                .arg(words::isolated(line.name.left(120))),
            QMessageBox::Cancel, this);
        ask->setTextFormat(Qt::PlainText);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        const QPushButton *forget = ask->addButton(tr("Forget"), QMessageBox::DestructiveRole);
        ask->setDefaultButton(QMessageBox::Cancel);
        connect(forget, &QPushButton::clicked, this, [this, id = line.id] {
            m_live->history()->forgetAgent(id);
            load();
        });
        ask->open();
    });
    menu->popup(globalPos);
}
