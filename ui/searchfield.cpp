#include "searchfield.h"

#include "icons.h"
#include "look.h"
#include "theme.h"
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

SearchField::SearchField(const Theme *theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_theme(theme)
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search"));
    // Gives way in a narrow window with large text.
    setFixedHeight(Look::px(32));
    setMinimumWidth(Look::px(100) > 150 ? 104 : 140);
    setMaximumWidth(std::min(Look::px(280), 340));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextMargins(Px{22}, 0, Px{22}, 0);
    setMaxLength(200);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter p(this);
    const bool rtl = isRightToLeft();
    p.drawPixmap(rtl ? width() - Px{26} : Px{10}, (height() - Px{16}) / 2,
                 icons::pixmap(u"search"_s, Px{16}, m_theme->color(Token::Text2), devicePixelRatioF()));
    if (hasFocus() || !text().isEmpty())
        return;
    p.setRenderHint(QPainter::Antialiasing);
    const Px extent{18};
    const QRect cap(rtl ? 7 : width() - 7 - extent, (height() - extent) / 2, extent, extent);
    p.setPen(m_theme->color(Token::Line2));
    p.drawRoundedRect(QRectF(cap).adjusted(.5, .5, -.5, -.5), 4, 4);
    QFont f = font();
    f.setPixelSize(Look::px(11));
    p.setFont(f);
    p.setPen(m_theme->color(Token::Text2));
    p.drawText(cap, Qt::AlignCenter, u"/"_s);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}
