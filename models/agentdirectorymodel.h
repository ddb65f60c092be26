// Everybody in the directory with their profile, and beside it their state on the floor; one row an agent, ids
// ascending. Never resets: lists are compared by id.
#pragma once

#include "agentmodel.h"

// GCC 12 warns that a scoped enumerator hides a global type of the same name, which it cannot.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class DirectoryColumn : int { Agent, State, Email, Phone, Team, ExtraPhones, ExtraEmails, Roles, Created };
#pragma GCC diagnostic pop
inline constexpr int directoryColumnCount = 9;

enum DirectoryRole : int {
    DirectoryIdRole = Qt::UserRole + 1, ///< QUuid of the agent
    DirectorySortRole,                  ///< raw value of the cell for sorting
    DirectoryStateRole,                 ///< int(AgentState); NotSeen while nothing is known
    DirectorySearchRole,                ///< QByteArray, see searchText()
};

class AgentDirectoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using AgentPtr = std::shared_ptr<const Agent>;

    /// floor: where states and teams come from; must outlive this.
    explicit AgentDirectoryModel(const AgentModel *floor, QObject *parent = nullptr);

    /// Off: states stay as they are and cost nothing, while nobody looks; on again, they are taken anew at once.
    void setFollowing(bool following);
    /// In any order, ids unique.
    void setAgents(QList<AgentPtr> agents);
    void setAgent(const AgentId &id, const AgentPtr &agent); ///< one of them; null = no longer

    AgentPtr at(int row) const { return m_rows.value(row).agent; }
    AgentPtr find(const AgentId &id) const; ///< null when absent
    int rowOf(const AgentId &id) const;     ///< -1 when absent
    QList<AgentPtr> all() const;
    QString teamText(int row) const;
    const QByteArray &searchTextAt(int row) const; ///< see searchText()
    AgentState stateAt(int row) const { return m_rows.at(row).state; }
    /// The cell as it is exported and copied: whole and unformatted.
    QString plainText(int row, DirectoryColumn column) const;
    static QString columnTitle(DirectoryColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        AgentPtr agent;
        mutable QByteArray search; ///< made when it is first asked for: mostly nobody searches
        AgentState state = AgentState::NotSeen;
        QString ownWord; ///< of the state, where it is one that this program does not know
        QString teams;
        QString stateWord() const;
    };
    Row rowFor(const AgentPtr &agent) const;
    QList<Row>::const_iterator lowerBound(const AgentId &id) const;
    void joinChanges(const FloorDiff &diff);
    void joinFloor();
    void joinRow(Row *row) const;

    const AgentModel *m_floor;
    QList<Row> m_rows;
    bool m_following = true, m_behind = false;
};
