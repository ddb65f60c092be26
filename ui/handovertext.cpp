#include "handovertext.h"

#include "floorwords.h"
#include "switchwords.h"
#include "theme.h"
#include "words.h"
#include <QBuffer>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

/// Colours of paper, not of a theme; a table without lines of its own and lengths in px, so that both readers draw it
/// the same.
constexpr auto style = "body { font-family: Inter, 'Noto Sans', sans-serif; color: #111418; } "
                       "h1 { font-size: 20pt; font-weight: 600; margin-bottom: 4px; } "
                       "h2 { font-size: 13pt; font-weight: 600; margin-top: 24px; margin-bottom: 6px; } "
                       "p, td, th { font-size: 10pt; } p.soft { color: #4B5563; } "
                       "th { color: #4B5563; font-weight: 500; } "
                       "td, th { padding-top: 3px; padding-bottom: 3px; padding-right: 16px; vertical-align: top; } ";

QString plain(const QString &text)
{
    return words::isolated(text.left(400)).toHtmlEscaped();
}

/// A cell is a paragraph of its own: its text needs no signs around it, which other fonts would draw taller.
QString alone(const QString &text)
{
    return text.left(400).toHtmlEscaped();
}

QString row(const QStringList &cells, const QString &tag)
{
    const QString side = QGuiApplication::isRightToLeft() ? u"right"_s : u"left"_s;
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1 dir=\"auto\" align=\"%2\">"_s.arg(tag, side) + cell + u"</"_s + tag + u'>';
    return html + u"</tr>\n"_s;
}

QString table(const QStringList &head, const QString &rows)
{
    QStringList escaped;
    for (const QString &cell : head)
        escaped += cell.toHtmlEscaped();
    return u"<table cellspacing=\"0\" width=\"100%\">\n"_s + u"<thead>"_s + row(escaped, u"th"_s) +
           u"</thead>\n<tbody>\n"_s + rows + u"</tbody></table>\n"_s;
}

QString paragraph(const QString &text, bool soft)
{
    return (soft ? u"<p class=\"soft\">"_s : u"<p>"_s) + text.toHtmlEscaped() + u"</p>\n"_s;
}

} // namespace

static QString untilWord(qint64 toMs, bool open)
{
    return open ? HandoverText::tr("still so", "at the end of what the note is about") : words::timeOfDay(toMs);
}

static QString seenText(const HandoverNote &note)
{
    if (note.seen.isEmpty())
        return HandoverText::tr("Nothing was seen in this time.");
    QStringList gaps;
    qint64 before = note.fromMs;
    for (const HistorySpan &span : note.seen) {
        if (span.fromMs - before >= HandoverNote::shortestMs)
            gaps += HandoverText::tr("%1 to %2", "two times of day")
                        .arg(words::timeOfDay(before), words::timeOfDay(span.fromMs));
        before = span.toMs;
    }
    if (note.toMs - before >= HandoverNote::shortestMs)
        gaps +=
            HandoverText::tr("%1 to %2", "two times of day").arg(words::timeOfDay(before), words::timeOfDay(note.toMs));
    return gaps.isEmpty() ? HandoverText::tr("All of this time was seen.")
                          : HandoverText::tr("Not seen: %1. What happened then is not known.", "%1 = times of day")
                                .arg(gaps.join(u", "_s));
}

static QString breaches(const HandoverNote &note)
{
    if (note.breaches.isEmpty())
        return paragraph(note.planned ? HandoverText::tr("None, as far as was seen.")
                                      : HandoverText::tr("No minimums were set for this day."),
                         false);
    QString rows;
    for (const HandoverNote::Breach &breach : note.breaches)
        rows += row({words::timeOfDay(breach.fromMs), untilWord(breach.toMs, breach.open).toHtmlEscaped(),
                     breach.place.isEmpty() ? HandoverText::tr("All teams").toHtmlEscaped() : alone(breach.place),
                     floorwords::channel(breach.channel).toHtmlEscaped(),
                     HandoverText::tr("%1 of %2", "people covering, people wanted")
                         .arg(breach.lowest)
                         .arg(breach.minimum)
                         .toHtmlEscaped()},
                    u"td"_s);
    return table({HandoverText::tr("From"), HandoverText::tr("To"), HandoverText::tr("Team"),
                  HandoverText::tr("Channel"), HandoverText::tr("At its lowest")},
                 rows);
}

static QString contradictions(const HandoverNote &note)
{
    if (note.odd.isEmpty())
        return paragraph(HandoverText::tr("None, as far as was seen."), false);
    QString rows;
    for (const HandoverNote::Odd &odd : note.odd)
        rows += row({words::timeOfDay(odd.fromMs), untilWord(odd.toMs, odd.open).toHtmlEscaped(), alone(odd.name),
                     floorwords::state(odd.state).toHtmlEscaped()},
                    u"td"_s);
    return table(
        {HandoverText::tr("From"), HandoverText::tr("To"), HandoverText::tr("Agent"), HandoverText::tr("What")}, rows);
}

static QString deeds(const HandoverNote &note)
{
    if (note.deeds.isEmpty())
        return paragraph(HandoverText::tr("Nothing."), false);
    QString rows;
    for (const ActivityEntry &deed : note.deeds)
        rows += row({words::timeOfDay(deed.askedMs), alone(deed.agentName), alone(switchwords::activityRequest(deed)),
                     alone(switchwords::result(deed))},
                    u"td"_s);
    return table({HandoverText::tr("Time"), HandoverText::tr("Agent"), HandoverText::tr("Asked"),
                  HandoverText::tr("What became of it")},
                 rows);
}

QString HandoverText::html(const HandoverNote &note, const QString &organisation, const QStringList &teams)
{
    const QLocale locale;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(note.fromMs), to = QDateTime::fromMSecsSinceEpoch(note.toMs);
    QStringList about;
    if (!organisation.isEmpty())
        about += plain(organisation);
    for (const QString &team : teams)
        about += plain(team);
    const QString when = tr("%1, %2 to %3", "%1 = day, %2 and %3 = times")
                             .arg(locale.toString(from.date(), QLocale::LongFormat), words::timeOfDay(note.fromMs),
                                  to.date() == from.date() ? words::timeOfDay(note.toMs) : u"24:00"_s);
    QString body = u"<h1>"_s + tr("Hand-over note").toHtmlEscaped() + u"</h1>\n"_s + paragraph(when, false);
    if (!about.isEmpty())
        body += u"<p>"_s + about.join(u" · "_s) + u"</p>\n"_s;
    body += paragraph(seenText(note), true);
    const auto section = [&body](const QString &title, const QString &content) {
        body += u"<h2>"_s + title.toHtmlEscaped() + u"</h2>\n"_s + content;
    };
    section(tr("Cover below its minimum"), breaches(note));
    section(tr("Contradictions"), contradictions(note));
    section(tr("Asked from this desk"), deeds(note));
    body +=
        paragraph(tr("Written by Rollcall from what this computer has seen. Cover counts who was online, working and "
                     "had the channel on."),
                  true);
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + tr("Hand-over note").toHtmlEscaped() +
           u"</title><style>"_s + QString::fromLatin1(style) + u"</style></head>\n<body>\n"_s + body +
           u"</body></html>\n"_s;
}

QByteArray HandoverText::pdf(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(tr("Hand-over note"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QTextDocument document;
    QFont font = Theme::font(13);
    font.setPointSizeF(10); // headings and page numbers are measured by it, and pixels are another size on paper
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&writer); // with margins and numbers of its own
    return bytes;
}
