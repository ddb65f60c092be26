// The page of what was asked from this desk: when, on whom, with which result; searched, filtered, saved as a table.
#pragma once

#include "activityfeed.h"
#include "livefloor.h"
#include <QWidget>

class ChipButton;
class ElidedLabel;
class PromiseList;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class Theme;

class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(const Theme *theme, LiveFloor *live, QWidget *parent = nullptr);

    void setSearch(const QString &text);

Q_SIGNALS:
    void agentWanted(const AgentId &id); ///< Enter or a double click on somebody's entry

private:
    enum class Show : quint8 { All, UnderWay, Failed, NotConfirmed };
    QWidget *buildFilters();
    void buildTable();
    void choose(Show what);
    void query();
    void showEmptyText();
    void showPromises();
    void chooseFile();
    void write(const QString &file);

    const Theme *m_theme;
    LiveFloor *m_live;
    ActivityFeed *m_feed; ///< null: nothing is recorded
    PromiseList *m_promises;
    QScrollArea *m_promiseArea;
    QList<std::pair<Show, ChipButton *>> m_chips;
    ChipButton *m_parts = nullptr;
    ElidedLabel *m_told = nullptr; ///< what became of the last export
    QPushButton *m_export = nullptr;
    QTableView *m_table;
    QLabel *m_empty;
    Show m_show = Show::All;
    QString m_search;
};
