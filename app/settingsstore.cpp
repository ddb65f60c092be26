#include "settingsstore.h"

#include "settingswriter.h"
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QThread>
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

} // namespace

SettingsStore::SettingsStore(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
}

SettingsStore::~SettingsStore()
{
    if (!m_thread)
        return;
    // Queued behind the last write, so that one still happens.
    QMetaObject::invokeMethod(m_writer, [thread = m_thread] { thread->quit(); });
    if (m_thread->wait(2000))
        delete m_thread;
    // Else the disk hangs: the thread is left to itself, and the old file is whole.
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
    if (!m_thread) {
        m_thread = new QThread;
        m_thread->setObjectName(u"settings"_s);
        m_writer = new SettingsWriter(m_file);
        m_writer->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
        connect(m_writer, &SettingsWriter::written, this, &SettingsStore::report);
        m_thread->start();
    }
    m_writer->put(settings);
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
