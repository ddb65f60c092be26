// Beside the cover matrix: the open alerts, what cleared today, and the rule in a sentence.
#pragma once

#include "coverdesk.h"
#include <QWidget>

class AlertCard;
class ElidedLabel;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Theme;

class AlertPanel : public QWidget
{
    Q_OBJECT
public:
    AlertPanel(const Theme *theme, CoverDesk *desk, QWidget *parent = nullptr);

    void refresh(); ///< also the ages
    /// The card with the keyboard, else the first new one; null = none.
    AlertCard *currentCard() const;
    void acknowledgeCurrent();
    void snoozeCurrent();

Q_SIGNALS:
    void jumpWanted(const AlertFact &fact);
    void rulesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCards();
    void showCleared();
    QString ruleText() const;

    const Theme *m_theme;
    CoverDesk *m_desk;
    QLabel *m_counts, *m_none, *m_clearedTitle, *m_ruleTitle, *m_rule;
    QPushButton *m_more, *m_rules;
    QVBoxLayout *m_cardColumn, *m_clearedColumn;
    QList<AlertCard *> m_cards;
    QList<ElidedLabel *> m_cleared;
    QList<Alert> m_shownCleared;
    bool m_all = false; ///< of what cleared
};
