#include "look.h"

Look *Look::instance()
{
    static Look look;
    return &look;
}

void Look::setTextPercent(int percent)
{
    percent = qBound(least, percent, most);
    if (std::exchange(m_textPercent, percent) != percent)
        Q_EMIT changed();
}

void Look::setHighContrast(bool high)
{
    if (std::exchange(m_highContrast, high) != high)
        Q_EMIT changed();
}

void Look::setVision(ColourVision vision)
{
    if (std::exchange(m_vision, vision) != vision)
        Q_EMIT changed();
}
