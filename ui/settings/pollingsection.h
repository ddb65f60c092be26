// Settings of asking Dixa: how often, and what the budget of requests is used for now.
#pragma once

#include "settingssection.h"
#include <QTimer>

class PollingSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit PollingSection(const SettingsParts &parts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showUse();

    QLabel *m_use;
    QTimer m_tick;
};
