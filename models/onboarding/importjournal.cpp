#include "importjournal.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x52434930; // "RCI" and a digit: 1 knew no teams and no requests, 2 no times of rows,
// 3 no answers
constexpr int newest = 4;
constexpr int mostTeams = 1000, mostRequests = 1'000'000;

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

/// A count that a broken file cannot make us believe.
bool readCount(QDataStream &in, int most, int *count)
{
    qint32 n = 0;
    in >> n;
    *count = n;
    return in.status() == QDataStream::Ok && n >= 0 && n <= most;
}

bool readText(QDataStream &in, QString *text)
{
    QByteArray utf8;
    in >> utf8;
    *text = QString::fromUtf8(utf8);
    return in.status() == QDataStream::Ok && text->size() <= longestTableField;
}

bool readTeams(QDataStream &in, ImportRow *row)
{
    int count = 0;
    if (!readCount(in, mostTeams, &count))
        return false;
    for (int i = 0; i < count; ++i) {
        TeamStep step;
        quint8 end = 0;
        in >> step.team >> end;
        step.end = TeamEnd(end);
        if (!readText(in, &step.words) || end > quint8(TeamEnd::Unknown))
            return false;
        row->teams += step;
    }
    return true;
}

bool readRequests(QDataStream &in, QList<ImportRequest> *requests)
{
    int count = 0;
    if (!readCount(in, mostRequests, &count))
        return false;
    for (int i = 0; i < count; ++i) {
        ImportRequest request;
        qint32 rows = 0, done = 0;
        if (!readText(in, &request.what))
            return false;
        in >> rows >> done >> request.leftMs;
        request.rows = rows;
        request.done = done;
        if (in.status() != QDataStream::Ok)
            return false;
        *requests += request;
    }
    return true;
}

bool readAnswer(QDataStream &in, BulkAnswer *answer)
{
    qint32 status = 0, of = 0, place = 0;
    quint8 match = 0;
    in >> status;
    if (status == 0)
        return in.status() == QDataStream::Ok;
    in >> of >> place >> match;
    answer->status = status;
    answer->of = of;
    answer->place = place;
    answer->match = BulkAnswer::Match(match);
    return match <= quint8(BulkAnswer::Match::OneLeft) && readText(in, &answer->type) && readText(in, &answer->kind) &&
           readText(in, &answer->message);
}

void writeAnswer(QDataStream &out, const BulkAnswer &answer)
{
    out << qint32(answer.status);
    if (answer.status != 0)
        out << qint32(answer.of) << qint32(answer.place) << quint8(answer.match) << answer.type.toUtf8()
            << answer.kind.toUtf8() << answer.message.toUtf8();
}

bool readRow(QDataStream &in, int columns, int version, ImportRow *row)
{
    int cells = 0;
    qint32 line = 0;
    quint8 state = 0;
    if (!readCount(in, columns, &cells))
        return false;
    for (int i = 0; i < cells; ++i) {
        QString cell;
        if (!readText(in, &cell))
            return false;
        row->cells += cell;
    }
    in >> line >> state >> row->leftOut >> row->takenFine >> row->made;
    if (version >= 3)
        in >> row->endMs;
    row->line = line;
    row->state = RowState(state);
    return readText(in, &row->words) && state < rowStateCount && (version < 4 || readAnswer(in, &row->answer)) &&
           (version < 2 || readTeams(in, row));
}

} // namespace

QByteArray journalToBytes(const ImportJournal &journal)
{
    const ImportSheet &sheet = journal.sheet;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    setUp(out);
    out << magic + newest << journal.title.toUtf8() << journal.remarks.toUtf8() << journal.run << journal.startedMs
        << journal.endedMs << qint32(journal.requests.size());
    for (const ImportRequest &request : journal.requests)
        out << request.what.toUtf8() << qint32(request.rows) << qint32(request.done) << request.leftMs;
    out << qint32(sheet.columnCount());
    for (int i = 0; i < sheet.columnCount(); ++i)
        out << sheet.header()[i].toUtf8() << qint32(useToNumber(sheet.uses().value(i)));
    out << qint32(sheet.rowCount());
    for (int i = 0; i < sheet.rowCount(); ++i) {
        const ImportRow &row = sheet.row(i);
        out << qint32(row.cells.size());
        for (const QString &cell : row.cells)
            out << cell.toUtf8();
        out << qint32(row.line) << quint8(row.state) << row.leftOut << row.takenFine << row.made << row.endMs
            << row.words.toUtf8();
        writeAnswer(out, row.answer);
        out << qint32(row.teams.size());
        for (const TeamStep &step : row.teams)
            out << step.team << quint8(step.end) << step.words.toUtf8();
    }
    return bytes;
}

std::optional<ImportJournal> journalFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    setUp(in);
    quint32 mark = 0;
    in >> mark;
    ImportJournal journal;
    const int version = mark > magic && mark <= magic + newest ? int(mark - magic) : 0;
    if (version == 0 || !readText(in, &journal.title) || !readText(in, &journal.remarks))
        return std::nullopt;
    in >> journal.run >> journal.startedMs >> journal.endedMs;
    if (version >= 2 && !readRequests(in, &journal.requests))
        return std::nullopt;
    int columns = 0;
    if (!readCount(in, mostTableColumns + 1, &columns))
        return std::nullopt;
    QStringList header;
    ColumnUses uses;
    for (int i = 0; i < columns; ++i) {
        QString title;
        qint32 use = 0;
        if (!readText(in, &title))
            return std::nullopt;
        in >> use;
        header += title;
        uses += useFromNumber(use);
    }
    int count = 0;
    if (!readCount(in, mostTableRows, &count))
        return std::nullopt;
    QList<ImportRow> rows;
    for (int i = 0; i < count; ++i) {
        ImportRow row;
        if (!readRow(in, columns, version, &row))
            return std::nullopt;
        rows += row;
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    journal.sheet = ImportSheet(header, rows);
    journal.sheet.setUses(uses);
    return journal;
}
