#include "agentform.h"

#include "fieldcell.h"
#include "tokenedit.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QSet>

AgentForm::AgentForm(const Theme *theme, const CheckRules &rules, QWidget *parent) : QWidget(parent), m_rules(rules)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    for (int i = 0; i < 12; ++i)
        grid->setColumnStretch(i, 1);
    const auto add = [&](AgentField field, int row, int column, int span) {
        auto *cell = new FieldCell(theme, field, this);
        grid->addWidget(cell, row, column, 1, span, Qt::AlignTop);
        m_cells.insert(field, cell);
        m_order += field;
        connect(cell, &FieldCell::changed, this, [this] {
            check();
            Q_EMIT changed();
        });
    };
    add(AgentField::Email, 0, 0, 12);
    add(AgentField::DisplayName, 1, 0, 12);
    add(AgentField::FirstName, 2, 0, 4);
    add(AgentField::MiddleNames, 2, 4, 4);
    add(AgentField::LastName, 2, 8, 4);
    add(AgentField::PhoneNumber, 3, 0, 6);
    add(AgentField::AvatarUrl, 3, 6, 6);
    add(AgentField::ExtraPhones, 4, 0, 12);
    add(AgentField::ExtraEmails, 5, 0, 12);
    FieldCell *email = m_cells.value(AgentField::Email);
    email->setReadOnly(!rules.isNew);
    email->setNote(rules.isNew ? tr("It cannot be changed later: the API has no way to.")
                               : tr("The API has no way to change an e-mail. To correct it, create a new agent and "
                                    "downgrade this one."));
}

void AgentForm::setBase(const Agent &base)
{
    m_base = base;
    check();
}

void AgentForm::setAgent(const Agent &agent)
{
    for (FieldCell *cell : std::as_const(m_cells))
        cell->setValues(fieldValues(agent, cell->field()));
    check();
}

Agent AgentForm::agent() const
{
    Agent agent = m_base;
    for (const FieldCell *cell : m_cells) {
        if (cell->field() != AgentField::Email || m_rules.isNew)
            setFieldValues(agent, cell->field(), cell->values());
    }
    return tidied(agent);
}

QList<AgentField> AgentForm::changedFields() const
{
    QList<AgentField> fields = differingFields(m_base, agent());
    if (m_rules.isNew && agent().email != m_base.email)
        fields.prepend(AgentField::Email);
    return fields;
}

bool AgentForm::isChanged() const
{
    return !changedFields().isEmpty();
}

void AgentForm::markTheirs(const QList<AgentField> &fields)
{
    for (FieldCell *cell : std::as_const(m_cells))
        cell->setTheirs(fields.contains(cell->field()));
}

void AgentForm::check()
{
    // Checked as typed, not as tidied: an entry's place must be the one the field shows.
    Agent typed = m_base;
    for (const FieldCell *cell : std::as_const(m_cells))
        setFieldValues(typed, cell->field(), cell->values());
    const QList<FieldProblem> all = checkAgent(typed, m_rules);
    const QList<AgentField> changed = changedFields();
    m_problems.clear();
    for (FieldCell *cell : std::as_const(m_cells)) {
        QList<FieldProblem> own;
        for (const FieldProblem &problem : all) {
            const bool typing = cell->isTyping() && problem.entry == cell->values().size() - 1;
            // What a new form does not hold yet is no mistake as yet.
            const bool untouched = m_rules.isNew && cell->values().isEmpty();
            if (problem.field == cell->field() && !typing && !untouched)
                own += problem;
        }
        cell->setProblems(own);
        cell->setChanged(!m_rules.isNew && changed.contains(cell->field()));
        m_problems += own;
    }
}

int AgentForm::errors() const
{
    QSet<AgentField> fields;
    for (const FieldProblem &problem : m_problems) {
        if (problem.severity == Severity::Error)
            fields += problem.field;
    }
    return int(fields.size());
}

void AgentForm::commit()
{
    for (FieldCell *cell : std::as_const(m_cells))
        cell->commit();
    check();
}

bool AgentForm::focusNextProblem()
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const FieldCell *cell = m_cells.value(m_order[i]);
        if (cell->isAncestorOf(focusWidget()) && cell->window()->focusWidget() == focusWidget())
            from = i + 1;
    }
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const AgentField field = m_order[(from + i) % m_order.size()];
        for (const FieldProblem &problem : std::as_const(m_problems)) {
            if (problem.field == field) {
                m_cells.value(field)->focusField();
                return true;
            }
        }
    }
    return false;
}

void AgentForm::setEditable(bool editable)
{
    for (FieldCell *cell : std::as_const(m_cells)) {
        if (cell->line())
            cell->line()->setReadOnly(!editable || (cell->field() == AgentField::Email && !m_rules.isNew));
        else
            cell->tokens()->setEnabled(editable);
    }
}
