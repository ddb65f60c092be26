// The account of an import as a file: CSV for a spreadsheet, HTML for people. Formulas and markup in names are text.
// Pure.
#pragma once

#include "importjournal.h"

namespace importreport {

/// The word of the interface for a row's state.
QString stateWord(RowState state);
QByteArray csv(const ImportJournal &journal);
QByteArray html(const ImportJournal &journal);
/// A file to be filled in: titles, and one row that shows how.
QByteArray templateCsv();

} // namespace importreport
