// The main window: rail, top bar, banner, pages, inspector, status line. Knows the live floor and no HTTP.
#pragma once

#include "livefloor.h"
#include "rail.h"
#include "uisettings.h"
#include <QMainWindow>
#include <functional>

class CoverDesk;
struct AlertFact;
class QSettings;
class SettingsDesk;
class SwitchHand;
class Theme;

struct MainWindowOptions
{
    QString organisationName; ///< the user's own label; empty = none
    bool simulated = false;
    bool drill = false; ///< the simulated organisation has a bad afternoon, by a script
    bool readOnly = false;
    bool readOnlyForced = false; ///< by the command line: it cannot be changed in the window
    PageId startPage = PageId::Floor;
    UiSettings settings;
    QList<LanguageChoice> languages; ///< to choose from
    CoverDesk *cover = nullptr; ///< lives longer; null = the window has one of its own, without minimums from before
    SwitchHand *switches = nullptr; ///< lives longer, with what can be undone; null = the window has one of its own
    QString server;                 ///< where the API is, as a person may see it
    QString sharedHistory;          ///< where many desks keep one history, as a person may see it; empty = not shared
    QString backupDir;              ///< profiles are kept there before a downgrade; empty = a folder of the user's own
};

/// One page of the window; the window takes the widget over.
struct WindowPage
{
    PageId id = PageId::Floor;
    QString title; ///< in the rail and over the page
    QString icon;
    std::function<QWidget *()> make; ///< called when it is first opened: a page nobody looks at costs nothing
    std::function<void(const QString &)> search =
        {};                    ///< what the search field of the top bar does for it; empty = none
    QString searchHint = {};   ///< in the empty field; empty = as for people
    bool hasInspector = false; ///< the inspector stands beside it
    QWidget *widget = nullptr; ///< once made
};

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(MainWindowOptions options, Theme *theme, LiveFloor *live, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    UiSettings settings() const;        ///< as it stands now
    SettingsDesk *settingsDesk() const; ///< for settings that others own
    /// Another window takes this one's place by it: now, or when an import that is being sent has ended.
    void whenReplaceable(std::function<void()> replace);
    /// To choose from; of all there are, also current.
    void setProfiles(const QStringList &names, const QString &current);
    /// Why the proxy lets nothing through, as a sentence; empty = it does.
    void setProxyTrouble(const QString &sentence);
    bool showsData() const; ///< a good answer was applied and painted
    void addPage(const WindowPage &page);
    void openPage(PageId page); ///< a page that does not exist leaves the current one
    PageId currentPage() const;
    void showAlert(const AlertFact &fact); ///< comes to the front and goes to what it is about
    /// Page, searches, selection and notices of a window for the same floor, which this one is shown instead of.
    void takeOver(const MainWindow &before);
    /// Of several alerts the newest, until it is gone to; the others stand in the list of alerts.
    void tellAlert(const QString &sentence, const AlertFact &about);
    /// Closing it only hides it: it is asked for whenever somebody closes it. Null = it is closed.
    void setHidesOnClose(std::function<bool()> hides);
    /// Why there is no tray although it is wanted, as a sentence; empty = nothing to say.
    void setTrayNote(const QString &sentence);
    /// Why this run cannot be started with the desktop, as a sentence; empty = it can.
    void setAutostartNote(const QString &sentence);
    void tellNoMore(const QString &notice); ///< it is not so any more
    void tell(const QString &notice); ///< one sentence, until it is closed; waits while something more urgent is said

Q_SIGNALS:
    void settingsChanged(); ///< worth saving; already calmed to at most once a second
    void themeChosen(ThemeChoice choice);
    void languageChosen(const QString &code); ///< empty = that of the system; never while an import is sent
    void tokenWanted();                       ///< "Replace token..."
    void firstDataShown(); ///< presence was painted, with names unless the agent list takes longer than 3 s
    void quitWanted();     ///< also when the window is closed while switches are asked for
    void channelMapChosen(const ChannelMap &map);
    void readOnlyChosen(bool readOnly);
    void proxyPasswordGiven(const QString &password);   ///< to be kept in the key store
    void historyPasswordGiven(const QString &password); ///< of the shared history; to be kept in the key store
    void profilesWanted();                              ///< setProfiles() is asked for anew
    void profileWanted(const QString &name);
    void profileAddWanted(const QString &name);
    void profileRemovalWanted(const QString &name); ///< nothing was asked yet
    void tokenForgetWanted();
    void wallWanted();
    void cameUp();          ///< it is shown now, or minimised, or back from there
    void wallSetUpWanted(); ///< its screen, readers, teams
    void logWanted();       ///< the log of this run, in a window
    void newsWanted();      ///< what is new in this version
    void drillWanted();     ///< a bad afternoon to practise on; nothing was asked yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
