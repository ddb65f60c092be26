// ImportSide: what will be sent, what was, and what comes next.
#include "agentbody.h"
#include "durationtext.h"
#include "importside.h"
#include "words.h"
#include <QJsonDocument>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRequestsShown = 12;

/// The column is narrow: two blanks a level, and nothing for an empty list.
QString indented(const QJsonObject &body)
{
    static const QRegularExpression empty(u"\\[\n\\s*\\]"_s); // no string holds a line break
    QStringList lines = QString::fromUtf8(QJsonDocument(body).toJson()).trimmed().replace(empty, u"[]"_s).split(u'\n');
    for (QString &line : lines) {
        const auto text = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c != u' '; });
        line.remove(0, (text - line.cbegin()) / 2);
    }
    return lines.join(u'\n');
}
} // namespace

/// What left in the newest run, when, and how many rows of it are done.
ImportSide::Section ImportSide::sent() const
{
    Section section{tr("Requests"), {}, {}, {}, {}};
    const QList<ImportRequest> &requests = m_desk->requests();
    const qsizetype from = std::max<qsizetype>(0, requests.size() - mostRequestsShown);
    if (from > 0)
        section.note = tr("%n earlier ones, and:", "requests", int(from));
    for (const ImportRequest &request : requests.mid(from)) {
        QString what = request.what;
        what.replace(u"/v1/agents/bulk"_s, u"bulk"_s).remove(u" /v1/agents"_s);
        what.replace(u"/v1/teams:"_s, tr("team", "before its name"));
        section.lines += {request.rows == 1 ? tr("%1, 1 row", "a request").arg(words::isolated(what))
                                            : tr("%1, %n rows", "a request", request.rows).arg(words::isolated(what)),
                          tr("%1, %2 ok", "a time of day, how many rows")
                              .arg(clockText(request.leftMs), QLocale().toString(request.done))};
    }
    return section;
}

ImportSide::Section ImportSide::next() const
{
    Section section{tr("Next"), {}, {}, {}, {}};
    if (m_desk->isRunning())
        return section;
    const auto [none, byTheList] = m_desk->openJoins();
    if (byTheList > 0)
        section.cards += {{},
                          {},
                          byTheList == 1 ? tr("Add 1 to the team of the list")
                                         : tr("Add %n to the teams of the list", nullptr, byTheList),
                          listTeams};
    if (none > 0) {
        section.note = (none == 1 ? tr("1 new person has no team from this list.")
                                  : tr("%n new people have no team from this list.", nullptr, none)) +
                       u' ' + tr("Channels stay as Dixa sets them.");
        section.cards += {{}, {}, tr("Add %n to a team...", nullptr, none), oneTeam};
    }
    return section;
}

ImportSide::Section ImportSide::requests() const
{
    Section section{tr("Will be sent"), {}, {}, {}, {}};
    const ImportSheet &sheet = m_desk->sheet();
    if (m_desk->isRunning())
        return section;
    int creates = 0, patches = 0, puts = 0;
    QHash<TeamId, int> byTeam;
    for (int i = 0; i < sheet.rowCount(); ++i) {
        const ImportRow &row = sheet.row(i);
        if (!row.maySend())
            continue;
        ++(!row.match ? creates : row.byPut ? puts : patches);
        if (!row.match) {
            for (const TeamId &team : row.wantedTeams)
                ++byTeam[team];
        }
    }
    QMap<QString, int> joins;
    for (auto it = byTeam.cbegin(); it != byTeam.cend(); ++it)
        joins[sheet.teamName(it.key())] += it.value();
    const auto add = [&](const QString &request, int rows) {
        const int whole = rows / AgentBulk::chunkSize, rest = rows % AgentBulk::chunkSize;
        const auto line = [&](int n, int times) {
            const QString size = n == 1 ? tr("1 row") : tr("%n rows", nullptr, n);
            section.lines +=
                {request, times == 1 ? size : tr("%1 × %2", "how often, %n rows").arg(QLocale().toString(times), size)};
        };
        if (whole > 0)
            line(AgentBulk::chunkSize, whole);
        if (rest > 0)
            line(rest, 1);
    };
    add(u"POST /v1/agents/bulk"_s, creates);
    add(u"PATCH /v1/agents"_s, patches);
    add(u"PUT /v1/agents"_s, puts);
    for (auto it = joins.cbegin(); it != joins.cend(); ++it)
        add(tr("PATCH team %1", "a request").arg(words::isolated(it.key().left(60))), it.value());
    if (sheet.columnOf(AgentField::PhoneNumber) >= 0 && !section.lines.isEmpty())
        section.note = tr("Whole phone numbers are sent without blanks.");
    return section;
}

ImportSide::Section ImportSide::rowDetails(int row) const
{
    const ImportSheet &sheet = m_desk->sheet();
    const ImportRow &r = sheet.row(row);
    const Agent wanted = sheet.wanted(row);
    Section section{tr("Row %1, %2", "a number, a name")
                        .arg(QLocale().toString(row + 1), words::isolated(wanted.displayName.left(60))),
                    {},
                    {},
                    {},
                    {}};
    section.note = r.state == RowState::Failed ? tr("It was not done. What was sent:")
                                               : tr("Nobody knows yet whether it was done. What was sent:");
    const Agent before = sheet.before(row);
    const bool put = r.byPut;
    const QJsonObject body = !r.match ? createBody(wanted)
                             : put    ? putBody(wanted)
                                      : patchBody(patchFor(before, wanted));
    section.code = (!r.match ? u"POST /v1/agents/bulk"_s
                    : put    ? u"PUT /v1/agents"_s
                             : u"PATCH /v1/agents"_s) +
                   u'\n' + indented(body).left(2000);
    section.sent = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    addAnswer(r.answer, &section);
    if (!r.words.isEmpty() && r.words != r.answer.message)
        section.lines += {words::isolated(u"“"_s + r.words.left(300) + u"”"_s), {}};
    return section;
}

/// The outcome as it came: its place in the answer, its kind, its words.
void ImportSide::addAnswer(const BulkAnswer &answer, Section *section)
{
    using Match = BulkAnswer::Match;
    if (answer.status == 0)
        return;
    const QLocale locale;
    const QString status = QString::number(answer.status), of = locale.toString(answer.of);
    if (answer.place == 0) {
        section->answer = answer.of == 1 ? tr("%1, 1 outcome", "of HTTP").arg(status)
                                         : tr("%1, %n outcomes", "%1 = of HTTP", answer.of).arg(status);
        section->answerNote = tr("None of them is this row's for certain.");
        return;
    }
    QStringList lines{
        tr("%1, outcome %2 of %3", "of HTTP, a number, how many").arg(status, locale.toString(answer.place), of)};
    QStringList kinds{answer.type.left(60), answer.kind.left(60)};
    kinds.removeAll(QString());
    if (!kinds.isEmpty())
        lines += kinds.join(u", "_s);
    if (!answer.message.isEmpty())
        lines += u'"' + answer.message.left(300) + u'"';
    section->answer = lines.join(u'\n');
    switch (answer.match) {
    case Match::None:
        break;
    case Match::ById:
        section->answerNote = tr("Matched to this row by the id in it.");
        break;
    case Match::ByEmail:
        section->answerNote = tr("Matched to this row by the e-mail in it.");
        break;
    case Match::ByPlace:
        section->answerNote = tr("Matched to this row by its place in the answer: the failure names nobody.");
        break;
    case Match::OneLeft:
        section->answerNote = tr("Matched to this row because it was the only one left without an outcome.");
        break;
    }
}
