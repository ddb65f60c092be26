// What was seen to change of the selected person, newest first.
#pragma once

#include "activityentry.h"
#include "livefloor.h"
#include <QWidget>

class Theme;

class InspectorChanges : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorChanges(const Theme *theme, QWidget *parent = nullptr);

    /// asked: what was asked of the person from here, newest first; what it brought about is told as ours.
    void setChanges(const QList<FloorChange> &changes, const QList<ActivityEntry> &asked = {},
                    const ChannelMap &map = ChannelMap::standard());
    static QString sentence(const FloorChange &change, bool rightToLeft);
    static QString sentence(const ActivityEntry &asked); ///< empty for what never left
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
