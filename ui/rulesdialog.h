// The rules of alerts: what is one, how long it must last, and where it is told.
#pragma once

#include "alert.h"
#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RulesDialog(const AlertRules &rules, QWidget *parent = nullptr);
    AlertRules rules() const; ///< as they stand in the fields

Q_SIGNALS:
    void chosen(const AlertRules &rules);

private:
    QCheckBox *box(const QString &text, bool on);
    QSpinBox *number(const QString &label, int value, int least, int most, const QString &suffix);

    QFormLayout *m_form;
    QCheckBox *m_cover, *m_nobody, *m_connection;
    QSpinBox *m_away, *m_contradiction, *m_on, *m_off, *m_merge;
    QLineEdit *m_quietFrom, *m_quietTo;
    QCheckBox *m_desktop, *m_sound;
};
