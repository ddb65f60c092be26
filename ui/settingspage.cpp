#include "settingspage.h"

#include "agentdesk.h"
#include "channelmapeditor.h"
#include "historysettings.h"
#include "listcells.h"
#include "phonecheck.h"
#include "proposallist.h"
#include "switchboard.h"
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidth = 720, languageAfterMs = 500;

/// As its people write it, which is the same in every language of the program.
QString nativeName(QLocale::Territory territory)
{
    const QString name = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
    return name.isEmpty() ? QLocale::territoryToString(territory) : name;
}
} // namespace

SettingsPage::SettingsPage(const Theme *theme, LiveFloor *live, bool readOnlyForced, const QString &country,
                           HistorySettings *history, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_live(live)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has it
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    all->addWidget(scroll);
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    scroll->setWidget(body);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(listcells::pageMargin, 16, listcells::pageMargin, 24);
    auto *inner = new QWidget(body);
    inner->setMaximumWidth(columnWidth);
    row->addWidget(inner, 1);
    row->addStretch(1);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    // In the order of the page, which is the order of Tab.
    buildDesk(readOnlyForced);
    buildLanguage();
    buildAgents(country);
    if (history) {
        addSection(tr("History"), tr("What was seen of everybody; what is older than this is deleted every day."));
        history->setParent(inner);
        m_column->addWidget(history);
        m_column->addSpacing(24);
    }
    m_proposals = new ProposalList(theme, live, inner);
    m_map = new ChannelMapEditor(live, inner);
    buildMap();
    setFocusProxy(m_readOnly);
    m_column->addStretch();
    connect(theme, &Theme::changed, this, &SettingsPage::applyTheme);
    applyTheme();
}

QLabel *SettingsPage::addSection(const QString &title, const QString &explanation)
{
    auto *head = new QLabel(title, this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(Theme::font(16, QFont::DemiBold));
    auto *hint = new QLabel(explanation, this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_soft += hint;
    m_column->addWidget(head);
    m_column->addWidget(hint);
    m_column->addSpacing(4);
    return head;
}

void SettingsPage::buildDesk(bool readOnlyForced)
{
    addSection(tr("This desk"), tr("What is set here is kept for this profile on this computer."));
    m_readOnly = new QCheckBox(tr("Watch only"), this);
    m_readOnly->setChecked(m_live->switches()->isReadOnly());
    m_readOnly->setEnabled(!readOnlyForced);
    auto *hint = new QLabel(readOnlyForced ? tr("The program was started with --read-only.")
                                           : tr("No switch can be moved from here; what is under way is waited for."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setContentsMargins(24, 0, 0, 0);
    m_soft += hint;
    m_column->addWidget(m_readOnly, 0, Qt::AlignLeft);
    m_column->addWidget(hint);
    m_column->addSpacing(24);
    connect(m_readOnly, &QCheckBox::toggled, this, [this](bool on) {
        if (on == m_live->switches()->isReadOnly())
            return;
        m_live->switches()->setReadOnly(on);
        m_live->profiles()->setReadOnly(on);
        Q_EMIT readOnlyChosen(on);
    });
    connect(m_live->switches(), &SwitchBoard::refusalChanged, this,
            [this] { m_readOnly->setChecked(m_live->switches()->isReadOnly()); });
}

void SettingsPage::buildLanguage()
{
    // Whoever chose one by mistake finds the way back.
    const QString title = tr("Language");
    QLabel *head = addSection(title == u"Language"_s ? title : title + u" (Language)"_s,
                              tr("Of texts, numbers and dates, at once."));
    m_language = new QComboBox(this);
    m_language->setAccessibleName(title);
    head->setBuddy(m_language); // readers call a box by its value and say its label besides
    auto *row = new QHBoxLayout;
    row->addWidget(m_language);
    row->addStretch();
    m_column->addLayout(row);
    m_column->addSpacing(24);
    // Arrows and letters pass over others on the way to the one that is meant.
    m_languageSoon.setSingleShot(true);
    m_languageSoon.setInterval(languageAfterMs);
    connect(m_language, &QComboBox::activated, &m_languageSoon, qOverload<>(&QTimer::start));
    connect(&m_languageSoon, &QTimer::timeout, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void SettingsPage::setLanguages(const QList<LanguageChoice> &choices, const QString &code)
{
    m_language->clear();
    m_language->addItem(tr("That of the system", "a language"), QString());
    for (const LanguageChoice &choice : choices)
        m_language->addItem(choice.name, choice.code);
    int at = m_language->findData(code);
    if (at < 0) // "de_AT"
        at = m_language->findData(code.left(code.indexOf(QRegularExpression(u"[-_]"_s))));
    m_language->setCurrentIndex(std::max(0, at));
}

void SettingsPage::focusLanguage()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::buildAgents(const QString &country)
{
    addSection(tr("Phone numbers of agents"),
               tr("A number without a country code is read as one of this country, and the form with + is offered."));
    auto *box = new QComboBox(this);
    box->setAccessibleName(tr("Country of phone numbers"));
    const QString own = QLocale::territoryToCode(QLocale::system().territory());
    // A system without a country names none.
    box->addItem(own.isEmpty() ? tr("That of the system (none)", "a country")
                               : tr("That of the system (%1)", "%1 = a country's code").arg(own),
                 QString());
    QList<std::pair<QString, QString>> named; // and their codes
    const QStringList codes = phoneCountries();
    for (const QString &code : codes) {
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        if (territory != QLocale::AnyTerritory)
            named.append({nativeName(territory), code});
    }
    std::sort(named.begin(), named.end(),
              [order = QCollator()](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    for (const auto &[name, code] : std::as_const(named))
        box->addItem(name + u" ("_s + code + u')', code);
    box->setCurrentIndex(std::max(0, box->findData(country)));
    auto *row = new QHBoxLayout;
    row->addWidget(box);
    row->addStretch();
    m_column->addLayout(row);
    m_column->addSpacing(24);
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT countryChosen(box->currentData().toString()); });
}

void SettingsPage::buildMap()
{
    addSection(tr("Channel map"),
               tr("Presence reports fine channels, and a switch moves a whole group of them. Which belongs to which is "
                  "published nowhere: this map is what the floor reads switches by. Switches that were confirmed show "
                  "what came and went with them; where that speaks against the map, a change is proposed."));
    m_column->addWidget(m_proposals);
    m_column->addWidget(m_map);
    auto *row = new QHBoxLayout;
    m_standard = new QPushButton(tr("Back to the usual map"), this);
    row->addWidget(m_standard);
    row->addStretch();
    m_column->addSpacing(4);
    m_column->addLayout(row);
    connect(m_map, &ChannelMapEditor::mapChanged, this, [this] { useMap(m_map->map()); });
    connect(m_standard, &QPushButton::clicked, this, [this] { useMap(ChannelMap::standard()); });
    connect(m_proposals, &ProposalList::taken, this, [this](const QString &word, Channel group) {
        ChannelMap map = m_map->map();
        map.assign(word, group);
        useMap(map);
    });
    m_standard->setEnabled(m_live->channelMap() != ChannelMap::standard());
}

void SettingsPage::useMap(const ChannelMap &map)
{
    m_map->setMap(map);
    m_standard->setEnabled(map != ChannelMap::standard());
    if (map == m_live->channelMap())
        return;
    m_live->setChannelMap(map);
    Q_EMIT channelMapChosen(map);
}

void SettingsPage::applyTheme()
{
    for (QLabel *label : std::as_const(m_soft))
        listcells::setInk(label, m_theme->color(Token::Text2));
}
