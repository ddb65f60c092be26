#include "floorsection.h"

#include "agentcolumns.h"
#include "floorwords.h"
#include "look.h"
#include "settingcontrols.h"
#include "settingsdesk.h"
#include "settingwords.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestThreshold = 24 * 60;

/// The Team column shows by itself only where lines are not grouped by team.
QString word(int column, bool shown)
{
    return (shown ? u"shown=%1"_s : u"hidden=%1"_s).arg(column);
}

} // namespace

FloorSection::FloorSection(const SettingsParts &parts, QWidget *parent)
    : SettingsSection(parts, tr("Floor"), tr("How the table of everybody looks."), parent)
{
    const auto choice = [](const QString &word) {
        return settingcontrols::Choice{word, settingwords::value(SettingId::Density, word)};
    };
    add(SettingId::Density, tr("Compact shows most people, roomy is read from afar."),
        settingcontrols::choice(parts.desk, SettingId::Density,
                                {choice(u"compact"_s), choice(u"normal"_s), choice(u"roomy"_s)}),
        tr("density lines compact roomy"));
    SettingRow *columns =
        add({settingwords::title(SettingId::Columns),
             tr("Team shows by itself where lines are not grouped by team; its box shows it there too."),
             tr("table hide show")},
            buildColumns(), true);
    columns->setDefaultOf(SettingId::Columns);
    add(SettingId::AwayThreshold, tr("From then on the time is red and has a triangle in Notes."),
        settingcontrols::number(parts.desk, SettingId::AwayThreshold,
                                {0, longestThreshold, 5, tr(" minutes", "after a number"), tr("Never", "a threshold")}),
        tr("threshold pause break minutes late"));
}

QWidget *FloorSection::buildColumns()
{
    auto *all = new QWidget;
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(24);
    const int perRow = Look::px(4) > 6 ? 2 : 4;
    int at = 0;
    for (int i = 0; i < agentColumnCount; ++i) {
        if (AgentColumn(i) == AgentColumn::Agent)
            continue; // a floor without names is of no use
        auto *box = new QCheckBox(floorwords::column(AgentColumn(i)), all);
        box->setAccessibleName(tr("Column %1").arg(box->text()));
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) { take(i, on); });
        m_columns.insert(i, box);
        grid->addWidget(box, at / perRow, at % perRow);
        ++at;
    }
    grid->setColumnStretch(perRow, 1);
    connect(m_parts.desk, &SettingsDesk::changed, this, [this](SettingId id) {
        if (id == SettingId::Columns)
            showColumns();
    });
    showColumns();
    return all;
}

void FloorSection::showColumns()
{
    const QStringList words = m_parts.desk->value(SettingId::Columns).toStringList();
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        const bool team = it.key() == int(AgentColumn::Team);
        it.value()->setChecked(team ? words.contains(word(it.key(), true)) : !words.contains(word(it.key(), false)));
    }
}

void FloorSection::take(int column, bool shown)
{
    QStringList words = m_parts.desk->value(SettingId::Columns).toStringList();
    const bool team = column == int(AgentColumn::Team);
    const QString mine = word(column, team);
    words.removeAll(mine);
    if (team == shown)
        words += mine;
    words.sort();
    m_parts.desk->choose(SettingId::Columns, words);
}
