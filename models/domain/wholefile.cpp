#include "wholefile.h"

#include <QSaveFile>

QString writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Qt 6.4 commits although the last flush failed.
    const bool done = out.write(bytes) == bytes.size() && out.flush() && out.commit();
    return done ? QString() : out.errorString();
}
