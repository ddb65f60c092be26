#include "colourvision.h"

#include <algorithm>
#include <cmath>

namespace {

using Row = std::array<double, 3>;
using Matrix = std::array<Row, 3>;

constexpr Row luminance{0.2126, 0.7152, 0.0722};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix grey{{luminance, luminance, luminance}};

const Matrix *matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Protanopia:
        return &protanopia;
    case ColourVision::Deuteranopia:
        return &deuteranopia;
    case ColourVision::Tritanopia:
        return &tritanopia;
    case ColourVision::Grey:
        return &grey;
    case ColourVision::Full:
        break;
    }
    return nullptr;
}

double toLinear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

float fromLinear(double c)
{
    c = std::clamp(c, 0.0, 1.0);
    return float(c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055);
}

} // namespace

QColor seenWith(ColourVision vision, const QColor &color)
{
    const Matrix *matrix = matrixOf(vision);
    if (!matrix)
        return color;
    const Row in{toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
    const auto out = [&](size_t i) {
        const Row &row = (*matrix)[i];
        return fromLinear(row[0] * in[0] + row[1] * in[1] + row[2] * in[2]);
    };
    return QColor::fromRgba(QColor::fromRgbF(out(0), out(1), out(2), color.alphaF()).rgba());
}
