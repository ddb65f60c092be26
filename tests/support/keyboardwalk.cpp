#include "keyboardwalk.h"

#include <QApplication>
#include <QImage>
#include <QPointer>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

QAccessible::Role roleOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->role() : QAccessible::NoRole;
}

QString told(const QWidget *widget)
{
    QString path = QString::fromLatin1(widget->metaObject()->className());
    if (widget->parentWidget())
        path += u" in "_s + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    return path + u" “"_s + nameOf(widget) + u"”"_s;
}

namespace {
constexpr int mostSteps = 400;

QImage around(QWidget *window, const QWidget *widget)
{
    const QRect box(widget->mapTo(window, QPoint(-6, -6)), widget->size() + QSize(12, 12));
    return window->grab(box & window->rect()).toImage();
}

} // namespace

Walk walk(QWidget *window)
{
    Walk result;
    QPointer<QWidget> before;
    QImage image;
    for (int i = 0; i < mostSteps; ++i) {
        QWidget *at = window->focusWidget();
        QTest::keyClick(at ? at : window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (before && before != now && before->isVisible() && !image.isNull() && around(window, before) == image)
            result.unseen += told(before);
        if (!now || (now->window() != window) || result.reached.contains(now))
            break;
        result.reached += now;
        before = now;
        image = around(window, now);
    }
    return result;
}
