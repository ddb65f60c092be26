// How true the floor is, in words, with a ring that empties to the next poll.
#pragma once

#include "livefloor.h"
#include <QWidget>

class Theme;

class FreshnessChip : public QWidget
{
    Q_OBJECT
public:
    explicit FreshnessChip(const Theme *theme, QWidget *parent = nullptr);

    void setStatus(const FloorStatus &status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont strongFont() const;
    double ringLeft() const;

    const Theme *m_theme;
    FloorStatus m_status;
    QString m_word, m_detail;
    QSize m_hint;      ///< as the layout knows it
    double m_ring = 0; ///< as painted: the share of the interval that is left
    mutable std::tuple<QString, QString, QFont> m_measured;
    mutable int m_textWidth = 0; ///< of m_measured
};
