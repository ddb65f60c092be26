#include "pictureslot.h"

#include "picturedecoder.h"
#include "picturefetcher.h"
#include "proxybook.h"
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(PictureFetcher::deadlineMs);
    request.setRawHeader("Accept", "image/png, image/jpeg, image/webp");
    request.setRawHeader("Accept-Language", "*");        // without it the library tells that of this computer
    request.setRawHeader("Accept-Encoding", "identity"); // what is small stays small
    request.setRawHeader("User-Agent", "Rollcall");
    if (url.scheme() == u"https"_s) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace

PictureSlot::PictureSlot(QObject *parent) : QObject(parent)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(PictureFetcher::deadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(); });
    connect(&m_way, &ProxyWay::found, this, [this](const QNetworkProxy &proxy) {
        if (isFree() || m_reply)
            return;
        if (m_manager.proxy() != proxy) {
            m_manager.setProxy(proxy);
            m_manager.clearConnectionCache();
        }
        send();
    });
}

PictureSlot::~PictureSlot()
{
    stop();
}

void PictureSlot::load(const QString &address)
{
    m_address = address;
    m_deadline.start();
    m_way.choose(ProxyBook::instance()->choice(), QUrl(address));
}

void PictureSlot::stop()
{
    m_deadline.stop();
    m_address.clear();
    m_bytes.clear();
    if (QNetworkReply *reply = m_reply.data()) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void PictureSlot::send()
{
    m_reply = m_manager.get(requestFor(QUrl(m_address)));
    m_reply->setReadBufferSize(picturedecoder::mostBytes + 1);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PictureSlot::check);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_bytes += m_reply->readAll();
        if (m_bytes.size() > picturedecoder::mostBytes)
            finish({});
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_bytes += m_reply->readAll();
        const bool good =
            m_reply->error() == QNetworkReply::NoError && isPicture() && m_bytes.size() <= picturedecoder::mostBytes;
        // A picture that breaks off is none yet.
        if (good)
            finish(m_bytes);
        else if (isPicture() && m_reply->error() != QNetworkReply::NoError)
            giveUp();
        else
            fail();
    });
}

bool PictureSlot::isPicture() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 &&
           picturedecoder::isTypeTaken(m_reply->rawHeader("Content-Type"));
}

/// As soon as the head is there: what will not be taken is not read.
void PictureSlot::check()
{
    if (!m_reply)
        return;
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (!isPicture() || length > picturedecoder::mostBytes) {
        // Not while the library is about to tell of the answer.
        QMetaObject::invokeMethod(
            this,
            [this, reply = m_reply] {
                if (reply && reply == m_reply)
                    fail();
            },
            Qt::QueuedConnection);
    }
}

/// An answer that would be the same a minute later.
bool PictureSlot::isFinal() const
{
    const int status = m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    return status >= 200 && status < 500 && status != 408 && status != 425 && status != 429;
}

void PictureSlot::fail()
{
    if (isFinal())
        finish({});
    else
        giveUp();
}

void PictureSlot::giveUp()
{
    if (isFree())
        return;
    const QString address = m_address;
    stop();
    Q_EMIT notReached(address);
}

void PictureSlot::finish(const QByteArray &bytes)
{
    if (isFree())
        return;
    const QString address = m_address;
    const QByteArray kept = bytes; // NOLINT(performance-unnecessary-copy-initialization): stop() may free it
    stop();
    Q_EMIT loaded(address, kept);
}
