// The side of the key store that lives in its own thread: one QtKeychain job for each request.
#pragma once

#include "credentialstore.h"

namespace QKeychain {
class Job;
}

class KeychainWorker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void read(quint64 id, const QString &key);
    void write(quint64 id, const QString &key, const QByteArray &token);
    void remove(quint64 id, const QString &key);

Q_SIGNALS:
    void answered(quint64 id, const CredentialAnswer &answer);

private:
    void start(quint64 id, QKeychain::Job *job, const QString &key);
};
