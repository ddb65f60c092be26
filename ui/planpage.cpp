#include "planpage.h"

#include "askpicker.h"
#include "dialogfoot.h"
#include "effectcard.h"
#include "floorwords.h"
#include "focuspass.h"
#include "listcells.h"
#include "look.h"
#include "plandelegate.h"
#include "switchboard.h"
#include "switchtexts.h"
#include "switchwords.h"
#include "words.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardColumns = 4;

} // namespace

PlanPage::PlanPage(const Theme *theme, LiveFloor *live, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_live(live),
      m_model(new PlanModel(this)),
      m_picker(new AskPicker(theme, this)),
      m_table(new QTableView(this)),
      m_focus(new FocusPass(this, m_picker))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_table, 1);
    column->addWidget(buildFoot());

    m_table->setAccessibleName(tr("Plan"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanDelegate(theme, m_table));
    listcells::setUp(m_table, Px{36}, listcells::dialogMargin);

    connect(m_picker, &AskPicker::asksChanged, this, [this] {
        m_preset.asked = m_picker->asks();
        m_preset.name.clear(); // it is not what was saved under it any more
        replan();
        Q_EMIT titleChanged();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanPage::replan);
    connect(live, &LiveFloor::polled, &m_soon, qOverload<>(&QTimer::start));
    connect(live, &LiveFloor::teamsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(live->switches(), &SwitchBoard::requestsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(live->switches(), &SwitchBoard::refusalChanged, this, &PlanPage::showFoot);
    connect(theme, &Theme::changed, this, &PlanPage::applyTheme);
    applyTheme();
}

QWidget *PlanPage::buildTop()
{
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(listcells::dialogMargin, 16, listcells::dialogMargin, 8);
    column->setSpacing(12);
    column->addWidget(m_picker);
    m_eachHint = new QLabel(top);
    m_eachHint->setWordWrap(true);
    column->addWidget(m_eachHint);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(8);
    for (int i = 0; i < cardColumns; ++i)
        m_cardGrid->setColumnStretch(i, 1);
    column->addLayout(m_cardGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_alarm = new QLabel(top);
    m_worst = new QLabel(top);
    m_worst->setFont(Theme::font(12, QFont::Medium));
    m_rule = new QLabel(top);
    m_rule->setFont(Theme::font(12));
    m_rule->setWordWrap(true);
    row->addWidget(m_alarm);
    row->addWidget(m_worst);
    m_alarm->setContentsMargins(0, 0, 4, 0);
    m_worst->setContentsMargins(0, 0, 8, 0);
    row->addWidget(m_rule, 1);
    column->addLayout(row);
    for (QLabel *label : {m_eachHint, m_worst, m_rule})
        label->setTextFormat(Qt::PlainText);
    return top;
}

QWidget *PlanPage::buildFoot()
{
    auto *foot = new DialogFoot(this);
    m_requests = new QLabel(foot);
    m_requests->setFont(Theme::font(12, QFont::DemiBold));
    m_rest = new QLabel(foot);
    m_rest->setFont(Theme::font(12));
    for (QLabel *label : {m_requests, m_rest})
        label->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    foot->row()->addWidget(m_requests);
    foot->row()->addWidget(m_rest, 1);
    m_save = foot->addButton(tr("Save as preset..."));
    const QPushButton *cancel = foot->addButton(tr("Cancel"));
    m_send = foot->addButton({});
    m_send->setProperty("class", u"primary"_s);
    connect(m_save, &QPushButton::clicked, this, &PlanPage::saveWanted);
    connect(cancel, &QPushButton::clicked, this, &PlanPage::cancelWanted);
    connect(m_send, &QPushButton::clicked, this, &PlanPage::sendWanted);
    return foot;
}

void PlanPage::setWhat(const QList<AgentId> &people, const SwitchPreset &preset)
{
    m_people = people;
    m_preset = preset;
    const bool each = !preset.each.isEmpty();
    m_picker->setVisible(!each);
    m_picker->setAsks(preset.asked);
    m_eachHint->setVisible(each);
    m_focus->setTarget(each ? static_cast<QWidget *>(m_table) : m_picker);
    m_eachHint->setText(tr("Each person's channels are set back to what this preset remembers of them."));
    replan();
    Q_EMIT titleChanged();
}

void PlanPage::setName(const QString &name)
{
    m_preset.name = name;
    Q_EMIT titleChanged();
}

QString PlanPage::title() const
{
    const QString asked = switchtexts::asked(m_preset.asked);
    if (m_preset.name.isEmpty())
        return asked.isEmpty() ? tr("Set channels") : asked;
    //: Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off
    return asked.isEmpty() ? m_preset.name : tr("%1: %2").arg(m_preset.name, asked);
}

void PlanPage::replan()
{
    m_soon.stop();
    m_model->setPlan(m_live->switches()->plan(m_people, m_preset));
    layOutColumns();
    showCards();
    showSentence();
    showFoot();
}

void PlanPage::showCards()
{
    const QList<CoverEffect> effects = plan().cards();
    while (m_cards.size() < effects.size()) {
        auto *card = new EffectCard(m_theme, this);
        m_cardGrid->addWidget(card, int(m_cards.size()) / cardColumns, int(m_cards.size()) % cardColumns);
        m_cards += card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i < effects.size())
            m_cards.at(i)->setEffect(effects.at(i), placeName(effects.at(i)));
        m_cards.at(i)->setVisible(i < effects.size());
    }
}

QString PlanPage::placeName(const CoverEffect &effect) const
{
    if (!effect.team)
        return tr("all teams");
    if (effect.team->isNull())
        return floorwords::noTeam();
    FloorRow row;
    row.teams = {*effect.team};
    return m_live->agents()->teamText(row);
}

void PlanPage::showSentence()
{
    const auto worst = plan().worst();
    const bool asksNothing = plan().effects.isEmpty();
    const bool alarming = worst && (worst->emptied() || worst->shortBy() > 0);
    QString sentence;
    if (worst) {
        const QString channel = floorwords::channel(worst->channel);
        const QString place = words::isolated(placeName(*worst).left(60));
        const QLocale l = locale();
        //: %1 is a channel, %2 a team or "all teams", as in: Chat in DACH
        const QString who = tr("%1 in %2").arg(channel, place);
        if (worst->emptied())
            sentence = tr("%1 will have nobody.", "%1 = a channel in a team").arg(who);
        else if (worst->shortBy() > 0)
            sentence = tr("%1 will be %2 short.", "%1 = a channel in a team").arg(who, l.toString(worst->shortBy()));
        else
            sentence = tr("%1 goes from %2 to %3.", "%1 = a channel in a team, %2 and %3 = people")
                           .arg(who, l.toString(worst->before), l.toString(worst->after));
    }
    m_alarm->setVisible(alarming);
    m_worst->setVisible(worst.has_value());
    m_worst->setText(sentence);
    listcells::setInk(m_worst, m_theme->color(alarming ? Token::AlarmText : Token::Text));
    m_rule->setText(asksNothing ? tr("Choose what each channel is to be. Nothing is sent before you press Send.")
                                : tr("Cover counts people online and working. Undo: Revert or Ctrl+Z."));
}

void PlanPage::showFoot()
{
    const int count = int(plan().requests.size());
    const SwitchRefusal refusal = m_live->switches()->refusal();
    m_requests->setText(count == 1 ? tr("1 request,") : tr("%n requests,", nullptr, count));
    QString rest = plan().seconds() == 1 ? tr("about 1 s.", "how long it takes")
                                         : tr("about %1 s.", "how long it takes").arg(plan().seconds());
    if (plan().nothingToDo > 0)
        rest += u' ' + (plan().nothingToDo == 1
                            ? tr("1 needs nothing.", "a wish that makes no request")
                            : tr("%n need nothing.", "wishes that make no request", plan().nothingToDo));
    m_requests->setVisible(count > 0 && refusal == SwitchRefusal::None);
    if (refusal != SwitchRefusal::None)
        rest = switchtexts::refusal(refusal);
    else if (count == 0)
        rest = plan().effects.isEmpty() ? tr("No request yet.") : tr("Nothing to send: everything is so already.");
    m_rest->setText(rest);
    m_send->setText(count > 0 ? tr("Send %1", "%1 = how many requests").arg(locale().toString(count)) : tr("Send"));
    m_send->setEnabled(count > 0 && refusal == SwitchRefusal::None);
    m_save->setEnabled(!asksNothing(m_preset.asked) && m_preset.each.isEmpty());
}

void PlanPage::layOutColumns()
{
    int touched = 0;
    for (const Channel channel : allChannels) {
        const int column = int(PlanColumn::Email) + int(channel);
        const bool shown = m_model->isTouched(channel);
        touched += shown ? 1 : 0;
        m_table->setColumnHidden(column, !shown);
    }
    const bool few = touched <= 2;
    const Px state{few ? 124 : 112}, agent{few ? 204 : touched == 3 ? 160 : 136}, channel{few ? 104 : 92};
    m_table->setColumnWidth(int(PlanColumn::State), state);
    m_table->setColumnWidth(int(PlanColumn::Agent), agent);
    for (const Channel c : allChannels)
        m_table->setColumnWidth(int(PlanColumn::Email) + int(c), channel);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void PlanPage::applyTheme()
{
    m_alarm->setPixmap(listcells::alarmPixmap(*m_theme, Px{10}, devicePixelRatioF()));
    for (QLabel *soft : {m_eachHint, m_rule, m_rest})
        listcells::setInk(soft, m_theme->color(Token::Text2));
    showSentence();
    m_table->viewport()->update();
}
