#include "logtail.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct LogTail
{
    Q_DECLARE_TR_FUNCTIONS(LogTail)
};

quint64 fileOf(const QFile &file)
{
    struct stat info = {};
    return ::fstat(file.handle(), &info) == 0 ? quint64(info.st_ino) : 0;
}

void addLines(QByteArray bytes, logtail::Reading *reading)
{
    bytes.chop(1); // the last line's end
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines)
        reading->lines += QString::fromUtf8(line).left(logtail::longestLine);
}

/// From the offset to the last whole line.
void addRest(QFile *file, qint64 offset, logtail::Reading *reading)
{
    const qint64 size = file->size();
    if (offset > size)
        offset = 0; // somebody has emptied it
    const qint64 from = std::max(offset, size - logtail::mostBytes);
    if (!file->seek(from))
        return;
    QByteArray bytes = file->read(logtail::mostBytes);
    qint64 start = from;
    if (from > offset) { // most likely within a line
        reading->cut = true;
        const qsizetype line = bytes.indexOf('\n') + 1;
        bytes.remove(0, line);
        start += line;
    }
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    if (!bytes.isEmpty())
        addLines(bytes, reading);
    reading->place.offset = start + bytes.size();
}

} // namespace

logtail::Reading logtail::read(const QString &path, const Place &from)
{
    Reading reading;
    reading.place = from;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        reading.trouble = QFileInfo::exists(path) ? LogTail::tr("The log cannot be read.", "a file")
                                                  : LogTail::tr("Nothing has been written so far.", "to the log");
        return reading;
    }
    const quint64 now = fileOf(file);
    qint64 offset = from.offset;
    if (from.file != 0 && now != from.file) {
        QFile before(path + u".1"_s);
        if (before.open(QIODevice::ReadOnly) && fileOf(before) == from.file)
            addRest(&before, from.offset, &reading);
        offset = 0;
    }
    reading.place.file = now;
    reading.place.offset = offset;
    addRest(&file, offset, &reading);
    return reading;
}
