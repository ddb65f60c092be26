// A log file of bounded size: 5 MB, then it becomes .1, .1 becomes .2, and the fifth is replaced.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// Never throws and never complains: a log that cannot be written must not disturb what it tells about. Not for two
/// threads.
class LogFile
{
public:
    explicit LogFile(QString path, qint64 maxBytes = 5 * 1024 * 1024, int files = 5);

    /// Whole lines. False when they were lost.
    bool write(const QByteArray &lines);

private:
    bool open();
    bool rotate();

    QString m_path;
    qint64 m_maxBytes;
    int m_files;
    QFile m_file;
};
