// Settings of what was seen: how long it is kept, and the password of a history that many desks share.
#pragma once

#include <QWidget>

class LiveFloor;
class QSpinBox;

class HistorySettings : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostDays = 366;

    /// shared: where many desks keep one history; empty = not shared.
    HistorySettings(LiveFloor *live, int days, const QString &shared, QWidget *parent = nullptr);

    void setDays(int days); ///< tells nobody
    void offer(int days);   ///< as if it was typed: fewer are asked about

Q_SIGNALS:
    void daysChosen(int days); ///< to be kept from now on
    void passwordGiven(const QString &password);

private:
    void offerDays();
    void askPassword(const QString &shared);

    LiveFloor *m_live;
    int m_days;
    QSpinBox *m_box;
};
