// What a plan does to the cover of one channel, in one team or in all: before, after, and how far from the minimum.
#pragma once

#include "look.h"
#include "switchplan.h"
#include <QWidget>

class Theme;

class EffectCard : public QWidget
{
    Q_OBJECT
public:
    explicit EffectCard(const Theme *theme, QWidget *parent = nullptr);

    void setEffect(const CoverEffect &effect, const QString &place); ///< place: the team's name, or "all teams"
    QSize sizeHint() const override { return {Look::px(148), Look::px(78)}; }
    QSize minimumSizeHint() const override { return {100, Look::px(78)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString footText() const;
    bool isBroken() const { return m_effect.emptied() || m_effect.shortBy() > 0; }

    const Theme *m_theme;
    CoverEffect m_effect;
    QString m_place;
};
