#include "rulesdialog.h"

#include "dialogbody.h"
#include "dialogfoot.h"
#include "formlabel.h"
#include "look.h"
#include "theme.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RulesDialog::RulesDialog(const AlertRules &rules, QWidget *parent) : QDialog(parent), m_form(new QFormLayout)
{
    setWindowTitle(tr("Rules of alerts"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new DialogBody(this);
    column->addWidget(body, 1);
    body->column()->setContentsMargins(24, 20, 24, 20);
    body->column()->setSpacing(12);
    auto *title = new QLabel(tr("Rules of alerts"), this);
    title->setFont(Theme::font(16, QFont::DemiBold));
    body->column()->addWidget(title);
    body->column()->addLayout(m_form);
    body->column()->addStretch();
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);

    m_cover = box(tr("Cover below its minimum"), rules.cover);
    m_nobody = box(tr("Nobody on a channel, in the hours of the plan"), rules.nobody);
    m_connection = box(tr("Token refused, or no new data"), rules.connection);
    m_away = number(tr("Away longer than"), rules.awayMinutes, 0, 24 * 60, tr(" min"));
    m_away->setSpecialValueText(tr("never an alert"));
    m_contradiction = number(tr("Contradiction longer than"), rules.contradictionMinutes, 0, 24 * 60, tr(" min"));
    m_contradiction->setSpecialValueText(tr("never an alert"));
    m_on = number(tr("Alert after"), rules.onDelayS, 0, 3600, tr(" s"));
    m_off = number(tr("Clear after"), rules.offDelayS, 0, 3600, tr(" s"));
    m_merge = number(tr("One line from"), rules.mergeFrom, 2, 1000, tr(" alerts"));
    auto *quiet = new QHBoxLayout;
    m_quietFrom = new QLineEdit(rules.quietFrom < 0 ? QString() : minuteText(rules.quietFrom), this);
    m_quietTo = new QLineEdit(rules.quietTo < 0 ? QString() : minuteText(rules.quietTo), this);
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setAccessibleName(tr("Quiet until"));
    for (QLineEdit *field : {m_quietFrom, m_quietTo}) {
        field->setMaxLength(5);
        field->setFixedWidth(Px{72});
        field->setPlaceholderText(u"–"_s);
    }
    quiet->addWidget(m_quietFrom);
    quiet->addWidget(new QLabel(u"–"_s, this));
    quiet->addWidget(m_quietTo);
    quiet->addStretch();
    m_form->addRow(formLabel(tr("Quiet hours"), m_quietFrom), quiet);
    m_desktop = box(tr("Tell it outside the window too"), rules.desktop);
    m_sound = box(tr("A sound for broken cover"), rules.sound);

    auto *foot = new DialogFoot(this);
    column->addWidget(foot);
    foot->row()->addStretch();
    auto *cancel = foot->addButton(tr("Cancel"));
    auto *save = foot->addButton(tr("Save"));
    save->setProperty("class", u"primary"_s);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(this->rules());
        accept();
    });
    const auto check = [this, save] {
        const auto good = [](const QLineEdit *field) {
            return field->text().trimmed().isEmpty() || minuteOf(field->text()) >= 0;
        };
        const bool both = m_quietFrom->text().trimmed().isEmpty() == m_quietTo->text().trimmed().isEmpty();
        for (QLineEdit *field : {m_quietFrom, m_quietTo}) {
            field->setProperty("state", good(field) && both ? QVariant() : QVariant(u"error"_s));
            field->setStyleSheet(QString()); // the property counts from here on
        }
        save->setEnabled(good(m_quietFrom) && good(m_quietTo) && both);
    };
    connect(m_quietFrom, &QLineEdit::textChanged, this, check);
    connect(m_quietTo, &QLineEdit::textChanged, this, check);
    body->fit(Px{480});
    m_cover->setFocus();
}

QCheckBox *RulesDialog::box(const QString &text, bool on)
{
    auto *made = new QCheckBox(text, this);
    made->setChecked(on);
    m_form->addRow(made);
    return made;
}

QSpinBox *RulesDialog::number(const QString &label, int value, int least, int most, const QString &suffix)
{
    auto *made = new QSpinBox(this);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or the arrow keys
    made->setRange(least, most);
    made->setValue(value);
    made->setSuffix(suffix);
    made->setAccessibleName(label);
    made->setMinimumWidth(Px{140});
    m_form->addRow(formLabel(label, made), made);
    return made;
}

AlertRules RulesDialog::rules() const
{
    AlertRules rules;
    rules.cover = m_cover->isChecked();
    rules.nobody = m_nobody->isChecked();
    rules.connection = m_connection->isChecked();
    rules.awayMinutes = m_away->value();
    rules.contradictionMinutes = m_contradiction->value();
    rules.onDelayS = m_on->value();
    rules.offDelayS = m_off->value();
    rules.mergeFrom = m_merge->value();
    rules.quietFrom = minuteOf(m_quietFrom->text());
    rules.quietTo = minuteOf(m_quietTo->text());
    rules.desktop = m_desktop->isChecked();
    rules.sound = m_sound->isChecked();
    return rules;
}
