#include "menubutton.h"

#include "accessible.h"
#include "icons.h"
#include "look.h"
#include "roundbox.h"
#include "textflags.h"
#include "textline.h"
#include "theme.h"
#include "words.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
constexpr Px menuButtonHeight{28}, menuButtonPad{9}, menuButtonIconExtent{14}, menuButtonGap{5};
constexpr Px maxText{200}, leastText{14};
} // namespace

MenuButton::MenuButton(const Theme *theme, QMenu *menu, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_menu(menu)
{
    accessible::setRole(this, QAccessible::ButtonMenu);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MenuButton::openMenu);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MenuButton::setChoice(const QString &text)
{
    if (text == m_choice)
        return;
    m_choice = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void MenuButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

void MenuButton::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(isRightToLeft() ? width() - m_menu->sizeHint().width() : 0, this->height() + 2)));
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

QSize MenuButton::sizeHint() const
{
    // Advances are rounded; with nothing to spare the text would now and then be cut.
    if (m_measured != std::pair(m_choice, font())) {
        m_measured = {m_choice, font()};
        m_textWidth = std::min<int>(maxText, fontMetrics().horizontalAdvance(m_choice) + 2);
    }
    const int text = m_textWidth;
    return {2 * menuButtonPad + (m_iconName.isEmpty() ? 0 : menuButtonIconExtent + menuButtonGap) + text +
                menuButtonGap + menuButtonIconExtent,
            menuButtonHeight};
}

QSize MenuButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {whole.width() - m_textWidth + std::min<int>(m_textWidth, leastText), whole.height()};
}

/// The choice where it has no room.
bool MenuButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       width() < sizeHint().width() ? words::toolTip(m_choice) : QString(), this);
    return true;
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool hot = underMouse() || hasFocus();
    roundbox::draw(&p, rect(), 4, m_theme->color(hot ? Token::Control : Token::Line2),
                   m_theme->color(hot ? Token::Surface2 : Token::Surface));
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    const QColor ink = m_theme->color(Token::Text);
    int x = menuButtonPad;
    const int iconTop = (this->height() - menuButtonIconExtent) / 2;
    if (!m_iconName.isEmpty()) {
        p.drawPixmap(at(x, menuButtonIconExtent), iconTop,
                     icons::pixmap(m_iconName, menuButtonIconExtent, ink, devicePixelRatioF()));
        x += menuButtonIconExtent + menuButtonGap;
    }
    const int room = width() - x - menuButtonPad - menuButtonIconExtent - menuButtonGap;
    p.setPen(ink);
    textline::draw(&p, QRect(at(x, room), 0, room, this->height()), leadingText(rtl),
                   textline::elided(font(), m_choice, room));
    p.drawPixmap(at(width() - menuButtonPad - menuButtonIconExtent, menuButtonIconExtent), iconTop,
                 icons::pixmap(u"down"_s, menuButtonIconExtent, m_theme->color(Token::Text2), devicePixelRatioF()));
}
