// Keeps a secret in a store and tells a person how that went, once it is known.
#pragma once

#include "credentialstore.h"

struct SecretTeller
{
    QString failed;                            ///< the sentence before why it was not kept
    std::function<void(const QString &)> tell; ///< a notice, until over() of the same text
    std::function<void(const QString &)> over; ///< it is not so any more
    std::function<void()> kept = [] {};
};

/// A store that lets a person wait (it may ask them for a password of its own) has not failed: it is told that it has
/// not answered so far, and how it went when it has.
void keepSecret(CredentialStore &store, const CredentialName &name, const QByteArray &secret, QObject *context,
                const SecretTeller &teller);
