// One channel of the selected person: the switch and, beneath its name, the fine channels it stands for.
#pragma once

#include "floorrow.h"
#include <QWidget>

class SwitchBox;
class Theme;

class InspectorChannel : public QWidget
{
    Q_OBJECT
public:
    InspectorChannel(const Theme *theme, Channel channel, QWidget *parent = nullptr);

    void setRow(const FloorRow &row, const ChannelMap &map, bool stale);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {280, heightForWidth(280)}; }
    QSize minimumSizeHint() const override { return {120, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Word
    {
        QString text;
        bool on = false;
        bool operator==(const Word &) const = default;
    };
    QFont smallFont() const;
    /// Where each word stands when the widget is this wide, the switch's column included; leading edge, top.
    QList<QPoint> places(int width) const;

    const Theme *m_theme;
    Channel m_channel;
    SwitchBox *m_switch;
    QList<Word> m_words;
    bool m_known = false, m_stale = false;
};
