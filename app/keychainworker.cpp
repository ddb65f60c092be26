#include "keychainworker.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

QString reason(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return KeychainWorker::tr("access was declined");
    case QKeychain::AccessDenied:
        return KeychainWorker::tr("access was refused");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainWorker::tr("there is no key store on this desktop");
    default:
        return job.errorString().left(200).simplified();
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
    job->setTextData(QString::fromLatin1(token));
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
