#include "inspector.h"

#include "agentdesk.h"
#include "durationtext.h"
#include "focuspass.h"
#include "hairline.h"
#include "iconbutton.h"
#include "inspectorchanges.h"
#include "inspectorchannel.h"
#include "inspectorcontact.h"
#include "inspectorhead.h"
#include "inspectortoday.h"
#include "look.h"
#include "switchhand.h"
#include "theme.h"
#include "words.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int inspectorPad = 16;

} // namespace

Inspector::Inspector(const Theme *theme, LiveFloor *live, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_live(live),
      m_head(new InspectorHead(theme, this)),
      m_body(new QWidget(this)),
      m_nobody(new QLabel(this)),
      m_contact(new InspectorContact(theme, this)),
      m_today(new InspectorToday(theme, this)),
      m_changes(new InspectorChanges(theme, this))
{
    setAccessibleName(tr("Inspector"));
    setFixedWidth(Look::sidePx(328));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(inspectorPad, inspectorPad, inspectorPad, inspectorPad);
    column->setSpacing(11);
    const auto add = [&](QWidget *widget) {
        if (column->count() > 0)
            column->addWidget(new HairLine(theme, m_body));
        column->addWidget(widget);
    };
    add(m_head);
    add(m_contact);
    add(channelSection());
    add(todaySection());
    add(changesSection());
    column->addStretch();

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_nobody->setTextFormat(Qt::PlainText);
    m_nobody->setFont(Theme::font(13));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_nobody->setMargin(inspectorPad);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_nobody, 1);
    frame->addWidget(area, 1);
    frame->addWidget(m_foot = foot());
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("Inspector"));
    new FocusPass(this, area);
    m_area = area;

    connect(m_head, &InspectorHead::closeWanted, this, &Inspector::closeWanted);
    connect(live, &LiveFloor::agentRefreshed, this, &Inspector::showRefreshed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    reload();
}

void Inspector::setAgent(const AgentId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_refreshedAt = noTime;
    m_refreshError.clear();
    m_refresh->setEnabled(true);
    leaveSwitch();
    reload();
}

void Inspector::reload()
{
    const FloorRow *row = m_id.isNull() ? nullptr : m_live->agents()->find(m_id);
    m_area->setVisible(row);
    m_nobody->setVisible(!row);
    m_foot->setVisible(row && row->agent && !m_live->profiles()->isReadOnly());
    m_downgrade->setEnabled(!m_stale);
    if (!row) {
        m_nobody->setText(m_id.isNull() ? tr("Choose a person to see everything known about them.")
                                        : tr("This person is no longer on the floor."));
        return;
    }
    m_head->setRow(*row);
    QStringList teams;
    const QList<Team> all = m_live->teams();
    for (const TeamId &id : row->teams) {
        const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Team &t) { return t.id == id; });
        teams += it == all.cend() ? idText(id).left(8) : it->name;
    }
    m_contact->setRow(*row, teams);
    const ChannelMap &map = m_live->channelMap();
    for (InspectorChannel *line : m_channels)
        line->setRow(*row, map, m_stale);

    QStringList others;
    const QStringList seen = row->presence.channels.words();
    for (const QString &word : seen) {
        if (!map.groupOf(word))
            others += words::isolated(word.left(60));
    }
    m_otherWords->setText(
        tr("On, but in no channel of this table: %1", "%1 = channels as Dixa calls them").arg(others.join(u", "_s)));
    m_otherWords->setVisible(!others.isEmpty());
    m_changes->setChanges(m_live->recentChanges(m_id), m_live->switches()->askedOf(m_id), map);
    showMoment();
    showAnswer();
}

void Inspector::setNow(qint64 nowUtcMs)
{
    m_now = nowUtcMs;
    showMoment();
}

void Inspector::setStale(bool stale, qint64 answeredAtMs)
{
    const bool turned = m_stale != stale;
    m_stale = stale;
    m_answeredAt = answeredAtMs;
    if (turned) {
        reload();
        update();
    } else if (m_area->isVisible()) { // else with reload()
        showAnswer();
    }
}

void Inspector::showMoment()
{
    const qint64 moment = m_stale && m_answeredAt != noTime ? m_answeredAt : m_now;
    m_head->setMoment(moment, m_stale);
    if (m_id.isNull() || !isVisible())
        return;
    m_today->setStrip(m_live->strip(m_id), m_now, m_answeredAt, m_stale);
    m_todaySpan->setText(m_today->spanText());
}

void Inspector::showAnswer()
{
    const qint64 at = std::max(m_answeredAt, m_refreshedAt);
    if (!m_refresh->isEnabled())
        m_answer->setText(tr("asking", "a request for one person is under way"));
    else if (m_stale)
        m_answer->setText(tr("disarmed until fresh", "switches"));
    else if (m_hand && m_hand->board()->isReadOnly())
        m_answer->setText(tr("watch only", "switches cannot be moved"));
    else
        m_answer->setText(at == noTime ? QString() : tr("answer %1", "%1 = time of day").arg(clockText(at)));
    m_error->setText(m_refreshError);
    m_error->setVisible(!m_refreshError.isEmpty());
}

void Inspector::showRefreshed(const AgentId &id, bool ok, const QString &message)
{
    if (id != m_id)
        return;
    m_refresh->setEnabled(true);
    const QString cause = message.isEmpty() ? tr("no answer") : words::isolated(message.left(200));
    m_refreshError = ok ? QString() : tr("Not read again: %1", "%1 = why").arg(cause);
    if (ok)
        m_refreshedAt = m_now;
    reload();
}

void Inspector::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    reload();
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface));
    if (m_stale)
        p.fillRect(rect(), m_theme->hatch(devicePixelRatioF()));
    p.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), m_theme->color(Token::Line2));
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}
