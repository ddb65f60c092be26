#include "exchange.h"

#include "contentcoding.h"
#include "decode.h"
#include "offthread.h"
#include "oneshotbody.h"
#include "recipe.h"
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <algorithm>

using contentcoding::Coding;
using contentcoding::Unpacked;

namespace {
/// The network library reads to the end of the connection when the length makes no sense; nobody knows then whether the
/// body is whole or whose it is.
bool lengthMakesSense(const QNetworkReply &reply)
{
    const QByteArray length = reply.rawHeader("Content-Length");
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return length.isEmpty() || (length.size() <= 18 && std::all_of(length.cbegin(), length.cend(), isDigit) &&
                                !reply.hasRawHeader("Transfer-Encoding"));
}
} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const ApiSettings &settings, const ApiRequest &request,
                   Report report, QObject *parent)
    : QObject(parent), m_maxBytes(request.maxBytes), m_report(std::move(report))
{
    const QNetworkRequest recipe = recipeFor(settings, request);
    m_outcome.url = recipe.url();
    m_outcome.throughProxy = manager.proxy().type() != QNetworkProxy::NoProxy;
    if (request.body.isEmpty()) {
        m_reply = manager.sendCustomRequest(recipe, request.verb);
    } else {
        m_body = new OneShotBody(request.body, this);
        m_reply = manager.sendCustomRequest(recipe, request.verb, m_body);
        m_body->setParent(m_reply); // the library reads it until the reply is gone
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_outcome.requestLeft = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    // Queued: whoever hears the outcome may delete the client and with it the reply that is speaking.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude, Qt::QueuedConnection);
    // Only to name the cause: the errors stand and the request is never written.
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_outcome.errorText = errors.first().errorString();
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Outcome::Stop::Deadline); });
    m_deadline.start(request.deadlineMs);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
    m_reply->deleteLater();
}

/// What has come, straight into the body, which has room for all that was announced: a body that grows is copied again
/// and again.
void Exchange::takeArrived()
{
    QByteArray &body = m_outcome.body;
    const qsizetype before = body.size(), arrived = m_reply->bytesAvailable();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (before == 0 && announced <= m_maxBytes)
        body.reserve(std::max<qsizetype>(announced, arrived) + decodePadding);
    body.resize(before + arrived);
    body.resize(before + std::max<qint64>(0, m_reply->read(body.data() + before, arrived)));
}

void Exchange::read()
{
    takeArrived();
    if (m_outcome.body.size() > m_maxBytes)
        giveUp(Outcome::Stop::TooLarge);
}

void Exchange::giveUp(Outcome::Stop stop)
{
    m_outcome.stop = stop;
    m_reply->abort();
}

void Exchange::conclude()
{
    m_deadline.stop();
    m_reply->disconnect(this);
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.error = m_reply->error();
    if (m_outcome.error == QNetworkReply::NoError && !lengthMakesSense(*m_reply))
        m_outcome.error = QNetworkReply::ProtocolFailure;
    if (m_outcome.errorText.isEmpty() && m_outcome.error != QNetworkReply::NoError)
        m_outcome.errorText = m_reply->errorString();
    if (m_outcome.stop == Outcome::Stop::None)
        takeArrived();
    m_outcome.body.reserve(m_outcome.body.size() + decodePadding);
    m_outcome.retryAfter = m_reply->rawHeader("Retry-After");
    m_outcome.date = m_reply->rawHeader("Date");
    m_outcome.location = m_reply->rawHeader("Location");
    m_outcome.requestLeft = m_outcome.requestLeft || (m_body && m_body->wasRead());
    const Coding coding = contentcoding::codingOf(m_reply->rawHeader("Content-Encoding"));
    if (coding == Coding::None || m_outcome.body.isEmpty())
        return m_report(std::move(m_outcome));
    if (coding == Coding::Unknown || m_outcome.stop != Outcome::Stop::None)
        return unpacked({Unpacked::Stop::Broken, {}});
    decodeOffThread<Unpacked>(
        m_outcome.body, this, [most = m_maxBytes](const QByteArray &body) { return contentcoding::unpack(body, most); },
        [this](const Result<Unpacked> &result) { unpacked(result.value()); });
}

/// What cannot be unpacked is no answer: its bytes are not looked at. The status and what stopped it before stand.
void Exchange::unpacked(const Unpacked &unpacked)
{
    m_outcome.body = unpacked.body;
    if (unpacked.stop == Unpacked::Stop::TooLarge)
        m_outcome.stop = Outcome::Stop::TooLarge;
    else if (unpacked.stop == Unpacked::Stop::Broken && m_outcome.error == QNetworkReply::NoError)
        m_outcome.error = QNetworkReply::ProtocolFailure;
    m_report(std::move(m_outcome));
}
