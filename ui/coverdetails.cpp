#include "coverdetails.h"

#include "coverpeople.h"
#include "coverwords.h"
#include "durationtext.h"
#include "floorwords.h"
#include "listcells.h"
#include "look.h"
#include "theme.h"
#include "words.h"
#include <QCollator>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int coverDetailsShownMost = 40; // of people in a list

QScrollArea *scrolled(QWidget *inner, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its buttons have it
    area->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    area->setWidget(inner);
    return area;
}

} // namespace

CoverDetails::CoverDetails(const Theme *theme, const CoverDesk *desk, LiveFloor *live, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_live(live),
      m_title(new QLabel(this)),
      m_state(new QLabel(this)),
      m_mark(new QLabel(this)),
      m_cause(new QLabel(this)),
      m_explanation(new QLabel(this)),
      m_covering(new CoverPeople(theme)),
      m_away(new CoverPeople(theme)),
      m_could(new CoverPeople(theme))
{
    setFixedHeight(Px{196});
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(listcells::pageMargin, 8, listcells::pageMargin, 4);
    row->setSpacing(24);
    auto *facts = new QWidget;
    auto *left = new QVBoxLayout(facts);
    left->setContentsMargins(0, 0, 4, 0);
    left->setSpacing(6);
    for (QLabel *label : {m_title, m_state, m_cause, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(Theme::font(label == m_state ? 13 : 12, label == m_title   ? QFont::DemiBold
                                                               : label == m_state ? QFont::Medium
                                                                                  : QFont::Normal));
    }
    m_explanation->setText(tr("Cover counts who is online, working and has the channel on. It is staffing, not load."));
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    left->addWidget(m_title);
    left->addLayout(state);
    left->addWidget(m_cause);
    left->addWidget(m_explanation);
    left->addStretch();
    row->addWidget(scrolled(facts, this), 4);

    auto *middle = new QWidget;
    auto *people = new QVBoxLayout(middle);
    people->setContentsMargins(0, 0, 8, 0);
    people->setSpacing(4);
    people->addWidget(m_covering);
    people->addWidget(m_away);
    people->addStretch();
    row->addWidget(scrolled(middle, this), 5);
    row->addWidget(scrolled(m_could, this), 5);
    m_covering->setTitle(tr("Covering now"));
    m_covering->setEmptyText(tr("Nobody"));
    for (CoverPeople *list : {m_covering, m_away, m_could})
        connect(list, &CoverPeople::agentWanted, this, &CoverDetails::agentWanted);
    connect(theme, &Theme::changed, this, &CoverDetails::applyTheme);
    applyTheme();
}

void CoverDetails::setSwitchHand(SwitchHand *hand)
{
    m_could->setSwitchHand(hand);
}

void CoverDetails::applyTheme()
{
    for (QLabel *label : {m_title, m_cause, m_explanation})
        listcells::setInk(label, m_theme->color(Token::Text2));
    m_mark->setPixmap(listcells::alarmPixmap(*m_theme, Px{12}, devicePixelRatioF()));
    showState();
}

void CoverDetails::setPlace(const CoverPlace &place)
{
    if (m_place == place)
        return;
    m_place = place;
    refresh();
}

void CoverDetails::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        refresh();
}

void CoverDetails::showState()
{
    const CoverWatch &watch = m_desk->watch();
    const QString channel = floorwords::channel(m_place.channel);
    //: %1 = a team, %2 = a channel
    m_title->setText(tr("%1, %2").arg(words::isolated(m_desk->teamName(m_place.team).left(200)), channel));
    const int count = watch.countOf(m_place.team, m_place.channel);
    const int minimum = watch.minimums().of(m_place.team, m_place.channel);
    const auto shortage = watch.shortages().constFind(m_place);
    const bool bad = shortage != watch.shortages().cend();
    QString state =
        minimum < 0 ? tr("%n covering, no minimum now", "people", count)
                    //: %1 = people, %2 = people wanted, %3 = how the two compare
                    : tr("%1 of %2, %3")
                          .arg(QString::number(count), QString::number(minimum), coverwords::balance(count, minimum));
    if (bad) {
        const QString span = durationText(m_desk->now().toMSecsSinceEpoch() - shortage->sinceMs);
        //: %1 = a time span, "at least" when its beginning was not seen
        state += u' ' + (shortage->observed ? tr("for %1").arg(span) : tr("for at least %1").arg(span));
    }
    m_state->setText(watch.isKnown() ? state : tr("Nothing was read yet"));
    listcells::setInk(m_state, m_theme->color(bad && !m_stale ? Token::AlarmText : Token::Text));
    m_mark->setVisible(bad);
    const QString who = bad ? coverwords::cause(shortage->cause, m_place.channel) : QString();
    //: %1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time
    m_cause->setText(who.isEmpty() ? QString() : tr("%1 at %2.").arg(who, clockText(shortage->sinceMs)));
    m_cause->setVisible(!who.isEmpty());
}

void CoverDetails::refresh()
{
    showState();
    const AgentModel *agents = m_live->agents();
    const qint64 nowMs = m_stale ? m_live->status().answeredAtMs : m_desk->now().toMSecsSinceEpoch();
    const size_t c = size_t(m_place.channel);
    QList<CoverPeople::Person> covering, away, could;
    const auto spanOf = [&](const FloorRow &row) {
        if (row.since == noTime)
            return QString();
        return (row.sinceObserved ? QString() : u"≥ "_s) + durationText(nowMs - row.since);
    };
    for (const FloorRow &row : agents->rows()) {
        if (m_place.team && !row.teams.contains(*m_place.team))
            continue;
        if (row.counts(m_place.channel)) {
            covering += {row, spanOf(row)};
        } else if (row.state == AgentState::Away && row.switches[c] == SwitchState::On) {
            away += {row, tr("away %1", "%1 = a time span").arg(spanOf(row))};
        } else if (row.agent && (row.state == AgentState::Working || row.state == AgentState::NoChannels) &&
                   row.switches[c] == SwitchState::Off) {
            QStringList on;
            for (const Channel channel : allChannels) {
                if (row.switches[size_t(channel)] == SwitchState::On)
                    on << floorwords::channel(channel);
            }
            could += {row, on.join(u", "_s)};
        }
    }
    for (auto *list : {&covering, &away, &could}) {
        std::stable_sort(list->begin(), list->end(), [order = QCollator()](const auto &a, const auto &b) {
            return order.compare(rowName(a.row), rowName(b.row)) < 0;
        });
    }
    const QString channel = floorwords::channel(m_place.channel);
    const auto titled = [](const QString &title, qsizetype people) {
        return people > coverDetailsShownMost
                   ? title + u" ("_s + tr("%1 of %2").arg(coverDetailsShownMost).arg(people) + u')'
                   : title;
    };
    m_covering->setTitle(titled(tr("Covering now"), covering.size()));
    m_away->setTitle(titled(tr("%1 on, but away", "%1 = a channel").arg(channel), away.size()));
    m_could->setTitle(titled(tr("Could cover, %1 is off", "%1 = a channel").arg(channel), could.size()));
    m_could->setEmptyText(tr("Nobody who is online and working"));
    m_covering->setPeople(covering.mid(0, coverDetailsShownMost), m_place.channel, m_stale);
    m_away->setPeople(away.mid(0, coverDetailsShownMost), m_place.channel, m_stale);
    m_could->setPeople(could.mid(0, coverDetailsShownMost), m_place.channel, m_stale);
}

void CoverDetails::takeFocus()
{
    const QList<QPushButton *> buttons = m_could->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
}
