#include "picturefetcher.h"

#include "picturebook.h"
#include "picturedecoder.h"
#include "pictureslot.h"
#include "poolwork.h"
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestAddress = 2000;
constexpr int pruneEvery = 100; // pictures
} // namespace

PictureFetcher::PictureFetcher(const QString &folder, QObject *parent) : QObject(parent), m_cache(folder)
{
    for (size_t i = 0; i < atOnce; ++i) {
        m_slots.push_back(std::make_unique<PictureSlot>());
        connect(m_slots.back().get(), &PictureSlot::loaded, this, &PictureFetcher::take);
    }
    connect(PictureBook::instance(), &PictureBook::wanted, this, &PictureFetcher::want);
    connect(PictureBook::instance(), &PictureBook::onChanged, this, &PictureFetcher::switched);
}

PictureFetcher::~PictureFetcher() = default;

/// https to a name with a dot: neither this computer nor one that only this network knows by its number.
bool PictureFetcher::isAllowed(const QUrl &url, bool loopback)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.toEncoded().size() > longestAddress)
        return false;
    const QString host = url.host().toLower();
    const QHostAddress number(host);
    if (url.scheme() == u"http"_s)
        return loopback && (host == u"localhost"_s || number.isLoopback());
    const bool isPublicName = number.isNull() && host.contains(u'.') && !host.endsWith(u'.') &&
                              !host.endsWith(u".local"_s) && !host.endsWith(u".localhost"_s) &&
                              !host.endsWith(u".internal"_s);
    return url.scheme() == u"https"_s && isPublicName;
}

void PictureFetcher::want(const QString &address)
{
    if (!isAllowed(QUrl(address, QUrl::StrictMode), m_loopback)) {
        PictureBook::instance()->put(address, {});
        return;
    }
    m_waiting.push_front(address);
    if (m_waiting.size() > mostWaiting) {
        PictureBook::instance()->giveUp(m_waiting.back());
        m_waiting.pop_back();
    }
    // Not within a painting.
    QMetaObject::invokeMethod(this, &PictureFetcher::next, Qt::QueuedConnection);
}

void PictureFetcher::next()
{
    while (!m_waiting.empty() && m_reading < int(atOnce)) {
        const QString address = m_waiting.front();
        m_waiting.pop_front();
        ++m_reading;
        lookInCache(address);
    }
}

void PictureFetcher::lookInCache(const QString &address)
{
    inPool(
        QThreadPool::globalInstance(), this, [cache = m_cache, address] { return cache.read(address); },
        [this, address](const QImage &picture) {
            if (!PictureBook::instance()->isOn()) {
                m_reading = std::max(0, m_reading - 1);
                return;
            }
            if (picture.isNull())
                return load(address);
            PictureBook::instance()->put(address, picture);
            m_reading = std::max(0, m_reading - 1);
            next();
        });
}

void PictureFetcher::load(const QString &address)
{
    for (const std::unique_ptr<PictureSlot> &slot : m_slots) {
        if (slot->isFree())
            return slot->load(address);
    }
    take(address, {}); // as many are read as there are slots
}

void PictureFetcher::take(const QString &address, const QByteArray &bytes)
{
    const bool prunes = ++m_written % pruneEvery == 1;
    inPool(
        QThreadPool::globalInstance(), this,
        [cache = m_cache, address, bytes, prunes] {
            const QImage picture = picturedecoder::decode(bytes);
            cache.write(address, picture);
            if (prunes)
                cache.prune();
            return picture;
        },
        [this, address](const QImage &picture) {
            m_reading = std::max(0, m_reading - 1);
            if (!PictureBook::instance()->isOn()) {
                switched(false); // what was written after the end goes too
                return;
            }
            PictureBook::instance()->put(address, picture);
            next();
        });
}

void PictureFetcher::switched(bool on)
{
    if (on)
        return;
    m_waiting.clear();
    for (const std::unique_ptr<PictureSlot> &slot : m_slots) {
        if (!slot->isFree())
            m_reading = std::max(0, m_reading - 1);
        slot->stop();
    }
    inPool(
        QThreadPool::globalInstance(), this,
        [cache = m_cache] {
            cache.clear();
            return true;
        },
        [](bool) {});
}
