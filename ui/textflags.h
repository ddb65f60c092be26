// Flags for QPainter::drawText that follow the layout's direction and never the direction of the text itself.
#pragma once

#include <Qt>

/// One line, in the middle of the height, at the edge where reading starts.
inline int leadingText(bool rightToLeft)
{
    return int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(Qt::TextSingleLine) |
           int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

/// One line, in the middle of the height, at the edge where reading ends.
inline int trailingText(bool rightToLeft)
{
    return leadingText(!rightToLeft);
}
