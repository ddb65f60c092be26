// Writes settings to their file in the thread it lives in; of several that wait, only the newest.
#pragma once

#include "profilesettings.h"
#include <QObject>
#include <mutex>
#include <optional>

class SettingsWriter : public QObject
{
    Q_OBJECT
public:
    explicit SettingsWriter(QString file) : m_file(std::move(file)) {}

    /// From any thread; returns at once.
    void put(const ProfileSettings &settings);

Q_SIGNALS:
    void written(const QString &error); ///< empty = done

private:
    void write();

    const QString m_file;
    std::mutex m_mutex;
    std::optional<ProfileSettings> m_pending;
};
