// A day of everybody as lines: each team with how many were working, then its people with their strip and sums. Never
// resets: lines that stay are told as changed.
#pragma once

#include "historyfact.h"
#include <QAbstractTableModel>
#include <QSet>

enum class HistoryColumn : int { Agent, Shift, Working, Away, Offline, Unclear, NotSeen };
inline constexpr int historyColumns = 7;

struct HistoryLine
{
    TeamId team; ///< null: no team
    AgentId id;  ///< null: the line of the team
    QString name;
    int people = 0; ///< of a team
    Strip strip;    ///< of a person
    QList<std::pair<qint64, int>>
        working; ///< of a team: how many were working from a moment on (ms UTC); -1 = not seen
    qint64 workingMs = 0, awayMs = 0, offlineMs = 0, unclearMs = 0, unseenMs = 0;
    bool isTeam() const { return id.isNull(); }
    bool operator==(const HistoryLine &) const = default;
};

inline constexpr int HistoryLineRole = Qt::UserRole; ///< const HistoryLine *, until the next change of the model

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Choice
    {
        QSet<TeamId> teams;                  ///< empty = all
        std::optional<QSet<AgentId>> people; ///< only these
    };
    /// rows: for names and teams. Sums end at untilMs (now, or the end of the part) and start with the part's first
    /// seen moment of anybody. Pure: of a thousand people it takes longer than a frame and may run in another thread.
    static QList<HistoryLine> linesOf(const HistoryPart &part, const QList<FloorRow> &rows,
                                      const QHash<TeamId, QString> &teamNames, const Choice &choice, qint64 untilMs);
    /// searched: only some people are wanted, and no folding hides them.
    void show(const QList<HistoryLine> &lines, bool searched = false);
    const QList<HistoryLine> &lines() const { return m_lines; }
    bool canFold() const { return !m_searched; }
    bool isFolded(const TeamId &team) const { return canFold() && m_folded.contains(team); }
    /// Its people are to be hidden; their lines stay. Does nothing while searched.
    void setFolded(const TeamId &team, bool folded);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString sumText(qint64 ms); ///< "5 h 16", "–" for less than half a minute

Q_SIGNALS:
    void foldingChanged();

private:
    QList<HistoryLine> m_lines;
    QSet<TeamId> m_folded;
    bool m_searched = false;
};
