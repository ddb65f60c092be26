// The moment looked at, under the same axis as the lines; what was not seen is hatched.
#pragma once

#include "historyfact.h"
#include "historyscale.h"
#include <QSlider>

class Theme;

class HistorySlider : public QSlider
{
    Q_OBJECT
public:
    HistorySlider(const Theme *theme, const HistoryScale *scale, QWidget *parent = nullptr);
    void setSeen(const QList<HistorySpan> &seen);
    void follow(); ///< the scale has changed

Q_SIGNALS:
    void cursorWanted(qint64 atMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    const Theme *m_theme;
    const HistoryScale *m_scale;
    QList<HistorySpan> m_seen;
};
