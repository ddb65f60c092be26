#include "snapshot.h"

#include <QPixmap>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

Snapshot::Snapshot(QString file, QObject *parent, int deadlineMs, int afterMs)
    : QObject(parent),
      m_file(std::move(file)),
      m_afterMs(afterMs),
      m_look(new QTimer(this)),
      m_calm(new QTimer(this)),
      m_patience(new QTimer(this)),
      m_deadline(new QTimer(this))
{
    m_calm->setObjectName(u"calm"_s);
    m_look->setInterval(100);
    for (const auto &[timer, ms] :
         {std::pair{m_calm, calmMs}, std::pair{m_patience, patienceMs}, std::pair{m_deadline, deadlineMs + afterMs}}) {
        timer->setSingleShot(true);
        timer->setInterval(ms);
    }
    connect(m_look, &QTimer::timeout, this, &Snapshot::look);
    connect(m_calm, &QTimer::timeout, this, &Snapshot::take);
    connect(m_patience, &QTimer::timeout, this, &Snapshot::take);
    connect(m_deadline, &QTimer::timeout, this, [this, seconds = (deadlineMs + afterMs) / 1000] {
        if (m_hasData && m_hasData())
            take();
        else if (!std::exchange(m_done, true))
            Q_EMIT failed(tr("nothing to show after %1 s").arg(seconds));
    });
    m_deadline->start();
}

void Snapshot::watch(QWidget *window, std::function<bool()> hasData, std::function<bool()> settled)
{
    m_window = window;
    m_hasData = std::move(hasData);
    m_settled = std::move(settled);
    m_calm->stop();
    m_patience->stop();
    m_look->start();
}

void Snapshot::moved()
{
    if (m_calm->isActive())
        m_calm->start();
}

void Snapshot::look()
{
    if (!m_hasData())
        return;
    if (m_afterMs > 0) {
        if (!m_shown.isValid())
            m_shown.start();
        if (m_shown.elapsed() < m_afterMs)
            return;
    } else if (!m_settled()) {
        return;
    }
    m_look->stop();
    m_calm->start();
    m_patience->start();
}

void Snapshot::take()
{
    if (std::exchange(m_done, true) || !m_window)
        return;
    for (QTimer *timer : {m_look, m_calm, m_patience, m_deadline})
        timer->stop();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !m_window->grab().save(&file, "PNG") || !file.flush() ||
        !file.commit()) // Qt 6.4 commits although the last flush failed
        Q_EMIT failed(tr("the picture cannot be written: %1").arg(file.errorString()));
    else
        Q_EMIT saved();
}
