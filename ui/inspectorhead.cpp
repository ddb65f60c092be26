#include "inspectorhead.h"

#include "accessible.h"
#include "durationtext.h"
#include "floorwords.h"
#include "iconbutton.h"
#include "look.h"
#include "marks.h"
#include "picturebook.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QDateTime>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
constexpr Px disc{40}, lead{52}, inspectorHeadMark{10}, wordLead{68};
} // namespace

InspectorHead::InspectorHead(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::Heading);
    setFixedHeight(Px{40});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    auto *close = new IconButton(theme, u"close"_s, tr("Close the inspector"), this);
    close->setExtent(20);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QAbstractButton::clicked, this, &InspectorHead::closeWanted);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(PictureBook::instance(), &PictureBook::changed, this, qOverload<>(&QWidget::update));
}

void InspectorHead::setRow(const FloorRow &row)
{
    const QString name = rowName(row).left(400);
    m_picture = row.agent ? row.agent->avatarUrl : QString();
    m_initials = row.agent ? words::initials(name) : u"?"_s;
    m_name = words::isolated(name);
    m_state = row.state;
    const QString word = floorwords::stateOf(row);
    m_foreignWord = word == floorwords::state(row.state) ? QString() : words::isolated(word.left(60));
    m_since = row.since;
    m_observed = row.sinceObserved;
    describe();
}

void InspectorHead::setMoment(qint64 nowUtcMs, bool stale)
{
    m_now = nowUtcMs;
    m_stale = stale;
    describe();
}

void InspectorHead::describe()
{
    m_word = !m_foreignWord.isEmpty() ? m_foreignWord
             : m_stale                ? floorwords::wasState(m_state)
                                      : floorwords::state(m_state);
    m_detail.clear();
    if (m_since != noTime && m_state != AgentState::NotSeen) {
        const QString span = (m_observed ? QString() : u"≥ "_s) + durationText(m_now - m_since);
        const QString since = words::timeOfDay(m_since);
        if (m_stale)
            m_detail = tr("%1 at %2", "%1 = a span in the state, %2 = time of day").arg(span, clockText(m_now));
        else if (m_observed)
            m_detail = tr("for %1, since %2", "%1 = a span, %2 = time of day").arg(span, since);
        else
            m_detail = tr("for %1", "%1 = a span").arg(span);
    }
    setAccessibleName(m_name + u", "_s + m_word + (m_detail.isEmpty() ? QString() : u' ' + m_detail));
    update();
}

bool InspectorHead::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words::toolTip(m_name), this);
    return true;
}

void InspectorHead::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    p.setPen(Qt::NoPen);
    p.setBrush(m_theme->color(Token::Surface3));
    p.drawEllipse(QRect(at(0, disc), 0, disc, disc));
    QFont f = font();
    f.setPixelSize(Px{14});
    f.setWeight(QFont::DemiBold);
    p.setFont(f);
    p.setPen(m_theme->color(Token::Text2));
    if (const QPixmap picture = PictureBook::instance()->disc(m_picture, disc, devicePixelRatioF()); !picture.isNull())
        p.drawPixmap(at(0, disc), 0, picture);
    else
        p.drawText(QRect(at(0, disc), 0, disc, disc), Qt::AlignCenter, m_initials);

    const int nameRoom = width() - lead - Px{32};
    f.setPixelSize(Px{16});
    p.setFont(f);
    p.setPen(m_theme->color(Token::Text));
    p.drawText(QRect(at(lead, nameRoom), 0, nameRoom, Px{20}), leadingText(rtl),
               p.fontMetrics().elidedText(m_name, Qt::ElideRight, nameRoom));

    paintMark(&p, QRectF(at(lead, inspectorHeadMark), Px{25}, inspectorHeadMark, inspectorHeadMark), m_state, *m_theme,
              m_stale);
    f.setPixelSize(Px{12});
    f.setWeight(QFont::Normal);
    p.setFont(f);
    p.setPen(m_theme->color(m_stale ? Token::Text2 : Token::Text));
    const int wordWidth = p.fontMetrics().horizontalAdvance(m_word);
    p.drawText(QRect(at(wordLead, wordWidth), Px{21}, wordWidth, Px{18}), Qt::AlignCenter, m_word);
    p.setPen(m_theme->color(Token::Text2));
    const int x = wordLead + wordWidth + 6, room = width() - x;
    p.drawText(QRect(at(x, room), Px{21}, room, Px{18}), leadingText(rtl),
               p.fontMetrics().elidedText(m_detail, Qt::ElideRight, room));
}
