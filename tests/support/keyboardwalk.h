// Through a window by Tab, and what a screen reader is told on the way.
#pragma once

#include <QAccessible>
#include <QSet>
#include <QStringList>

class QWidget;

QString nameOf(const QWidget *widget); ///< as readers are told
QAccessible::Role roleOf(QWidget *widget);
QString told(const QWidget *widget); ///< its kind, where it stands and its name, for a person

struct Walk
{
    QSet<const QWidget *> reached;
    QStringList unseen; ///< where the keyboard is, and nothing shows it
};

Walk walk(QWidget *window); ///< by Tab until the keyboard is where it was
