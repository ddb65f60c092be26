#include "picturefetcher.h"

#include "picturebook.h"
#include "picturedecoder.h"
#include "pictureslot.h"
#include "poolwork.h"
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestAddress = 2000;
constexpr int pruneEvery = 100;            // pictures
constexpr int longestWaitMs = 30 * 60'000; // before what was not reached is asked for again
} // namespace

PictureFetcher::PictureFetcher(const QString &folder, QObject *parent) : QObject(parent), m_cache(folder)
{
    for (size_t i = 0; i < atOnce; ++i) {
        m_slots.push_back(std::make_unique<PictureSlot>());
        connect(m_slots.back().get(), &PictureSlot::loaded, this, &PictureFetcher::take);
        connect(m_slots.back().get(), &PictureSlot::notReached, this, &PictureFetcher::holdBack);
    }
    m_again.setSingleShot(true);
    setRetryMs(retryMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_again.setInterval(std::min(2 * m_again.interval(), longestWaitMs));
        PictureBook::instance()->askAgain(std::exchange(m_notReached, {}));
    });
    connect(PictureBook::instance(), &PictureBook::wanted, this, &PictureFetcher::want);
    connect(PictureBook::instance(), &PictureBook::onChanged, this, &PictureFetcher::switched);
}

PictureFetcher::~PictureFetcher() = default;

void PictureFetcher::setRetryMs(int ms)
{
    m_retryMs = ms;
    m_again.setInterval(ms);
}

void PictureFetcher::setHosts(const QStringList &hosts)
{
    if (m_hosts == hosts)
        return;
    m_hosts = hosts;
    dropAll();
    PictureBook::instance()->forget();
}

/// https to hosts that were agreed on: what a profile says must not make every desk ask whomever it likes.
bool PictureFetcher::isAllowed(const QUrl &url, bool loopback, const QStringList &hosts)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.toEncoded().size() > longestAddress)
        return false;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const QHostAddress number(host);
    if (url.scheme() == u"http"_s)
        return loopback && (host == u"localhost"_s || number.isLoopback());
    if (url.scheme() != u"https"_s || !number.isNull())
        return false;
    return std::any_of(hosts.cbegin(), hosts.cend(), [&host](const QString &allowed) {
        const QString name = allowed.trimmed().toLower();
        // A single word would be a whole country or a computer of this network.
        return name.contains(u'.') && !name.startsWith(u'.') && (host == name || host.endsWith(u'.' + name));
    });
}

void PictureFetcher::want(const QString &address)
{
    if (!isAllowed(QUrl(address, QUrl::StrictMode), m_loopback, m_hosts)) {
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
        [this, address, run = m_run](const QImage &picture) {
            if (run != m_run)
                return;
            if (picture.isNull())
                load(address);
            else
                put(address, picture);
        });
}

void PictureFetcher::load(const QString &address)
{
    for (const std::unique_ptr<PictureSlot> &slot : m_slots) {
        if (slot->isFree())
            return slot->load(address);
    }
    holdBack(address); // as many are read as there are slots
}

void PictureFetcher::take(const QString &address, const QByteArray &bytes)
{
    m_again.setInterval(m_retryMs); // that way is open
    const bool prunes = ++m_written % pruneEvery == 0;
    inPool(
        QThreadPool::globalInstance(), this,
        [cache = m_cache, address, bytes, prunes] {
            const QImage picture = picturedecoder::decode(bytes);
            cache.write(address, picture);
            if (prunes)
                cache.prune();
            return picture;
        },
        [this, address, run = m_run](const QImage &picture) {
            if (run == m_run)
                put(address, picture);
            else if (!PictureBook::instance()->isOn())
                tidy(); // what was written after the end goes too
        });
}

void PictureFetcher::put(const QString &address, const QImage &picture)
{
    --m_reading;
    PictureBook::instance()->put(address, picture);
    next();
}

void PictureFetcher::holdBack(const QString &address)
{
    --m_reading;
    m_notReached.insert(address);
    if (!m_again.isActive())
        m_again.start();
    next();
}

void PictureFetcher::switched(bool on)
{
    if (on)
        return;
    dropAll();
    tidy();
}

void PictureFetcher::dropAll()
{
    ++m_run;
    m_reading = 0;
    m_waiting.clear();
    m_notReached.clear();
    m_again.stop();
    for (const std::unique_ptr<PictureSlot> &slot : m_slots)
        slot->stop();
}

void PictureFetcher::tidy()
{
    inPool(
        QThreadPool::globalInstance(), this,
        [cache = m_cache, on = PictureBook::instance()->isOn()] {
            if (on)
                cache.prune();
            else
                cache.clear();
            return true;
        },
        [](bool) {});
}
