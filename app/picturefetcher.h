// Loads pictures of agents from where their profiles say they are: few at a time, without token, cookies or redirects,
// and nothing that is not a small picture.
#pragma once

#include "picturecache.h"
#include "picturehosts.h"
#include <QObject>
#include <QSet>
#include <QTimer>
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
    /// Hosts that are asked, each with all below it; of any other there is no picture. It holds at once.
    void setHosts(const QStringList &hosts);
    static bool isAllowed(const QUrl &url, bool loopback, const QStringList &hosts = picturehosts::usual());
    /// What is kept on disk and should not be goes: all of it while pictures are switched off. Once at the start.
    void tidy();
    void setRetryMs(int ms);

    static constexpr size_t atOnce = 2, mostWaiting = 200;
    static constexpr int deadlineMs = 15'000, retryMs = 60'000;

private:
    void want(const QString &address);
    void lookInCache(const QString &address);
    void load(const QString &address);
    void next();
    void take(const QString &address, const QByteArray &bytes); ///< empty = there is none
    void put(const QString &address, const QImage &picture);
    void holdBack(const QString &address); ///< it was not reached: it is asked for again later
    void switched(bool on);
    void dropAll(); ///< what is under way has no say any more

    PictureCache m_cache;
    bool m_loopback = false;
    QStringList m_hosts = picturehosts::usual();
    int m_reading = 0, m_written = 0;
    quint64 m_run = 0; ///< rises when all is dropped: jobs of another run have no say
    int m_retryMs = retryMs;
    QSet<QString> m_notReached;
    QTimer m_again;                ///< for those; waits longer each time in vain
    std::deque<QString> m_waiting; ///< the newest first: somebody looks at it now
    std::vector<std::unique_ptr<PictureSlot>> m_slots;
};
