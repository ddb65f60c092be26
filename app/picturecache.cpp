#include "picturecache.h"

#include "paths.h"
#include "picturedecoder.h"
#include "wholefile.h"
#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

bool isOld(const QFileInfo &info)
{
    const QDateTime now = QDateTime::currentDateTimeUtc(), then = info.lastModified().toUTC();
    return then < now.addDays(-PictureCache::keepDays) || then > now.addDays(1);
}

/// Of a writing that was cut off; one that goes on is younger.
bool isLeftOver(const QFileInfo &info)
{
    return info.suffix() != u"png"_s && info.lastModified().toUTC() < QDateTime::currentDateTimeUtc().addSecs(-3600);
}

} // namespace

QString PictureCache::fileFor(const QString &address) const
{
    const QByteArray name = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder.isEmpty() ? QString() : m_folder + u'/' + QString::fromLatin1(name) + u".png"_s;
}

QImage PictureCache::read(const QString &address) const
{
    const QFileInfo info(fileFor(address));
    if (m_folder.isEmpty() || !info.isFile() || info.isSymLink() || isOld(info) ||
        info.size() > picturedecoder::mostBytes)
        return {};
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? picturedecoder::decode(file.read(picturedecoder::mostBytes)) : QImage();
}

void PictureCache::write(const QString &address, const QImage &picture) const
{
    if (m_folder.isEmpty() || picture.isNull() || !makePrivateDir(m_folder))
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture.save(&buffer, "png"))
        writeWholeFile(fileFor(address), bytes);
}

void PictureCache::prune() const
{
    if (m_folder.isEmpty())
        return;
    // Newest first.
    const QFileInfoList files =
        QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDir::Time);
    qint64 kept = 0;
    for (const QFileInfo &file : files) {
        kept += file.size();
        if (kept > mostBytes || isOld(file) || isLeftOver(file))
            QFile::remove(file.filePath());
    }
}

void PictureCache::clear() const
{
    if (m_folder.isEmpty())
        return;
    const QStringList files = QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &file : files)
        QFile::remove(m_folder + u'/' + file);
    QDir().rmdir(m_folder);
}
