#include "importfuzz.h"

#include "importreport.h"
#include "tablereader.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void must(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

void checkTable(const Table &table)
{
    must(table.refusal.isEmpty() != table.rows.isEmpty(), "rows or a refusal, never both or neither");
    must(table.lines.size() == table.rows.size(), "a line for each row");
    must(table.header.size() <= mostTableColumns && table.rows.size() <= mostTableRows, "limits");
    int line = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        must(table.rows[i].size() <= table.header.size(), "no row is longer than the header");
        must(table.lines[i] >= line, "lines ascend");
        line = table.lines[i];
        for (const QString &cell : table.rows[i])
            must(cell.size() <= longestTableField && cell.isValidUtf16(), "whole cells of a bearable length");
    }
}

void checkSheet(const ImportSheet &sheet)
{
    const ImportSheet::Counts &counts = sheet.counts();
    int all = 0;
    for (const int count : counts.of) {
        must(count >= 0, "no negative count");
        all += count;
    }
    must(all == sheet.rowCount(), "each row is counted once");
    must(sheet.uses().size() == sheet.columnCount(), "a use for each column");
    for (int i = 0; i < sheet.rowCount(); ++i) {
        const ImportRow &row = sheet.row(i);
        must(row.cells.size() <= sheet.columnCount(), "no cell without a column");
        if (row.maySend() && row.state != RowState::Failed)
            must(!sheet.wanted(i).email.isEmpty() && !sheet.wanted(i).displayName.isEmpty(),
                 "who is sent has a name and an e-mail");
    }
}

ImportSheet judged(ImportSheet sheet)
{
    sheet.setDirectory({}, u"DK"_s);
    sheet.setTeams({{QUuid(u"7ea30000-0000-4000-8000-000000000001"_s), u"Nordic"_s}});
    sheet.judge();
    checkSheet(sheet);
    return sheet;
}

void checkJournal(const ImportJournal &journal)
{
    const QByteArray bytes = journalToBytes(journal);
    const auto back = journalFromBytes(bytes);
    must(back && journalToBytes(*back) == bytes, "a journal reads as it was written");
}

void work(const Table &table)
{
    checkTable(table);
    if (!table.refusal.isEmpty())
        return;
    ImportJournal journal;
    ImportSheet sheet = judged(ImportSheet(table));
    const QList<ImportSheet::Bundle> bundles = sheet.bundles();
    for (const ImportSheet::Bundle &bundle : bundles)
        sheet.repair(bundle);
    checkSheet(sheet);
    sheet.setLeftOut(0, true);
    sheet.setCell(sheet.rowCount() - 1, 0, u"<clear>"_s);
    sheet.setEnd(0, RowState::Failed, u"phone"_s);
    checkSheet(sheet);
    journal.sheet = sheet;
    checkJournal(journal);
    if (sheet.columnCount() + 5 <= mostTableColumns) {
        TableForm headed;
        headed.header = true;
        const Table report = readTable(importreport::csv(journal), headed);
        must(report.rows.size() == sheet.rowCount(), "a report has a row for each row");
    }
    must(!importreport::html(journal).contains("<script"), "no markup of cells in a report");
}

} // namespace

void importfuzz::table(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const auto choice = static_cast<unsigned char>(bytes[0]);
    TableForm form;
    if (choice & 1)
        form.encoding = TableEncoding((choice >> 1) & 3);
    if (choice & 8)
        form.separator = QChar(u",;\t|"[(choice >> 4) & 3]);
    if (choice & 64)
        form.header = bool(choice & 128);
    work(readTable(bytes.mid(1), form));
    work(readTable(QString::fromUtf8(bytes.mid(1)), form));
}

void importfuzz::mapping(const QByteArray &bytes)
{
    QList<QStringList> rows;
    for (const QByteArray &line : bytes.left(20'000).split('\n'))
        rows += QString::fromUtf8(line).split(u'|').mid(0, mostTableColumns);
    looksLikeHeader(rows);
    const QStringList header = rows.takeFirst();
    const ColumnUses uses = guessUses(header, rows);
    must(uses.size() == header.size(), "a use for each title");
    for (const ColumnUse &use : uses) {
        const bool one = use.kind == ColumnUse::Kind::Field && !isListField(use.field);
        must(!one || std::count(uses.cbegin(), uses.cend(), use) == 1, "a scalar has one column");
        must(useFromNumber(useToNumber(use)) == use, "a use comes back from its number");
    }
    must(headerKey(header) == headerKey(header) && headerKey(header).size() == 32, "a key of its own");
    for (const char number : bytes)
        useFromNumber(number);
}

void importfuzz::journal(const QByteArray &bytes)
{
    const auto read = journalFromBytes(bytes);
    if (!read)
        return;
    checkJournal(*read);
    ImportJournal journal = *read;
    if (journal.sheet.uses().size() == journal.sheet.columnCount())
        journal.sheet = judged(journal.sheet);
    importreport::csv(journal);
    importreport::html(journal);
}
