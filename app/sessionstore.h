// Keeps the token in memory until the program ends: the one place it lives in while the program runs.
#pragma once

#include "credentialstore.h"
#include "secret.h"
#include <map>

class SessionStore : public CredentialStore
{
    Q_OBJECT
public:
    using CredentialStore::CredentialStore;

    void read(const CredentialName &name, QObject *context, Answer answer) override;
    void write(const CredentialName &name, const QByteArray &token, QObject *context, Answer answer) override;
    void remove(const CredentialName &name, QObject *context, Answer answer) override;

    /// At once, for whoever builds the request settings; empty when there is none.
    QByteArray token(const CredentialName &name) const;
    void keep(const CredentialName &name, const QByteArray &token);

private:
    std::map<QString, Secret> m_tokens;
};
