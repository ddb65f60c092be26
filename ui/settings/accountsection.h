// Settings of the connection: its token, and the profiles, each with an organisation and a token of its own.
#pragma once

#include "settingssection.h"

class QLineEdit;
class QListView;
class QPushButton;
class QStringListModel;

class AccountSection : public SettingsSection
{
    Q_OBJECT
public:
    /// drill: from there nothing real is connected. organisation: the user's own label; server: where the API is.
    AccountSection(const SettingsParts &parts, bool simulated, bool drill, const QString &organisation,
                   const QString &server, QWidget *parent = nullptr);

    void setProfiles(const QStringList &names, const QString &current);

Q_SIGNALS:
    void tokenWanted();
    void tokenForgetWanted(); ///< a person has agreed to it
    void profileWanted(const QString &name);
    void profileAddWanted(const QString &name);
    void profileRemovalWanted(const QString &name); ///< nothing was asked yet

private:
    QWidget *buildProfiles();
    void edgeList();
    void askForget();
    void askName();
    QString chosen() const; ///< a profile that is not this one; else empty
    void showChosen();

    QString m_server, m_current;
    QStringList m_names;
    QStringListModel *m_model;
    QListView *m_list;
    QPushButton *m_open, *m_remove;
};
