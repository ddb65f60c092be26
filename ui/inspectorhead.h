// The inspector's head: initials, name, state in words, close.
#pragma once

#include "floorrow.h"
#include <QWidget>

class Theme;

class InspectorHead : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorHead(const Theme *theme, QWidget *parent = nullptr);

    void setRow(const FloorRow &row);
    void setMoment(qint64 nowUtcMs, bool stale);

Q_SIGNALS:
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme *m_theme;
    QString m_picture; ///< its address
    QString m_name, m_initials, m_word, m_detail;
    QString m_foreignWord; ///< a state as the server called it, where no word of ours fits
    AgentState m_state = AgentState::NotSeen;
    qint64 m_since = noTime, m_now = 0;
    bool m_observed = false, m_stale = false;
};
