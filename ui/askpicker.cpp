#include "askpicker.h"

#include "askbutton.h"
#include "floorwords.h"
#include "look.h"
#include "theme.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>

namespace {
constexpr Px askPickerGap{12}, mostWidth{680}; // px that the dialog has for it
} // namespace

AskPicker::AskPicker(const Theme *theme, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(askPickerGap);
    const int room = std::min<int>(mostWidth, screen()->availableSize().width() - 48);
    int perRow = int(channelCount);
    for (const Channel channel : allChannels) {
        const QString name = floorwords::channel(channel);
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(name);
        label->setFont(Theme::font(12, QFont::Medium));
        column->addWidget(label);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(4);
        auto *group = new QButtonGroup(this);
        const auto add = [&](Ask ask, const QString &word, const QString &spoken) {
            auto *button = new AskButton(theme, ask != Ask::Leave, word, spoken, this);
            group->addButton(button, int(ask));
            buttons->addWidget(button);
        };
        add(Ask::Leave, tr("Leave", "a channel as it is"), tr("%1: leave as it is", "%1 = a channel").arg(name));
        add(Ask::On, tr("On", "a channel"), tr("%1: on", "%1 = a channel").arg(name));
        add(Ask::Off, tr("Off", "a channel"), tr("%1: off", "%1 = a channel").arg(name));
        group->button(int(Ask::Leave))->setChecked(true);
        connect(group, &QButtonGroup::idClicked, this, &AskPicker::asksChanged);
        m_groups[size_t(channel)] = group;
        if (channel == allChannels.front())
            setFocusProxy(group->button(int(Ask::Leave)));
        column->addLayout(buttons);
        // Long words stand in two lines of two.
        if (int(channelCount) * (column->sizeHint().width() + askPickerGap) > room)
            perRow = int(channelCount) / 2;
        const int at = int(channel);
        grid->addLayout(column, at / perRow, at % perRow);
        grid->setColumnStretch(at % perRow, 1);
    }
}

void AskPicker::setAsks(const ChannelAsks &asks)
{
    for (size_t i = 0; i < channelCount; ++i)
        m_groups[i]->button(int(asks[i]))->setChecked(true);
}

ChannelAsks AskPicker::asks() const
{
    ChannelAsks asks{};
    for (size_t i = 0; i < channelCount; ++i)
        asks[i] = Ask(m_groups[i]->checkedId());
    return asks;
}
