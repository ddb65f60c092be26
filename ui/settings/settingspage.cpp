#include "settingspage.h"

#include "accountsection.h"
#include "channelssection.h"
#include "desksection.h"
#include "desktopsection.h"
#include "filesection.h"
#include "floorsection.h"
#include "hairline.h"
#include "historysection.h"
#include "historysettings.h"
#include "languagesection.h"
#include "linedelegate.h"
#include "listcells.h"
#include "looksection.h"
#include "networksection.h"
#include "pollingsection.h"
#include "sectionmodel.h"
#include "settingsdesk.h"
#include "settingssearch.h"
#include "settingwords.h"
#include "undobar.h"
#include "wayssection.h"
#include "words.h"
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidth = 720;
} // namespace

SettingsPage::SettingsPage(const Theme *theme, SettingsDesk *desk, LiveFloor *live, const SettingsPageOptions &options,
                           HistorySettings *history, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_live(live),
      m_list(new QListView(this)),
      m_scroll(new QScrollArea(this)),
      m_column(new QWidget),
      m_none(new QLabel(m_column)),
      m_undo(new UndoBar(theme, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    all->addLayout(beside, 1);
    all->addWidget(m_undo);
    auto *listHolder = new QVBoxLayout;
    listHolder->setContentsMargins(8, 12, 8, 12);
    listHolder->addWidget(m_list);
    beside->addLayout(listHolder);
    auto *line = new QWidget(this);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    beside->addWidget(line);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has it
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    beside->addWidget(m_scroll, 1);
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    m_scroll->setWidget(body);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(24, 16, 24, 24);
    m_column->setMaximumWidth(columnWidth);
    row->addWidget(m_column, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    column->addWidget(m_none);
    buildSections(options, history);
    column->addStretch();

    QStringList titles;
    for (const SettingsSection *section : std::as_const(m_sections))
        titles += section->title();
    m_model = new SectionModel(titles, this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Sections", "of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 16);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showSection(m_places.at(index.row()));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (QWidget *first = m_sections.at(index.row())->firstControl())
            first->setFocus(Qt::TabFocusReason);
    });
    connect(desk, &SettingsDesk::stepped, this, &SettingsPage::tellLast);
    connect(m_undo, &UndoBar::undoWanted, desk, &SettingsDesk::undo);
    connect(m_undo, &UndoBar::redoWanted, desk, &SettingsDesk::redo);
    connect(m_undo, &UndoBar::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(theme, &Theme::changed, this, &SettingsPage::applyTheme);
    applyTheme();
    openSection(m_places.constFirst());
}

void SettingsPage::addSection(SettingsPlace place, SettingsSection *section)
{
    section->setParent(m_column);
    m_column->layout()->addWidget(section);
    m_places += place;
    m_sections += section;
}

void SettingsPage::buildSections(const SettingsPageOptions &options, HistorySettings *history)
{
    const SettingsParts parts{m_theme, m_desk, m_live};
    m_account = new AccountSection(parts, options.simulated, options.drill, options.organisation, options.server);
    connect(m_account, &AccountSection::tokenWanted, this, &SettingsPage::tokenWanted);
    connect(m_account, &AccountSection::tokenForgetWanted, this, &SettingsPage::tokenForgetWanted);
    connect(m_account, &AccountSection::profileWanted, this, &SettingsPage::profileWanted);
    connect(m_account, &AccountSection::profileAddWanted, this, &SettingsPage::profileAddWanted);
    connect(m_account, &AccountSection::profileRemovalWanted, this, &SettingsPage::profileRemovalWanted);
    addSection(SettingsPlace::Account, m_account);
    addSection(SettingsPlace::Polling, new PollingSection(parts));
    addSection(SettingsPlace::Floor, new FloorSection(parts));
    addSection(SettingsPlace::Channels, new ChannelsSection(parts));
    auto *alerts = new WaysSection(parts, tr("Alerts", "section of the settings"),
                                   tr("What is told, how long it must last, and how much cover is enough."));
    alerts->addWay({settingwords::title(SettingId::AlertRules), tr("Delays, quiet hours, sound, the desktop's notes."),
                    tr("notification sound quiet bell")},
                   tr("Rules..."), SettingId::AlertRules, [this] { Q_EMIT rulesWanted(); });
    alerts->addWay({settingwords::title(SettingId::Minimums), tr("By plan, team, channel and time of day."),
                    tr("plan cover team number")},
                   tr("Minimums..."), {}, [this] { Q_EMIT minimumsWanted(); });
    addSection(SettingsPlace::Alerts, alerts);
    auto *wall = new WaysSection(parts, tr("Wall", "the full-screen display"),
                                 tr("A full-screen display of presence, read from afar."));
    wall->addWay({settingwords::title(SettingId::Wall), tr("Screen, distance of its readers, teams, names, hours."),
                  tr("screen display kiosk distance")},
                 tr("Set up the wall..."), {}, [this] { Q_EMIT wallSetUpWanted(); });
    addSection(SettingsPlace::Wall, wall);
    if (history)
        addSection(SettingsPlace::History, new HistorySection(parts, history));
    auto *network = new NetworkSection(parts);
    connect(network, &NetworkSection::passwordGiven, this, &SettingsPage::proxyPasswordGiven);
    addSection(SettingsPlace::Network, network);
    addSection(SettingsPlace::Look, new LookSection(parts));
    addSection(SettingsPlace::Language, new LanguageSection(parts, options.languages));
    addSection(SettingsPlace::Desk, new DeskSection(parts, options.readOnlyForced));
    m_desktop = new DesktopSection(parts);
    addSection(SettingsPlace::Desktop, m_desktop);
    auto *file = new FileSection(parts);
    connect(file, &FileSection::told, this, &SettingsPage::told);
    addSection(SettingsPlace::File, file);
}

void SettingsPage::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    arrange();
}

void SettingsPage::setAutostartNote(const QString &sentence)
{
    m_desktop->setAutostartNote(sentence);
}

void SettingsPage::setProfiles(const QStringList &names, const QString &current)
{
    m_account->setProfiles(names, current);
}

void SettingsPage::setTrayNote(const QString &sentence)
{
    m_desktop->setTrayNote(sentence);
}

void SettingsPage::openSection(SettingsPlace place)
{
    const qsizetype at = m_places.indexOf(place);
    if (at < 0)
        return;
    m_list->setCurrentIndex(m_model->index(int(at)));
    showSection(place);
}

void SettingsPage::showSection(SettingsPlace place)
{
    m_place = place;
    arrange();
    const SettingsSection *section = m_sections.at(m_places.indexOf(place));
    if (m_search.isEmpty())
        m_scroll->verticalScrollBar()->setValue(0);
    else
        m_scroll->verticalScrollBar()->setValue(section->y());
}

void SettingsPage::arrange()
{
    const SettingsSearch search(m_search);
    QList<int> found;
    int all = 0;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const int here = m_sections.at(i)->find(search);
        m_sections.at(i)->setVisible(search.isEmpty() ? m_places.at(i) == m_place : here > 0);
        found += search.isEmpty() ? -1 : here;
        all += here;
    }
    m_model->setFound(found);
    // From the search the keyboard goes to what was found.
    QWidget *first = nullptr;
    for (qsizetype i = 0; i < m_sections.size() && !first && !search.isEmpty(); ++i)
        first = found.at(i) > 0 ? m_sections.at(i)->firstControl() : nullptr;
    setFocusProxy(first ? first : m_list);
    m_none->setVisible(!search.isEmpty() && all == 0);
    m_none->setText(tr("No setting has the words \"%1\".").arg(words::isolated(m_search.left(60))));
}

