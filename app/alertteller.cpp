#include "alertteller.h"

#include "coverwords.h"
#include "poolwork.h"
#include "wholefile.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostKept = 4'000'000;
constexpr int notesMost = 200;
} // namespace

AlertTeller::AlertTeller(CoverDesk *desk, QString file, QObject *parent)
    : QObject(parent), m_desk(desk), m_file(std::move(file)), m_notifier(this)
{
    m_pool.setMaxThreadCount(1);
    connect(desk, &CoverDesk::alertsChanged, this, &AlertTeller::keep);
    connect(desk, &CoverDesk::tellWanted, this, &AlertTeller::tell);
    connect(&m_notifier, &DesktopNotifier::refused, this, [this](int id) {
        if (m_told.contains(id))
            Q_EMIT inWindowWanted(m_told.value(id).second, m_told.value(id).first);
    });
    connect(&m_notifier, &DesktopNotifier::activated, this, [this](int id) {
        if (m_told.contains(id))
            Q_EMIT jumpWanted(m_told.value(id).first);
    });
    read();
}

AlertTeller::~AlertTeller()
{
    m_pool.waitForDone();
    if (m_again)
        writeWholeFile(m_file, QJsonDocument(m_desk->alerts().save()).toJson(QJsonDocument::Compact));
}

void AlertTeller::read()
{
    if (m_file.isEmpty())
        return;
    inPool(
        &m_pool, this,
        [file = m_file] {
            QFile from(file);
            if (!QFileInfo(file).isFile() || !from.open(QIODevice::ReadOnly))
                return QJsonObject();
            return QJsonDocument::fromJson(from.read(mostKept)).object();
        },
        [this](const QJsonObject &saved) {
            m_read = true;
            m_desk->restoreAlerts(saved); // what came up meanwhile comes up again, and is told then
        });
}

void AlertTeller::keep()
{
    if (m_file.isEmpty() || !m_read)
        return;
    m_again = std::exchange(m_writing, true);
    if (m_again)
        return; // the newest state is written when this is done
    inPool(
        &m_pool, this,
        [file = m_file, bytes = QJsonDocument(m_desk->alerts().save()).toJson(QJsonDocument::Compact)] {
            return writeWholeFile(file, bytes);
        },
        [this](const QString &error) {
            if (!error.isEmpty())
                qWarning("alerts are not kept: %s", qUtf8Printable(error));
            m_writing = false;
            if (std::exchange(m_again, false))
                keep();
        });
}

void AlertTeller::tell(const QList<Alert> &alerts)
{
    const AlertRules &rules = m_desk->alerts().rules();
    if (!rules.desktop || !m_allowed)
        return;
    if (!m_file.isEmpty() && !m_read)
        return; // an earlier run may have told it
    if (alerts.size() >= rules.mergeFrom)
        return tellOne(alerts);
    for (const Alert &alert : alerts)
        tellOne({alert});
}

void AlertTeller::tellOne(const QList<Alert> &alerts)
{
    const AlertFact &first = alerts.first().fact;
    const bool cover = std::any_of(alerts.begin(), alerts.end(), [](const Alert &alert) {
        return alert.fact.key.kind == AlertKind::CoverShort || alert.fact.key.kind == AlertKind::NobodyOn;
    });
    DesktopNote note;
    note.id = ++m_lastId;
    note.title = alerts.size() > 1 ? tr("%n alerts", nullptr, int(alerts.size())) : coverwords::title(first);
    if (!m_madeUp.isEmpty())
        //: %1 = "Drill" or "Simulated", %2 = what a note of the desktop says
        note.title = tr("%1: %2").arg(m_madeUp, note.title);
    note.text = alerts.size() > 1 ? coverwords::merged(alerts) : coverwords::detail(first);
    note.urgent = cover;
    note.sound = cover && m_desk->alerts().rules().sound;
    m_told.insert(note.id, {first, note.title + u". "_s + note.text});
    m_told.remove(note.id - notesMost);
    m_notifier.tell(note);
}
