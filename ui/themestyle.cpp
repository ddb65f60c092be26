#include "themestyle.h"

#include "icons.h"
#include "look.h"
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int comboPad = 4; // beside what the base style leaves before the text

qreal dprOf(const QPainter *painter)
{
    return painter->device()->devicePixelRatioF();
}

/// The lines of a list that a box opens: as high as those of a menu.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 2 * choicePad, std::max(size.height(), Look::px(28))};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const bool chosen = line.state & QStyle::State_Selected;
        painter->fillRect(line.rect, line.palette.color(chosen ? QPalette::Highlight : QPalette::Base));
        painter->setFont(line.font);
        painter->setPen(line.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(line.rect.adjusted(choicePad, 0, -choicePad, 0),
                          int(QStyle::visualAlignment(line.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                              Qt::TextSingleLine,
                          line.text);
    }

    static constexpr int choicePad = 9;
};

} // namespace

ThemeStyle::ThemeStyle(const std::array<QColor, tokenCount> &colors)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_colors(colors)
{
    setObjectName("rollcall"_L1);
}

void ThemeStyle::drawBox(const QStyleOption *option, QPainter *painter, const QWidget *, bool round) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal extent = Look::px(16);
    QRectF box(0, 0, extent, extent);
    box.moveCenter(QRectF(option->rect).center());
    box.moveTopLeft(QPointF(box.topLeft().toPoint()));
    const bool enabled = option->state & State_Enabled, on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const QColor edge = enabled ? color(on || partly ? Token::Accent : Token::Control) : color(Token::Line2);
    const QRectF line = box.adjusted(.5, .5, -.5, -.5);
    painter->setPen(QPen(edge, 1));
    const bool hot = enabled && (option->state & (State_MouseOver | State_HasFocus));
    if (round) {
        painter->setBrush(color(hot ? Token::Surface2 : Token::Surface));
        painter->drawEllipse(line);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(edge);
            painter->drawEllipse(box.center(), extent / 4, extent / 4);
        }
    } else {
        painter->setBrush(on || partly ? edge : color(hot ? Token::Surface2 : Token::Surface));
        painter->drawRoundedRect(line, 3, 3);
        const QColor ink = color(enabled ? Token::AccentInk : Token::Surface);
        if (on)
            painter->drawPixmap(QPointF(box.x() + 1, box.y() + 1),
                                icons::pixmap(u"check"_s, int(extent) - 2, ink, dprOf(painter)));
        else if (partly)
            painter->fillRect(QRectF(box.x() + 4, box.center().y() - 1, 8, 2), ink);
    }
    painter->restore();
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawBox(option, painter, widget, false);
        return;
    case PE_IndicatorRadioButton:
        drawBox(option, painter, widget, true);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On) {
            const QPixmap tick = icons::pixmap(u"check"_s, Px{16}, color(Token::Text), dprOf(painter));
            painter->drawPixmap(option->rect.center() - QPoint(Px{7}, Px{7}), tick);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state & State_Enabled;
    const bool hot = enabled && (option->state & (State_MouseOver | State_HasFocus));
    painter->setPen(QPen(color(enabled ? Token::Control : Token::Line2), 1));
    painter->setBrush(color(!enabled || hot ? Token::Surface2 : Token::Surface));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(.5, .5, -.5, -.5), 4, 4);
    painter->restore();
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const QPixmap down = icons::pixmap(u"down"_s, Px{14}, color(enabled ? Token::Text2 : Token::Text3), dprOf(painter));
    painter->drawPixmap(arrow.center() - QPoint(Px{7}, Px{7} - 1), down);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawCombo(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        if (option->direction == Qt::RightToLeft)
            rect.setRight(rect.right() - comboPad);
        else
            rect.setLeft(rect.left() + comboPad);
    }
    return rect;
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *box = qobject_cast<QComboBox *>(widget);
    if (box && !dynamic_cast<ChoiceDelegate *>(box->itemDelegate()))
        box->setItemDelegate(new ChoiceDelegate(box));
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        return {result.width() + comboPad, std::max(result.height(), Look::px(32))};
    return result;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Look::px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}
