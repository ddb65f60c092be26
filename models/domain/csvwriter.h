// Tables as CSV (RFC 4180) that a spreadsheet does not take for formulas.
#pragma once

#include <QByteArray>
#include <QStringList>

/// For a person's spreadsheet, cells that would be run as formulas are made text by a leading apostrophe; for machines
/// every cell stays as it is.
enum class CsvUse : quint8 { Spreadsheet, Machine };

/// One row with CRLF at its end. Cells with separator, quotes, line breaks or blanks at an end are quoted.
QString csvLine(const QStringList &cells, CsvUse use = CsvUse::Spreadsheet, QChar separator = u',');

/// A cell that starts (after apostrophes) with = + - @, their full-width forms, tab, CR or LF gets one more apostrophe.
QString csvProtected(const QString &cell);
/// The exact opposite, for reading our own files back.
QString csvUnprotected(const QString &cell);

/// UTF-8 with a byte order mark, without which spreadsheets guess the encoding.
inline QByteArray csvFileStart()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}
