// Settings of the network: the proxy on the way to Dixa.
#pragma once

#include "proxychoice.h"
#include "settingssection.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

class NetworkSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit NetworkSection(const SettingsParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void passwordGiven(const QString &password); ///< to be kept in the key store

private:
    QWidget *buildProxy();
    void showChoice();
    void take(); ///< what stands in the fields, once it is usable
    void askPassword();

    SettingRow *m_row = nullptr;
    QComboBox *m_kind, *m_type;
    QWidget *m_manual;
    QLineEdit *m_host, *m_user;
    QSpinBox *m_port;
    QPushButton *m_password;
    QLabel *m_problem;
};
