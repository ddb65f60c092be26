#include "plantable.h"

#include "csvwriter.h"
#include "tablereader.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// The words of the file are fixed: it is read on machines of other languages too.
const QStringList columns{u"Plan"_s, u"Days"_s,  u"Team"_s, u"Team id"_s,   u"From"_s,
                          u"To"_s,   u"Email"_s, u"Chat"_s, u"Messaging"_s, u"Phone"_s};
const QStringList dayWords{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
enum { PlanCell, DaysCell, TeamCell, IdCell, FromCell, ToCell, FirstChannel };

QString daysText(int days)
{
    QStringList words;
    for (int i = 0; i < 7; ++i) {
        if (days >> i & 1)
            words << dayWords[i];
    }
    return words.join(u' ');
}

int daysOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;/+]+"_s);
    int days = 0;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const qsizetype day = dayWords.indexOf(word.left(3).toLower().replace(0, 1, word.left(1).toUpper()));
        if (day < 0)
            return -1;
        days |= 1 << day;
    }
    return days;
}

} // namespace

QString PlanTable::write(const QList<CoverPlan> &plans, const QHash<TeamId, QString> &names)
{
    QString text = csvLine(columns);
    for (const CoverPlan &plan : plans) {
        const QStringList start{plan.name, daysText(plan.days)};
        if (plan.needs.isEmpty())
            text += csvLine(start + QStringList(columns.size() - start.size())); // a day without minimums is a plan too
        for (const CoverNeed &need : plan.needs) {
            QStringList cells = start;
            cells << (need.team ? names.value(*need.team) : u"*"_s) << (need.team ? idText(*need.team) : QString())
                  << minuteText(need.from) << minuteText(need.to);
            for (const int minimum : need.minimum)
                cells << (minimum > 0 ? QString::number(minimum) : QString());
            text += csvLine(cells);
        }
    }
    return text;
}

std::optional<CoverNeed> PlanTable::needOf(const QStringList &cells, const QHash<QString, QList<TeamId>> &byName,
                                           QString *problem)
{
    CoverNeed need;
    const QString id = cells[IdCell].trimmed(), name = cells[TeamCell].trimmed();
    if (!id.isEmpty()) {
        need.team = parseId(id);
        if (!need.team || need.team->isNull())
            *problem = tr("“%1” is no id of a team").arg(id.left(60));
    } else if (name != u"*"_s) {
        const QList<TeamId> found = byName.value(name.toCaseFolded());
        if (found.size() == 1)
            need.team = found.first();
        else
            *problem = found.isEmpty() ? tr("there is no team “%1”").arg(name.left(60))
                                       : tr("there is more than one team “%1”; give its id").arg(name.left(60));
    }
    need.from = minuteOf(cells[FromCell]);
    need.to = minuteOf(cells[ToCell]);
    if (problem->isEmpty() && (need.from < 0 || need.to < 0 || need.from >= need.to))
        *problem = tr("the hours “%1 – %2” are not understood").arg(cells[FromCell].left(20), cells[ToCell].left(20));
    for (const Channel channel : allChannels) {
        const QString cell = cells[FirstChannel + int(channel)].trimmed();
        bool ok = true;
        const int minimum = cell.isEmpty() ? 0 : cell.toInt(&ok);
        if (problem->isEmpty() && (!ok || minimum < 0 || minimum > CoverNeed::most))
            *problem = tr("“%1” is no number of people").arg(cell.left(20));
        need.minimum[size_t(channel)] = minimum > 0 ? minimum : -1;
    }
    if (problem->isEmpty() && !need.isValid())
        *problem = tr("no minimum is given");
    return problem->isEmpty() ? std::optional(need) : std::nullopt;
}

PlanTable::Reading PlanTable::read(const QByteArray &bytes, const QHash<TeamId, QString> &names)
{
    Reading reading;
    if (bytes.size() > mostBytes)
        return {{}, {tr("The file is too large for cover plans.")}};
    TableForm form;
    form.header = true;
    const Table table = readTable(bytes, form);
    if (!table.refusal.isEmpty())
        return {{}, {table.refusal}};
    QStringList first;
    for (const QString &cell : table.header)
        first << cell.trimmed();
    if (first != columns)
        return {{}, {tr("The first line must be: %1").arg(columns.join(u", "_s))}};

    QHash<QString, QList<TeamId>> byName;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        byName[it.value().trimmed().toCaseFolded()] << it.key();
    QHash<QString, qsizetype> plans;
    qsizetype needs = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QStringList cells = table.rows[i];
        for (QString &cell : cells)
            cell = csvUnprotected(cell);
        QString problem;
        if (cells.size() != columns.size()) {
            problem = tr("%1 cells instead of %2").arg(cells.size()).arg(columns.size());
        } else {
            const QString name = cells[PlanCell].trimmed();
            const int days = daysOf(cells[DaysCell]);
            const QStringList rest = cells.mid(TeamCell);
            const bool empty =
                std::all_of(rest.begin(), rest.end(), [](const QString &c) { return c.trimmed().isEmpty(); });
            if (name.isEmpty() || name.size() > 80)
                problem = tr("the plan has no name, or a very long one");
            else if (days < 0)
                problem = tr("the days “%1” are not understood").arg(cells[DaysCell].left(60));
            else if (!plans.contains(name) && reading.plans.size() >= mostPlans)
                problem = tr("there are too many plans");
            const std::optional<CoverNeed> need =
                problem.isEmpty() && !empty ? needOf(cells, byName, &problem) : std::nullopt;
            if (problem.isEmpty()) {
                if (!plans.contains(name)) {
                    plans.insert(name, reading.plans.size());
                    reading.plans << CoverPlan{name, days, {}};
                }
                CoverPlan &plan = reading.plans[plans.value(name)];
                if (plan.days != days)
                    problem = tr("other days than in an earlier line of “%1”").arg(name.left(60));
                else if (need && ++needs <= mostNeeds)
                    plan.needs << *need;
            }
        }
        if (!problem.isEmpty())
            reading.problems << tr("Line %1: %2.", "%2 = a problem").arg(QString::number(table.lines[i]), problem);
    }
    if (needs > mostNeeds)
        reading.problems << tr("There are too many lines.");
    return reading;
}
