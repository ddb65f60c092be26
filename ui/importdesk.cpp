#include "importdesk.h"

#include "activitystore.h"
#include "agentbody.h"
#include "agentdesk.h"
#include "agentdirectorymodel.h"
#include "freedmemory.h"
#include "importreport.h"
#include "poolwork.h"
#include "wholefile.h"
#include "words.h"
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int saveMs = 1000;
constexpr int saveRunningMs = 10'000; // the trail has each row's end meanwhile

} // namespace

ImportDesk::ImportDesk(LiveFloor *live, QObject *parent) : QObject(parent), m_live(live), m_model(new ImportModel(this))
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { save({}); });
    connect(m_model, &ImportModel::rowsChanged, this, [this] {
        ++m_edits;
        if (!m_saveSoon.isActive())
            m_saveSoon.start(isRunning() ? saveRunningMs : saveMs);
        Q_EMIT changed();
    });
    connect(live, &LiveFloor::statusChanged, this, &ImportDesk::directoryRead);
    connect(live, &LiveFloor::teamsChanged, this, [this] {
        if (sheet().teamColumn() >= 0 && !isRunning() && !isBusy())
            judge({});
    });
    connect(live->profiles(), &AgentDesk::connectedChanged, this, &ImportDesk::changed);
    connect(live->profiles(), &AgentDesk::earlierSettled, this, &ImportDesk::settleEarlier);
    connect(live->profiles(), &AgentDesk::teamAddEnded, this, &ImportDesk::joined);
    ActivityStore *trail = live->profiles()->trail();
    if (!trail)
        return;
    if (trail->isOpened())
        restore();
    else
        connect(trail, &ActivityStore::opened, this, &ImportDesk::restore);
}

ImportDesk::~ImportDesk()
{
    ActivityStore *trail = m_live->profiles()->trail();
    if ((!m_saveSoon.isActive() && !m_saving) || !trail || sheet().rowCount() == 0)
        return;
    m_journal.sheet = sheet();
    trail->putDocument(u"import"_s, u"current"_s, journalToBytes(m_journal));
}

bool ImportDesk::maySend() const
{
    return !isBusy() && !isRunning() && m_comparedMs != noTime && sheet().counts().sendable() > 0 &&
           m_live->profiles()->isConnected() && !m_live->profiles()->isReadOnly();
}

void ImportDesk::setCountry(const QString &country)
{
    const QString known = country.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : country;
    if (std::exchange(m_country, known) == known || sheet().rowCount() == 0 || isRunning())
        return;
    if (m_busy)
        ++m_edits; // what is judged is judged once more
    else
        judge({});
}

/// The list takes the place of the one before, once it is compared.
void ImportDesk::apply(ImportJournal journal)
{
    m_dryAsked = noTime;
    ImportSheet sheet = std::exchange(journal.sheet, {});
    m_journal = std::move(journal);
    letGo(m_model->setSheet(sheet));
    Q_EMIT listCame();
    judge({});
}

/// Cells may be edited meanwhile, unless something follows: then it is judged once more. first: what is done to the
/// list before, there as well.
void ImportDesk::judge(const std::function<void()> &then, const std::function<void(ImportSheet *)> &first)
{
    const quint64 generation = ++m_generation, edits = m_edits;
    m_busy = true;
    m_model->setLocked(bool(then));
    Q_EMIT changed();
    const QList<Team> known = m_live->teams();
    const auto work = [sheet = sheet(), agents = m_live->directory()->all(), teams = known, country = m_country,
                       first]() mutable {
        if (first)
            first(&sheet);
        sheet.setDirectory(agents, country);
        sheet.setTeams(teams);
        sheet.judge();
        return sheet;
    };
    inPool(QThreadPool::globalInstance(), this, work,
           [this, generation, edits, known, then, first](const ImportSheet &judged) {
               if (generation != m_generation)
                   return;
               // A row came to its end meanwhile, or the teams came.
               if (edits != m_edits || (sheet().teamColumn() >= 0 && known != m_live->teams()))
                   return judge(then, first);
               m_busy = false;
               m_model->setLocked(isRunning());
               letGo(m_model->setSheet(judged));
               m_comparedMs = m_live->profiles()->nowMs();
               m_saveSoon.start(saveMs);
               if (then)
                   then();
               Q_EMIT changed();
           });
}

