#include "logfile.h"

#include "paths.h"
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

LogFile::LogFile(QString path, qint64 maxBytes, int files)
    : m_path(std::move(path)), m_maxBytes(maxBytes), m_files(files)
{
}

bool LogFile::open()
{
    const QFileInfo info(m_path);
    if (info.exists() && !info.isFile())
        return false; // a device or a pipe could block
    if (!makePrivateDir(info.absolutePath()))
        return false;
    m_file.setFileName(m_path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                       QFile::ReadOwner | QFile::WriteOwner);
}

bool LogFile::rotate()
{
    m_file.close();
    const auto name = [this](int i) { return QFile::encodeName(i == 0 ? m_path : m_path + u'.' + QString::number(i)); };
    for (int i = m_files - 1; i > 0; --i)
        std::rename(name(i - 1).constData(), name(i).constData());
    // Still there: the folder is read-only, and going on would make the file grow without end.
    return !QFileInfo::exists(m_path) && open();
}

bool LogFile::write(const QByteArray &lines)
{
    if (m_path.isEmpty() || (!m_file.isOpen() && !open()))
        return false;
    if (m_file.size() > 0 && m_file.size() + lines.size() > m_maxBytes && !rotate())
        return false;
    return m_file.write(lines) == lines.size();
}
