// A round toggle with a mark, a word and a count: a filter that is on or off, or an offer to act.
#pragma once

#include "floorrow.h"
#include <QAbstractButton>
#include <optional>
#include <tuple>

class Theme;

class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look : quint8 {
        Filter, ///< neutral, accent when checked
        Offer,  ///< accent edge and words: something of yours waits
    };
    ChipButton(const Theme *theme, Look look, QWidget *parent = nullptr);

    void setMark(AgentState state);        ///< the mark before the word
    void setIconName(const QString &name); ///< an icon instead of a mark
    enum class Urgency : quint8 { None, Warning, Alarm };
    void setUrgency(Urgency urgency);                ///< a sign for it instead of a mark
    void setKeyCap(const QString &text);             ///< the key that does the same, drawn as a cap
    void setContent(const QString &word, int count); ///< count < 0: none
    void setStale(bool stale);
    void setShort(bool isShort); ///< a chip with a mark drops its word, one with a key cap drops the cap

    QSize sizeHint() const override { return sizeHintAs(m_short); }
    QSize sizeHintAs(bool isShort) const; ///< as it would be after setShort(isShort)
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int leadWidth() const;
    void measure() const;
    QFont capFont() const;
    QString countText() const;
    QString shownWord() const;
    QString shownCap() const;

    const Theme *m_theme;
    Look m_look;
    std::optional<AgentState> m_mark;
    QString m_iconName, m_keyCap, m_word;
    Urgency m_urgency = Urgency::None;
    int m_count = -1;
    bool m_stale = false, m_short = false;
    struct Widths
    {
        std::tuple<QString, QString, QString, QFont> key; ///< what was measured: word, count, key cap, font
        int word = 0, count = 0, cap = 0;
    };
    mutable Widths m_widths;
};
