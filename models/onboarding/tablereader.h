// Tables from outside: files of a spreadsheet and pasted text, with encoding, separator and header recognised. What
// cannot be read whole and rightly is refused with a sentence. Pure; long tables are for a worker.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

enum class TableEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// What a person has chosen; the rest is guessed.
struct TableForm
{
    std::optional<TableEncoding> encoding = {};
    QChar separator = {}; ///< null: guessed
    std::optional<bool> header = {};
    bool operator==(const TableForm &) const = default;
};

struct Table
{
    TableEncoding encoding = TableEncoding::Utf8;
    QChar separator = u',';
    bool hasHeader = false;
    bool addresses = false;  ///< an address list of a mail: columns name and e-mail
    QStringList header;      ///< one entry a column, empty without a title
    QList<QStringList> rows; ///< may be shorter than the header, never longer
    QList<int> lines;        ///< of each row, from 1
    QString refusal;         ///< why nothing was read; then there are no rows
};

inline constexpr qint64 mostTableBytes = 64ll * 1024 * 1024;
inline constexpr int mostTableRows = 100'000, mostTableColumns = 200;
inline constexpr qsizetype longestTableField = 100'000; ///< letters

Table readTable(const QByteArray &bytes, const TableForm &form = {});
/// Pasted text: also addresses and address lists of a mail.
Table readTable(const QString &text, const TableForm &form = {});
/// The sentence for a file that is too big to be read at all.
QString tooManyBytes(qint64 bytes);
