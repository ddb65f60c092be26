// One field of the profile form: its label with "changed" beside it, the field, and beneath it what is wrong with the
// repair as a link.
#pragma once

#include "agentcheck.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class Theme;
class TokenEdit;

class FieldCell : public QWidget
{
    Q_OBJECT
public:
    FieldCell(const Theme *theme, AgentField field, QWidget *parent = nullptr);

    AgentField field() const { return m_field; }
    QStringList values() const;
    void setValues(const QStringList &values);
    void setChanged(bool changed);
    void setTheirs(bool theirs); ///< "new from Dixa", until it is typed in
    /// Of this field only, errors first. What is still being typed is not shown as wrong.
    void setProblems(const QList<FieldProblem> &problems);
    void setReadOnly(bool readOnly);
    void setNote(const QString &note); ///< a hint beneath the field
    void commit();
    void focusField();
    bool isTyping() const;
    QLineEdit *line() const { return m_line; }     ///< null for a list
    TokenEdit *tokens() const { return m_tokens; } ///< null for a scalar

    static QString title(AgentField field);

Q_SIGNALS:
    void changed();

private:
    void restyle();

    const Theme *m_theme;
    AgentField m_field;
    QLabel *m_label, *m_mark, *m_problem, *m_icon, *m_note;
    QPushButton *m_repair;
    QLineEdit *m_line = nullptr;
    TokenEdit *m_tokens = nullptr;
    FieldProblem m_shown;
    bool m_changed = false, m_theirs = false;
};
