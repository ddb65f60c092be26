// Reads a profile's settings once and saves them in a thread of its own. A file that cannot be read is set aside, never
// deleted, and the program starts with defaults.
#pragma once

#include "profilesettings.h"
#include <QObject>

class QThread;
class SettingsWriter;

class SettingsStore : public QObject
{
    Q_OBJECT
public:
    /// file empty: nothing is read or kept.
    explicit SettingsStore(QString file, QObject *parent = nullptr);
    ~SettingsStore() override; ///< writes what is still to be written, for at most 2 s

    /// Reads a few kilobytes at once: the first window needs its theme and place before it is built.
    ProfileSettings load();
    /// What went wrong while loading, as one sentence for a person; empty = nothing.
    QString notice() const { return m_notice; }

    /// Returns at once. The write takes QSettings' lock file and replaces the old file in one step: after a power cut
    /// there is the old or the new one.
    void save(const ProfileSettings &settings);

    static constexpr qint64 maxBytes = 1024 * 1024;

Q_SIGNALS:
    void saved();
    void saveFailed(const QString &why); ///< told once until a save works again

private:
    bool setAside();
    void report(const QString &error);

    QString m_file;
    QString m_notice;
    bool m_writable = true;
    bool m_failing = false;
    QThread *m_thread = nullptr;
    SettingsWriter *m_writer = nullptr; ///< lives in the thread
};
