// A section of buttons that lead to dialogs: the settings themselves stand there.
#pragma once

#include "settingssection.h"

class WaysSection : public SettingsSection
{
    Q_OBJECT
public:
    using SettingsSection::SettingsSection;

    /// The button says what it opens; id: what can be taken back to its default here, if any.
    void addWay(const SettingText &text, const QString &button, std::optional<SettingId> id,
                std::function<void()> open);
};
