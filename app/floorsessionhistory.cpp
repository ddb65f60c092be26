// FloorSession: what was seen of everybody, kept beside the record of what was asked, or with other desks.
#include "floorsession.h"

#include "activitystore.h"
#include "credentialstore.h"
#include "mainwindow.h"
#include "secretkeeping.h"
#include "sharedhistory.h"
#include <QFile>

using namespace Qt::StringLiterals;

static QString historyTroubleText(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::Busy:
        return FloorSession::tr("Another program holds the history; what is seen meanwhile is written later.");
    case StoreTrouble::Full:
        return FloorSession::tr("The disk is full: no history is kept at present. The floor goes on.");
    case StoreTrouble::NoAccess:
        return FloorSession::tr("The history cannot be written at present. The floor goes on.");
    case StoreTrouble::Foreign:
        return FloorSession::tr("The history is of a newer version and is left alone; this run keeps none.");
    case StoreTrouble::Other:
        return FloorSession::tr("No history is kept at present. The floor goes on.");
    case StoreTrouble::None:
        break;
    }
    return {};
}

static QString sharedTroubleText(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::NoAccess:
        return FloorSession::tr("The shared history cannot be reached: this desk asks Dixa by itself until it can.");
    case StoreTrouble::Foreign:
        return FloorSession::tr("The shared history is of another organisation or of a newer version. It is left "
                                "alone: this desk asks Dixa by itself.");
    case StoreTrouble::Full:
        return FloorSession::tr("The server of the shared history has no room left. The floor goes on.");
    case StoreTrouble::Busy:
    case StoreTrouble::Other:
        return FloorSession::tr("The shared history cannot be written at present. The floor goes on.");
    case StoreTrouble::None:
        break;
    }
    return {};
}

void FloorSession::openHistory()
{
    if (!m_options.history.isEmpty()) {
        m_history = std::make_unique<SharedHistory>(m_clock);
    } else {
        const QString dir = m_paths.stateDirFor(place());
        const QString file = makePrivateDir(dir) ? dir + u"/history.sqlite"_s : QString();
        if (!m_options.screenshot.isEmpty()) { // what was seen is on the picture, which itself is nothing to be kept
            if (QFile::exists(file))
                m_history = HistoryStore::toLook(file, m_clock);
            return;
        }
        m_history = std::make_unique<HistoryStore>(file, m_clock);
    }
    m_history->keepDays(m_settings.ui.historyDays);
}

void FloorSession::joinHistory()
{
    auto *shared = qobject_cast<SharedHistory *>(m_history.get());
    if (!shared)
        return;
    const auto join = [this, shared](const QByteArray &password) {
        SharedPlace place;
        place.address = m_options.history;
        place.password = QString::fromUtf8(password);
        place.origin = m_api.baseUrl.toString();
        place.intervalMs = m_live->status().intervalMs;
        shared->join(place);
    };
    // Without one the server may know this user by other means.
    if (!m_keys)
        return join({});
    m_keys->read({profileFor(m_options), m_options.history}, shared,
                 [join](const CredentialAnswer &answer) { join(answer.token); });
}

void FloorSession::takeHistoryPassword(const QString &password)
{
    m_historyTold = false;
    if (m_keys)
        keepSecret(*m_keys, {profileFor(m_options), m_options.history}, password.toUtf8(), this,
                   {tr("The password could not be kept."), [this](const QString &text) { tell(text); },
                    [this](const QString &text) { tellNoMore(text); }, [this] { joinHistory(); }});
}

void FloorSession::watchHistory()
{
    if (!m_history)
        return;
    const bool shared = !m_options.history.isEmpty();
    connect(m_history.get(), &HistoryStore::troubleChanged, this,
            [this, shared](StoreTrouble trouble, const QString &detail) {
                if (trouble == StoreTrouble::None)
                    qInfo("the history is kept again");
                else
                    qWarning("the history is not kept: %s", qUtf8Printable(detail.left(400)));
                // A disk that comes and goes is told of once a run.
                if (trouble == StoreTrouble::None || std::exchange(m_historyTold, true))
                    return;
                const QString text = shared ? sharedTroubleText(trouble) : historyTroubleText(trouble);
                tell(detail.isEmpty() ? text : text + u" ("_s + detail.left(200) + u')');
            });
    // What this desk has asked of a person who is forgotten goes too.
    if (m_trail)
        connect(m_history.get(), &HistoryStore::agentForgotten, m_trail.get(), &ActivityStore::forgetAgent);
    connect(m_history.get(), &HistoryStore::corruptSetAside, this, [this](const QString &path) {
        tell(tr("The history could not be read; it is set aside as %1 and a new one begins.", "%1 = a file").arg(path));
    });
    if (auto *store = qobject_cast<SharedHistory *>(m_history.get())) {
        connect(store, &SharedHistory::roleChanged, this, [](SharedRole role) {
            static constexpr const char *words[] = {"is not known yet", "is every desk for itself", "is this one",
                                                    "is another one"};
            qInfo("the desk that asks for all %s", words[int(role)]);
        });
    }
}
