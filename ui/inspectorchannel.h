// One channel of the selected person: the switch, what became of what was asked, and the fine channels it stands for.
#pragma once

#include "marks.h"
#include <QWidget>

class IconButton;
class QPushButton;
class SwitchBox;
class SwitchHand;
class Theme;

class InspectorChannel : public QWidget
{
    Q_OBJECT
public:
    InspectorChannel(const Theme *theme, Channel channel, QWidget *parent = nullptr);

    /// With one the switch can be moved.
    void setSwitchHand(SwitchHand *hand);
    void setRow(const FloorRow &row, const ChannelMap &map, bool stale);
    SwitchBox *box() const { return m_switch; }
    Channel channel() const { return m_channel; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {280, heightForWidth(280)}; }
    QSize minimumSizeHint() const override { return {120, 36}; }

Q_SIGNALS:
    void lingered(bool on); ///< pointer or keyboard came to the switch, or left it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    int wordsBottom(int width) const;
    int storyHeight(int width) const;
    void setMovable(const FloorRow &row);
    void openMenu();
    void place();
    int asideRight() const; ///< px free at the end of the first line

    const Theme *m_theme;
    Channel m_channel;
    SwitchBox *m_switch;
    SwitchHand *m_hand = nullptr;
    IconButton *m_more;
    QPushButton *m_dismiss;
    QList<Word> m_words;
    FloorRow m_row;
    SwitchRequest m_asked;
    SwitchSide m_side = SwitchSide::None;
    QString m_story;
    bool m_known = false, m_stale = false;
};
