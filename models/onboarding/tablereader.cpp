#include "tablereader.h"

#include "addresslist.h"
#include "columnuse.h"
#include "csvwriter.h"
#include "tabletext.h"
#include <QCoreApplication>
#include <QLocale>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace {

struct TableReader
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

QString number(qint64 n)
{
    return QLocale().toString(n);
}

/// The separator that parts the first records most evenly.
QChar separatorOf(const QString &text)
{
    static constexpr std::array<char16_t, 4> candidates{u'\t', u';', u',', u'|'};
    std::array<QList<int>, 4> counts;
    std::array<int, 4> now{};
    bool quoted = false;
    int records = 0;
    for (qsizetype i = 0; i < text.size() && records < 40; ++i) {
        const QChar c = text[i];
        if (c == u'"')
            quoted = !quoted;
        for (size_t k = 0; !quoted && k < candidates.size(); ++k)
            now[k] += c == candidates[k];
        if ((c != u'\n' || quoted) && i + 1 < text.size())
            continue;
        ++records;
        for (size_t k = 0; k < candidates.size(); ++k)
            counts[k] += std::exchange(now[k], 0);
    }
    QChar best = u',';
    int bestScore = 0;
    for (size_t k = 0; k < candidates.size(); ++k) {
        QHash<int, int> same; // how many records have so many separators
        for (const int count : std::as_const(counts[k]))
            same[count] += count > 0;
        int most = 0;
        for (const int times : std::as_const(same))
            most = std::max(most, times);
        // Ties go to the earlier one: a comma inside cells is common, a tab is not.
        if (most > bestScore) {
            bestScore = most;
            best = candidates[k];
        }
    }
    return best;
}

struct Parse
{
    Table *table;
    QStringList row;
    int line = 1, breaks = 0, ended = 0;
    bool file = false; ///< apostrophes that our own exports put before formulas are taken away
};

void takeField(void *bytes, size_t length, void *data)
{
    auto *parse = static_cast<Parse *>(data);
    if (!parse->table->refusal.isEmpty())
        return;
    QString field = QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(length));
    if (field.size() > longestTableField) {
        parse->table->refusal = TableReader::tr("A field in line %1 has %2 characters. At most %3 can be read.")
                                    .arg(number(parse->line), number(field.size()), number(longestTableField));
        return;
    }
    if (parse->row.size() >= mostTableColumns) {
        parse->table->refusal = TableReader::tr("Line %1 has more than %2 columns. Is the separator right?")
                                    .arg(number(parse->line), number(mostTableColumns));
        return;
    }
    parse->breaks += int(field.count(u'\n'));
    parse->row += parse->file ? csvUnprotected(field) : field;
}

void takeRow(int, void *data)
{
    auto *parse = static_cast<Parse *>(data);
    ++parse->ended;
    const bool blank = std::all_of(parse->row.cbegin(), parse->row.cend(),
                                   [](const QString &cell) { return cell.trimmed().isEmpty(); });
    Table *table = parse->table;
    if (!blank && table->refusal.isEmpty()) {
        if (table->rows.size() > mostTableRows)
            table->refusal = TableReader::tr("It has more than %1 rows. Take it in parts.").arg(number(mostTableRows));
        table->rows += std::exchange(parse->row, {});
        table->lines += parse->line;
    }
    parse->row.clear();
    parse->line += 1 + std::exchange(parse->breaks, 0);
}

