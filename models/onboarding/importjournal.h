// An import on disk: the list as it stands, and which rows may have left. Read back after a crash or a restart; what is
// not wholly readable is not read. Pure.
#pragma once

#include "importsheet.h"
#include <QUuid>

/// A request that left, for the account.
struct ImportRequest
{
    QString what; ///< "POST /v1/agents/bulk"
    int rows = 0, done = 0;
    qint64 leftMs = noTime; ///< ms UTC
    bool operator==(const ImportRequest &) const = default;
};

struct ImportJournal
{
    QString title;   ///< where the list came from
    QString remarks; ///< how it was read
    QUuid run;       ///< the entry of the trail the rows were sent under; null = not sent yet
    qint64 startedMs = noTime, endedMs = noTime; ///< ms UTC, of the run
    ImportSheet sheet = {};                      ///< not judged yet
    QList<ImportRequest> requests = {};
};

QByteArray journalToBytes(const ImportJournal &journal);
std::optional<ImportJournal> journalFromBytes(const QByteArray &bytes);
