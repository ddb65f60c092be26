// Asks how a wall is to be: its screen, how far its readers stand, what it shows, when it is bright. Says what type
// sizes follow.
#pragma once

#include "agent.h"
#include "walloptions.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QTimeEdit;
class Theme;

class WallSetUp : public QDialog
{
    Q_OBJECT
public:
    /// now: what it starts with; what is not asked here stays as it is there. teams: sorted by name.
    WallSetUp(const Theme *theme, const WallOptions &now, const QList<Team> &teams, QWidget *parent = nullptr);

    WallOptions options() const; ///< as chosen so far

Q_SIGNALS:
    void chosen(const WallOptions &options, bool show); ///< show: the wall is wanted now

private:
    QLayout *lightRow();
    QWidget *teamList(const QList<Team> &teams);
    void addRow(QFormLayout *form, const QString &title, QWidget *field);
    void fillScreens(const QString &wanted);
    QSize screenSize() const; ///< px of the chosen screen, of the primary one when that is not there
    void follow();            ///< what the choices come to

    const Theme *m_theme;
    const WallOptions m_before;
    QComboBox *m_screen, *m_mode, *m_names;
    QDoubleSpinBox *m_diagonal, *m_distance;
    QCheckBox *m_quiet;
    QTimeEdit *m_from, *m_to;
    QLabel *m_sizes;
    QList<std::pair<TeamId, QCheckBox *>> m_teams;
};
