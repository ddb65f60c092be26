#include "settingswriter.h"

#include "paths.h"
#include <QFileInfo>
#include <QSettings>

void SettingsWriter::put(const ProfileSettings &settings)
{
    const std::lock_guard lock(m_mutex);
    if (!std::exchange(m_pending, settings))
        QMetaObject::invokeMethod(
            this, [this] { write(); }, Qt::QueuedConnection);
}

void SettingsWriter::write()
{
    std::optional<ProfileSettings> settings;
    {
        const std::lock_guard lock(m_mutex);
        settings = std::exchange(m_pending, std::nullopt);
    }
    QString error;
    if (!makePrivateDir(QFileInfo(m_file).path())) {
        error = tr("The folder of the settings cannot be written to.");
    } else if (settings) {
        QSettings store(m_file, QSettings::IniFormat);
        settings->save(store);
        store.sync();
        if (store.status() != QSettings::NoError)
            error = tr("The settings file cannot be written.");
    }
    Q_EMIT written(error);
}