void SettingsPage::focusSetting(SettingId id)
{
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        for (const SettingRow *row : m_sections.at(i)->rows()) {
            if (row->title() != settingwords::title(id) || !row->control())
                continue;
            openSection(m_places.at(i));
            row->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SettingsPage::tellLast()
{
    const SettingStep *step = m_desk->last();
    if (!step)
        return;
    SwitchDeed deed;
    const bool undone = m_desk->lastWasUndo();
    if (step->size() == 1) {
        const SettingChange &change = step->first();
        const SettingChange now{change.id, {}, undone ? change.before : change.after};
        deed.strong = settingwords::title(change.id);
        const QString sentence = words::isolated(settingwords::sentence(now));
        const bool bare = settingwords::value(change.id, now.after).isEmpty();
        deed.text = !bare    ? sentence
                    : undone ? tr("%1: as before", "%1 = a setting").arg(sentence)
                             : tr("%1: changed", "%1 = a setting").arg(sentence);
    } else {
        deed.text = undone ? tr("%n settings are as before", nullptr, int(step->size()))
                           : tr("%n settings changed", nullptr, int(step->size()));
    }
    deed.offer = undone ? SwitchDeed::Offer::Redo : SwitchDeed::Offer::Undo;
    m_undo->tell(deed);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    // From the search or the list into what was found, without passing everything by Tab.
    if (event->key() == Qt::Key_Return && m_list->hasFocus() && m_list->currentIndex().isValid())
        Q_EMIT m_list->activated(m_list->currentIndex());
    else
        QWidget::keyPressEvent(event);
}

void SettingsPage::applyTheme()
{
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, m_theme->color(Token::Surface));
    m_list->setPalette(palette);
    listcells::setInk(m_none, m_theme->color(Token::Text2));
}
