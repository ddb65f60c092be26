// Settings to and from a file.
#pragma once

#include "settingssection.h"

class FileSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit FileSection(const SettingsParts &parts, QWidget *parent = nullptr);

    void exportTo(const QString &file);
    void importFrom(const QString &file);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void chooseImport();
};
