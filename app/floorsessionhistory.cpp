// FloorSession: what was seen of everybody, kept beside the record of what was asked.
#include "floorsession.h"

#include "historystore.h"

using namespace Qt::StringLiterals;

static constexpr int historyDays = 30;

static QString troubleText(StoreTrouble trouble, const QString &detail)
{
    QString text;
    switch (trouble) {
    case StoreTrouble::Busy:
        text = FloorSession::tr("Another program holds the history; what is seen meanwhile is written later.");
        break;
    case StoreTrouble::Full:
        text = FloorSession::tr("The disk is full: no history is kept at present. The floor goes on.");
        break;
    case StoreTrouble::NoAccess:
        text = FloorSession::tr("The history cannot be written at present. The floor goes on.");
        break;
    case StoreTrouble::Foreign:
        text = FloorSession::tr("The history is of a newer version and is left alone; this run keeps none.");
        break;
    case StoreTrouble::Other:
        text = FloorSession::tr("No history is kept at present. The floor goes on.");
        break;
    case StoreTrouble::None:
        return {};
    }
    return detail.isEmpty() ? text : text + u" ("_s + detail.left(200) + u')';
}

void FloorSession::openHistory()
{
    const QString dir = m_paths.stateDirFor(place());
    const QString file = makePrivateDir(dir) ? dir + u"/history.sqlite"_s : QString();
    m_history = std::make_unique<HistoryStore>(file, m_clock);
    m_history->keepDays(historyDays);
}

void FloorSession::watchHistory()
{
    if (!m_history)
        return;
    connect(m_history.get(), &HistoryStore::troubleChanged, this, [this](StoreTrouble trouble, const QString &detail) {
        // A disk that comes and goes is told of once a run.
        if (trouble == StoreTrouble::None || std::exchange(m_historyTold, true))
            return;
        tell(troubleText(trouble, detail));
    });
    connect(m_history.get(), &HistoryStore::corruptSetAside, this, [this](const QString &path) {
        tell(tr("The history could not be read; it is set aside as %1 and a new one begins.", "%1 = a file").arg(path));
    });
}
