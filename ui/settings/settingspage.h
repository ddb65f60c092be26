// The page of settings: its sections at the leading side, one of them beside, or of all of them what is looked for; and
// beneath it the way back from the last change.
#pragma once

#include "settingid.h"
#include "uisettings.h"
#include <QWidget>

class AccountSection;
class DesktopSection;
class HistorySettings;
class LiveFloor;
class QLabel;
class QListView;
class QScrollArea;
class SectionModel;
class SettingsDesk;
class SettingsSection;
class Theme;
class UndoBar;
struct SettingsParts;

struct SettingsPageOptions
{
    bool simulated = false;
    bool drill = false;          ///< simulated, and there is no way out of it
    bool readOnlyForced = false; ///< by the command line: it cannot be changed here
    QString organisation;        ///< the user's own label; empty = none
    QString server;              ///< where the API is, for a person
    QList<LanguageChoice> languages;
};

enum class SettingsPlace : int {
    Account,
    Polling,
    Floor,
    Channels,
    Alerts,
    Wall,
    History,
    Network,
    Look,
    Language,
    Desk,
    Desktop,
    File
};

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// history: the part about it, taken over. desk lives longer and is bound already.
    SettingsPage(const Theme *theme, SettingsDesk *desk, LiveFloor *live, const SettingsPageOptions &options,
                 HistorySettings *history, QWidget *parent = nullptr);

    void setTrayNote(const QString &sentence);
    void setAutostartNote(const QString &sentence);
    void setProfiles(const QStringList &names, const QString &current);
    void setSearch(const QString &text);
    void openSection(SettingsPlace place);
    SettingsPlace section() const { return m_place; }
    void focusSetting(SettingId id); ///< its control has the keyboard
    void tellLast();                 ///< what was changed last, in the bar

Q_SIGNALS:
    void tokenWanted();
    void tokenForgetWanted();
    void profileWanted(const QString &name);
    void profileAddWanted(const QString &name);
    void profileRemovalWanted(const QString &name);
    void told(const QString &sentence);
    void proxyPasswordGiven(const QString &password); ///< to be kept in the key store
    void rulesWanted();
    void minimumsWanted();
    void wallSetUpWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildSections(const SettingsPageOptions &options, HistorySettings *history);
    void addSection(SettingsPlace place, SettingsSection *section);
    void showSection(SettingsPlace place);
    void arrange();
    void applyTheme();

    const Theme *m_theme;
    SettingsDesk *m_desk;
    LiveFloor *m_live;
    QList<SettingsPlace> m_places;
    QList<SettingsSection *> m_sections;
    AccountSection *m_account = nullptr;
    DesktopSection *m_desktop = nullptr;
    SectionModel *m_model = nullptr;
    QListView *m_list;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QLabel *m_none;
    UndoBar *m_undo;
    SettingsPlace m_place = SettingsPlace::Account;
    QString m_search;
};
