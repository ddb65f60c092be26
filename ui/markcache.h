// The shapes of marks.h as pixmaps: a row of a table blits what the pure painting would rasterise anew each time.
#pragma once

#include "marks.h"
#include <QHash>
#include <QPixmap>

enum class Token : quint8;

class MarkCache
{
public:
    explicit MarkCache(const Theme *theme) : m_theme(theme) {}

    /// Forgets everything when the pixel ratio is another one.
    void setDevicePixelRatio(qreal dpr);
    void clear();

    const QPixmap &mark(AgentState state, int size, bool stale);
    const QPixmap &alarm(int size, bool stale);
    const QPixmap &switchOf(SwitchLook look);               ///< 28 x 16
    const QPixmap &switchSide(SwitchSide side, bool stale); ///< 14 x 14
    const QPixmap &avatar(int size, bool known);            ///< a disc, or a dashed ring for an id nobody knows
    const QPixmap &icon(const QString &name, int size, Token token);

private:
    enum class Kind : quint8 { Mark, Alarm, Switch, SwitchSide, Avatar };
    template <typename Paint>
    const QPixmap &make(quint32 key, QSize size, Paint paint);

    const Theme *m_theme;
    qreal m_dpr = 1;
    QHash<quint32, QPixmap> m_pixmaps;
    QHash<QString, QPixmap> m_icons;
};
