// Fusion with the few parts that neither a palette nor a style sheet can draw: tick boxes, radio buttons, combo boxes,
// menu ticks, and no dotted focus frames (the focus ring says where the keyboard is).
#pragma once

#include "theme.h"
#include <QProxyStyle>

class ThemeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ThemeStyle(const std::array<QColor, tokenCount> &colors);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    QColor color(Token token) const { return m_colors[size_t(token)]; }
    void drawBox(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool round) const;
    void drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    std::array<QColor, tokenCount> m_colors;
};
