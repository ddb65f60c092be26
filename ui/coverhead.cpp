#include "coverhead.h"

#include "buttonicon.h"
#include "channelicon.h"
#include "look.h"
#include "theme.h"
#include <QStyleOptionHeader>

static constexpr Px coverHeadIconExtent{14};

CoverHead::CoverHead(const Theme *theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    connect(theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void CoverHead::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex > 0) // before them is the name of the team
        option->icon = buttonIcon(channelIcon(Channel(logicalIndex - 1)), coverHeadIconExtent,
                                  m_theme->color(Token::Text2), devicePixelRatioF(), isRightToLeft());
}
