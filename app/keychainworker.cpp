#include "keychainworker.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

/// A sentence for a person; what the store itself says is for the log.
QString reason(const QKeychain::Job &job)
{
    qInfo("key store: error %d, %s", int(job.error()), qUtf8Printable(job.errorString().left(200)));
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return KeychainWorker::tr("Access to the key store was declined.");
    case QKeychain::AccessDenied:
        return KeychainWorker::tr("The key store refuses access.");
    default:
        return KeychainWorker::tr("No key store can be used on this desktop.");
    }
}

CredentialAnswer result(QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound)
        return {CredentialAnswer::Kind::Absent, {}, {}};
    if (job->error() != QKeychain::NoError)
        return {CredentialAnswer::Kind::Unavailable, {}, reason(*job)};
    if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        return {CredentialAnswer::Kind::Found, reading->binaryData(), {}};
    return {CredentialAnswer::Kind::Done, {}, {}};
}

} // namespace

void KeychainWorker::read(quint64 id, const QString &key)
{
    start(id, new QKeychain::ReadPasswordJob(u"rollcall"_s), key);
}

void KeychainWorker::write(quint64 id, const QString &key, const QByteArray &token)
{
    auto *job = new QKeychain::WritePasswordJob(u"rollcall"_s);
    job->setTextData(QString::fromUtf8(token));
    start(id, job, key);
}

void KeychainWorker::remove(quint64 id, const QString &key)
{
    start(id, new QKeychain::DeletePasswordJob(u"rollcall"_s), key);
}

void KeychainWorker::start(quint64 id, QKeychain::Job *job, const QString &key)
{
    // The job deletes itself when it is done. It has no parent: destroying a running one leaves libsecret a dangling
    // pointer.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this,
            [this, id](QKeychain::Job *done) { Q_EMIT answered(id, result(done)); });
    job->start();
}
