// Hands the keyboard on to a part of a widget. A focus proxy would do so for Tab as well, which then leaves out all
// that stands before the part.
#pragma once

#include <QFocusEvent>
#include <QWidget>

class FocusPass : public QObject
{
public:
    FocusPass(QWidget *from, QWidget *to) : QObject(from), m_to(to) { from->installEventFilter(this); }
    void setTarget(QWidget *to) { m_to = to; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn)
            return false;
        m_to->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }

private:
    QWidget *m_to;
};
