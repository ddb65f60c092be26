// One alert, or several told as one, with what can be done about it.
#pragma once

#include "alert.h"
#include <QFrame>

class ElidedLabel;
class QLabel;
class QPushButton;
class Theme;

class AlertCard : public QFrame
{
    Q_OBJECT
public:
    AlertCard(const Theme *theme, QWidget *parent = nullptr);

    void tell(const QList<Alert> &alerts, qint64 nowMs); ///< all in one state, at least one
    const QList<Alert> &alerts() const { return m_alerts; }
    QList<AlertKey> keys() const;

Q_SIGNALS:
    void acknowledgeWanted();
    void snoozeWanted(int minutes);
    void wakeWanted();
    void jumpWanted(const AlertFact &fact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void applyTheme();
    const Alert &first() const { return m_alerts.first(); }

    const Theme *m_theme;
    QList<Alert> m_alerts;
    QLabel *m_mark, *m_age, *m_detail, *m_state;
    ElidedLabel *m_title;
    QPushButton *m_acknowledge, *m_snooze, *m_wake, *m_show;
};
