// What is asked of each of the four channels: on, off, or left as it is.
#pragma once

#include "switchask.h"
#include <QWidget>

class QButtonGroup;
class Theme;

class AskPicker : public QWidget
{
    Q_OBJECT
public:
    explicit AskPicker(const Theme *theme, QWidget *parent = nullptr);

    void setAsks(const ChannelAsks &asks); ///< tells nobody
    ChannelAsks asks() const;

Q_SIGNALS:
    void asksChanged(); ///< by a person

private:
    std::array<QButtonGroup *, channelCount> m_groups{};
};
