#include "askpicker.h"

#include "accessible.h"
#include "floorwords.h"
#include "icons.h"
#include "theme.h"
#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 28;

/// One of three buttons that lie in one frame.
class AskButton : public QAbstractButton
{
public:
    /// asks: it stands for a wish, not for leaving things alone.
    AskButton(const Theme *theme, bool asks, const QString &text, const QString &name, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme), m_asks(asks)
    {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        accessible::setRole(this, QAccessible::RadioButton);
        setAccessibleName(name);
        connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 16, buttonHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const bool chosen = isChecked(), hot = underMouse() || hasFocus();
        const Token edge = m_asks ? Token::Accent : Token::Control, fill = m_asks ? Token::AccentSoft : Token::Surface3;
        p.setPen(m_theme->color(chosen ? edge : hot ? Token::Control : Token::Line2));
        p.setBrush(m_theme->color(chosen ? fill : hot ? Token::Surface2 : Token::Surface));
        p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
        QFont f = font();
        f.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        p.setFont(f);
        p.setPen(m_theme->color(chosen ? Token::Text : Token::Text2));
        p.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme *m_theme;
    bool m_asks;
};

} // namespace

AskPicker::AskPicker(const Theme *theme, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
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
        row->addLayout(column, 1);
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
