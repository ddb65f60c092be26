// The main window: rail, top bar, banner, pages, inspector, status line. Knows the live floor and no HTTP.
#pragma once

#include "livefloor.h"
#include "rail.h"
#include "uisettings.h"
#include <QMainWindow>

class QSettings;
class Theme;

struct MainWindowOptions
{
    QString organisationName; ///< the user's own label; empty = none
    bool simulated = false;
    bool readOnly = false;
    PageId startPage = PageId::Floor;
    UiSettings settings;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(MainWindowOptions options, Theme *theme, LiveFloor *live, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    UiSettings settings() const;   ///< as it stands now
    bool showsData() const;        ///< a good answer was applied and painted
    void openPage(PageId page);

Q_SIGNALS:
    void settingsChanged();        ///< worth saving; already calmed to at most once a second
    void themeChosen(ThemeChoice choice);
    void tokenWanted();            ///< "Replace token..."
    void firstDataShown();
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
