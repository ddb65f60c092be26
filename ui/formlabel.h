// What stands before a field in a form. A form layout gives its own labels less height than its fields have.
#pragma once

#include <QLabel>

/// Plain words in the middle of a field of one line; the field has its parent already.
inline QLabel *formLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setBuddy(field);
    field->ensurePolished();
    label->setMinimumHeight(field->sizeHint().height());
    return label;
}
