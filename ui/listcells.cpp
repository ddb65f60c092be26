#include "listcells.h"

#include "look.h"
#include "marks.h"
#include "textflags.h"
#include "words.h"
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace {
constexpr Px avatar{24};
constexpr Px avatarGap{8};
constexpr qsizetype listCellsLongest = 400; // letters: more cannot be shown, and layout cost grows with them
} // namespace

void listcells::setUp(QTableView *view, int rowHeight, int margin)
{
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(rowHeight);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view->horizontalHeader();
    header->setFixedHeight(Look::px(32));
    header->setMinimumSectionSize(16);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    // A style sheet counts sections from the left, whichever way they run.
    const QString leading = view->isRightToLeft() ? QStringLiteral("last") : QStringLiteral("first");
    header->setStyleSheet(QStringLiteral("QHeaderView::section:%1 { padding: 0 %2px; }").arg(leading).arg(margin));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void listcells::paintGround(QPainter *p, const QStyleOptionViewItem &option, const Theme &theme, Token fill)
{
    p->fillRect(option.rect, theme.color(fill));
    p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Token::Line));
}

void listcells::paintFocus(QPainter *p, const QStyleOptionViewItem &option, const Theme &theme)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(theme.color(Token::Accent), 2));
    p->setBrush(Qt::NoBrush);
    p->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
    p->restore();
}

void listcells::paintText(QPainter *p, const QRect &box, const QString &text, const QFont &font, const QColor &ink,
                          bool rightToLeft)
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    p->setFont(font);
    p->setPen(ink);
    p->drawText(box, leadingText(rightToLeft),
                QFontMetrics(font).elidedText(text.left(listCellsLongest), Qt::ElideRight, box.width()));
}

void listcells::paintPerson(QPainter *p, const QRect &box, const QString &name, const QFont &font, const QColor &ink,
                            const Theme &theme, bool rightToLeft)
{
    const QRect disc = part(box, 0, avatar, rightToLeft);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(Qt::NoPen);
    p->setBrush(theme.color(Token::Surface3));
    const QRect round(disc.left(), box.center().y() - avatar / 2 + 1, avatar, avatar);
    p->drawEllipse(round);
    p->restore();
    p->setFont(Theme::font(10, QFont::DemiBold));
    p->setPen(theme.color(Token::Text2));
    p->drawText(round, Qt::AlignCenter, words::initials(name.left(listCellsLongest)));
    const int from = avatar + avatarGap;
    paintText(p, part(box, from, box.width() - from, rightToLeft), words::isolated(name.left(listCellsLongest)), font,
              ink, rightToLeft);
}

void listcells::setInk(QLabel *label, const QColor &ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::PlaceholderText, ink);
    label->setPalette(palette);
    label->setForegroundRole(QPalette::PlaceholderText);
}

QPixmap listcells::alarmPixmap(const Theme &theme, int extent, qreal dpr)
{
    QPixmap pixmap(QSize(extent, extent) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    paintAlarm(&p, QRectF(0, 0, extent, extent), theme, false);
    return pixmap;
}

QRect listcells::inner(const QRect &cell, int column, int margin, bool rightToLeft)
{
    const int lead = column == 0 ? margin : 8;
    return part(cell, lead, std::max(0, cell.width() - lead - (column == 0 ? 0 : 8)), rightToLeft);
}

QRect listcells::part(const QRect &box, int from, int width, bool rightToLeft)
{
    return QRect(rightToLeft ? box.right() + 1 - from - width : box.left() + from, box.top(), width, box.height());
}

bool listcells::showCutText(QHelpEvent *event, QAbstractItemView *view, const QModelIndex &index, const QFont &font,
                            int room)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty() || QFontMetrics(font).horizontalAdvance(text.left(listCellsLongest)) <= room)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), words::toolTip(text), view->viewport(), view->visualRect(index));
    return true;
}
