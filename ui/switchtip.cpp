#include "switchtip.h"

#include "accessible.h"
#include "icons.h"
#include "keycap.h"
#include "look.h"
#include "theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr Px switchTipPad{12}, switchTipGap{8}, switchTipWidest{360}, lineGap{4};

QLabel *label(const Theme *theme, const QString &text, QFont::Weight weight, Token token, QWidget *parent)
{
    auto *l = new QLabel(text, parent);
    l->setTextFormat(Qt::PlainText);
    l->setFont(Theme::font(12, weight));
    QPalette palette = l->palette();
    palette.setColor(QPalette::WindowText, theme->color(token));
    l->setPalette(palette);
    return l;
}

QLabel *sign(const Theme *theme, const QString &icon, Token token, QWidget *parent)
{
    auto *l = new QLabel(parent);
    l->setPixmap(icons::pixmap(icon, Px{14}, theme->color(token), parent->devicePixelRatioF()));
    return l;
}

} // namespace

SwitchTip::SwitchTip(const Theme *theme, QWidget *window)
    : QFrame(window), m_theme(theme), m_column(new QVBoxLayout(this))
{
    hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    accessible::setRole(this, QAccessible::ToolTip);
    m_column->setContentsMargins(switchTipPad, 8, switchTipPad, 8);
    m_column->setSpacing(lineGap);
    m_column->setSizeConstraint(QLayout::SetFixedSize);
}

void SwitchTip::clear()
{
    // A key may have asked for this from inside the old contents: gone now for the eye, later for good.
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// What comes into a shown tip is hidden at first, and would not count in the size that it is placed by.
void SwitchTip::put(QWidget *widget)
{
    m_column->addWidget(widget);
    widget->show();
}

QLabel *SwitchTip::addLine(const QString &text, bool title)
{
    QLabel *l = label(m_theme, text, title ? QFont::DemiBold : QFont::Normal, title ? Token::Text : Token::Text2, this);
    if (l->sizeHint().width() > switchTipWidest) {
        l->setWordWrap(true);
        l->setFixedWidth(switchTipWidest);
    }
    put(l);
    return l;
}

void SwitchTip::setWhatIf(const WhatIf &whatIf)
{
    clear();
    addLine(whatIf.title, true);
    for (const QString &fact : whatIf.facts)
        addLine(fact, false);
    if (!whatIf.effects.isEmpty()) {
        auto *table = new QWidget(this);
        auto *grid = new QGridLayout(table);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(lineGap);
        int row = 0;
        for (const WhatIf::Effect &effect : whatIf.effects) {
            grid->addWidget(label(m_theme, effect.place, QFont::Normal, Token::Text, table), row, 0);
            grid->addWidget(label(m_theme, effect.change, QFont::Medium, Token::Text, table), row, 1);
            auto *minimum = new QHBoxLayout;
            minimum->setSpacing(4);
            if (effect.bad)
                minimum->addWidget(sign(m_theme, u"alert"_s, Token::StAlarm, table));
            if (!effect.minimum.isEmpty())
                minimum->addWidget(
                    label(m_theme, effect.minimum, QFont::Normal, effect.bad ? Token::AlarmText : Token::Text2, table));
            minimum->addStretch();
            grid->addLayout(minimum, row++, 2);
        }
        put(table);
    }
    for (const QString &note : whatIf.notes)
        addLine(note, false);

    auto *how = new QWidget(this);
    auto *words = new QHBoxLayout(how);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(6);
    //: %1 is where the cap of a key is drawn
    const QStringList around = tr("Click or press %1 to send.").split(u"%1"_s);
    words->addWidget(label(m_theme, around.value(0).trimmed(), QFont::Normal, Token::Text2, how));
    words->addWidget(new KeyCap(m_theme, whatIf.key, how));
    words->addWidget(label(m_theme, around.value(1).trimmed(), QFont::Normal, Token::Text2, how));
    words->addStretch();
    put(how);
    setAccessibleName(whatIf.spoken());
}

void SwitchTip::setRefusal(const QString &why)
{
    clear();
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(sign(m_theme, u"lock"_s, Token::Text2, line), 0, Qt::AlignTop);
    QLabel *text = label(m_theme, why, QFont::Normal, Token::Text, line);
    if (text->sizeHint().width() > switchTipWidest) {
        text->setWordWrap(true);
        text->setFixedWidth(switchTipWidest);
    }
    row->addWidget(text);
    put(line);
    setAccessibleName(why);
}

void SwitchTip::showAt(const QRect &box)
{
    m_column->activate();
    adjustSize();
    const int above = box.top() - switchTipGap - height();
    const int y = above >= 4 ? above : box.bottom() + 1 + switchTipGap;
    const int most = std::max(4, parentWidget()->width() - 4 - width());
    move(std::clamp(box.center().x() - width() / 2, 4, most), y);
    const bool news = isHidden();
    show();
    raise();
    if (news) {
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
    update();
}

void SwitchTip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(m_theme->color(Token::Line2));
    p.setBrush(m_theme->color(Token::Surface2));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
}