void ImportDesk::repair(const ImportSheet::Bundle &bundle)
{
    if (isRunning() || isBusy())
        return;
    if (bundle.rows.size() <= repairedAtOnce)
        return m_model->repair(bundle);
    // Each row is judged anew with all that share its address: of many that is once for all.
    judge({}, [bundle](ImportSheet *sheet) { sheet->repairUnjudged(bundle); });
}

void ImportDesk::setUse(int column, const ColumnUse &use)
{
    if (isRunning() || isBusy())
        return;
    ImportSheet sheet = this->sheet();
    sheet.setUse(column, use);
    m_model->setSheet(sheet);
    rememberUses();
    judge({});
}

void ImportDesk::rememberUses()
{
    QByteArray numbers;
    for (const ColumnUse &use : sheet().uses())
        numbers += char(useToNumber(use));
    const QString key = headerKey(sheet().header());
    m_usesOf.insert(key, numbers);
    if (ActivityStore *trail = m_live->profiles()->trail())
        trail->putDocument(u"import columns"_s, key, numbers);
}

void ImportDesk::drop()
{
    if (isRunning())
        return;
    ++m_generation;
    ++m_readings;
    m_busy = m_reading = false;
    m_bytes = {};
    m_text.clear();
    m_journal = {};
    m_comparedMs = m_dryAsked = noTime;
    m_cutOff.reset();
    m_model->setLocked(false);
    letGo(m_model->setSheet({}));
    m_saveSoon.stop();
    if (ActivityStore *trail = m_live->profiles()->trail())
        trail->putDocument(u"import"_s, u"current"_s, {});
    Q_EMIT changed();
}

void ImportDesk::dryRun()
{
    if (isRunning() || m_busy || m_reading)
        return;
    m_dryAsked = m_live->profiles()->nowMs();
    m_listUnderWay = m_live->status().directoryLoading;
    m_live->refreshDirectory();
    Q_EMIT changed();
}

/// The answer to a dry run: only a listing that began after it was asked for counts.
void ImportDesk::directoryRead()
{
    const FloorStatus status = m_live->status();
    if (m_dryAsked == noTime || status.directoryLoading)
        return;
    const bool read = status.directoryReadMs != noTime && status.directoryReadMs >= m_dryAsked;
    if (!read && status.directoryNote.isEmpty())
        return;
    if (read && std::exchange(m_listUnderWay, false)) {
        m_dryAsked = status.directoryReadMs + 1;
        return;
    }
    m_dryAsked = noTime;
    if (read) { // what had no clear end is told by everybody, read anew
        m_live->profiles()->readTeamsAgain();
        QList<ImportModel::End> ends;
        for (int i = 0; i < sheet().rowCount(); ++i) {
            if (sheet().row(i).state == RowState::Unknown)
                ends += {i, RowState::Create, {}, {}};
        }
        m_model->setEnds(ends);
    } else {
        Q_EMIT told(tr("The directory was not read, so nothing was compared: %1", "%1 = why")
                        .arg(words::isolated(status.directoryNote.left(200))));
    }
    judge({});
}

void ImportDesk::writeReport(const QString &file)
{
    ImportJournal journal = m_journal;
    journal.sheet = sheet();
    const auto work = [journal, file] {
        const bool html =
            file.endsWith(u".html"_s, Qt::CaseInsensitive) || file.endsWith(u".htm"_s, Qt::CaseInsensitive);
        const QString error = writeWholeFile(file, html ? importreport::html(journal) : importreport::csv(journal));
        freedmemory::giveBack();
        return error;
    };
    inPool(QThreadPool::globalInstance(), this, work, [this, file](const QString &error) {
        if (error.isEmpty())
            Q_EMIT told(tr("Report written to %1", "%1 = a file").arg(words::isolated(file)));
        else
            Q_EMIT told(tr("No report was written to %1: %2").arg(words::isolated(file), error));
    });
}

void ImportDesk::writeTemplate(const QString &file)
{
    const auto work = [file] { return writeWholeFile(file, importreport::templateCsv()); };
    inPool(QThreadPool::globalInstance(), this, work, [this, file](const QString &error) {
        if (error.isEmpty())
            Q_EMIT told(tr("Template written to %1", "%1 = a file").arg(words::isolated(file)));
        else
            Q_EMIT told(tr("No template was written: %1", "%1 = why").arg(error));
    });
}
