// Keeps the token in the key store of the desktop (Secret Service, KWallet) through QtKeychain. Never falls back to a
// file.
#pragma once

#include "credentialstore.h"
#include <QHash>
#include <QPointer>

class KeychainWorker;
class QThread;

/// QtKeychain has no deadline, runs one job at a time, and asks KWallet with a blocking call. So it lives in a thread
/// of its own, and every request here has a deadline after which the caller is told and may go on without.
class KeychainStore : public CredentialStore
{
    Q_OBJECT
public:
    explicit KeychainStore(QObject *parent = nullptr, int deadlineMs = 5000);
    ~KeychainStore() override;

    void read(const CredentialName &name, QObject *context, Answer answer) override;
    void write(const CredentialName &name, const QByteArray &token, QObject *context, Answer answer) override;
    void remove(const CredentialName &name, QObject *context, Answer answer) override;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answer answer;
    };
    quint64 ask(QObject *context, Answer answer);
    void deliver(quint64 id, const CredentialAnswer &answer);

    int m_deadlineMs;
    quint64 m_lastId = 0;
    QHash<quint64, Waiting> m_waiting;
    QThread *m_thread = nullptr;
    KeychainWorker *m_worker = nullptr;
};
