// Hands the keyboard on to a part of a widget. A focus proxy would do so for Tab as well, which then leaves out all
// that stands before the part.
#pragma once

#include <QFocusEvent>
#include <QWidget>

class FocusPass : public QObject
{
public:
    FocusPass(QWidget *from, QWidget *to) : QObject(from), m_from(from), m_to(to) { from->installEventFilter(this); }
    void setTarget(QWidget *to) { m_to = to; }

    /// The keyboard goes to the part that the widget hands it on to, or to the widget itself. Without the way over the
    /// widget, no reader is told that it has the keyboard.
    static void focus(QWidget *widget, Qt::FocusReason reason)
    {
        for (QObject *child : widget->children()) {
            if (const auto *pass = dynamic_cast<FocusPass *>(child))
                return pass->m_to->setFocus(reason);
        }
        widget->setFocus(reason);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn)
            return false;
        // Not before setFocus() has told readers of the widget itself: they go by what they are told last.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        QMetaObject::invokeMethod(
            this,
            [this, reason] {
                if (m_from->hasFocus())
                    m_to->setFocus(reason);
            },
            Qt::QueuedConnection);
        return true;
    }

private:
    QWidget *m_from, *m_to;
};
