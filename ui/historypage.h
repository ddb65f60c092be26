// The page of what was seen: a day of everybody as strips and sums, any moment of it, replayed, searched and saved.
#pragma once

#include "handovernote.h"
#include "historymodel.h"
#include "historyquestion.h"
#include "historyscale.h"
#include "livefloor.h"
#include <QDate>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class CoverDesk;
class ElidedLabel;
class HistoryAxis;
class HistorySlider;
class HistoryThen;
class HistoryView;
class IconButton;
class MenuButton;
class QLabel;
class QMenu;
class QPushButton;
class Theme;

class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(const Theme *theme, LiveFloor *live, const Clock &clock, QWidget *parent = nullptr);

    /// Whose minimums the hand-over note speaks of; organisation: the user's own label, empty = none.
    void setCover(const CoverDesk *cover, const QString &organisation);
    /// Names, or a question such as "who was on Phone at 10:40".
    void setSearch(const QString &text);
    void setDay(const QDate &day);
    void setCursorAt(qint64 atMs); ///< ms UTC; held within the day and what has passed

Q_SIGNALS:
    void momentWanted(const HistoryPart &part, qint64 atMs); ///< "Show floor at 10:40"; ms UTC, seen then

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildFoot();
    QWidget *buildReplay();
    void wireView();
    void load();
    void shown(const HistoryPart &part);
    void showLines();
    void makeLines(const HistoryModel::Choice &choice);
    void showEmpty();
    void showMoment();
    void showFoot();
    void fitScale();
    void zoom(int steps, qint64 atMs);
    void pan(double share);
    void setPlaying(bool playing);
    void play();
    void showIcons();
    void fillTeams();
    void offerForget(int row, const QPoint &globalPos);
    void chooseFile(bool sums);
    void write(const QString &file, bool sums);
    void chooseNote();
    void writeNote(const QString &file);
    HandoverSource noteSource() const;
    void told(const QString &file, const QString &error);
    QString nameOf(const AgentId &id) const;

    const Theme *m_theme;
    LiveFloor *m_live;
    const CoverDesk *m_cover = nullptr;
    QString m_organisation;
    const Clock &m_clock;
    HistoryScale m_scale;
    HistoryPart m_part;
    HistoryQuestion m_question;
    QString m_search;
    QSet<TeamId> m_teams; ///< empty = all
    QDate m_day;
    bool m_fitted = false;    ///< the shown part was chosen for this day
    int m_answersAwaited = 0; ///< of this run: until then only what earlier ones saw is shown, and is left for them
    int m_speed = 60;
    qint64 m_playedAt = 0; ///< monotonic ms
    HistoryModel m_model;
    QThreadPool m_pool;
    bool m_making = false, m_makeAgain = false; ///< lines, beside the window
    QTimer m_reload, m_replay;

    HistoryView *m_view;
    HistoryAxis *m_axis;
    HistorySlider *m_slider = nullptr;
    HistoryThen *m_then = nullptr;
    QLabel *m_dayLabel = nullptr, *m_empty;
    QPushButton *m_show = nullptr, *m_play = nullptr, *m_note = nullptr;
    IconButton *m_next = nullptr;
    QMenu *m_teamMenu = nullptr;
    MenuButton *m_teamButton = nullptr;
    ElidedLabel *m_told = nullptr, *m_seen = nullptr, *m_answer = nullptr;
};
