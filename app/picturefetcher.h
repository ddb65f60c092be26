// Loads pictures of agents from where their profiles say they are: few at a time, without token, cookies or redirects,
// and nothing that is not a small picture.
#pragma once

#include "picturecache.h"
#include <QObject>
#include <QUrl>
#include <deque>
#include <memory>
#include <vector>

class PictureSlot;

class PictureFetcher : public QObject
{
    Q_OBJECT
public:
    /// folder: of the cache; empty = nothing is kept on disk. Serves the one PictureBook.
    explicit PictureFetcher(const QString &folder, QObject *parent = nullptr);
    ~PictureFetcher() override;

    /// Plain http to this computer, where the simulated organisation is.
    void setLoopbackAllowed(bool allowed) { m_loopback = allowed; }
    /// Nothing is ever asked of any other address.
    static bool isAllowed(const QUrl &url, bool loopback);

    static constexpr size_t atOnce = 2, mostWaiting = 200;
    static constexpr int deadlineMs = 15'000;

private:
    void want(const QString &address);
    void lookInCache(const QString &address);
    void load(const QString &address);
    void next();
    void take(const QString &address, const QByteArray &bytes); ///< empty = there is none
    void switched(bool on);

    PictureCache m_cache;
    bool m_loopback = false;
    int m_reading = 0, m_written = 0;
    std::deque<QString> m_waiting; ///< the newest first: somebody looks at it now
    std::vector<std::unique_ptr<PictureSlot>> m_slots;
};
