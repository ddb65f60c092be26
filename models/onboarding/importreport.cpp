#include "importreport.h"

#include "csvwriter.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct ImportReport
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QString timeText(qint64 ms)
{
    return ms == noTime ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QStringList head(const ImportSheet &sheet)
{
    QStringList titles{ImportReport::tr("Row"), ImportReport::tr("Outcome"), ImportReport::tr("Time (UTC)"),
                       ImportReport::tr("Note"), u"id"_s};
    for (int i = 0; i < sheet.columnCount(); ++i)
        titles += sheet.header()[i].isEmpty() ? ImportReport::tr("Column %1").arg(i + 1) : sheet.header()[i];
    return titles;
}

QString note(const ImportSheet &sheet, const ImportRow &row)
{
    QStringList parts{row.words.isEmpty() && !row.problems.isEmpty() && row.teams.isEmpty() ? row.problems.first().text
                                                                                            : row.words};
    for (const TeamStep &step : row.teams) {
        const QString team = sheet.teamName(step.team);
        parts += step.end == TeamEnd::In ? ImportReport::tr("in %1", "a team").arg(team)
                                         : ImportReport::tr("not in %1: %2", "a team, why").arg(team, step.words);
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QStringList line(const ImportSheet &sheet, int index)
{
    const ImportRow &row = sheet.row(index);
    QStringList cells{QString::number(index + 1), importreport::stateWord(row.state), timeText(row.endMs),
                      note(sheet, row), row.made.isNull() ? QString() : idText(row.made)};
    for (int i = 0; i < sheet.columnCount(); ++i)
        cells += row.cells.value(i);
    return cells;
}

} // namespace

QString importreport::stateWord(RowState state)
{
    switch (state) {
    case RowState::Create:
        return ImportReport::tr("Create", "what a row of a list would do");
    case RowState::Change:
        return ImportReport::tr("Change", "what a row of a list would do");
    case RowState::Unchanged:
        return ImportReport::tr("Unchanged");
    case RowState::Duplicate:
        return ImportReport::tr("Duplicate");
    case RowState::Taken:
        return ImportReport::tr("Taken?", "an e-mail that somebody else has");
    case RowState::Invalid:
        return ImportReport::tr("Invalid");
    case RowState::LeftOut:
        return ImportReport::tr("Left out");
    case RowState::Sending:
        return ImportReport::tr("Sending");
    case RowState::Created:
        return ImportReport::tr("Created");
    case RowState::Changed:
        return ImportReport::tr("Changed");
    case RowState::Failed:
        return ImportReport::tr("Failed");
    case RowState::Unknown:
        return ImportReport::tr("Unknown", "what became of a row");
    }
    return {};
}

QByteArray importreport::csv(const ImportJournal &journal)
{
    QByteArray bytes = csvFileStart() + csvLine(head(journal.sheet)).toUtf8();
    for (int i = 0; i < journal.sheet.rowCount(); ++i)
        bytes += csvLine(line(journal.sheet, i)).toUtf8();
    return bytes;
}

QByteArray importreport::html(const ImportJournal &journal)
{
    const auto cells = [](const QStringList &texts, const QString &tag) {
        QString row = u"<tr>"_s;
        for (const QString &text : texts)
            row += u'<' + tag + u'>' + text.toHtmlEscaped() + u"</"_s + tag + u'>';
        return row + u"</tr>\n"_s;
    };
    QString page =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + ImportReport::tr("Import").toHtmlEscaped() +
        u"</title>\n<style>body{font:14px sans-serif;margin:24px}table{border-collapse:collapse;margin:12px 0}"
        "td,th{border:1px solid #bbb;padding:4px 8px;text-align:start;vertical-align:top}</style></head>\n"
        "<body><h1>"_s +
        ImportReport::tr("Import").toHtmlEscaped() + u"</h1>\n<p>"_s + journal.title.toHtmlEscaped() + u"</p>\n<p>"_s;
    if (journal.startedMs != noTime)
        page += ImportReport::tr("Sent %1 to %2 (UTC)", "times")
                    .arg(timeText(journal.startedMs), timeText(journal.endedMs))
                    .toHtmlEscaped();
    page += u"</p>\n<ul>\n"_s;
    for (int i = 0; i < rowStateCount; ++i) {
        const int count = journal.sheet.counts()[RowState(i)];
        if (count > 0)
            page += u"<li>"_s + (stateWord(RowState(i)) + u": "_s + QLocale().toString(count)).toHtmlEscaped() +
                    u"</li>\n"_s;
    }
    page += u"</ul>\n"_s;
    if (!journal.requests.isEmpty()) {
        page += u"<table>\n"_s + cells({ImportReport::tr("Request"), ImportReport::tr("Rows"), ImportReport::tr("Done"),
                                        ImportReport::tr("Time (UTC)")},
                                       u"th"_s);
        for (const ImportRequest &request : journal.requests)
            page += cells({request.what, QLocale().toString(request.rows), QLocale().toString(request.done),
                           timeText(request.leftMs)},
                          u"td"_s);
        page += u"</table>\n"_s;
    }
    page += u"<table>\n"_s + cells(head(journal.sheet), u"th"_s);
    QByteArray bytes = page.toUtf8(); // rows are many: they are never all there twice
    for (int i = 0; i < journal.sheet.rowCount(); ++i)
        bytes += cells(line(journal.sheet, i), u"td"_s).toUtf8();
    return bytes + "</table></body></html>\n";
}

QByteArray importreport::templateCsv()
{
    return csvFileStart() +
           csvLine({u"Display name"_s, u"E-mail"_s, u"First name"_s, u"Last name"_s, u"Phone"_s, u"Extra phones"_s,
                    u"Extra e-mails"_s, u"Avatar URL"_s, u"Team"_s})
               .toUtf8() +
           csvLine({u"Ida Berg"_s, u"ida.berg@example.org"_s, u"Ida"_s, u"Berg"_s, u"+4520550100"_s, {}, {}, {}, {}})
               .toUtf8();
}
