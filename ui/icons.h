// The program's own icons, drawn from SVG in any colour; kept in QPixmapCache by name, size, colour and pixel ratio.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace icons {

/// extent in device-independent px; empty when there is no such icon.
QPixmap pixmap(const QString &name, int extent, const QColor &color, qreal dpr);
/// The same for buttons and menus.
QIcon icon(const QString &name, const QColor &color);
/// The program's own mark in all usual sizes.
QIcon application();

} // namespace icons
