#include "settingsstore.h"

#include "paths.h"
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Binary rubbish parses as an INI file without entries, and would then be overwritten.
bool looksLikeText(const QString &file)
{
    QFile f(file);
    if (!f.open(QIODevice::ReadOnly))
        return true; // not readable is not corrupt: QSettings says so
    const QByteArray bytes = f.read(SettingsStore::maxBytes);
    if (bytes.contains('\0'))
        return false;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith('[') && !text.startsWith(';') && !text.contains('='))
            return false;
    }
    return true;
}

QString writeFile(const QString &file, const ProfileSettings &settings)
{
    if (!makePrivateDir(QFileInfo(file).path()))
        return SettingsStore::tr("the folder of the settings cannot be written to");
    QSettings store(file, QSettings::IniFormat);
    settings.save(store);
    store.sync();
    return store.status() == QSettings::NoError ? QString() : SettingsStore::tr("the settings file cannot be written");
}

} // namespace

SettingsStore::SettingsStore(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_thread.setObjectName(u"settings"_s);
}

SettingsStore::~SettingsStore()
{
    if (!m_worker)
        return;
    // Writes queued so far run before the thread's loop sees the end.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    if (!m_thread.wait(2000)) {
        m_thread.terminate(); // a disk that hangs; the old file is whole
        m_thread.wait(1000);
    }
}

ProfileSettings SettingsStore::load()
{
    if (m_file.isEmpty())
        return {};
    const QFileInfo info(m_file);
    if (!info.exists() && !info.isSymLink())
        return {};
    bool corrupt = !info.isFile() || info.size() > maxBytes || !looksLikeText(m_file);
    if (!corrupt) {
        const QSettings store(m_file, QSettings::IniFormat);
        if (store.status() == QSettings::NoError)
            return ProfileSettings::load(store);
        corrupt = store.status() == QSettings::FormatError;
    }
    if (!corrupt || !setAside()) {
        m_writable = false;
        m_notice = tr("The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.")
                       .arg(m_file);
    }
    return {};
}

bool SettingsStore::setAside()
{
    for (int i = 0; i < 20; ++i) {
        const QString kept = m_file + u".bad"_s + (i == 0 ? QString() : QString::number(i + 1));
        if (QFileInfo::exists(kept))
            continue;
        if (::rename(QFile::encodeName(m_file).constData(), QFile::encodeName(kept).constData()) != 0)
            return false;
        m_notice = tr("The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.")
                       .arg(kept);
        return true;
    }
    return false;
}

void SettingsStore::save(const ProfileSettings &settings)
{
    if (m_file.isEmpty() || !m_writable)
        return;
    if (!m_worker) {
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_worker, [this, file = m_file, settings] {
        const QString error = writeFile(file, settings);
        QMetaObject::invokeMethod(this, [this, error] { report(error); });
    });
}

void SettingsStore::report(const QString &error)
{
    if (error.isEmpty()) {
        m_failing = false;
        Q_EMIT saved();
    } else if (!std::exchange(m_failing, true)) {
        Q_EMIT saveFailed(error);
    }
}
