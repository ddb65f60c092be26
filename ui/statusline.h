// The line at the foot: the newest answer, its cost, today's limits; at the right how many people and whose floor.
#pragma once

#include "livefloor.h"
#include "look.h"
#include "switchboard.h"
#include "textcache.h"
#include <QWidget>

class QPushButton;
class Theme;

class StatusLine : public QWidget
{
    Q_OBJECT
public:
    /// madeUp: what an organisation that is made up is called; empty = it is real.
    StatusLine(const Theme *theme, const QString &organisationName, const QString &madeUp, QWidget *parent = nullptr);

    void setStatus(const FloorStatus &status, bool following = false); ///< following: another desk asks
    void setPeople(int people, int selected);
    void setLoad(const SwitchLoad &load); ///< requests for switches that wait or are under way
    /// A run of many requests that is worth a look, as a button; spoken: its name for screen readers. Empty = none.
    void setRun(const QString &text, const QString &spoken);
    void setNote(const QString &note); ///< of the page that is shown; empty = none
    QSize sizeHint() const override { return {600, Look::px(28)}; }
    QSize minimumSizeHint() const override { return {200, Look::px(28)}; }

    QStringList leftTexts() const { return m_left; }
    QStringList rightTexts() const { return m_right; }

Q_SIGNALS:
    void runWanted(); ///< its button was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QString loadText() const;                 ///< empty when nothing waits
    int textWidth(const QString &text) const; ///< px
    QList<QRect> rightBoxes() const;          ///< of the right texts, as if the layout ran left to right
    QRect mirrored(QRect box) const;
    void placeRun();

    const Theme *m_theme;
    QString m_organisation, m_madeUp, m_note;
    FloorStatus m_status;
    bool m_following = false;
    SwitchLoad m_load;
    int m_people = 0, m_selected = 0;
    QStringList m_left, m_right;
    QPushButton *m_run;
    mutable TextCache m_texts{64}; ///< only what has changed is laid out again
};
