#include "banner.h"

#include "accessible.h"
#include "buttonicon.h"
#include "icons.h"
#include "look.h"
#include "theme.h"
#include <QAccessible>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr Px bannerPad{16}, bannerIconSize{20}, bannerGap{12}, bannerTextLeft{16 + 20 + 12};

QFont strongFont(QFont f)
{
    f.setWeight(QFont::DemiBold);
    return f;
}

int segmentsWidth(const QList<BannerSegment> &segments, const QFont &font)
{
    int width = 0;
    for (const BannerSegment &s : segments) {
        width += QFontMetrics(s.strong ? strongFont(font) : font).horizontalAdvance(s.text);
        width += QFontMetrics(font).horizontalAdvance(u' ');
    }
    return width;
}

void drawSegments(QPainter *p, const QList<BannerSegment> &segments, const QRect &box, bool rtl)
{
    const QFont plain = p->font();
    int x = 0;
    for (const BannerSegment &s : segments) {
        p->setFont(s.strong ? strongFont(plain) : plain);
        const int left = box.width() - x;
        if (left <= 8)
            break;
        const QString text = p->fontMetrics().elidedText(s.text, Qt::ElideRight, left);
        const int width = p->fontMetrics().horizontalAdvance(text);
        p->drawText(QRect(rtl ? box.right() + 1 - x - width : box.left() + x, box.top(), width, box.height()),
                    Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width + QFontMetrics(plain).horizontalAdvance(u' ');
    }
    p->setFont(plain);
}

} // namespace

