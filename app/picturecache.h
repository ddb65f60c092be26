// Pictures on disk, drawn anew by us and named by a hash of their address; bounded in size and age. All of it waits for
// the disk.
#pragma once

#include <QImage>
#include <QString>

class PictureCache
{
public:
    static constexpr qint64 mostBytes = 20 * 1024 * 1024, keepDays = 14;

    /// folder: its own, made when it is needed; empty = nothing is kept.
    explicit PictureCache(QString folder) : m_folder(std::move(folder)) {}

    QImage read(const QString &address) const; ///< null = not there, or too old
    void write(const QString &address, const QImage &picture) const;
    void prune() const; ///< what is too old or too much, the oldest first
    void clear() const; ///< and what a killed program left there

    QString fileFor(const QString &address) const;

private:
    QString m_folder;
};
