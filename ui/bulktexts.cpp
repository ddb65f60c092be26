#include "bulktexts.h"

#include "fieldcell.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using State = AgentBulk::State;

namespace {

struct BulkTexts
{
    Q_DECLARE_TR_FUNCTIONS(BulkTexts)
};

QString valueText(const Agent &agent, const QList<AgentField> &fields)
{
    QStringList parts;
    for (const AgentField field : fields) {
        const QString text = fieldText(agent, field);
        parts += fields.size() == 1 ? (text.isEmpty() ? BulkTexts::tr("empty", "a field without a value") : text)
                                    : FieldCell::title(field) + u": "_s + text;
    }
    return parts.join(u"; "_s);
}

/// A new agent has no old values: what it gets stands alone.
QString becomes(const AgentWrite &write)
{
    if (write.kind == AgentWrite::Kind::Create)
        return write.wanted.email;
    if (write.kind == AgentWrite::Kind::Downgrade)
        return BulkTexts::tr("end user");
    return valueText(write.wanted, differingFields(write.before, write.wanted));
}

QString now(const AgentWrite &write)
{
    if (write.kind == AgentWrite::Kind::Create)
        return BulkTexts::tr("not an agent");
    if (write.kind == AgentWrite::Kind::Downgrade)
        return write.before.email;
    return valueText(write.before, differingFields(write.before, write.wanted));
}

} // namespace

QString bulktexts::nameOf(const Agent &agent)
{
    return agent.displayName.trimmed().isEmpty() ? agent.email : agent.displayName;
}

QString bulktexts::state(State state)
{
    switch (state) {
    case State::Waiting:
        return BulkTexts::tr("waiting");
    case State::Reading:
        return BulkTexts::tr("reading");
    case State::Sent:
        return BulkTexts::tr("sent");
    case State::Looking:
        return BulkTexts::tr("? looking up");
    case State::Done:
        return BulkTexts::tr("✓ done");
    case State::Failed:
        return BulkTexts::tr("▲ failed");
    case State::Unknown:
        return BulkTexts::tr("? not known");
    case State::Skipped:
        return BulkTexts::tr("– skipped");
    case State::NotSent:
        return BulkTexts::tr("– not sent");
    }
    return {};
}

QString bulktexts::counts(const AgentBulk::Counts &counts)
{
    QStringList parts{BulkTexts::tr("%n done", "agents", counts.done)};
    if (counts.waiting + counts.underWay > 0)
        parts += BulkTexts::tr("%n to go", "agents", counts.waiting + counts.underWay);
    if (counts.failed > 0)
        parts += BulkTexts::tr("%n failed", "agents", counts.failed);
    if (counts.unknown > 0)
        parts += BulkTexts::tr("%n not known", "agents", counts.unknown);
    if (counts.skipped > 0)
        parts += BulkTexts::tr("%n skipped", "agents", counts.skipped);
    if (counts.notSent > 0)
        parts += BulkTexts::tr("%n not sent", "agents", counts.notSent);
    return parts.join(u", "_s) + u'.';
}

BulkRow bulktexts::planned(const AgentWrite &write)
{
    const Agent &known = write.kind == AgentWrite::Kind::Create ? write.wanted : write.before;
    return {{nameOf(known), now(write), becomes(write), {}}, BulkTone::Quiet};
}

QString bulktexts::outcome(const AgentBulk::Line &line)
{
    QString what = state(line.state);
    if (!line.words.isEmpty())
        what += u": "_s + line.words;
    if (!line.surprises.isEmpty()) {
        QStringList names;
        for (const AgentField field : line.surprises)
            names += FieldCell::title(field);
        what +=
            u", "_s + BulkTexts::tr("but another value than expected in %1", "%1 = fields").arg(names.join(u", "_s));
    }
    return what;
}

BulkTone bulktexts::toneOf(const AgentBulk::Line &line)
{
    return !line.surprises.isEmpty() || line.state == State::Unknown ? BulkTone::Doubt
           : line.state == State::Done                               ? BulkTone::Good
           : line.state == State::Failed                             ? BulkTone::Bad
                                                                     : BulkTone::Quiet;
}

BulkRow bulktexts::ran(const AgentBulk::Line &line)
{
    BulkRow row = planned(line.write);
    row.cells[3] = outcome(line);
    row.tone = toneOf(line);
    return row;
}

QList<QStringList> bulktexts::report(const QList<AgentBulk::Line> &lines)
{
    QList<QStringList> rows{{u"id"_s, BulkTexts::tr("Agent"), BulkTexts::tr("E-mail"), BulkTexts::tr("Now"),
                             BulkTexts::tr("Becomes"), BulkTexts::tr("State"), BulkTexts::tr("Words")}};
    for (const AgentBulk::Line &line : lines) {
        const AgentWrite &write = line.write;
        const Agent &known = write.kind == AgentWrite::Kind::Create ? write.wanted : write.before;
        rows += {known.id.isNull() ? QString() : idText(known.id),
                 nameOf(known),
                 known.email,
                 now(write),
                 becomes(write),
                 state(line.state),
                 outcome(line)};
    }
    return rows;
}
