// The end of a log file, and what was added to it since. Plain values: to be read off the GUI thread.
#pragma once

#include <QString>
#include <QStringList>

namespace logtail {

/// How far a file was read.
struct Place
{
    quint64 file = 0; ///< the file itself, which stays the same when it gets another name; 0 = nothing was read
    qint64 offset = 0;
};

struct Reading
{
    QStringList lines; ///< whole ones, without their ends, oldest first
    Place place;
    bool cut = false; ///< older lines were left out
    QString trouble;  ///< why nothing could be read, for a person; empty = it could
};

inline constexpr qint64 mostBytes = 512 * 1024; ///< of one reading; what is older is left out
inline constexpr qsizetype longestLine = 2100;  ///< characters

/// What stands behind `from`. A log that was put aside under the name PATH.1 meanwhile is read to its end first.
Reading read(const QString &path, const Place &from = {});

} // namespace logtail
