// Colours, fonts and style of both themes, read from tokens.json (interface 2 and 5). Handed to every widget; the
// oldest one that lives is also the look of the application, others (the wall's) are for what is painted with them
// alone.
#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QObject>
#include <array>
#include <memory>

// Buttons say their kind in the dynamic property "class": "primary", "danger" (red text, no edge) or "link"; without it
// they are plain. "small" = true makes buttons and fields 28 px high. A field's dynamic property "state" is "changed",
// "warning" or "error". "focusRadius" (int) is the corner radius of a widget, for the focus ring; 4 without it.

/// The rows of interface 2; the enumerator is the token's name in camel case.
// clang-format off
enum class Token : quint8 {
    Bg, Surface, Surface2, Surface3, Line, Line2, Control, Text, Text2, Text3, Accent, AccentInk, AccentSoft, AccentLine,
    On, OnKnob, StWork, StAway, StAwayLine, StAlarm, StOff, StOffLine, StOdd, WorkSoft, AwaySoft, AlarmSoft, OddSoft,
    WorkText, AwayText, AlarmText, OddText, Flash, Hatch, StripGap
};
// clang-format on
inline constexpr size_t tokenCount = size_t(Token::StripGap) + 1;

class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr); ///< light
    ~Theme() override;

    bool isDark() const { return m_dark; }
    /// Changes palette, style sheet and font of the application when one runs, then emits changed().
    void setDark(bool dark);

    /// False for people who asked their desktop for less motion: nothing flashes or fades.
    bool motionAllowed() const { return m_motionAllowed; }
    void setMotionAllowed(bool allowed) { m_motionAllowed = allowed; }

    /// Whether the colours may be tried out as others see them (Look::vision()); not on a wall, which is for all.
    void setTriedOut(bool may);

    QColor color(Token token) const { return m_colors[size_t(token)]; }
    /// The colour as it looks on data that is no longer fresh: states drain to grey, words to text-2 (interface 2).
    QColor color(Token token, bool stale) const { return m_stale && stale ? (*m_stale)[size_t(token)] : color(token); }
    /// The texture laid over data that is no longer fresh, for a device of this pixel ratio.
    QBrush hatch(qreal dpr) const;
    /// The texture of "not seen" in strips.
    QBrush gapHatch(qreal dpr) const;

    /// Inter (fallbacks Noto Sans, CJK, Arabic) of this size in px.
    static QFont font(int px, QFont::Weight weight = QFont::Normal);
    /// The same for ids and keys: a typewriter face.
    static QFont monoFont(int px);

Q_SIGNALS:
    void changed();

private:
    void load();
    void apply();

    bool m_dark = false, m_motionAllowed = true, m_triedOut = true;
    std::array<QColor, tokenCount> m_colors{};
    std::unique_ptr<std::array<QColor, tokenCount>> m_stale;
};
