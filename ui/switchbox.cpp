#include "switchbox.h"

#include "accessible.h"
#include "look.h"
#include "theme.h"
#include <QPainter>

namespace {

Qt::CheckState checkStateOf(SwitchLook look)
{
    switch (look) {
    case SwitchLook::On:
    case SwitchLook::OnIdle:
    case SwitchLook::OnRequested:
    case SwitchLook::OnUnconfirmed:
    case SwitchLook::DisarmedOn:
        return Qt::Checked;
    case SwitchLook::Off:
    case SwitchLook::OffRequested:
    case SwitchLook::OffUnconfirmed:
    case SwitchLook::DisarmedOff:
        return Qt::Unchecked;
    case SwitchLook::Unknown:
    case SwitchLook::DisarmedUnknown:
        break;
    }
    return Qt::PartiallyChecked;
}

} // namespace

SwitchBox::SwitchBox(const Theme *theme, const QString &name, QWidget *parent) : QCheckBox(parent), m_theme(theme)
{
    // Qt's own action of a check box moves it at once and tells no click.
    accessible::setRole(this, QAccessible::CheckBox);
    setAccessibleName(name);
    setTristate(true);
    setCheckState(Qt::PartiallyChecked);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SwitchBox::setLook(SwitchLook look)
{
    if (std::exchange(m_look, look) == look)
        return;
    setCheckState(checkStateOf(look));
    update();
}

void SwitchBox::setMovable(bool movable)
{
    setFocusPolicy(movable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !movable);
}

void SwitchBox::nextCheckState()
{
}

void SwitchBox::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintSwitch(&p, QRectF(isRightToLeft() ? width() - Px{28} : 0, (height() - Px{16}) / 2, Px{28}, Px{16}), m_look,
                *m_theme);
}
