#include "statusline.h"

#include "accessible.h"
#include "durationtext.h"
#include "theme.h"
#include "words.h"
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
constexpr int statusLinePad = 16, statusLineGap = 16, runHeight = 22;
constexpr int anyWidth = 1'000'000;
} // namespace

StatusLine::StatusLine(const Theme *theme, const QString &organisationName, const QString &madeUp, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_organisation(organisationName), m_madeUp(madeUp), m_run(new QPushButton(this))
{
    m_run->setProperty("class", u"link"_s);
    m_run->setFont(Theme::font(12, QFont::Medium));
    m_run->setStyleSheet(u"min-height: %1px;"_s.arg(runHeight - 2)); // the line is lower than a button
    m_run->hide();
    connect(m_run, &QPushButton::clicked, this, &StatusLine::runWanted);
    accessible::setRole(this, QAccessible::StatusBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(Look::instance(), &Look::changed, this, &StatusLine::rebuild);
    rebuild();
}

/// What the line tells of a status. Most that comes differs by ages only.
static auto toldOf(const FloorStatus &s)
{
    return std::tuple(s.answeredAtMs, s.freshness, s.intervalMs, s.attempts, s.roundTripMs, s.rateLimitedToday,
                      qRound64(s.quotaPercent * 10), s.directoryLoading, s.teamsNote);
}

void StatusLine::setStatus(const FloorStatus &status, bool following)
{
    const bool same = toldOf(status) == toldOf(m_status) && following == m_following;
    m_status = status;
    m_following = following;
    if (!same)
        rebuild();
}

void StatusLine::setPeople(int people, int selected)
{
    if (people == m_people && selected == m_selected)
        return;
    m_people = people;
    m_selected = selected;
    rebuild();
}

void StatusLine::setLoad(const SwitchLoad &load)
{
    m_load = load;
    rebuild();
}

void StatusLine::setRun(const QString &text, const QString &spoken)
{
    m_run->setText(text);
    m_run->setAccessibleName(spoken);
    m_run->setToolTip(words::toolTip(spoken));
    m_run->setVisible(!text.isEmpty());
    placeRun();
    update();
}

void StatusLine::setNote(const QString &note)
{
    m_note = note;
    rebuild();
}

QString StatusLine::loadText() const
{
    const QLocale l = locale();
    QStringList parts;
    if (m_load.queued > 0)
        parts += m_load.queued == 1 ? tr("1 request waiting") : tr("%Ln requests waiting", nullptr, m_load.queued);
    if (m_load.flying > 0)
        parts += m_load.queued > 0    ? tr("%1 under way", "requests").arg(l.toString(m_load.flying))
                 : m_load.flying == 1 ? tr("1 request under way")
                                      : tr("%Ln requests under way", nullptr, m_load.flying);
    if (m_load.held && m_load.queued > 0)
        parts += tr("held until the next answer", "requests that wait");
    return parts.join(u", "_s);
}

void StatusLine::rebuild()
{
    QStringList left, right;
    const QLocale l = locale();
    const QString every = m_status.intervalMs % 1000 == 0 ? tr("%1 s", "seconds").arg(m_status.intervalMs / 1000)
                                                          : tr("%1 s", "seconds").arg(m_status.intervalMs / 1000.0);
    if (m_status.answeredAtMs == noTime)
        left += tr("No answer yet");
    else if (m_status.freshness == Freshness::Live || m_status.freshness == Freshness::Old)
        left += tr("Answer %1, every %2", "%1 = time of day, %2 = a span such as 5 s")
                    .arg(clockText(m_status.answeredAtMs), every);
    else
        left += tr("Last answer %1", "%1 = time of day").arg(clockText(m_status.answeredAtMs));
    if (m_following)
        left += tr("Read by another desk");
    if (m_status.attempts > 0) {
        left += m_status.attempts == 1 ? tr("Since then 1 failed attempt")
                                       : tr("Since then %n failed attempts", nullptr, m_status.attempts);
    } else if (m_status.roundTripMs >= 0) {
        left += tr("Round trip %1 ms").arg(l.toString(m_status.roundTripMs));
    }
    left +=
        tr("429 today: %1", "how often the server said too many requests").arg(l.toString(m_status.rateLimitedToday));
    left +=
        tr("Quota today %1 %", "share of the day's allowed requests").arg(l.toString(m_status.quotaPercent, 'f', 1));
    if (m_status.directoryLoading)
        left += tr("Reading the agent list");
    if (!m_status.teamsNote.isEmpty())
        left += words::isolated(m_status.teamsNote);

    if (const QString load = loadText(); !load.isEmpty())
        right += load;
    if (!m_note.isEmpty())
        right += m_note;
    if (Look::instance()->vision() != ColourVision::Full)
        right += tr("Colours as others see them", "a try-out of the settings is on");
    right += m_people == 1 ? tr("1 person") : tr("%n people", nullptr, m_people);
    if (m_selected > 0)
        right.last() =
            tr("%1, %2 selected", "%1 = '47 people', %2 = a count").arg(right.constLast(), l.toString(m_selected));
    if (!m_madeUp.isEmpty())
        right += m_madeUp;
    if (!m_organisation.isEmpty())
        right += words::isolated(m_organisation);
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    setAccessibleName(tr("Status: %1").arg((m_left + m_right).join(u", "_s)));
    placeRun();
    update();
}

/// Rounded up: a box holds its text whole.
int StatusLine::textWidth(const QString &text) const
{
    return int(std::ceil(m_texts.item(text, Face::Note, anyWidth).width));
}

/// The right side first: whose floor this is must not be pushed out by figures.
QList<QRect> StatusLine::rightBoxes() const
{
    QList<QRect> boxes;
    int right = width() - statusLinePad;
    for (qsizetype i = m_right.size(); i-- > 0;) {
        const int w = std::min(textWidth(m_right.at(i)), width() / 4);
        boxes.prepend(QRect(right - w, 1, w, height() - 1));
        right -= w + 2 * statusLineGap;
    }
    return boxes;
}

QRect StatusLine::mirrored(QRect box) const
{
    if (isRightToLeft())
        box.moveLeft(width() - box.right() - 1);
    return box;
}

void StatusLine::placeRun()
{
    if (m_run->isHidden())
        return;
    const QList<QRect> boxes = rightBoxes();
    const int end = boxes.isEmpty() ? width() - statusLinePad : boxes.constFirst().left() - 2 * statusLineGap;
    const int w = std::min(m_run->sizeHint().width(), width() / 3);
    m_run->setGeometry(mirrored(QRect(end - w + 4, (height() + 1 - runHeight) / 2, w, runHeight)));
}

void StatusLine::resizeEvent(QResizeEvent *)
{
    placeRun();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme->color(Token::Surface2));
    p.fillRect(QRect(0, 0, width(), 1), m_theme->color(Token::Line2));
    p.setPen(m_theme->color(Token::Text2));
    const auto draw = [&](const QRect &box, const QString &text) {
        // Most have the room they want and are laid out for their width already.
        const int room = box.width() < textWidth(text) ? box.width() : anyWidth;
        TextCache::draw(&p, m_texts.item(text, Face::Note, room), mirrored(box).left(),
                        m_texts.baseline(Face::Note, box.top(), box.height()));
    };
    const auto divide = [&](int x) {
        p.fillRect(mirrored(QRect(x, (height() - 12) / 2, 1, 12)), m_theme->color(Token::Line2));
    };
    const QList<QRect> boxes = rightBoxes();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        draw(boxes.at(i), m_right.at(i));
        if (i > 0 || !m_run->isHidden())
            divide(boxes.at(i).left() - statusLineGap);
    }
    int end = boxes.isEmpty() ? width() - statusLinePad : boxes.constFirst().left() - statusLineGap;
    if (!m_run->isHidden())
        end = mirrored(m_run->geometry()).left() - statusLineGap;
    int x = statusLinePad;
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        const int room = end - x;
        if (room < 60)
            break;
        const int w = std::min(textWidth(m_left.at(i)), room);
        if (i > 0)
            divide(x - statusLineGap);
        draw(QRect(x, 1, w, height() - 1), m_left.at(i));
        x += w + 2 * statusLineGap;
    }
}
