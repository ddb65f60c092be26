#include "mappingheader.h"

#include "icons.h"
#include "listcells.h"
#include "look.h"
#include "textflags.h"
#include "words.h"
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr Px mappingHeaderHeight{52};
}

MappingHeader::MappingHeader(const Theme *theme, ImportModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setMouseTracking(true);
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), mappingHeaderHeight};
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme->color(Token::Surface2));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme->color(Token::Line2));
    const bool rtl = isRightToLeft();
    const QString title = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRect box = listcells::part(rect, 8, rect.width() - 16, rtl);
    if (section < ImportModel::firstColumn) {
        const bool number = section == ImportModel::numberColumn;
        painter->setFont(Theme::font(12, number ? QFont::Normal : QFont::DemiBold));
        painter->setPen(m_theme->color(number ? Token::Text3 : Token::Text));
        painter->drawText(QRect(box.left(), rect.top() + Px{8}, box.width(), Px{18}),
                          number ? trailingText(rtl) : leadingText(rtl), title);
    } else {
        painter->fillRect(QRect(rtl ? rect.right() : rect.left() - 1, rect.top(), 1, rect.height()),
                          m_theme->color(Token::Line));
        const int column = section - ImportModel::firstColumn;
        const bool unused = m_model->sheet().uses().value(column).kind == ColumnUse::Kind::Unused;
        const QFont strong = Theme::font(12, QFont::DemiBold);
        const int width = std::min(QFontMetrics(strong).horizontalAdvance(title) + 2, box.width() - 16);
        const QRect first(box.left(), rect.top() + Px{8}, box.width(), Px{18});
        listcells::paintText(painter, listcells::part(first, 0, width, rtl), title, strong,
                             m_theme->color(unused ? Token::Text3 : Token::Text), rtl);
        const QRect arrow = listcells::part(first, width + 4, Px{12}, rtl);
        painter->drawPixmap(arrow.left(), first.top() + Px{3},
                            icons::pixmap(u"down"_s, Px{12}, m_theme->color(Token::Text2), devicePixelRatioF()));
        const QString own = m_model->sheet().header().value(column);
        if (!own.isEmpty())
            listcells::paintText(painter, QRect(box.left(), rect.top() + Px{27}, box.width(), Px{16}),
                                 words::isolated(u"“"_s + own.left(100) + u"”"_s), Theme::font(12),
                                 m_theme->color(Token::Text2), rtl);
    }
    painter->restore();
}

void MappingHeader::openMenu(int section)
{
    const int column = section - ImportModel::firstColumn;
    if (column < 0 || column >= m_model->sheet().columnCount())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using F = AgentField;
    QList<ColumnUse> uses{{ColumnUse::Kind::Field, F::DisplayName}, {ColumnUse::Kind::Field, F::Email}};
    for (const AgentField field : editableFields) {
        if (field != F::DisplayName)
            uses += {ColumnUse::Kind::Field, field};
    }
    uses += {ColumnUse::Kind::Team, F::DisplayName};
    uses += ColumnUse{};
    for (const ColumnUse &use : std::as_const(uses)) {
        if (use.kind != ColumnUse::Kind::Field && menu->actions().size() == 9)
            menu->addSeparator();
        QAction *action = menu->addAction(ImportModel::fieldTitle(use));
        action->setCheckable(true);
        action->setChecked(m_model->sheet().uses().value(column) == use);
        connect(action, &QAction::triggered, this, [this, column, use] { Q_EMIT useWanted(column, use); });
    }
    menu->popup(mapToGlobal(QPoint(sectionViewportPosition(section), height())));
}

void MappingHeader::mousePressEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x(), section = logicalIndexAt(x);
    const int edge = sectionViewportPosition(section) + sectionSize(section);
    if (event->button() == Qt::LeftButton && section >= ImportModel::firstColumn && x < edge - 5 &&
        x > sectionViewportPosition(section) + 5)
        return openMenu(section);
    QHeaderView::mousePressEvent(event);
}
