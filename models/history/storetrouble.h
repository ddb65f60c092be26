// Why nothing reaches the disk, as the owner of a store is told it.
#pragma once

#include <QtGlobal>

enum class StoreTrouble : quint8 {
    None,
    Busy,     ///< another process holds the file
    Full,     ///< no room
    NoAccess, ///< no place to keep it, or it cannot be written there
    Foreign,  ///< the file belongs to something else or to a newer version; left alone
    Other,
};

StoreTrouble troubleOf(int fault); ///< of a SqliteFile::Fault, which crosses threads as a number
