// The people of a batch plan, one row each: what they have now, what is asked, and what needs no request. Never resets.
#pragma once

#include "switchplan.h"
#include <QAbstractTableModel>

enum class PlanColumn : int { State, Agent, Email, Chat, Messaging, Phone, Note };
inline constexpr int planColumnCount = 7;

enum PlanRole : int {
    PlanIdRole = Qt::UserRole + 1, ///< QUuid of the agent
    PlanStateRole,                 ///< int(AgentState)
    PlanNowRole,                   ///< int(SwitchState) of a channel cell
    PlanAskRole,                   ///< int(Ask) of a channel cell
    PlanNeedRole,                  ///< int(PlanNeed) of a channel cell
    PlanIdleRole,                  ///< bool: the row makes no request
};

class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PlanModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The same people in the same order keep their rows; else all rows are exchanged.
    void setPlan(const SwitchPlan &plan);
    const SwitchPlan &plan() const { return m_plan; }
    /// Somebody is asked about this channel; the other channel columns may be hidden.
    bool isTouched(Channel channel) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PlanPerson &person, PlanColumn column) const;
    QString sentence(const PlanPerson &person) const;
    SwitchPlan m_plan;
};
