#include "storetrouble.h"

#include "sqlitefile.h"

StoreTrouble troubleOf(int fault)
{
    switch (SqliteFile::Fault(fault)) {
    case SqliteFile::Fault::None:
        return StoreTrouble::None;
    case SqliteFile::Fault::Busy:
        return StoreTrouble::Busy;
    case SqliteFile::Fault::Full:
        return StoreTrouble::Full;
    case SqliteFile::Fault::NoAccess:
        return StoreTrouble::NoAccess;
    case SqliteFile::Fault::Foreign:
        return StoreTrouble::Foreign;
    case SqliteFile::Fault::Corrupt:
    case SqliteFile::Fault::Other:
        break;
    }
    return StoreTrouble::Other;
}
