// The inside of the main window: its parts and what flows between them.
#pragma once

#include "alert.h"
#include "bannercontent.h"
#include "mainwindow.h"
#include <QDialog>
#include <QPointer>
#include <QTimer>

class ActivityPage;
class AgentDialogs;
class AgentsPage;
class Banner;
class BatchDesk;
class ContentArea;
class CoveragePage;
class FloorPage;
class ImportPage;
class HistoryPage;
class Inspector;
class MainMenu;
class MenuButton;
class MomentPage;
class QPushButton;
class QStackedWidget;
class SettingsDesk;
class SettingsPage;
class StatusLine;
class SwitchHand;
class TopBar;
struct HistoryPart;
struct PaletteCommand;
enum class SettingsPlace : int;

constexpr int windowTickMs = 1000;

class MainWindow::Private : public QObject
{
    Q_OBJECT
public:
    Private(MainWindow *window, MainWindowOptions windowOptions, Theme *windowTheme, LiveFloor *liveFloor,
            const Clock &windowClock);

    void build();
    void wire();
    void addShortcuts();
    void restore();
    void addPages();
    QWidget *makeAgents();
    QWidget *makeActivity();
    QWidget *makeSettings();
    void bindSettings(); ///< to what they change
    void bindFloorSettings();
    void bindLook();
    void bindCover();
    void openSettings(SettingsPlace place);
    void openRules();
    void openMinimums();
    void undo(bool back); ///< of the settings on their page, else of switches
    QWidget *makeImport();
    QWidget *makeCoverage();
    QWidget *makeHistory();
    void openMoment(const HistoryPart &part, qint64 atMs);
    void showAlarm(); ///< new alerts, in the rail
    void showFreshAlerts();
    void chooseLanguage(const QString &code);
    void afterImport(std::function<void()> replace);
    void chooseTheme(ThemeChoice choice);
    void wireTrail(); ///< tells what an earlier run left open
    void wireCutImport();
    void showPageNote(); ///< what the page says in the status line

    void wireSwitches();
    void wireBanner();
    void showSteps();      ///< what can be undone
    void showStatus();     ///< everything that tells how true the floor is
    void tick();           ///< once a second while the window can be seen
    void tickWithAnswer(); ///< an answer and the second that passes are drawn together
    void holdTick();       ///< a little, for the answer that is on its way
    void moveOn();         ///< all that shows ages
    void setTicking();
    void openPage(WindowPage &page);
    void placeInspector(); ///< beside or over the page, by the width of the window
    void openInspector();  ///< and gives it the keyboard
    void closeInspector();
    void wireProfiles();
    void showNewAgent(); ///< the button: whether and how
    void focusSearch();
    void focusTable();
    void search(); ///< on the current page, for what stands in the field
    void storeIfChanged();
    void storeSelection(UiSettings *to) const;
    void restoreSelection(); ///< of the last run, once people are there
    void watchForData();     ///< the next paint of the table shows data
    void openPalette();
    QList<PaletteCommand> agentCommands(), windowCommands();
    void showInDirectory(const AgentId &id);
    void openKeySheet();
    void openAbout();

    MainWindow *q;
    MainWindowOptions options;
    Theme *theme;
    LiveFloor *live;
    const Clock &clock;

    SwitchHand *switches = nullptr;
    MainMenu *menu = nullptr;
    Rail *rail = nullptr;
    TopBar *topBar = nullptr;
    Banner *banner = nullptr;
    QStackedWidget *stack = nullptr;
    ContentArea *content = nullptr;
    FloorPage *floor = nullptr;
    ActivityPage *activity = nullptr; ///< once it was opened
    AgentsPage *agents = nullptr;     ///< once it was opened
    ImportPage *import = nullptr;     ///< once it was opened
    HistoryPage *history = nullptr;   ///< once it was opened
    SettingsPage *settings = nullptr; ///< once it was opened
    SettingsDesk *desk = nullptr;
    QPointer<MomentPage> moment;      ///< while the floor of a moment is looked at
    CoveragePage *coverage = nullptr; ///< once it was opened
    AgentDialogs *profiles = nullptr;
    BatchDesk *batches = nullptr;
    QPushButton *newAgent = nullptr;
    MenuButton *channels = nullptr; ///< switches of many people, over the floor page
    Inspector *inspector = nullptr;
    StatusLine *statusLine = nullptr;
    QPointer<QDialog> keySheet, about, commands, rules, minimums;

    QHash<PageId, WindowPage> pages;
    PageId current = PageId::Floor;
    QSet<BannerContent::Kind> dismissed;
    QString proxyTrouble, currentProfile, trayNote, autostartNote;
    std::function<bool()> hidesOnClose;
    QStringList profileNames;
    QString cutImport; ///< a list whose sending was cut off, until its page is opened
    struct Notice
    {
        QString text;
        QList<AlertFact> about; ///< alerts that nobody else told
    };
    QList<Notice> notices;     ///< not of the connection; the first one is shown when the connection has nothing to say
    QList<Notice> freshAlerts; ///< to be told together
    QTimer ticker, searchDelay, alertCalm;
    QHash<PageId, QString> searches; ///< of the pages that are not shown
    UiSettings stored;               ///< as last told to be worth saving
    ThemeChoice themeChoice = ThemeChoice::System;
    int offeredPromises = 0;                                          ///< as last told
    bool selectionAwaited = false;                                    ///< that of the last run is still to be chosen
    bool inspectorOpen = true;                                        ///< wished beside the page
    bool overOpen = false;                                            ///< opened over the page
    qint64 firstAnswerAt = -1;                                        ///< monotonic ms
    QPointer<QWidget> dataWidget;                                     ///< whose painting is waited for
    bool dataAwaited = false, dataPainted = false, dataShown = false; ///< in this order, each once
};
