// What was seen to change of the selected person, newest first.
#pragma once

#include "livefloor.h"
#include <QWidget>

class Theme;

class InspectorChanges : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorChanges(const Theme *theme, QWidget *parent = nullptr);

    void setChanges(const QList<FloorChange> &changes);
    static QString sentence(const FloorChange &change, bool rightToLeft);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString time, text;
        bool operator==(const Line &) const = default;
    };
    const Theme *m_theme;
    QList<Line> m_lines;
};
