// Cells of the plain lists (plans, results, activity): a person with initials, a line of text, the ground and the ring
// of the keyboard. They follow the layout's direction.
#pragma once

#include "look.h"
#include "theme.h"
#include <QPixmap>
#include <QRect>
#include <QStyledItemDelegate>

class QLabel;
class QPainter;
class QStyleOptionViewItem;
class QTableView;

namespace listcells {

inline constexpr int dialogMargin = 24,
                     pageMargin = 16; ///< of the first column, and of what stands above and below a list
inline constexpr Px personLead{32};   ///< before the name of paintPerson()

/// Flat, without grid and selection, rows of this height; the keyboard still walks through it.
/// margin: of the first column.
void setUp(QTableView *view, int rowHeight, int margin);
/// The cell as an empty ground with the line below it. fill: Surface, or AlarmSoft for what failed.
void paintGround(QPainter *p, const QStyleOptionViewItem &option, const Theme &theme, Token fill);
/// The ring around a cell, for QStyle::State_HasFocus.
void paintFocus(QPainter *p, const QStyleOptionViewItem &option, const Theme &theme);
/// Text from outside is isolated by the caller.
void paintText(QPainter *p, const QRect &box, const QString &text, const QFont &font, const QColor &ink,
               bool rightToLeft);
/// A disc with initials and the name beside it.
void paintPerson(QPainter *p, const QRect &box, const QString &name, const QFont &font, const QColor &ink,
                 const Theme &theme, bool rightToLeft);
void setInk(QLabel *label, const QColor &ink);                  ///< style sheets leave this way alone
QPixmap alarmPixmap(const Theme &theme, int extent, qreal dpr); ///< the triangle, for labels
/// A cell without the distances it keeps: the first column the margin, the others a little.
QRect inner(const QRect &cell, int column, int margin, bool rightToLeft);
/// The part of a box from its leading edge, mirrored with the layout.
QRect part(const QRect &box, int from, int width, bool rightToLeft);
/// The text of a cell that has no room for it, as a tooltip. True when the event was about one.
bool showCutText(QHelpEvent *event, QAbstractItemView *view, const QModelIndex &index, const QFont &font, int room);

} // namespace listcells