Banner::Banner(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_button(new QPushButton(this))
{
    accessible::setRole(this, QAccessible::AlertMessage);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setProperty("small", true);
    connect(m_button, &QPushButton::clicked, this, &Banner::press);
    connect(theme, &Theme::changed, this, &Banner::restyle);
    hide();
}

Banner::Colours Banner::colours() const
{
    using Kind = BannerContent::Kind;
    switch (m_content.kind) {
    case Kind::TokenRefused:
    case Kind::ProxyTrouble:
        return {m_theme->color(Token::AlarmSoft), m_theme->color(Token::AlarmText), m_theme->color(Token::StAlarm),
                m_content.kind == Kind::TokenRefused ? u"key"_s : u"offlinelink"_s};
    case Kind::RateLimited:
        return {m_theme->color(Token::AwaySoft), m_theme->color(Token::AwayText), m_theme->color(Token::StAwayLine),
                u"pause"_s};
    case Kind::ConfirmingEmpty:
        return {m_theme->color(Token::AwaySoft), m_theme->color(Token::AwayText), m_theme->color(Token::StAwayLine),
                u"alert"_s};
    case Kind::ClockDiffers:
    case Kind::Unreadable:
    case Kind::Notice:
        return {m_theme->color(Token::Surface2), m_theme->color(Token::Text), m_theme->color(Token::Line2), u"info"_s};
    case Kind::None:
    case Kind::Stale:
    case Kind::NoAnswerYet:
        break;
    }
    const QColor ink = m_theme->color(Token::Text);
    return {ink, m_theme->color(Token::Surface), ink, u"offlinelink"_s};
}

void Banner::setContent(const BannerContent &content)
{
    if (content == m_content)
        return;
    const bool another = content.kind != m_content.kind || content.action != m_content.action;
    const bool told = isNews(content);
    m_content = content;
    if (content.kind == BannerContent::Kind::None) {
        hide();
        return;
    }
    setAccessibleName(tr("Banner: %1").arg(content.plainText()));
    if (another) {
        restyle();
        show();
    }
    if (told)
        accessible::announce(this);
    update();
}

/// What comes back after something more urgent has been read out before.
bool Banner::isNews(const BannerContent &content)
{
    using Kind = BannerContent::Kind;
    m_told.removeIf([&content](const std::pair<const Kind &, QString &> &one) {
        return content.kind == Kind::None || one.first < content.kind; // over
    });
    const bool another = content.kind != m_content.kind || content.action != m_content.action;
    if (content.kind < Kind::ClockDiffers)
        return another; // the words change with every second
    const QString words = content.kind == Kind::Notice ? content.plainText() : QString();
    const bool known = m_told.contains(content.kind) && m_told.value(content.kind) == words;
    m_told.insert(content.kind, words);
    return !known;
}

void Banner::restyle()
{
    using Action = BannerContent::Action;
    m_button->setVisible(m_content.action != Action::None);
    m_button->setIcon({});
    switch (m_content.action) {
    case Action::None:
        break;
    case Action::RetryNow:
        m_button->setText(tr("Retry now"));
        setButtonIcon(u"refresh"_s);
        break;
    case Action::ReplaceToken:
        m_button->setText(tr("Replace token..."));
        setButtonIcon(u"key"_s);
        break;
    case Action::Dismiss:
        m_button->setText(tr("Close", "a notice"));
        break;
    case Action::OpenNetwork:
        m_button->setText(tr("Network settings..."));
        setButtonIcon(u"settings"_s);
        break;
    case Action::ShowAlert:
        m_button->setText(tr("Show", "whom or what an alert is about"));
        break;
    case Action::OpenImport:
        m_button->setText(tr("Open", "the page of a list"));
        break;
    }
    placeButton();
    update();
}

void Banner::setButtonIcon(const QString &name)
{
    m_button->setIcon(buttonIcon(name, Px{14}, m_theme->color(Token::Text), devicePixelRatioF(), isRightToLeft()));
    m_button->setIconSize(QSize(Px{14} + buttonIconGap, Px{14}));
}

void Banner::placeButton()
{
    const QSize size = m_button->sizeHint().expandedTo(QSize(0, 28));
    m_button->setGeometry(isRightToLeft() ? bannerPad : width() - bannerPad - size.width(),
                          (height() - size.height()) / 2, size.width(), size.height());
}

void Banner::resizeEvent(QResizeEvent *)
{
    placeButton();
}

void Banner::press()
{
    switch (m_content.action) {
    case BannerContent::Action::None:
        break;
    case BannerContent::Action::RetryNow:
        Q_EMIT retryWanted();
        break;
    case BannerContent::Action::ReplaceToken:
        Q_EMIT tokenWanted();
        break;
    case BannerContent::Action::Dismiss:
        Q_EMIT dismissed(m_content.kind);
        break;
    case BannerContent::Action::OpenNetwork:
        Q_EMIT networkWanted();
        break;
    case BannerContent::Action::ShowAlert:
        Q_EMIT alertWanted();
        break;
    case BannerContent::Action::OpenImport:
        Q_EMIT importWanted();
        break;
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Colours c = colours();
    const bool rtl = isRightToLeft();
    p.fillRect(rect(), c.fill);
    p.fillRect(QRect(0, height() - 1, width(), 1), c.edge);
    p.drawPixmap(rtl ? width() - bannerPad - bannerIconSize : bannerPad, (height() - bannerIconSize) / 2,
                 icons::pixmap(c.icon, bannerIconSize, c.ink, devicePixelRatioF()));
    p.setPen(c.ink);
    const int buttonRoom = m_button->isHidden() ? bannerPad : m_button->width() + bannerPad + bannerGap;
    QRect room = rect().adjusted(rtl ? buttonRoom : bannerTextLeft, 0, rtl ? -bannerTextLeft : -buttonRoom, 0);
    // What can be done matters less than what is wrong: the right side gives way first.
    const int asideWidth = std::min(segmentsWidth(m_content.aside, p.font()), room.width() / 2);
    if (asideWidth > 0) {
        QRect aside = room;
        if (rtl) {
            aside.setWidth(asideWidth);
            room.setLeft(room.left() + asideWidth + bannerGap);
        } else {
            aside.setLeft(room.right() + 1 - asideWidth);
            room.setRight(room.right() - asideWidth - bannerGap);
        }
        drawSegments(&p, m_content.aside, aside, rtl);
    }
    drawSegments(&p, m_content.text, room, rtl);
}
