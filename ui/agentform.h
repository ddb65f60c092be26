// The profile form of twelve columns, for a new agent or an edit (interface 6.3).
#pragma once

#include "agentcheck.h"
#include <QHash>
#include <QWidget>

class FieldCell;
class Theme;

class AgentForm : public QWidget
{
    Q_OBJECT
public:
    AgentForm(const Theme *theme, const CheckRules &rules, QWidget *parent = nullptr);

    void setBase(const Agent &base); ///< what "changed" is told against
    void setAgent(const Agent &agent);
    Agent agent() const; ///< as typed, tidied, with id and roles of the base
    bool isChanged() const;
    QList<AgentField> changedFields() const;
    void markTheirs(const QList<AgentField> &fields);

    const QList<FieldProblem> &problems() const { return m_problems; } ///< without what is still being typed
    int errors() const;                                                ///< fields that keep it from being sent
    void commit();
    bool focusNextProblem(); ///< after the one the keyboard is in; false when there is none
    FieldCell *cell(AgentField field) const { return m_cells.value(field); }
    void setEditable(bool editable);

Q_SIGNALS:
    void changed();

private:
    void check();

    CheckRules m_rules;
    Agent m_base;
    QHash<AgentField, FieldCell *> m_cells;
    QList<AgentField> m_order;
    QList<FieldProblem> m_problems;
};
