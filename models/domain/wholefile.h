// Writes a file that is whole or not there.
#pragma once

#include <QByteArray>
#include <QString>

/// In place of what was there, readable for its owner only. Empty when done, else why not; then the old file stands as
/// it was. Waits for the disk: not for the GUI thread.
QString writeWholeFile(const QString &path, const QByteArray &bytes);
