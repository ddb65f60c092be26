// What a person has set of the looks of all windows: the size of texts, and contrast. Themes follow it.
#pragma once

#include "colourvision.h"
#include <QList>
#include <QObject>
#include <utility>

class Look : public QObject
{
    Q_OBJECT
public:
    static constexpr int least = 100, most = 200;
    inline static const QList<int> sizes{100, 110, 125, 150, 175, 200}; ///< that can be chosen, in per cent
    static Look *instance();                                            ///< of the GUI thread

    /// Of all texts and of what must grow with them, in per cent of the designs. Windows made before keep theirs.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    /// More between words and their ground, and lines that can be seen.
    bool isHighContrast() const { return m_highContrast; }
    void setHighContrast(bool high);
    /// How the colours are shown, to see what others see of them.
    ColourVision vision() const { return m_vision; }
    void setVision(ColourVision vision);
    /// So many px of the designs, at this size of text.
    static int px(int drawn) { return (drawn * instance()->m_textPercent + 50) / 100; }
    /// Of what stands beside something else that needs the width as well: half as much more.
    static int sidePx(int drawn) { return (drawn * (100 + instance()->m_textPercent) + 100) / 200; }

Q_SIGNALS:
    void changed();

private:
    int m_textPercent = 100;
    bool m_highContrast = false;
    ColourVision m_vision = ColourVision::Full;
};

/// A length of the designs that grows with the text; what is computed from several is a length of its own.
struct Px
{
    int drawn;
    operator int() const { return Look::px(drawn); }
};
