#include "visionpreview.h"

#include "accessible.h"
#include "floorwords.h"
#include "flowlayout.h"
#include "listcells.h"
#include "look.h"
#include "marks.h"
#include "settingcontrols.h"
#include "textflags.h"
#include "theme.h"
#include <QImage>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr Px visionPreviewLineHeight{22}, headHeight{26}, visionPreviewPad{10}, visionPreviewMark{12},
    visionPreviewGap{8};
constexpr std::array shownStates{AgentState::Working, AgentState::Away, AgentState::Offline, AgentState::Ghost,
                                 AgentState::NotSeen};
constexpr std::array shownSwitches{SwitchLook::On, SwitchLook::Off, SwitchLook::OnRequested};
constexpr int lines = int(shownStates.size()) + 2; // and a broken minimum, and the switches

QString shortText()
{
    return VisionPanel::tr("2 of 4, short", "people who cover a channel, people wanted");
}

/// As it is painted, seen with other eyes; few colours come up again and again.
void see(QImage *image, ColourVision vision)
{
    QHash<QRgb, QRgb> known;
    for (int y = 0; y < image->height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image->scanLine(y));
        for (int x = 0; x < image->width(); ++x) {
            auto found = known.constFind(line[x]);
            if (found == known.cend())
                found = known.insert(line[x], seenWith(vision, QColor::fromRgb(line[x])).rgb());
            line[x] = *found;
        }
    }
}

} // namespace

VisionPanel::VisionPanel(const Theme *theme, ColourVision vision, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_vision(vision)
{
    accessible::setRole(this, QAccessible::Graphic);
    //: %1 = how colours are seen, as in: Protanopia
    setAccessibleName(tr("States and switches, %1").arg(title(vision)));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString VisionPanel::title(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Full:
        return tr("As they are", "colours");
    case ColourVision::Protanopia:
        return tr("Protanopia");
    case ColourVision::Deuteranopia:
        return tr("Deuteranopia");
    case ColourVision::Tritanopia:
        return tr("Tritanopia");
    case ColourVision::Grey:
        return tr("Without colours");
    }
    return {};
}

QSize VisionPanel::sizeHint() const
{
    const QFontMetrics words(Theme::font(12)), head(Theme::font(12, QFont::DemiBold));
    int width = int(shownSwitches.size()) * (Px{28} + visionPreviewGap) - visionPreviewGap;
    for (const ColourVision vision : allColourVisions)
        width = std::max(width, head.horizontalAdvance(title(vision)));
    for (const AgentState state : shownStates)
        width =
            std::max(width, visionPreviewMark + visionPreviewGap + words.horizontalAdvance(floorwords::state(state)));
    width = std::max(width, visionPreviewMark + visionPreviewGap + words.horizontalAdvance(shortText()));
    return {width + 2 * visionPreviewPad + 2, headHeight + lines * visionPreviewLineHeight + visionPreviewPad};
}

void VisionPanel::paintEvent(QPaintEvent *)
{
    const qreal dpr = devicePixelRatioF();
    QImage image(size() * dpr, QImage::Format_RGB32);
    image.setDevicePixelRatio(dpr);
    image.fill(m_theme->color(Token::Surface));
    QPainter p(&image);
    const bool rtl = isRightToLeft();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(m_theme->color(Token::Line2));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    const QRect inner = rect().adjusted(visionPreviewPad, 0, -visionPreviewPad, 0);
    const auto line = [&](int top, int height) { return QRect(inner.left(), top, inner.width(), height); };
    listcells::paintText(&p, line(2, headHeight), title(m_vision), Theme::font(12, QFont::DemiBold),
                         m_theme->color(Token::Text2), rtl);
    int top = headHeight;
    const auto square = [&] {
        const QRect box = listcells::part(line(top, visionPreviewLineHeight), 0, visionPreviewMark, rtl);
        return QRectF(box.left(), top + (visionPreviewLineHeight - visionPreviewMark) / 2, visionPreviewMark,
                      visionPreviewMark);
    };
    const auto word = [&](const QString &text, Token ink) {
        const QRect box = line(top, visionPreviewLineHeight);
        listcells::paintText(&p,
                             listcells::part(box, visionPreviewMark + visionPreviewGap,
                                             box.width() - visionPreviewMark - visionPreviewGap, rtl),
                             text, Theme::font(12), m_theme->color(ink), rtl);
        top += visionPreviewLineHeight;
    };
    for (const AgentState state : shownStates) {
        paintMark(&p, square(), state, *m_theme, false);
        word(floorwords::state(state), Token::Text);
    }
    paintAlarm(&p, square(), *m_theme, false);
    word(shortText(), Token::AlarmText);
    int x = 0;
    for (const SwitchLook look : shownSwitches) {
        const QRect box = listcells::part(line(top, visionPreviewLineHeight), x, Px{28}, rtl);
        paintSwitch(&p, QRectF(box.left(), top + (visionPreviewLineHeight - Px{16}) / 2, Px{28}, Px{16}), look,
                    *m_theme);
        x += Px{28} + visionPreviewGap;
    }
    p.end();
    if (m_vision != ColourVision::Full)
        see(&image, m_vision);
    QPainter(this).drawImage(0, 0, image);
}

VisionPreview::VisionPreview(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_window(new QComboBox(this)), m_panels(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto *flow = new FlowLayout(8, 8, m_panels);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy = m_panels->sizePolicy();
    policy.setHeightForWidth(true);
    m_panels->setSizePolicy(policy);
    for (const ColourVision vision : allColourVisions) {
        flow->addWidget(new VisionPanel(theme, vision, m_panels));
        m_window->addItem(VisionPanel::title(vision), int(vision));
    }
    column->addWidget(m_panels);
    auto *row = new FlowLayout(8, 8);
    auto *label = new QLabel(tr("All windows, until Rollcall ends"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_window);
    m_window->setAccessibleName(tr("Colours of all windows"));
    m_window->setCurrentIndex(m_window->findData(int(Look::instance()->vision())));
    settingcontrols::ignoreWheel(m_window);
    row->addWidget(label);
    row->addWidget(m_window);
    column->addLayout(row);
    setFocusProxy(m_window);
    connect(m_window, &QComboBox::activated, this,
            [this] { Look::instance()->setVision(ColourVision(m_window->currentData().toInt())); });
    connect(Look::instance(), &Look::changed, this, &VisionPreview::showPanels);
    showPanels();
}

/// What is seen with other eyes already would be seen twice.
void VisionPreview::showPanels()
{
    m_panels->setVisible(Look::instance()->vision() == ColourVision::Full);
}
