// What must hold for any bytes given to the readers of the Import page: by the fuzz targets, and by the test that
// replays their corpus. A violation ends the program.
#pragma once

#include <QByteArray>

namespace importfuzz {

void table(const QByteArray &bytes);   ///< a file or a paste, from bytes to its report; the first byte chooses the form
void mapping(const QByteArray &bytes); ///< lines of cells with | between, the first one the header
void journal(const QByteArray &bytes); ///< a list as it lies on disk

} // namespace importfuzz
