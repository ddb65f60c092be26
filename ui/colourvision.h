// How colours look to people who see them in another way. After Machado, Oliveira and Fernandes (2009), for a complete
// deficiency, in linear RGB; grey by the luminance of Rec. 709.
#pragma once

#include <QColor>
#include <array>

enum class ColourVision : quint8 { Full, Protanopia, Deuteranopia, Tritanopia, Grey };
inline constexpr std::array allColourVisions{ColourVision::Full, ColourVision::Protanopia, ColourVision::Deuteranopia,
                                             ColourVision::Tritanopia, ColourVision::Grey};

/// The alpha stays.
QColor seenWith(ColourVision vision, const QColor &color);
