// The page of settings: language, which fine channels belong to which switch, and whether this desk may move switches
// at all.
#pragma once

#include "livefloor.h"
#include "uisettings.h"
#include <QTimer>
#include <QWidget>

class ChannelMapEditor;
class HistorySettings;
class ProposalList;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Theme;

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// readOnlyForced: the command line says so; it cannot be changed here.
    /// history: the part about it, taken over; null = none.
    /// country: ISO 3166 alpha-2 that national phone numbers are read as; empty = that of the system.
    SettingsPage(const Theme *theme, LiveFloor *live, bool readOnlyForced, const QString &country,
                 HistorySettings *history = nullptr, QWidget *parent = nullptr);
    /// code: of the one in use; empty = that of the system.
    void setLanguages(const QList<LanguageChoice> &choices, const QString &code);
    void focusLanguage();

Q_SIGNALS:
    void channelMapChosen(const ChannelMap &map); ///< the floor reads presence by it already
    void readOnlyChosen(bool readOnly);           ///< the switches follow it already
    void countryChosen(const QString &country);
    void languageChosen(const QString &code); ///< empty = that of the system

private:
    QLabel *addSection(const QString &title, const QString &explanation); ///< the title
    void buildMap();
    void buildDesk(bool readOnlyForced);
    void buildAgents(const QString &country);
    void buildLanguage();
    void useMap(const ChannelMap &map);
    void applyTheme();

    const Theme *m_theme;
    LiveFloor *m_live;
    QVBoxLayout *m_column;
    QList<QLabel *> m_soft;
    ProposalList *m_proposals;
    ChannelMapEditor *m_map;
    QPushButton *m_standard = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QComboBox *m_language = nullptr;
    QTimer m_languageSoon;
};
