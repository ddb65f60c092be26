#include "columnmenu.h"

#include "floorwords.h"
#include <QActionGroup>

ColumnMenu::ColumnMenu(QWidget *parent) : StayMenu(parent)
{
    for (int i = 0; i < agentColumnCount; ++i) {
        QAction *action = addAction(floorwords::column(AgentColumn(i)));
        action->setCheckable(true);
        action->setChecked(true);
        action->setEnabled(AgentColumn(i) != AgentColumn::Agent); // a floor without names is of no use
        connect(action, &QAction::triggered, this, [this, i](bool on) { Q_EMIT columnToggled(i, on); });
        m_columns.insert(i, action);
    }
    addSeparator();
    auto *group = new QActionGroup(this);
    const QList<std::pair<Density, QString>> densities{{Density::Compact, tr("Compact rows")},
                                                       {Density::Normal, tr("Normal rows")},
                                                       {Density::Roomy, tr("Roomy rows")}};
    for (const auto &[density, title] : densities) {
        QAction *action = addAction(title);
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, d = density] { Q_EMIT densityWanted(d); });
        m_densities.insert(density, action);
    }
    addSeparator();
    connect(addAction(tr("Columns as drawn")), &QAction::triggered, this, &ColumnMenu::resetWanted);
    setDensity(Density::Normal);
}

void ColumnMenu::setShown(const QSet<int> &shown)
{
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        it.value()->setChecked(shown.contains(it.key()));
}

void ColumnMenu::setDensity(Density density)
{
    m_densities.value(density)->setChecked(true);
}
