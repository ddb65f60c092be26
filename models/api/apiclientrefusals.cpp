// ApiClient: requests that are given back before they left.
#include "apiclient_p.h"
#include "proxybook.h"

/// It did not leave.
void ApiClient::Private::refuse(const CallPointer &call, const Failure &failure)
{
    QMetaObject::invokeMethod(
        q, [this, call, failure] { conclude(call, failure); }, Qt::QueuedConnection);
}

/// Nobody waits for a way that may never be found.
void ApiClient::Private::refuseWaiting()
{
    Failure failure;
    failure.detail = ApiClient::tr("The system does not say which proxy leads to Dixa.");
    ProxyBook::instance()->report(failure.detail);
    for (auto &queue : queues) {
        for (const CallPointer &call : std::exchange(queue, {}))
            refuse(call, failure);
    }
}
