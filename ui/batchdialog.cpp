#include "batchdialog.h"

#include "durationtext.h"
#include "focuspass.h"
#include "hairline.h"
#include "iconbutton.h"
#include "listcells.h"
#include "look.h"
#include "planpage.h"
#include "runpage.h"
#include "switchboard.h"
#include "theme.h"
#include "words.h"
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int batchDialogWidth = 676, batchDialogHeight = 720, longestName = 60; // px as drawn, letters

} // namespace

BatchDialog::BatchDialog(const Theme *theme, LiveFloor *live, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_live(live),
      m_pages(new QStackedWidget(this)),
      m_plan(new PlanPage(theme, live)),
      m_run(new RunPage(theme, live))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new HairLine(theme, this));
    const auto restyle = [this] { listcells::setInk(m_subtitle, m_theme->color(Token::Text2)); };
    connect(theme, &Theme::changed, this, restyle);
    restyle();
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_plan);
    m_pages->addWidget(m_run);
    connect(m_plan, &PlanPage::titleChanged, this, &BatchDialog::showTitle);
    connect(m_plan, &PlanPage::cancelWanted, this, &QDialog::reject);
    connect(m_plan, &PlanPage::sendWanted, this, &BatchDialog::send);
    connect(m_run, &RunPage::revertStarted, this, &BatchDialog::showRun);
    connect(m_plan, &PlanPage::saveWanted, this, &BatchDialog::askForName);
    fit();
}

QWidget *BatchDialog::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(Px{56});
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(12);
    m_title = new QLabel(head);
    m_title->setFont(Theme::font(16, QFont::DemiBold));
    m_subtitle = new QLabel(head);
    for (QLabel *label : {m_title, m_subtitle})
        label->setTextFormat(Qt::PlainText);
    m_close = new IconButton(m_theme, u"close"_s, tr("Close"), head);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_close);
    return head;
}

void BatchDialog::fit()
{
    const QSize wanted(Look::px(batchDialogWidth), Look::px(batchDialogHeight));
    resize(screen() ? wanted.boundedTo(screen()->availableSize()) : wanted);
    setMinimumWidth(qMin(Look::sidePx(batchDialogWidth), width()));
}

void BatchDialog::showPlan(const QList<AgentId> &people, const SwitchPreset &preset, bool selected)
{
    m_selected = selected;
    m_pages->setCurrentWidget(m_plan);
    m_plan->setWhat(people, preset);
    FocusPass::focus(m_plan, Qt::OtherFocusReason);
    showTitle();
}

void BatchDialog::showRun(SwitchBatch *batch)
{
    if (const SwitchBatch *before = m_run->batch())
        before->disconnect(this);
    m_run->setBatch(batch);
    connect(batch, &SwitchBatch::countsChanged, this, &BatchDialog::showSince);
    m_pages->setCurrentWidget(m_run);
    m_close->setFocus(); // a second press of the key that sent must neither stop nor revert
    showTitle();
}

SwitchBatch *BatchDialog::batch() const
{
    return m_pages->currentWidget() == m_run ? m_run->batch() : nullptr;
}

void BatchDialog::showTitle()
{
    const SwitchBatch *running = batch();
    const QString title = running ? running->title() : m_plan->title();
    const QString shown = fontMetrics().elidedText(title.left(200), Qt::ElideRight, Px{360});
    setWindowTitle(words::isolated(title.left(120)));
    m_title->setText(words::isolated(shown));
    m_title->setToolTip(words::toolTip(title));
    const int people = m_plan->people();
    if (running)
        showSince();
    else if (m_selected)
        m_subtitle->setText(people == 1 ? tr("1 person selected") : tr("%n people selected", nullptr, people));
    else
        m_subtitle->setText(people == 1 ? tr("1 person shown") : tr("%n people shown", nullptr, people));
}

void BatchDialog::showSince()
{
    const SwitchBatch *shown = batch();
    if (!shown)
        return;
    const QString started = clockText(shown->startedMs());
    m_subtitle->setText(shown->counts().isAnswered() ? tr("started at %1", "a batch; %1 = time").arg(started)
                                                     : tr("running since %1", "a batch; %1 = time").arg(started));
}

void BatchDialog::send()
{
    SwitchBatch *batch = m_live->switches()->start(m_plan->plan(), m_plan->title());
    if (batch)
        showRun(batch);
}

void BatchDialog::askForName()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setInputMode(QInputDialog::TextInput);
    ask->setWindowTitle(tr("Save as preset"));
    const QString label = tr("Name of the preset:");
    ask->setLabelText(label);
    ask->setTextValue(m_plan->preset().name);
    ask->setOkButtonText(tr("Save"));
    if (auto *field = ask->findChild<QLineEdit *>())
        field->setMaxLength(longestName);
    connect(ask, &QInputDialog::textValueChanged, this, [this, ask, label](const QString &text) {
        const QList<SwitchPreset> presets = m_live->switches()->presets();
        const bool known = std::any_of(presets.begin(), presets.end(),
                                       [&](const SwitchPreset &preset) { return preset.name == text.trimmed(); });
        ask->setLabelText(known ? tr("Name of the preset (the one with this name is replaced):") : label);
    });
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        SwitchPreset preset = m_plan->preset();
        preset.name = text.trimmed();
        if (preset.name.isEmpty())
            return;
        m_live->switches()->savePreset(preset);
        m_plan->setName(preset.name);
    });
    ask->open();
}
