// What painted widgets say to assistive technology: Qt knows the roles of its own widgets only.
#pragma once

#include <QAccessible>

class QWidget;

namespace accessible {

/// The widget is told as this role under its accessible name; for buttons Qt's press and toggle come along.
void setRole(QWidget *widget, QAccessible::Role role);

} // namespace accessible
