// Pictures of simulated people: drawn, not photographed, and the same for the same seed.
#pragma once

#include "simorganisation.h"

namespace simportrait {

inline constexpr int side = 192; ///< px of a picture, a square

/// About two thirds of the directory have one, at base + "/pictures/N.png".
void hang(SimOrganisation *organisation, quint32 seed, const QString &base);
/// A PNG. Takes a few milliseconds: not for the GUI thread.
QByteArray draw(quint32 seed, int index);

} // namespace simportrait
