#include "crashguard.h"

#include "paths.h"
#include "wholefile.h"
#include <QFile>
#include <QFileInfo>

CrashGuard::CrashGuard(QString file, const Clock &clock) : m_file(std::move(file))
{
    if (m_file.isEmpty() || !makePrivateDir(QFileInfo(m_file).path()))
        return;
    const qint64 now = clock.utcMs();
    QByteArrayList starts;
    QFile before(m_file);
    if (before.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : before.read(4096).split('\n')) {
            bool isNumber = false;
            const qint64 at = line.toLongLong(&isNumber);
            if (isNumber && at <= now && now - at <= withinMs)
                starts += line;
        }
    }
    m_safe = starts.size() >= crashes;
    starts += QByteArray::number(now);
    writeWholeFile(m_file, starts.mid(std::max<qsizetype>(0, starts.size() - 2 * crashes)).join('\n'));
}

void CrashGuard::endedWell()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}
