// What painted widgets say to assistive technology: Qt knows the roles of its own widgets only.
#pragma once

#include <QAccessible>
#include <functional>

class QWidget;

namespace accessible {

/// The widget is told as this role under its accessible name; for buttons Qt's press and toggle come along.
void setRole(QWidget *widget, QAccessible::Role role);

/// The name of a shown widget is read out now, wherever the keyboard is.
void announce(QWidget *widget);
bool isHeard(); ///< somebody listens
/// Takes down what is read out; for tests, where no reader runs. Null = nobody.
void setListener(std::function<void(const QString &)> listener);

} // namespace accessible
