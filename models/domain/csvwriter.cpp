#include "csvwriter.h"

namespace {

/// Position of the first character that is no apostrophe, when it would start a formula; else -1.
qsizetype formulaAt(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at < cell.size() && starts.contains(cell[at]) ? at : -1;
}

bool needsQuotes(const QString &cell, QChar separator)
{
    if (cell.isEmpty())
        return false;
    for (const QChar c : cell) {
        if (c == separator || c == u'"' || c == u'\n' || c == u'\r')
            return true;
    }
    return cell.front().isSpace() || cell.back().isSpace();
}

} // namespace

QString csvProtected(const QString &cell)
{
    return formulaAt(cell) < 0 ? cell : u'\'' + cell;
}

QString csvUnprotected(const QString &cell)
{
    return formulaAt(cell) > 0 ? cell.mid(1) : cell;
}

QString csvLine(const QStringList &cells, CsvUse use, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        QString cell = use == CsvUse::Spreadsheet ? csvProtected(cells[i]) : cells[i];
        if (needsQuotes(cell, separator)) {
            cell.replace(u'"', QStringLiteral("\"\""));
            line += u'"' + cell + u'"';
        } else {
            line += cell;
        }
    }
    return line + QStringLiteral("\r\n");
}
