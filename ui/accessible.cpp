#include "accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QVariant>

namespace {

constexpr const char *roleProperty = "rollcallAccessibleRole";

class PaintedWidget : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
};

class PaintedButton : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    /// May have been set since.
    QAccessible::Role role() const override { return QAccessible::Role(widget()->property(roleProperty).toInt()); }

    QAccessible::State state() const override
    {
        QAccessible::State s = QAccessibleWidget::state();
        s.checkable = button()->isCheckable();
        s.checked = button()->isChecked();
        if (const auto *box = qobject_cast<QCheckBox *>(button())) {
            s.checked = box->checkState() == Qt::Checked;
            s.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        }
        s.pressed = button()->isDown();
        return s;
    }

    QStringList actionNames() const override
    {
        if (!widget()->isEnabled())
            return {};
        return {button()->isCheckable() ? toggleAction() : pressAction(), setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    if (qobject_cast<QAbstractButton *>(object))
        return new PaintedButton(widget, QAccessible::Role(role.toInt()));
    return new PaintedWidget(widget, QAccessible::Role(role.toInt()));
}

} // namespace

void accessible::setRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        QObject::connect(button, &QAbstractButton::toggled, button, [button] {
            QAccessible::State changed;
            changed.checked = true;
            QAccessibleStateChangeEvent event(button, changed);
            QAccessible::updateAccessibility(&event);
        });
    }
}

static std::function<void(const QString &)> s_listener;

void accessible::setListener(std::function<void(const QString &)> listener)
{
    s_listener = std::move(listener);
}

bool accessible::isHeard()
{
    return s_listener || QAccessible::isActive();
}

void accessible::announce(QWidget *widget)
{
    if (!widget->isVisible())
        return;
    if (s_listener)
        s_listener(widget->accessibleName());
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // Readers on Linux speak an alert when it comes up, also one that stood there with other words.
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}