void parseInto(Table *table, const QString &text, bool file)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_REPALL_NL) != 0) {
        table->refusal = TableReader::tr("There is no memory for it.");
        return;
    }
    csv_set_blk_size(&parser, 1024 * 1024); // a field grows by this; by its own 128 bytes a long one is copied for ever
    csv_set_delim(&parser, static_cast<unsigned char>(table->separator.toLatin1()));
    Parse parse{table, {}, 1, 0, 0, file};
    QByteArray utf8 = text.toUtf8();
    while (utf8.endsWith('\n'))
        utf8.chop(1);
    csv_parse(&parser, utf8.constData(), size_t(utf8.size()), takeField, takeRow, &parse);
    // A line break that ends no row stands inside quotes.
    const int ended = parse.ended;
    csv_parse(&parser, "\n", 1, takeField, takeRow, &parse);
    if (parse.ended == ended && table->refusal.isEmpty())
        table->refusal = TableReader::tr("In the row that starts in line %1 a quotation mark is never closed.")
                             .arg(number(parse.line));
    csv_free(&parser);
}

void finish(Table *table, const TableForm &form)
{
    if (table->refusal.isEmpty() && table->rows.isEmpty())
        table->refusal = TableReader::tr("There are no rows in it.");
    if (!table->refusal.isEmpty()) {
        table->rows.clear();
        table->lines.clear();
        return;
    }
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(table->rows))
        width = std::max(width, row.size());
    table->hasHeader = form.header.value_or(looksLikeHeader(table->rows));
    if (table->hasHeader) {
        table->header = table->rows.takeFirst();
        table->lines.removeFirst();
        for (QString &title : table->header)
            title = title.simplified();
    }
    table->header.resize(width);
    if (table->rows.size() > mostTableRows)
        table->refusal = TableReader::tr("It has more than %1 rows. Take it in parts.").arg(number(mostTableRows));
    else if (table->rows.isEmpty())
        table->refusal = TableReader::tr("There is only a header, and no row below it.");
    if (!table->refusal.isEmpty()) {
        table->rows.clear();
        table->lines.clear();
    }
}

Table fromText(const TableText &text, const TableForm &form, bool file)
{
    Table table;
    table.encoding = text.encoding;
    table.refusal = text.refusal;
    if (!table.refusal.isEmpty())
        return table;
    QString body = text.text;
    QChar separator = form.separator;
    if (body.startsWith(u"sep="_s) && body.size() > 5 && body[5] == u'\n') { // a line that spreadsheets write
        separator = separator.isNull() ? body[4] : separator;
        body[0] = u'\n';
        body.remove(1, 4); // lines keep their numbers
    }
    // One column of addresses below a title is a table.
    const bool titled = useNamed(body.left(200).trimmed().section(u'\n', 0, 0)).kind != ColumnUse::Kind::Unused;
    const auto addresses =
        separator.isNull() && !titled && !form.header.value_or(false) ? addressesFrom(body) : std::nullopt;
    if (addresses) {
        table.addresses = true;
        for (const AddressRow &row : *addresses) {
            if (table.rows.size() > mostTableRows)
                break;
            table.rows += QStringList{row.name, row.email};
            table.lines += row.line;
        }
        table.header.resize(2);
        if (table.rows.size() > mostTableRows) {
            table.refusal = TableReader::tr("It has more than %1 rows. Take it in parts.").arg(number(mostTableRows));
            table.rows.clear();
            table.lines.clear();
        }
        return table;
    }
    table.separator = separator.isNull() ? separatorOf(body) : separator;
    parseInto(&table, body, file);
    finish(&table, form);
    return table;
}

} // namespace

QString tooManyBytes(qint64 bytes)
{
    return TableReader::tr("It has %1; at most %2 can be read.", "sizes of files")
        .arg(QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(mostTableBytes));
}

Table readTable(const QByteArray &bytes, const TableForm &form)
{
    if (bytes.size() > mostTableBytes) {
        Table table;
        table.refusal = tooManyBytes(bytes.size());
        return table;
    }
    return fromText(tableText(bytes, form.encoding), form, true);
}

Table readTable(const QString &text, const TableForm &form)
{
    if (text.size() > mostTableBytes / 2) {
        Table table;
        table.refusal = tooManyBytes(text.size() * 2);
        return table;
    }
    return fromText(tableText(text), form, false);
}
