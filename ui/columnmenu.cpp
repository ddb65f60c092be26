#include "columnmenu.h"

#include <QActionGroup>

ColumnMenu::ColumnMenu(QWidget *parent) : StayMenu(parent)
{
    for (int i = 0; i < agentColumnCount; ++i) {
        QAction *action = addAction(columnTitle(AgentColumn(i)));
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

QString ColumnMenu::columnTitle(AgentColumn column)
{
    switch (column) {
    case AgentColumn::State:
        return tr("State");
    case AgentColumn::Agent:
        return tr("Agent");
    case AgentColumn::Team:
        return tr("Team");
    case AgentColumn::InState:
        return tr("In state");
    case AgentColumn::Email:
        return tr("Email");
    case AgentColumn::Chat:
        return tr("Chat");
    case AgentColumn::Messaging:
        return tr("Messaging");
    case AgentColumn::Phone:
        return tr("Phone");
    case AgentColumn::LastSeen:
        return tr("Last seen");
    case AgentColumn::Strip:
        return tr("Last 2 hours");
    case AgentColumn::Notes:
        return tr("Notes");
    }
    return {};
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
