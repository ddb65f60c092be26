#include "secretkeeping.h"

#include <QCoreApplication>
#include <memory>

namespace {

struct SecretKeeping
{
    Q_DECLARE_TR_FUNCTIONS(SecretKeeping)
};

} // namespace

void keepSecret(CredentialStore &store, const CredentialName &name, const QByteArray &secret, QObject *context,
                const SecretTeller &teller)
{
    // Shared by all copies that a store makes of what it calls.
    const auto told = std::make_shared<QString>();
    store.write(name, secret, context, [teller, told](const CredentialAnswer &answer) {
        if (const QString before = std::exchange(*told, {}); !before.isEmpty())
            teller.over(before);
        if (answer.kind == CredentialAnswer::Kind::Late)
            teller.tell(*told = answer.why + u' ' +
                                SecretKeeping::tr("It may be asking for its password in a window of its own."));
        else if (answer.kind == CredentialAnswer::Kind::Done)
            teller.kept();
        else
            teller.tell(teller.failed + u' ' + answer.why);
    });
}
