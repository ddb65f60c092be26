// The menu behind "More": how the window looks, the connection, help.
#pragma once

#include "uisettings.h"
#include <QMenu>

class MainMenu : public QMenu
{
    Q_OBJECT
public:
    /// simulated: there is no token that could be replaced.
    /// drill: it is one already.
    explicit MainMenu(bool simulated, bool drill = false, QWidget *parent = nullptr);

    /// What can be undone and done again; empty = nothing.
    void setSteps(const QString &undo, const QString &redo);
    void setTheme(ThemeChoice choice);
    void setDensity(Density density);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void themeWanted(ThemeChoice choice);
    void densityWanted(Density density);
    void directoryWanted(); ///< the agent list, read again
    void recreateWanted();  ///< an agent from a backup
    void wallSetUpWanted();
    void tokenWanted();
    void paletteWanted();
    void drillWanted();
    void keySheetWanted();
    void newsWanted();
    void logWanted();
    void aboutWanted();
    void quitWanted();

private:
    QHash<int, QAction *> m_themes, m_densities;
    QAction *m_undo, *m_redo;
};
